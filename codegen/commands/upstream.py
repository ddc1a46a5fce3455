"""Compares the page with a new copy of it, and applies the copy."""

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
"""The exit code for a copy with changes, whether or not it was applied."""


def run(options: Namespace, config: Config) -> int:
    """Print the changes of the copy; return 1 if there are any. Raises for a rejected copy."""
    from codegen.report import UPDATES

    if not config.spec.exists():
        page = config.spec.as_posix()
        raise UsageError(f"page {page} not found; set spec in [tool.codegen]")
    kept, fresh = read_page(None, config), read_page(options.fresh)
    # Once applied, the copy is the page, so the report shows the path of the page.
    shown = fresh._replace(path=kept.path) if options.apply else fresh
    update = _update(kept, fresh, shown, config)
    done: tuple[str, ...] = ()
    if options.apply and update.is_changed:
        done = _apply(kept, fresh, update, config)
    publish(update, UPDATES, options)
    if is_for_people(options):
        for line in done or _summary(kept, fresh, update, options):
            say_summary(line)
    return _CHANGED if update.is_changed else 0


def _update(kept: Input, fresh: Input, shown: Input, config: Config) -> Update:
    """Compare a copy with the page. Raises InputError with the errors of either."""
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
    except GitError:  # without git or a commit, compare with the current page
        release = review._replace(released=version, version=version)
    placed = (found._replace(at=found.at._replace(path=shown.path)) for found in findings)
    return Update(config.api.name, before, after, review, release, tuple(placed))


def _summary(kept: Input, fresh: Input, update: Update, options: Namespace) -> tuple[str, ...]:
    """Return whether the copy changes the page, and how to apply it."""
    if update.is_changed:
        named = ("--config", options.config) if options.config else ()
        advice = command("upstream", *named, "--apply", options.fresh)
        return (f"{fresh.path}: changes {kept.path}; apply it with: {advice}",)
    changes = update.review.changes
    if all(change.kind.startswith("date-") for change in changes) and changes:
        return (f"{fresh.path}: only the date differs from {kept.path}",)
    return (f"{fresh.path}: same content as {kept.path}",)


# --- apply ---------------------------------------------------------------------------------------


def _apply(kept: Input, fresh: Input, update: Update, config: Config) -> tuple[str, ...]:
    """Write the page, the version and the changelog, or change nothing; return messages."""
    from codegen.file import rewrite_all

    _refuse_to_lose(kept)
    if not update.version:
        shown = config.file or "codegen.toml"
        raise UsageError(f'{shown} has no version; add version = "1.0.0" to [tool.codegen]')
    messages = [f"{kept.path}: replaced by {fresh.path}"]
    files: dict[Path, bytes] = {}
    if update.raised not in ("", update.release.released):
        changelog, noted = _changelog(kept, update, config)
        files |= changelog
        messages.append(noted)
    if update.raised != update.version:
        files[Path(config.file)] = _settings(update, config)
        messages.append(f"{config.file}: version {update.version} → {update.raised}")
    # The page is written last: if the run is killed, the next one still finds a difference.
    rewrite_all({**files, config.spec: fresh.data})
    return *messages, f"next: run `{command_with(config.file, 'generate')}` and commit what changes"


def _refuse_to_lose(kept: Input) -> None:
    """Raise UsageError if the page cannot be restored from git."""
    advice = "not committed, and --apply would replace it; commit it first"
    try:
        path = repository().path(Path(kept.path))
        with Objects() as objects:
            committed = objects.file("HEAD", path)
    except GitError:
        committed = None
    if committed is not None:
        advice = "uncommitted changes, which --apply would overwrite; commit or "
        advice += "restore the page first"
        if committed.replace(b"\r\n", b"\n") == kept.data.replace(b"\r\n", b"\n"):
            return
    raise UsageError(f"{kept.path}: {advice}")


def _settings(update: Update, config: Config) -> bytes:
    data = with_version(config.data or b"", update.raised)
    if data is None:
        raise UsageError(f"{config.file}: write the version plainly, as {update.version!r}")
    return data


def _changelog(kept: Input, update: Update, config: Config) -> tuple[dict[Path, bytes], str]:
    """Add the next release to the changelog, if there is one; return it with a message."""
    from codegen import changelog
    from codegen.comparison import compare
    from codegen.releases import Release

    path = Path(config.file).with_name(changelog.NAME)
    if not path.is_file():
        return {}, f"{path.as_posix()} not found, so no entry was written"
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
    message = f"{path.as_posix()}: entry of version {update.raised}"
    return {path: text.encode("utf-8")}, message
