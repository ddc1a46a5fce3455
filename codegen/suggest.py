"""Suggests the known name that a user probably meant."""

from __future__ import annotations

from collections.abc import Iterable

_CLOSE = 0.7  # out of 1: allows one typo in a short name, two in a long one
_NEARLY = 0.1  # the second suggestion may be this much less similar than the first
_MOST = 2  # more suggestions would not help


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return ``; did you mean version?`` for the closest known names, or an empty string."""
    from difflib import SequenceMatcher  # imported only after a mistake

    matcher = SequenceMatcher(b=name.casefold(), autojunk=False)
    found: list[tuple[float, str]] = []
    for each in dict.fromkeys(known):
        matcher.set_seq1(each.casefold())
        if matcher.real_quick_ratio() >= _CLOSE and matcher.ratio() >= _CLOSE:
            found.append((-matcher.ratio(), each))
    best = min(found, default=(0.0, ""))[0]
    close = [each for ratio, each in sorted(found, key=_by_ratio) if ratio <= best + _NEARLY]
    return f"; did you mean {' or '.join(close[:_MOST])}?" if close else ""


def _by_ratio(found: tuple[float, str]) -> float:
    return found[0]
