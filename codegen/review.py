"""Defines the result of a comparison: the changes, what they break, and the required release.

Does not read pages or format reports.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from codegen.diff import BUMPS, Bump, Change, FailOn, bump, exceeds
from codegen.impact import Impact
from codegen.version import Version


class Review(NamedTuple):
    """What changed between two versions of the page, and what it breaks.

    ``base`` describes what the page was compared with; it is empty for files. ``released`` is the
    version of the packages on the old side, ``version`` the one on the new side; each is empty if
    unknown. ``least`` is the smallest release that is required. ``settings``
    is the path of the settings file. ``revision`` is the prefix of paths of the new page, such as
    ``HEAD:``; it is empty if the page is a file.
    """

    impacts: tuple[Impact, ...]
    base: str = ""
    released: str = ""
    version: str = ""
    least: Bump = "none"
    settings: str = ""
    revision: str = ""

    @property
    def changes(self) -> tuple[Change, ...]:
        """The changes, most severe first."""
        return tuple(impact.change for impact in self.impacts)

    @property
    def bump(self) -> Bump:
        """The release that the changes require."""
        return max(self.least, bump(self.changes), key=BUMPS.index)

    @property
    def needed(self) -> str:
        """The smallest version after ``released`` that the changes allow; empty if not required."""
        release = self.bump
        if release == "none" or not self.released:
            return ""
        return str(Version.parse(self.released).after(release))

    @property
    def is_released(self) -> bool:
        """Whether the version is high enough for the changes; true if that is unknown."""
        if not (self.needed and self.version):
            return True
        return Version.parse(self.version) >= Version.parse(self.needed)

    def fails(self, fail_on: FailOn | Literal["unreleased"]) -> bool:
        """Return whether ``diff --fail-on`` must fail."""
        if fail_on == "unreleased":
            return not self.is_released
        return exceeds(self.changes, fail_on)
