"""The longest increasing subsequence, compared with a brute-force search."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from codegen.sequence import longest_rise


@given(st.lists(st.integers(-5, 5), max_size=7, unique=True))
def test_no_part_that_rises_is_longer(numbers: list[int]) -> None:
    found = longest_rise(numbers)
    kept = [number for number in numbers if number in found]
    assert kept == sorted(found)
    longer = combinations(numbers, len(kept) + 1)
    assert not any(list(part) == sorted(part) for part in longer)


def test_of_two_choices_the_earlier_numbers_are_kept() -> None:
    assert longest_rise([3, 2]) == {3}
    assert longest_rise([1, 3, 2]) == {1, 3}
