"""Knows the result of comparing two pages: the changes, what they break, and the release.

Knows nothing of how it is shown, nor of where the pages came from.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from codegen.diff import BUMPS, Bump, Change, FailOn, bump, exceeds
from codegen.impact import Impact
from codegen.version import Version


class Review(NamedTuple):
    """What changed from one version of the page to another, and what it breaks.

    ``base`` is what the page was compared with, as people name it, empty for plain files.
    ``released`` is the version of the packages on the old side, ``version`` the one on the new
    side; each is empty where it is unknown. ``least`` is the release that is due in any case,
    ``settings`` the file in which the version is set. ``revision`` is what paths of the new page
    begin with, as ``HEAD:``, empty where it is a file.
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
        """The changes alone, most severe first."""
        return tuple(impact.change for impact in self.impacts)

    @property
    def bump(self) -> Bump:
        """The release that the changes call for."""
        return max(self.least, bump(self.changes), key=BUMPS.index)

    @property
    def needed(self) -> str:
        """The smallest version that the changes allow after ``released``; empty if none is due."""
        release = self.bump
        if release == "none" or not self.released:
            return ""
        return str(Version.parse(self.released).after(release))

    @property
    def is_released(self) -> bool:
        """Whether the version was raised as far as the changes call for, as far as is known."""
        if not (self.needed and self.version):
            return True
        return Version.parse(self.version) >= Version.parse(self.needed)

    def fails(self, fail_on: FailOn | Literal["unreleased"]) -> bool:
        """Whether this is what ``diff --fail-on`` is to fail on."""
        if fail_on == "unreleased":
            return not self.is_released
        return exceeds(self.changes, fail_on)
