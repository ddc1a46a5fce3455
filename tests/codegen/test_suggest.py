"""Suggestions for unknown names."""

from __future__ import annotations

import pytest

from codegen.suggest import did_you_mean


@pytest.mark.parametrize(
    ("name", "known", "hint"),
    [
        ("versoin", ["version", "spec"], "; did you mean version?"),
        ("pyhton", ["php", "python"], "; did you mean python?"),
        ("creditnotenough", ["CreditNotEnough"], "; did you mean CreditNotEnough?"),
        ("-20", ["-208", "-207", "-204", "1"], "; did you mean -208 or -207?"),
        ("xyz", ["version", "spec"], ""),
        ("x", [], ""),
    ],
)
def test_a_suggestion(name: str, known: list[str], hint: str) -> None:
    assert did_you_mean(name, known) == hint
