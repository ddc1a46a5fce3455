"""Reads the two pages that the operands of a comparison name, and compares them.

Does not format the result.
"""

from __future__ import annotations

import errno
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from codegen.advice import command_with
from codegen.baseline import Side, at_revision, last_release
from codegen.config import Config
from codegen.error import UsageError
from codegen.git import GitError, merge_base
from codegen.inputs import STDIN, Input, parse_page, read_page
from codegen.review import Review
from codegen.source import Diagnostic, InputError
from codegen.version import place_of_version, read_version

if TYPE_CHECKING:
    from codegen.diff import Bump
    from codegen.model import Spec
    from codegen.target import Target

_NOTHING = "/dev/null"


def read_sides(old: str | None, new: str | None, config: Config) -> tuple[Side, Side]:
    """Read the pages that two, one or no operands name.

    Raises UsageError if an operand does not name a page.
    """
    if old == new == STDIN:
        raise UsageError("only one of the two pages can come from standard input")
    if old and new is None and not _is_file(old) and (ends := _range(old)):
        old, new = ends
    if new is None:
        return _against_the_page(old, config)
    if _is_file(new):
        page = config.spec if new in (STDIN, _NOTHING) else Path(new)
        return _read(old or "", page, config), _file(new, config)
    before = _read(old or "", config.spec, config)
    try:
        after = at_revision(new, config.spec, config)
    except GitError as error:
        gone = _read(old or "", Path(new), config) if before.name else Side(None)
        if gone.page is None:
            raise _unknown(new, error) from None
        return gone, Side(None, path=Path(new).as_posix())
    if before.page is after.page is None:
        shown = config.spec.as_posix()
        raise UsageError(f"page {shown} not found in {before.name or old} or {after.name}")
    return before, after


def _against_the_page(old: str | None, config: Config) -> tuple[Side, Side]:
    """Read a base and the page in the working tree, or the last release and another file."""
    if old and not _is_file(old):
        return _working(_read(old, config.spec, config), config)
    page = config.spec if old in (None, STDIN) else Path(old or "")
    try:
        before = last_release(page, config)
    except GitError as error:
        raise UsageError(str(error)) from None
    return (before, _file(old, config)) if old else _working(before, config)


def _working(before: Side, config: Config) -> tuple[Side, Side]:
    """Return a base and the page in the working tree, which may have been removed."""
    if before.page and not config.spec.exists():
        return before, Side(None, version=read_version(config.data))
    return before, _file(None, config)


def compare(before: Side, after: Side, config: Config, *, targets: Sequence[Target] = ()) -> Review:
    """Compare two sides. Raises InputError with the errors of both pages."""
    from codegen.diff import page_added, page_removed
    from codegen.impact import Impact

    old, new = _parse((before, after), config)
    if old and new:
        review = _review(old, new, before, after.version, targets)
        return review._replace(settings=config.file, revision=_revision(after))
    impacts: tuple[Impact, ...] = ()
    if new:
        impacts = (Impact(page_added(new), ()),)
    elif old:
        impacts = (Impact(page_removed(old, after.path or config.spec.as_posix()), ()),)
    return Review(impacts, before.name, before.version, after.version)


def _revision(side: Side) -> str:
    """Return the prefix of the path of a page from git, such as ``HEAD:``."""
    return "".join(side.page.path.partition(":")[:2]) if side.name and side.page else ""


def _review(
    old: Spec, new: Spec, before: Side, version: str, targets: Sequence[Target] = ()
) -> Review:
    from codegen.diff import diff
    from codegen.impact import impact
    from codegen.progress import during

    with during("comparing the pages"):
        impacts = impact(diff(old, new), new, targets)
    is_other = before.is_kept and old.source.text != new.source.text
    least: Bump = "patch" if is_other else "none"
    return Review(impacts, before.name, before.version, version, least)


def _parse(sides: Sequence[Side], config: Config) -> list[Spec | None]:
    problems: list[Diagnostic] = []
    specs: list[Spec | None] = []
    for side in sides:
        try:
            specs.append(side.page and parse_page(side.page, config))
        except InputError as error:
            problems.extend(error.diagnostics)
    if problems:
        raise InputError(problems)
    return specs


def unreleased(page: Input, spec: Spec, config: Config) -> Iterator[Diagnostic]:
    """Report a version that is too low for the changes since the last release.

    Reports nothing if the last release is unknown.
    """
    version = read_version(config.data)
    if not version:
        return
    try:
        before = last_release(config.spec if page.path == "<stdin>" else Path(page.path), config)
    except GitError:
        return
    if before.page is None or not before.version or _same(before.page, page):
        return
    try:
        review = _review(parse_page(before.page, config), spec, before, version)
        review = review._replace(settings=config.file)
    except InputError:  # the released page may need other settings
        return
    if not review.is_released:
        yield Diagnostic(place_of_version(config), _advice(review), "unreleased")


def _same(one: Input, other: Input) -> bool:
    return one.data.replace(b"\r\n", b"\n") == other.data.replace(b"\r\n", b"\n")


def _advice(review: Review) -> str:
    command = command_with(review.settings, "bump")
    return (
        f"version is {review.version}, but the changes since {review.base} call for a "
        f"{review.bump} release: {review.needed} or later; raise it with `{command}`"
    )


# --- operands ------------------------------------------------------------------------------------


def _read(operand: str, page: Path, config: Config) -> Side:
    """Read a file, or ``page`` at a git revision."""
    if _is_file(operand):
        return _file(operand, config)._replace(version="")
    try:
        return at_revision(operand, page, config)
    except GitError as error:
        raise _unknown(operand, error) from None


def _unknown(operand: str, error: GitError) -> UsageError:
    return UsageError(f"{error} (file {operand!r} not found either)")


def _file(name: str | None, config: Config) -> Side:
    """Read a file; an empty one is not a page."""
    page = Input(_NOTHING, b"") if name == _NOTHING else read_page(name, config)
    is_page = page.data or name == STDIN
    return Side(page if is_page else None, version=read_version(config.data))


def _is_file(operand: str) -> bool:
    try:
        return operand in (STDIN, _NOTHING) or Path(operand).exists()
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:  # too long for a file, but not for a git revision
            return False
        raise


def _range(operand: str) -> tuple[str, str] | None:
    """Split ``A..B``; for ``A...B``, A is replaced by the merge base. An empty end is HEAD."""
    old, dots, new = operand.partition("...") if "..." in operand else operand.partition("..")
    if not dots or ":" in operand or "../" in operand:
        return None
    ends = old or "HEAD", new or "HEAD"
    if dots == "..":
        return ends
    try:
        base = merge_base(*ends)
    except GitError as error:
        raise _unknown(operand, error) from None
    if not base:
        raise UsageError(f"{ends[0]} and {ends[1]} have no common ancestor")
    return base, ends[1]
