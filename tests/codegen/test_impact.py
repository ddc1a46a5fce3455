"""The effect of page changes on programs in every generated language."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.diff import diff
from codegen.impact import Impact, impact
from tests.pages import Row, page, spec, templates

SUCCESS = (1, "Success", "موفق")
ROWS = st.lists(
    st.tuples(
        st.integers(2, 5),
        st.sampled_from(["Failed", "Mobile_Empty", "MobileEmpty", "X", "Y_z"]),
        st.sampled_from(["خالی", "پر"]),
    ),
    max_size=4,
    unique_by=(lambda row: row[0], lambda row: row[1].replace("_", "")),
)


def impacts(old: Sequence[Row], new: Sequence[Row]) -> tuple[Impact, ...]:
    """Compare two pages with these rows and a row for success."""
    before, after = (spec(page([SUCCESS, *rows])) for rows in (old, new))
    return impact(diff(before, after), after, templates().targets)


@given(ROWS, ROWS)
def test_a_breaking_change_breaks_every_language_and_no_other_any(
    old: list[Row], new: list[Row]
) -> None:
    languages = [target.label for target in templates().targets]
    for change, breaks in impacts(old, new):
        told = languages if change.severity == "breaking" else []
        assert [one.language for one in breaks] == told


@pytest.mark.parametrize(
    ("old", "new", "python", "rust", "typescript"),
    [
        ("4 Mobile_Empty", "", "raise AttributeError", "no longer compile", "no longer compile"),
        ("4 Mobile_Empty", "5 Mobile_Empty", "get 5", "but get 5", "but get 5"),
        # The two titles have the same name in Python and Rust. TypeScript uses the title.
        (
            "4 Mobile_Empty",
            "4 MobileEmpty",
            "still get 4",
            "still get 4",
            "no longer compile",
        ),
        ("4 Mobile_Empty", "5 MobileEmpty", "get 5", "but get 5", "no longer compile"),
    ],
)
def test_what_becomes_of_a_program_that_names_a_status(
    old: str, new: str, python: str, rust: str, typescript: str
) -> None:
    before, after = (
        [(int(code), title, f"شرح {title}")] if (code := row.partition(" ")[0]) else []
        for row in (old, new)
        for title in [row.partition(" ")[2]]
    )
    (broken,) = (breaks for change, breaks in impacts(before, after) if breaks)
    messages = {one.language: one.message for one in broken}
    assert python in messages["Python"]
    assert rust in messages["Rust"]
    assert typescript in messages["TypeScript"]


def test_a_target_that_does_not_say_what_breaks_is_left_out() -> None:
    after = spec(page([SUCCESS]))
    changes = diff(spec(page([SUCCESS, (4, "X", "y")])), after)
    first, second, *_ = templates().targets
    (removed,) = (
        breaks
        for change, breaks in impact(changes, after, [first._replace(breaks=None), second])
        if change.kind == "code-removed"
    )
    assert [(one.language, one.message) for one in removed] == [
        (second.label, "Programs that use X no longer compile.")
    ]
