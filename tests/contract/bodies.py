"""Makes bodies of answers, sound and broken, and says what a strict reader finds in them."""

from __future__ import annotations

import json
import re

from hypothesis import strategies as st


def strictly(text: str) -> object:
    """Decode JSON as RFC 8259 has it; raise ValueError for anything else."""

    def refuse(constant: str) -> object:
        raise ValueError(constant)

    return json.loads(text, parse_constant=refuse)


def code_of(text: str) -> int | None:
    """Give the int32 that is the Status of a JSON object, or is written in it; else None."""
    try:
        decoded = strictly(text)
    except ValueError:
        return None
    status = decoded.get("Status") if isinstance(decoded, dict) else None
    if isinstance(status, str) and re.fullmatch("-?(0|[1-9][0-9]*)", status):
        status = int(status)
    return status if type(status) is int and -(2**31) <= status < 2**31 else None


TEXT = st.text(st.characters(codec="utf-8"))
BODIES = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 10**12) | st.floats(-1e9, 1e9) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=4,
).map(lambda value: json.dumps({"x": value, "Status": 7, "y": [value, '"\\/\b\f\n\r\t', 1e-7]}))
# What is put into each place of a body, and in place of each of its characters.
PIECES = [
    "",
    *'{}[]":,\\u0dtn1-+.eE/ \t\n\r\0\x0b\x1f\x7f\u00a0\uff11\ufeff',
    "true",
    "NaN",
    "\\u00e9",
]


def broken(body: str) -> list[str]:
    """Change a body in every place, so that most of the texts are no JSON any more."""
    return [
        body[:place] + piece + body[place + width :]
        for place in range(1, len(body))
        for piece in PIECES
        for width in (0, 1)
    ]
