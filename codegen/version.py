"""Computes the version of the packages after a release, and finds and replaces it in settings.

Does not read files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from codegen.config import VERSION, Config
from codegen.settings import read_table
from codegen.source import InputError, Location

if TYPE_CHECKING:
    from codegen.diff import Bump


class Version(NamedTuple):
    """A SemVer version without a pre-release or build; newer versions compare greater."""

    major: int
    minor: int
    patch: int

    @classmethod
    def parse(cls, text: str) -> Version:
        """Parse ``1.2.3``. Raises ValueError for anything else."""
        found = re.fullmatch(VERSION, text)
        if found is None:
            raise ValueError(f"{text!r} is not a version")
        return cls(*map(int, found.groups()))

    def __str__(self) -> str:
        return ".".join(map(str, self))

    def after(self, bump: Bump) -> Version:
        """Return the next version for a release; before 1.0.0, major releases raise the minor."""
        if bump == "none":
            return self
        if bump == "patch":
            return Version(self.major, self.minor, self.patch + 1)
        if bump == "minor" or self.major == 0:
            return Version(self.major, self.minor + 1, 0)
        return Version(self.major + 1, 0, 0)


def read_version(settings: bytes | None) -> str:
    """Return the version in settings; empty if it is missing or cannot be read."""
    with suppress(InputError):
        table = _table(read_table(settings or b"", "", ""))
        version = table.get("version")
        if isinstance(version, str) and re.fullmatch(VERSION, version):
            return version
    return ""


def place_of_version(config: Config) -> Location:
    """Return the location of the version in settings; the first line if it is not found."""
    settings = config.data or b""
    for start, _ in _places(settings, read_version(settings)):
        return Location(config.file, settings.count(b"\n", 0, start) + 1, 1)
    return Location(config.file, 1, 1)


def with_version(settings: bytes, version: str) -> bytes | None:
    """Replace only the version in settings; return None if it is not found.

    The same digits may occur elsewhere: the version is the occurrence that changes only ``version``
    in the parsed settings.
    """
    for start, end in _places(settings, read_version(settings)):
        return settings[:start] + version.encode("ascii") + settings[end:]
    return None


def _places(settings: bytes, version: str) -> Iterator[tuple[int, int]]:
    """Find the byte ranges of the version, not of the same digits elsewhere."""
    wanted = _loads(settings)
    if not version or wanted is None:
        return
    other = str(Version.parse(version).after("patch"))
    _table(wanted)["version"] = other
    for found in re.finditer(re.escape(version).encode("ascii"), settings):
        changed = settings[: found.start()] + other.encode("ascii") + settings[found.end() :]
        if _loads(changed) == wanted:
            yield found.span()


def _loads(settings: bytes) -> Any:
    with suppress(InputError):
        return read_table(settings, "", "")
    return None


def _table(document: Any) -> dict[str, Any]:
    """Return ``[tool.codegen]``, or an empty table if it is missing."""
    for key in ("tool", "codegen"):
        document = document.get(key) if isinstance(document, dict) else None
    return document if isinstance(document, dict) else {}
