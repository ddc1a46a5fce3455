"""Reads the pages of the releases of the packages, and compares each with the one before.

Does not parse pages or format changes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from codegen.advice import command_with
from codegen.config import VERSION
from codegen.diff import BUMPS, Change, Effect, bump, diff
from codegen.model import Sentence, Spec
from codegen.source import MAX_BYTES, Diagnostic, InputError, Location
from codegen.tree import LITTER, walk
from codegen.version import Version


@dataclass(frozen=True, slots=True)
class Release:
    """A version of the packages, its page, and what changed from the release before it."""

    version: str
    spec: Spec
    changes: tuple[Change, ...] = ()

    @property
    def breaking(self) -> tuple[Sentence, ...]:
        """Changes that break programs."""
        return self._sentences("breaking")

    @property
    def added(self) -> tuple[Sentence, ...]:
        """Additions."""
        return self._sentences("minor")

    @property
    def changed(self) -> tuple[Sentence, ...]:
        """All other changes that require a release."""
        return self._sentences("patch", "cosmetic", "note")

    def _sentences(self, *severities: Effect) -> tuple[Sentence, ...]:
        found = (
            change.message
            for change in self.changes
            if change.severity in severities and change.bump != "none"
        )
        return tuple(Sentence(f"{text[:1].upper()}{text[1:]}.") for text in found)


def read_pages(folder: Path) -> Mapping[str, bytes]:
    """Read the pages in a folder of releases, by file name (``<version>.md``).

    Raises InputError if the folder is missing or contains another file.
    """
    pages: dict[str, bytes] = {}
    problems: list[Diagnostic] = []
    if not folder.is_dir():
        problems.append(_problem(folder, "folder of releases not found"))
    for name in map(str, walk(folder, ignored=LITTER)):
        path = folder / name
        if not re.fullmatch(rf"{VERSION}\.md", name):
            message = "is not the page of a release; name it <version>.md, such as 1.2.3.md"
            problems.append(_problem(path, message))
        elif path.is_symlink() or not path.is_file():
            problems.append(_problem(path, "must be a regular file"))
        elif path.stat().st_size > MAX_BYTES:
            problems.append(_problem(path, f"is larger than {MAX_BYTES:,} bytes"))
        else:
            pages[name] = path.read_bytes()
    if problems:
        raise InputError(problems)
    return pages


def history(
    version: str, spec: Spec, earlier: Mapping[str, Spec], *, at: Location | None = None
) -> tuple[Release, ...]:
    """Compare each release with the one before it; return them newest first.

    ``earlier`` has pages by version; a page of the current version must be equal to ``spec``.
    Raises InputError if it is not, located ``at`` the version in the settings, or if there is a
    page of a later version.
    """
    problems = [
        Diagnostic(
            page.source.at(1),
            f"this is a release after {version}; raise version in [tool.codegen]",
            "release-order",
        )
        for known, page in earlier.items()
        if Version.parse(known) > Version.parse(version)
    ]
    released = earlier.get(version, spec)
    if released.source.text != spec.source.text:
        release = max("patch", bump(diff(released, spec)), key=BUMPS.index)
        command = command_with(at.path if at else "", "bump")
        message = (
            f"version {version} was released with another page, {released.source.path}; this one "
            f"calls for a {release} release: {Version.parse(version).after(release)} or later; "
            f"raise it with `{command}`"
        )
        problems.append(Diagnostic(at or spec.source.at(1), message, "unreleased"))
    if problems:
        raise InputError(problems)
    releases: list[Release] = []
    for known in sorted({*earlier, version}, key=Version.parse):
        page = spec if known == version else earlier[known]
        changes = diff(releases[-1].spec, page) if releases else ()
        releases.append(Release(known, page, changes))
    return tuple(reversed(releases))


def _problem(path: Path, message: str) -> Diagnostic:
    return Diagnostic(Location(path.as_posix(), 1, 1), message, "release")
