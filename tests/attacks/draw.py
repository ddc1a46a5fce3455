"""Draws the inputs of the attacks: FUZZ cases, without shrinking."""

from __future__ import annotations

from typing import TypeVar

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.fuzz import COUNT

Case = TypeVar("Case")


def drawn(strategy: st.SearchStrategy[Case], count: int = COUNT) -> list[Case]:
    """Draw cases in multiples of twenty, because the first twenty are the simplest."""
    cases: list[Case] = []

    @settings(
        max_examples=count // 20,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.lists(strategy, min_size=20, max_size=20))
    def draw(batch: list[Case]) -> None:
        cases.extend(batch)

    draw()
    return cases
