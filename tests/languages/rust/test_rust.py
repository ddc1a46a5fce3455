"""What only the Rust crate has: what Cargo says of it, and how an error shows itself."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.languages.program import Program
from tests.languages.registry import frozen, hostile
from tests.languages.rust.builder import CHECKS, check_crate


def test_an_error_shows_no_payload() -> None:
    unknown = "Err(Error {{ status: Unknown(UnknownStatus {{ code: {}, title: {}, .. }}) }})".format
    shown = {
        "1": "Ok(())",
        "0": "Err(Error { status: Known(Failed) })",
        '{"Status": 999}': unknown("Some(999)", "None"),
        '"NewTitle"': unknown("None", 'Some("NewTitle")'),
        "[1]": unknown("None", "None"),
    }
    assert frozen("rust").ask("debug", *shown) == list(shown.values())


@pytest.mark.parametrize("check", CHECKS)
@pytest.mark.parametrize("program", [frozen, hostile])
def test_the_crate_is(check: str, program: Callable[[str], Program]) -> None:
    check_crate(program("rust").folder / "crate", check)
