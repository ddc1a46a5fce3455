"""The pictures that documents show are there, and are small; ``make pictures`` draws them."""

from __future__ import annotations

import re

import pytest

from tests.languages.html.builder import CONSUMER
from tests.project.pictures import PICTURES

STATES = re.findall(
    r'^  "?([a-z-]+)"?: \{ look', (CONSUMER / "pictures.mjs").read_text("utf-8"), re.M
)


@pytest.mark.parametrize("name", ["comment", *STATES])
def test_a_picture_is_there_and_small(name: str) -> None:
    data = (PICTURES / f"{name}.png").read_bytes()
    assert data.startswith(b"\x89PNG\r\n")
    assert len(data) < 150_000


def test_there_are_no_others() -> None:
    assert len(STATES) == 8
    assert {path.stem for path in PICTURES.iterdir()} == {"comment", *STATES}
