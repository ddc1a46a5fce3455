"""Pairs of pages with the expected diff, and properties of any two pages.

Run with UPDATE=1 in the environment to rewrite the expectations; then read what changed.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.diff import (
    BUMPS,
    EFFECTS,
    KINDS,
    Change,
    Entry,
    FailOn,
    bump,
    diff,
    exceeds,
    is_rename,
    page_added,
    page_removed,
)
from codegen.impact import Impact, impact
from codegen.model import Prose
from codegen.report import CHANGES
from codegen.review import Review
from codegen.source import Source
from codegen.spelling import differing, typographic_key
from tests.pages import PAGE, Row, beside, page, rows, spec, templates

CASES = Path(__file__).parents[1] / "cases" / "diff"
FILES = {"expected.json": "json", "expected.md": "markdown", "expected.txt": "text"}


def _cases() -> list[Path]:
    found = sorted(folder for folder in CASES.iterdir() if folder.is_dir())
    assert len(found) >= 20, "the cases are not where the test looks for them"
    return found


def _impacts(case: Path) -> tuple[Impact, ...]:
    shape = beside(case / "settings.md").shape
    old, new = (
        (
            spec(Source.decode(name, (case / name).read_bytes()).text, name, shape=shape)
            if (case / name).exists()
            else None
        )
        for name in ("old.md", "new.md")
    )
    if old and new:
        return impact(diff(old, new), new, templates().targets)
    if new:
        return (Impact(page_added(new), ()),)
    assert old, case
    return (Impact(page_removed(old, "new.md"), ()),)


@pytest.mark.parametrize("case", _cases(), ids=lambda case: case.name)
@pytest.mark.parametrize("name", FILES)
def test_case(case: Path, name: str) -> None:
    shown = CHANGES[FILES[name]](Review(_impacts(case))).encode("utf-8")
    if os.environ.get("UPDATE"):
        (case / name).write_bytes(shown)
    assert (case / name).read_bytes() == shown


def test_every_kind_has_a_case() -> None:
    seen = {change.kind for case in _cases() for change, _ in _impacts(case)}
    assert seen == set(KINDS)


def test_kinds_name_known_severities_and_releases() -> None:
    for kind in KINDS.values():
        assert kind.severity in EFFECTS
        assert kind.bump in BUMPS
        assert (kind.severity == "breaking") == (kind.bump == "major")
    gravest_first = sorted(KINDS, key=lambda kind: EFFECTS.index(KINDS[kind].severity))
    assert list(KINDS) == gravest_first


# --- laws --------------------------------------------------------------------------------------

# Few codes and titles, so that they often collide, and some similar descriptions.
ROWS = st.lists(
    st.tuples(
        st.integers(-2, 5).filter(lambda code: code != 1),
        st.sampled_from(["Failed", "Mobile_Empty", "Mobiles_Empty", "MobileEmpty", "X", "Y_z"]),
        st.sampled_from(
            ["خالی میباشد", "خالی می\u200cباشد", "خالي ميباشد", "لیست سیاه", "وضع دیگر", "12", "۱۲"]
        ),
    ),
    min_size=1,
    unique_by=(lambda row: row[0], lambda row: row[1]),
).map(lambda drawn: [(1, "Success", "موفق"), *drawn])


def _diff(old: Sequence[Row], new: Sequence[Row]) -> tuple[Change, ...]:
    return diff(spec(page(old), "old.md"), spec(page(new), "new.md"))


def _apply(old: Iterable[Row], changes: Iterable[Change]) -> set[Row]:
    """Apply changes to a list of rows, regardless of their kinds."""
    changes = [change for change in changes if Entry in (type(change.old), type(change.new))]
    gone = {change.old.code for change in changes if isinstance(change.old, Entry)}
    kept = {row for row in old if row[0] not in gone}
    return kept | {(*change.new,) for change in changes if isinstance(change.new, Entry)}


def _facts(changes: Iterable[Change]) -> list[Change]:
    """Omit notes, which concern only the new page."""
    return [change for change in changes if change.severity != "note"]


def _identities(changes: Iterable[Change]) -> list[tuple[str, str]]:
    return sorted((change.kind, change.fingerprint) for change in changes)


@given(ROWS)
def test_a_page_does_not_differ_from_itself(statuses: list[Row]) -> None:
    assert _diff(statuses, statuses) == ()


def test_the_frozen_page_does_not_differ_from_itself() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert diff(spec(text, "a"), spec(text, "b")) == ()
    assert diff(spec(text), spec(text + "\n")) == ()


@given(ROWS, ROWS)
def test_what_is_added_one_way_is_removed_the_other(old: list[Row], new: list[Row]) -> None:
    mirrored = {"code-added": "code-removed", "code-removed": "code-added"}
    there = [(change.kind, change.old, change.new) for change in _facts(_diff(old, new))]
    back = [
        (mirrored.get(change.kind, change.kind), change.new, change.old)
        for change in _facts(_diff(new, old))
    ]
    assert sorted(there, key=repr) == sorted(back, key=repr)


@given(ROWS, ROWS)
def test_applying_the_changes_to_the_old_rows_gives_the_new(old: list[Row], new: list[Row]) -> None:
    assert _apply(old, _diff(old, new)) == set(new)


@given(ROWS, ROWS, st.randoms(use_true_random=False))
def test_the_order_of_rows_never_matters(
    old: list[Row], new: list[Row], chance: random.Random
) -> None:
    shuffled = [chance.sample(side, len(side)) for side in (old, new)]
    straight = [one for one in _diff(old, new) if one.kind != "rows-reordered"]
    mixed = [one for one in _diff(*shuffled) if one.kind != "rows-reordered"]
    assert _identities(straight) == _identities(mixed)


@given(ROWS, st.randoms(use_true_random=False))
def test_another_order_is_noted_and_calls_for_nothing(
    statuses: list[Row], chance: random.Random
) -> None:
    shuffled = chance.sample(statuses, len(statuses))
    changes = _diff(statuses, shuffled)
    assert [one.kind for one in changes] == ["rows-reordered"] * (shuffled != statuses)
    assert bump(changes) == "none"


@given(ROWS, ROWS)
def test_places_are_those_of_the_rows(old: list[Row], new: list[Row]) -> None:
    lines = {"old.md": page(old).split("\n"), "new.md": page(new).split("\n")}
    for change in _diff(old, new):
        assert change.at.path == "new.md"
        assert (change.was is not None) == isinstance(change.old, Entry)
        for told, at in ((change.old, change.was), (change.new, change.at)):
            if isinstance(told, Entry):
                assert at is not None
                line = lines[at.path][at.line - 1][at.column - 1 :]
                begins = str(told.code), told.title, told.description
                assert any(line.startswith(f"{begin} |") for begin in begins)


@given(ROWS, st.sets(st.integers(0, 9)))
def test_a_removal_is_at_the_next_row_that_is_left_else_at_the_one_before(
    rows: list[Row], gone: set[int]
) -> None:
    left = [row for index, row in enumerate(rows) if index not in gone or row[0] == 1]
    lines = page(left).split("\n")
    for change in _diff(rows, left):
        if change.kind == "code-removed":
            index = next(at for at, row in enumerate(rows) if row[:3] == change.old)
            after = [row for row in rows[index:] if row in left]
            before = [row for row in rows[:index] if row in left]
            wanted = (after[:1] or before[-1:])[0]
            assert lines[change.at.line - 1].startswith(f"| {wanted[0]} | {wanted[1]} |")


@given(ROWS, ROWS)
def test_what_loses_a_code_or_a_title_is_breaking(old: list[Row], new: list[Row]) -> None:
    kept = {row[:2] for row in old} <= {row[:2] for row in new}
    assert kept == (bump(_diff(old, new)) != "major")


@settings(max_examples=settings().max_examples * 2 // 5)
@given(st.permutations(range(6)))
def test_every_permutation_of_titles_is_swaps_and_renumberings(order: list[int]) -> None:
    old = [(at, f"Title{at}", f"شرح {at}") for at in range(6)]
    new = [(at, f"Title{to}", f"شرح {to}") for at, to in enumerate(order)]
    kinds = {
        change.new.code: change.kind
        for change in _diff(old, new)
        if change.severity == "breaking" and isinstance(change.new, Entry)
    }
    expected = {
        at: "titles-swapped" if order[to] == at else "title-renumbered"
        for at, to in enumerate(order)
        if at != to
    }
    assert kinds == expected


# --- single decisions --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Mobile_Invalid|شماره موبایل اشتباه", "MobileNumber_Invalid|شماره موبایل اشتباه", True),
        ("CreditNotEnough|اعتبار کافی نمیباشد", "Credit_NotEnough|موجودی بس نیست", True),
        ("ServerError|خطای سرور", "Oops|خطای سرور", True),
        ("ServerError|خطای سرور", "InternalServerError|خطای داخلی سرور", True),
        ("UserName_Empty|نام کاربری خالی", "BulkID_Invalid|کد بانک ناشناخته است", False),
        ("Success|عملیات موفق", "Token_Expired|توکن منقضی شده است", False),
        ("Length_Invalid|طول اشتباه میباشد", "Title_Empty|عنوان خالی میباشد", False),
        ("Abcdefghij|abcdefghij", "Abcdefghxy|abcdefuvwx", True),  # exactly at the threshold
    ],
)
def test_a_rename_is_told_from_another_use_of_the_number(
    old: str, new: str, expected: bool
) -> None:
    one, other = (Entry(1, *side.split("|")) for side in (old, new))
    assert is_rename(one, other) is is_rename(other, one) is expected


@pytest.mark.parametrize(
    "other",
    [
        "نمی\u200cباشد 12",
        "نمي\u200cباشد ۱۲",
        "نمیباشد  ١٢",
        "نمیـــباشد\u00a012",
        "\u200fنمیباشد12",
    ],
)
def test_typography_is_no_meaning(other: str) -> None:
    assert typographic_key(other) == typographic_key("نمیباشد 12")


@pytest.mark.parametrize(
    "forms",
    [
        "\u0626 \u064a\u0654 \u06cc\u0654",
        "\u06c0 \u0647\u0654",
        "\u0622 \u0627\u0653",
        "\u00e9 e\u0301",
    ],
)
def test_how_a_letter_is_composed_is_no_meaning(forms: str) -> None:
    assert len({typographic_key(form) for form in forms.split(" ")}) == 1
    composed, decomposed, *_ = forms.split(" ")
    (change,) = _diff([(1, "A", composed)], [(1, "A", decomposed)])[:1]
    assert change.kind == "description-respelt"
    assert "Unicode composition" in change.message or "yeh" in change.message


@pytest.mark.parametrize(
    ("one", "other", "what"),
    [
        ("e\u0301", "\u00e9", "Unicode composition"),
        ("ab", "a\u200cb", "ZWNJ"),
        ("a b 1", "a  b ۱", "white space, digits"),
        ("ab", "a\u200eb", "U+200E"),
        ("a\u200f\u200cb", "a\u200e\ufeffb\u200c", "U+200E, U+200F, U+FEFF"),
        ("a\u200eb", "ab\u200e\u200e", "U+200E"),
    ],
)
def test_what_typography_differs_in(one: str, other: str, what: str) -> None:
    assert typographic_key(one) == typographic_key(other)
    assert differing(one, other) == differing(other, one) == what


@pytest.mark.parametrize("other", ["میباشد 12", "نمیباشد 13", "نمیباشد، 12", "نمیباشد a12"])
def test_meaning_is_no_typography(other: str) -> None:
    assert typographic_key(other) != typographic_key("نمیباشد 12")


@pytest.mark.parametrize(
    ("fail_on", "striking"),
    [
        ("never", set()),
        ("breaking", {"major"}),
        ("major", {"major"}),
        ("minor", {"major", "minor"}),
        ("patch", {"major", "minor", "patch"}),
        ("any", {"major", "minor", "patch", "none"}),
    ],
)
def test_fail_on_strikes_at_that_release_and_above(fail_on: FailOn, striking: set[str]) -> None:
    base: list[Row] = [(1, "Success", "موفق"), (2, "X", "سه")]
    pages: dict[str, list[Row]] = {
        "major": base[:1],
        "minor": [*base, (3, "Y", "چهار")],
        "patch": [base[0], (2, "X", "پنج")],
        "none": base[::-1],
    }
    for release, statuses in pages.items():
        changes = _diff(base, statuses)
        assert bump(changes) == release
        assert exceeds(changes, fail_on) is (release in striking)
    assert not exceeds((), fail_on)


@pytest.mark.parametrize("words", [40, 20_000])
def test_long_descriptions_are_compared_in_no_time(words: int) -> None:
    long = "شرح بلند " * words
    old, new = Entry(1, "Mobile_Empty", f"این {long}"), Entry(1, "Number_Empty", f"آن {long}دیگر")
    assert is_rename(old, new)


@pytest.mark.parametrize(
    ("date", "message", "kind"),
    [
        ("1404/07/29", "1 day later", "date-changed"),
        ("1404/07/30", "2 days later", "date-changed"),
        ("1404/07/27", "1 day earlier", "date-went-back"),
    ],
)
def test_how_far_the_date_goes(date: str, message: str, kind: str) -> None:
    statuses = [(1, "A", "یک")]
    new = page(statuses, date=date).replace("\n\n", "\n\nآخرین بروزرسانی\n\n", 1)
    (change,) = diff(spec(page(statuses)), spec(new))
    assert (change.message, change.kind) == (f"the date is {message}", kind)
    assert change.at.line == 5


@pytest.mark.parametrize(
    ("order", "message", "old", "new"),
    [
        ([1, 3, 2, 4, 5], "1 row reordered, from 3 on", "2 3", "3 2"),
        ([2, 3, 1, 4, 5], "1 row reordered, from 2 on", "1 2 3", "2 3 1"),
        ([1, 2, 5, 4, 3], "2 rows reordered, from 5 on", "3 4 5", "5 4 3"),
    ],
)
def test_which_rows_stand_in_another_order(
    order: list[int], message: str, old: str, new: str
) -> None:
    (change,) = _diff(
        *([(code, f"T{code}", "شرح") for code in codes] for codes in (range(1, 6), order))
    )
    assert (change.message, change.old, change.new) == (message, old, new)


ROW = "| Status | Title | شرح |\n|-|-|-|\n| 1 | A | یک |\n\n"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (f"# x\n\n{ROW}", f"# y\n\n{ROW}", [("page-title-changed", "x", "y")]),
        (f"# x\n\n{ROW}", f"# x\n\n## a\n\n{ROW}", [("table-moved", "", "a")]),
        (f"## a\n\n{ROW}# x", f"## b\n\n{ROW}# x", [("table-moved", "a", "b")]),
        (f"{ROW}# x\n\n## a", f"# x\n\n{ROW}## a", []),
    ],
)
def test_a_section_is_named_by_the_heading_above_that_is_not_the_pages(
    old: str, new: str, expected: list[tuple[str, str, str]]
) -> None:
    metadata = page([]).partition("\n")[2].partition("|")[0]
    changes = diff(spec(metadata + old), spec(metadata + new))
    assert [(change.kind, change.old, change.new) for change in changes] == expected


def test_fields_are_compared_and_told_where_they_stand() -> None:
    bare = page([(1, "A", "یک")])
    fields = "\n| فیلد | نوع داده | توضیح |\n|-|-|-|\n| a | b | c |\n| d | e | f |\n"
    (there,) = diff(spec(bare), spec(bare + fields))
    (back,) = diff(spec(bare + fields), spec(bare))
    assert (there.kind, there.old, there.new) == ("fields-changed", "", "a | b | c; d | e | f")
    assert (back.kind, back.old, back.new) == ("fields-changed", there.new, there.old)
    assert [change.at.line for change in (there, back)] == [11, 1]


@pytest.mark.parametrize(("left", "noted"), [(9, False), (8, True)])
def test_losing_over_a_quarter_of_the_rows_is_noted(left: int, noted: bool) -> None:
    statuses: list[Row] = [(code, f"T{code}", f"شرح {code}") for code in range(12)]
    kinds = [change.kind for change in _diff(statuses, statuses[:left])]
    assert ("row-count-fell" in kinds) is noted


def test_a_fingerprint_does_not_hang_on_wording_or_place() -> None:
    change, *_ = _diff([(1, "A", "یک"), (2, "B", "دو")], [(1, "A", "یک")])
    assert change.kind == "code-removed"
    moved = replace(change, message="otherwise put", at=change.at._replace(line=99))
    assert moved.fingerprint == change.fingerprint
    assert replace(change, old=Entry(2, "B", "سه")).fingerprint != change.fingerprint
    assert replace(change, kind="code-reused").fingerprint != change.fingerprint


def test_a_page_without_heading_places_or_fields_is_compared_too() -> None:
    old = spec(page([(1, "A", "یک")]))
    new = old._replace(title=Prose("x"), updated=date(2030, 1, 1), api_version="v2")
    kinds = [change.kind for change in diff(old, new)]
    assert kinds == ["page-title-changed", "date-changed", "version-changed"]
    assert rows(old) == rows(new)
