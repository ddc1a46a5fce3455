"""Knows the longest part of a sequence that rises: what has not moved in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence


def longest_rise(numbers: Sequence[int]) -> frozenset[int]:
    """Choose the most numbers that rise from first to last; of several choices, earlier numbers.

    The numbers must be different. Takes n log n steps.
    """
    # From the end, so that of "3, 2" it is the second that does not rise.
    ends: list[int] = []
    chosen: list[int] = []
    after: dict[int, int | None] = {}
    for number in reversed(numbers):
        place = bisect_left(ends, -number)
        after[number] = chosen[place - 1] if place else None
        ends[place : place + 1] = [-number]
        chosen[place : place + 1] = [number]
    rise = set()
    number_chosen = chosen[-1] if chosen else None
    while number_chosen is not None:
        rise.add(number_chosen)
        number_chosen = after[number_chosen]
    return frozenset(rise)
