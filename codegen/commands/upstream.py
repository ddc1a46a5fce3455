"""Compares the page with a fresh copy of it, and takes the copy over."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from codegen.advice import command, command_with
from codegen.baseline import Side, last_release
from codegen.config import Config
from codegen.console import say_summary
from codegen.error import UsageError
from codegen.git import GitError, Objects, repository
from codegen.inputs import Input, lay_out, lint_page, parse_page, read_page
from codegen.outputs import is_for_people, publish
from codegen.source import InputError
from codegen.version import read_version, with_version

if TYPE_CHECKING:
    from codegen.upstream import Update

_CHANGED = 1
"""The exit code for a copy that has another content, whether or not it was taken over."""


def run(options: Namespace, config: Config) -> int:
    """Print what the copy changes; exit 1 if that is anything, and 2 for a copy that is refused."""
    from codegen.report import UPDATES

    if not config.spec.exists():
        page = config.spec.as_posix()
        raise UsageError(f"there is no page {page} to compare with; set spec in [tool.codegen]")
    kept, fresh = read_page(None, config), read_page(options.fresh)
    # Once it is taken over, what is said of it is said of the page.
    shown = fresh._replace(path=kept.path) if options.apply else fresh
    update = _update(kept, fresh, shown, config)
    done: tuple[str, ...] = ()
    if options.apply and update.is_changed:
        done = _take_over(kept, fresh, update, config)
    publish(update, UPDATES, options)
    if is_for_people(options):
        for line in done or _summary(kept, fresh, update, options):
            say_summary(line)
    return _CHANGED if update.is_changed else 0


def _update(kept: Input, fresh: Input, shown: Input, config: Config) -> Update:
    """Compare a copy with the page. Raises InputError for what is wrong with either."""
    from codegen.comparison import compare
    from codegen.parse import parse
    from codegen.target import read_templates
    from codegen.upstream import Update, refusals

    before = parse_page(kept, config)
    document = lay_out(fresh)
    after = parse(document, config.shape, config.api)
    findings = [one.diagnostic for one in lint_page(document, after, config).found]
    errors = [found for found in findings if found.severity == "error"]
    if problems := [*errors, *refusals(before, after)]:
        raise InputError(problems)
    targets = read_templates(config.templates).targets
    review = compare(Side(kept), Side(shown), config, targets=targets)
    version = read_version(config.data)
    try:
        release = compare(last_release(config.spec, config), Side(shown, version=version), config)
    except GitError:  # without git, or a commit, the page that is kept is the last release
        release = review._replace(released=version, version=version)
    placed = (found._replace(at=found.at._replace(path=shown.path)) for found in findings)
    return Update(config.api.name, before, after, review, release, tuple(placed))


def _summary(kept: Input, fresh: Input, update: Update, options: Namespace) -> tuple[str, ...]:
    """Say what the copy is, and how to take it over."""
    if update.is_changed:
        named = ("--config", options.config) if options.config else ()
        advice = command("upstream", *named, "--apply", options.fresh)
        return (f"{fresh.path}: changes {kept.path}; take it over with: {advice}",)
    changes = update.review.changes
    if all(change.kind.startswith("date-") for change in changes) and changes:
        return (f"{fresh.path}: only the date differs from {kept.path}",)
    return (f"{fresh.path}: the content is that of {kept.path}",)


# --- taking over ---------------------------------------------------------------------------------


def _take_over(kept: Input, fresh: Input, update: Update, config: Config) -> tuple[str, ...]:
    """Write the page, the version and the changelog, all or nothing; say what was done."""
    from codegen.file import rewrite_all

    _refuse_to_lose(kept)
    if not update.version:
        shown = config.file or "codegen.toml"
        raise UsageError(f'{shown} has no version; add version = "1.0.0" to [tool.codegen]')
    said = [f"{kept.path}: replaced by {fresh.path}"]
    files: dict[Path, bytes] = {}
    if update.raised not in ("", update.release.released):
        changelog, noted = _changelog(kept, update, config)
        files |= changelog
        said.append(noted)
    if update.raised != update.version:
        files[Path(config.file)] = _settings(update, config)
        said.append(f"{config.file}: version {update.version} → {update.raised}")
    # The page is last: where a run is killed, the next one finds that the copy still differs.
    rewrite_all({**files, config.spec: fresh.data})
    return *said, f"next: run `{command_with(config.file, 'generate')}` and commit what changes"


def _refuse_to_lose(kept: Input) -> None:
    """Refuse to replace a page that git cannot give back."""
    advice = "git does not have it, and --apply would replace it; commit it first"
    try:
        path = repository().path(Path(kept.path))
        with Objects() as objects:
            committed = objects.file("HEAD", path)
    except GitError:
        committed = None
    if committed is not None:
        advice = "it has edits that are not committed, and --apply would replace them; commit or "
        advice += "restore it first"
        if committed.replace(b"\r\n", b"\n") == kept.data.replace(b"\r\n", b"\n"):
            return
    raise UsageError(f"{kept.path}: {advice}")


def _settings(update: Update, config: Config) -> bytes:
    data = with_version(config.data or b"", update.raised)
    if data is None:
        raise UsageError(f"{config.file}: write the version plainly, as {update.version!r}")
    return data


def _changelog(kept: Input, update: Update, config: Config) -> tuple[dict[Path, bytes], str]:
    """Put the entry of the next release into the changelog, if there is one; say so."""
    from codegen import changelog
    from codegen.comparison import compare
    from codegen.releases import Release

    path = Path(config.file).with_name(changelog.NAME)
    if not path.is_file():
        return {}, f"there is no {path.as_posix()}, so that no entry was written"
    pending = ""
    written: tuple[str, ...] = ()
    if update.version != update.release.released:
        pending = update.version
        before = compare(last_release(config.spec, config), Side(kept), config).changes
        written = changelog.entry(Release(pending, update.kept, before))
    lines = changelog.entry(Release(update.raised, update.fresh, update.release.changes))
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        raise UsageError(f"{path.as_posix()} is not UTF-8; save it as UTF-8") from None
    text = changelog.with_entry(text, update.raised, lines, pending=pending, written=written)
    said = f"{path.as_posix()}: entry of version {update.raised}"
    return {path: text.encode("utf-8")}, said
