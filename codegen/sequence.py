"""Finds the longest increasing subsequence, the elements of a sequence that did not move."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence


def longest_rise(numbers: Sequence[int]) -> frozenset[int]:
    """Return the longest increasing subsequence; of several, the one with earlier numbers.

    The numbers must be unique. Takes O(n log n) time.
    """
    # Search from the end, so that of "3, 2" the first number is kept.
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
