"""Creates findings and changes of every kind, with hostile texts."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from codegen.diff import KINDS, Change, Entry
from codegen.impact import Break, Impact
from codegen.source import Diagnostic, Location
from tests.pages import HOSTILE

# Hostile text of every kind: markup, ends of lines and cells, direction and escapes.
TEXT = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(
        st.sampled_from("ab|\\`*_<>&~#@:,%[](){}!$-=+ \"'/.1\u200c\u202e\u2069\u200fشرح\x1b\r\n"),
        max_size=30,
    ),
)
ENTRIES = st.builds(
    Entry, st.integers(-(2**31), 2**31 - 1), st.from_regex("[A-Za-z_]{1,9}", fullmatch=True), TEXT
)
PLACES = st.builds(Location, TEXT, st.integers(1, 999), st.integers(1, 999))
SIDES = st.one_of(st.none(), TEXT, ENTRIES)


def impact_of(kind: str, at: Location, old: Any, new: Any) -> Impact:
    breaks = Break("Python", "A_B goes."), Break("C#", "A_b goes."), Break("Go", "A_B goes.")
    change = Change(kind, at, "4 A_b | went", old, new)
    return Impact(change, breaks if is_breaking(kind) else ())


def is_breaking(kind: str) -> bool:
    return KINDS[kind].severity == "breaking"


IMPACT = st.builds(impact_of, st.sampled_from(list(KINDS)), PLACES, SIDES, SIDES)
FINDING = st.builds(
    Diagnostic,
    PLACES,
    st.just("a * was found | here"),
    st.just("some-rule"),
    st.sampled_from(["error", "warning"]),
    TEXT,
)
