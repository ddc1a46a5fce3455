"""What only the Go package has: decoding into fields, and what Parse makes of values of Go."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.languages.program import Program
from tests.languages.registry import frozen


@pytest.fixture
def program() -> Program:
    return frozen("go")


# The value of a Status member; what a Result shows and is written back as; what a Status shows.
DECODED: list[tuple[Any, Any, str, bool, bool]] = [
    (1, 1, "Success", True, True),
    ("1", 1, "Success", True, True),
    ("Success", 1, "Success", True, True),
    (0, 0, "Failed", True, False),
    ("-207", -207, "Token_NotAllowIP", True, False),
    (999, 999, "Status(999)", False, False),
    ("NewTitle", "NewTitle", "Status(", False, False),
    ("success", "success", "Status(", False, False),
    (None, None, "Status(", False, False),
    (True, None, "Status(", False, False),
    (1.5, None, "Status(", False, False),
    (2**31, None, "Status(", False, False),
    ({"Status": 1}, None, "Status(", False, False),
    ([1], None, "Status(", False, False),
    ('{"Status": 1}', None, "Status(", False, False),
]


def test_decoding_into_fields_never_fails(program: Program) -> None:
    body = json.dumps([{"Result": value, "Status": value} for value, *_ in DECODED])
    decoded = program.ask("decode", body)
    assert len(decoded) == len(DECODED)
    for shown, (value, result, status, known, success) in zip(decoded, DECODED, strict=True):
        assert (shown["Raw"], shown["Result"]) == (None if known else value, result)
        assert shown["Status"].startswith(status)
        assert (shown["Known"], shown["Success"]) == (known, success), value


def test_every_go_value_has_an_outcome(program: Program) -> None:
    failed, unknown = "Failed (0)", "no status"
    assert program.ask("odd") == {
        "nil": unknown,
        "nil pointer": unknown,
        "pointer to itself": unknown,
        "func": unknown,
        "chan": unknown,
        "struct": unknown,
        "error": unknown,
        "bool": unknown,
        "NaN": unknown,
        "infinity": unknown,
        "float32": unknown,
        "complex": unknown,
        "uint64": unknown,
        "slice": unknown,
        "array of bytes": unknown,
        "map of int": unknown,
        "map of interface": unknown,
        "nil map": unknown,
        "bytes in a map": unknown,
        "map of any": failed,
        "map of named": failed,
        "map of pointers": failed,
        "map of raw": failed,
        "map of raw with space": failed,
        "named string": failed,
        "named bytes": failed,
        "json.Number": failed,
        "json.Number 0.0": unknown,
        "float64": failed,
        "uint8": failed,
        "Status": failed,
        "Status 999": "unknown code 999",
        "Result": failed,
        "zero Result": unknown,
        "invalid UTF-8": unknown,
        "no status at all": unknown,
    }
