"""Knows the version of the packages: which one a change calls for, and where settings say it.

Knows nothing of pages, nor of where the settings came from.
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
    """A version of SemVer, without a pre-release or a build; later ones are greater."""

    major: int
    minor: int
    patch: int

    @classmethod
    def parse(cls, text: str) -> Version:
        """Read ``1.2.3``. Raises ValueError for anything else."""
        found = re.fullmatch(VERSION, text)
        if found is None:
            raise ValueError(f"{text!r} is not a version")
        return cls(*map(int, found.groups()))

    def __str__(self) -> str:
        return ".".join(map(str, self))

    def after(self, bump: Bump) -> Version:
        """Return the smallest version that such a release may have; before 1.0.0 none is major."""
        if bump == "none":
            return self
        if bump == "patch":
            return Version(self.major, self.minor, self.patch + 1)
        if bump == "minor" or self.major == 0:
            return Version(self.major, self.minor + 1, 0)
        return Version(self.major + 1, 0, 0)


def read_version(settings: bytes | None) -> str:
    """Return the version that settings have; empty where they have none, or cannot be read."""
    with suppress(InputError):
        table = _table(read_table(settings or b"", "", ""))
        version = table.get("version")
        if isinstance(version, str) and re.fullmatch(VERSION, version):
            return version
    return ""


def place_of_version(config: Config) -> Location:
    """Return the line on which settings have their version; the first where it is not found."""
    settings = config.data or b""
    for start, _ in _places(settings, read_version(settings)):
        return Location(config.file, settings.count(b"\n", 0, start) + 1, 1)
    return Location(config.file, 1, 1)


def with_version(settings: bytes, version: str) -> bytes | None:
    """Change only the version in settings; None if it is not found.

    The version is found by what it means: of all places where these digits are, it is the one
    after whose change the settings read as they did, but for the version.
    """
    for start, end in _places(settings, read_version(settings)):
        return settings[:start] + version.encode("ascii") + settings[end:]
    return None


def _places(settings: bytes, version: str) -> Iterator[tuple[int, int]]:
    """Find the bytes that are the version, and not the same digits elsewhere."""
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
    """Return ``[tool.codegen]`` itself; an empty table where there is none."""
    for key in ("tool", "codegen"):
        document = document.get(key) if isinstance(document, dict) else None
    return document if isinstance(document, dict) else {}
