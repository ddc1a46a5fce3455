"""Knows what a comparison of two pages comes to: the changes, what they break, and the release.

Knows nothing of how it is shown, nor of where the pages came from.
"""

from __future__ import annotations

from typing import NamedTuple

from codegen.diff import Bump, Change, bump
from codegen.impact import Impact


class Review(NamedTuple):
    """What changed from one version of the page to another, and what it breaks."""

    impacts: tuple[Impact, ...]

    @property
    def changes(self) -> tuple[Change, ...]:
        """The changes alone, most severe first."""
        return tuple(impact.change for impact in self.impacts)

    @property
    def bump(self) -> Bump:
        """The release that the changes call for."""
        return bump(self.changes)
