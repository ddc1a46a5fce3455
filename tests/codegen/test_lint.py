"""Pages with the expected findings of lint, and the expected result of fixing.

Run with UPDATE=1 in the environment to rewrite the expectations; then read what changed.
"""

from __future__ import annotations

import os
import re
import unicodedata
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen import rules
from codegen.fix import apply, fix
from codegen.lint import RULES, Edit, Finding, accept, lint
from codegen.model import Api, Columns, Shape
from codegen.report import findings_text
from codegen.source import Diagnostic, InputError, Location, Source
from tests import pages
from tests.pages import PAGE, document, page, spec

CASES = Path(__file__).parents[1] / "cases" / "lint"


def _cases() -> list[Path]:
    found = sorted(path for path in CASES.glob("*.md") if not path.name.endswith(".fixed.md"))
    assert len(found) >= 18, "the cases are not where the test looks for them"
    return found


def _fixed(data: bytes, off: frozenset[str] = frozenset(), shape: Shape = Shape()) -> bytes:
    return fix(data, lambda page: pages.lint(page, off=off, shape=shape)).data


@pytest.mark.parametrize("case", _cases(), ids=lambda case: case.stem)
def test_findings(case: Path) -> None:
    found = pages.lint(case.read_bytes(), case.name, shape=pages.beside(case).shape)
    shown = findings_text(one.diagnostic for one in found).encode("utf-8")
    expected = case.with_suffix(".txt")
    if os.environ.get("UPDATE"):
        expected.write_bytes(shown)
    assert expected.read_bytes() == shown


@pytest.mark.parametrize("case", _cases(), ids=lambda case: case.stem)
def test_fixing(case: Path) -> None:
    data = case.read_bytes()
    shape = pages.beside(case).shape
    fixed = _fixed(data, shape=shape)
    expected = case.with_suffix(".fixed.md")
    if os.environ.get("UPDATE"):
        expected.unlink(missing_ok=True)
        if fixed != data:
            expected.write_bytes(fixed)
    assert fixed == (expected.read_bytes() if expected.exists() else data)
    assert _fixed(fixed, shape=shape) == fixed
    assert not [one for one in pages.lint(fixed, shape=shape) if one.edit]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_has_a_case_of_its_name(rule: object) -> None:
    name = rule.id  # type: ignore[attr-defined]
    case = CASES / f"{name}.md"
    found = pages.lint(case.read_bytes(), shape=pages.beside(case).shape)
    assert name in {one.diagnostic.rule for one in found}


def test_only_rules_that_say_so_fix() -> None:
    fixing = {
        one.diagnostic.rule
        for case in _cases()
        for one in pages.lint(case.read_bytes())
        if one.edit
    }
    assert fixing == {rule.id for rule in rules.RULES.values() if rule.fixable}
    assert [rule.id for rule in RULES] == sorted({rule.id for rule in RULES})
    assert all(re.fullmatch("[a-z]+(-[a-z]+)*", rule.id) for rule in RULES)


def test_the_frozen_page_has_no_error_and_three_shared_descriptions() -> None:
    data = PAGE.read_bytes()
    found = [one.diagnostic for one in pages.lint(data)]
    assert [(one.rule, one.severity, one.at.line) for one in found] == [
        ("shared-description", "warning", line) for line in (80, 81, 83)
    ]
    assert _fixed(data) == data


def test_rules_can_be_switched_off() -> None:
    assert not pages.lint(PAGE.read_bytes(), off=frozenset({"shared-description"}))
    data = "| Status | Title | شرح |\n| - | - | - |\n| 1 | X | ي  ك |\n".encode()
    off = frozenset({"arabic-letter"})
    assert "| ي ك |".encode() in _fixed(data, off)


def test_a_finding_knows_the_status_that_it_is_on_the_row_of() -> None:
    text = page([(4, "A", "x  y"), (-5, "B", "z"), (6, "C", "z")]).replace("# ", "#  x  ", 1)
    aliases = text + "| 6 | D | x  z |\n"
    found = pages.lint(aliases.encode(), shape=Shape(aliases=True), api=Api(success=()))
    assert [(one.diagnostic.rule, one.code) for one in found] == [
        ("doubled-space", None),
        ("doubled-space", 4),
        ("shared-description", 6),
        ("doubled-space", 6),
    ]


def test_findings_are_accepted_by_rule_and_code() -> None:
    found = pages.lint(page([(1, "A", "x  y"), (2, "B", "x  y"), (3, "C", "z")]).encode())
    accepted = {"doubled-space": (2, 3), "shared-description": (2,), "title-pattern": (7, 8)}
    left, count, unused = accept(found, accepted)
    assert [(one.diagnostic.rule, one.code) for one in left] == [("doubled-space", 1)]
    assert count == 2
    assert unused == {"doubled-space": (3,), "title-pattern": (7, 8)}


def test_a_date_is_in_the_future_from_the_day_after_today() -> None:
    text = page([(1, "Success", "موفق")])
    read = spec(text)
    assert read.updated
    for days, expected in ((0, False), (1, False), (-1, True)):
        today = read.updated + timedelta(days=days)
        found = [one.diagnostic.rule for one in lint(document(text), read, today=today)]
        assert ("date-in-future" in found) is expected


@pytest.mark.parametrize(
    ("date", "days", "column", "away"),
    [
        ("1404/07/28", 1, 18, "1 day"),
        ("1404/**07**/28", 2, 1, "2 days"),
        ("[1404/07/28](/1404/07/28)", 2, 19, "2 days"),
        ("1404/07/28\n\nآخرین بروزرسانی", 2, 18, "2 days"),
    ],
)
def test_a_date_in_the_future_is_pointed_at_and_counted(
    date: str, days: int, column: int, away: str
) -> None:
    text = page([(1, "Success", "موفق")], date=date).replace("**", "", 2)
    read = spec(text)
    assert read.updated
    ((found, *_),) = lint(document(text), read, today=read.updated - timedelta(days=days))
    assert found.message == f"the date is 1404/07/28 (2025-10-20), {away} from now"
    assert (found.at.line, found.at.column) == (3, column)


def test_columns_can_have_other_names() -> None:
    shape = Shape(Columns("کد", "نام", "متن"))
    text = page([(1, "Success", "موفق")]).replace("| Status | Title | شرح |", "| کد | نام | متن |")
    assert not pages.lint(text.encode(), shape=shape)
    wider = re.sub(r"(?m)\|$", "| x |", text).replace("| x |", "| --- |", 2)
    found = pages.lint(wider.encode(), shape=shape)
    assert [one.diagnostic.rule for one in found] == ["extra-column"]


LOST = "<div>\n| a | b |\n|-|-|\n| 1 | 2 |\n</div>\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # If a page cannot be parsed, parse has already reported errors in its tables.
        ("| a | b |\n|-|-|\n| 1 |\n\nc | d\n\n-|-\n", []),
        (page([(1, "A", "x")]) + f"\n{LOST}", ["12:1 table-without-blank-line"]),
        ("text\na | b\n-|-\n1 | 2\n", ["2:1 table-without-blank-line"]),
        (page([(1, "A", "x"), (0, "B", "y")]), ["10:3 rows-out-of-order"]),
        (
            page([(at, name, name) for at, name in enumerate(["A_A", "B_B", "C_C", "dD"])]),
            ["12:7 title-pattern"],
        ),
    ],
)
def test_what_a_rule_speaks_of(text: str, expected: list[str]) -> None:
    found = [one.diagnostic for one in pages.lint(text.encode("utf-8"))]
    assert [f"{one.at.line}:{one.at.column} {one.rule}" for one in found] == expected


@pytest.mark.parametrize(
    ("text", "rule", "excerpt"),
    [
        (" \u00a0\u202ex\t", "bidi-control", "\u00a0\u202ex"),
        (" x\u2028\t", "invisible-character", "x\u2028"),
        ("x\n a | b\u00a0\n-|-\n", "table-without-blank-line", "a | b\u00a0"),
    ],
)
def test_an_excerpt_is_the_line_without_its_indent(text: str, rule: str, excerpt: str) -> None:
    found = [one.diagnostic for one in pages.lint(text.encode("utf-8"))]
    assert [one.excerpt for one in found if one.rule == rule] == [excerpt]


def test_a_character_without_a_name_is_told_by_its_number() -> None:
    (found,) = pages.lint("x\U000e0000".encode())
    begin = "U+E0000 is invisible; remove it"
    assert found.diagnostic.message.startswith(begin)


# --- fixing -----------------------------------------------------------------------------------


def test_what_is_no_text_is_not_fixed() -> None:
    with pytest.raises(InputError, match=r"^page\.md:1:2: byte 0xff is not UTF-8"):
        _fixed(b"a\xff")


def test_columns_of_other_names_are_fixed() -> None:
    text = page([(1, "A", "x")]).replace("Status", "کد")
    data = text.replace("| 1 |", "| ۱ |").encode()
    done = fix(data, lambda page: pages.lint(page, shape=Shape(Columns("کد"))))
    assert (done.data, done.found) == (text.encode(), ())
    assert [one.diagnostic.rule for one in done.fixed] == ["code-digits"]


def test_fixing_says_what_it_fixed_in_the_order_of_the_page() -> None:
    data = page([(1, "A", "x  y\u00a0z"), (2, "B", "x \ufeff y")]).encode()
    done = fix(data, pages.lint)
    fixed = [(one.diagnostic.at.line, one.diagnostic.rule) for one in done.fixed]
    assert fixed == [(9, "doubled-space"), (9, "odd-space")]
    assert [one.diagnostic.rule for one in done.found] == ["invisible-character"]


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        (" x\ufeff ", " x "),
        (" \ufeffx ", " x "),
        ("x \ufeff y", "x \ufeff y"),
        ("x-\ufeff-y", "x-\ufeff-y"),
    ],
)
def test_a_byte_order_mark_goes_from_beside_a_letter_alone(text: str, fixed: str) -> None:
    assert _fixed(f"\n{text}".encode()) == f"\n{fixed}".encode()


@pytest.mark.parametrize("header", ["| a | b", "a | b"])
def test_a_blank_line_is_put_before_a_table(header: str) -> None:
    table = f"{header}\n-|-\n1 | 2\n"
    assert _fixed(f"text\n{table}".encode()) == f"text\n\n{table}".encode()


# --- laws --------------------------------------------------------------------------------------

# Spaces and marks of every kind, and text that fixing must not change.
PIECES = st.one_of(
    st.sampled_from(["می", "باشد", "x", "ي", "ك", "ى", "۴", "e\u0301", "ي\u0654", "&amp;"]),
    st.sampled_from([" ", "  ", "\u200c", "\u00a0", "\u2003", "\ufeff", "\u200f", "\u200b"]),
    st.sampled_from(["`ي  ك`", "[ك](http://x/ي)", "<b>"]),
)
TEXTS = st.lists(PIECES, max_size=8).map("".join)
PAGES = st.builds(
    lambda texts, mark, end, tail: (
        mark
        + page([], title="x").replace("# x\n", "# " + "x".join(texts) + "\n", 1)
        + "".join(
            f"| {'۴' if at % 2 else ''}{at + 1} | T{at} |{text} |  \n"
            for at, text in enumerate(texts)
        )
        + tail
    ).replace("\n", end),
    st.lists(TEXTS, min_size=1, max_size=4),
    st.sampled_from(["", "\ufeff"]),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from(["", "\n", "\n| a |\n", "\nمتن  ك \t\n| a |\n| - |\n| ي |"]),
)


@settings(max_examples=settings().max_examples * 3 // 2)
@given(PAGES)
def test_fixing_is_done_in_one_go_and_changes_no_more_than_it_says(text: str) -> None:
    data = text.encode("utf-8")
    fixed = _fixed(data)
    assert _fixed(fixed) == fixed
    assert not [one for one in pages.lint(fixed) if one.edit]
    now = fixed.decode("utf-8")
    assert now.startswith("\ufeff") == text.startswith("\ufeff")
    assert ("\r" in now) == ("\r" in text)
    assert "\n" not in now.replace("\r\n", "") or "\r" not in text
    assert _skeleton(now) == _skeleton(text)
    for code in ("`ي  ك`", "http://x/ي"):
        assert now.count(code) == text.count(code)


def _skeleton(text: str) -> str:
    """Normalize all that fixing may change: spaces, blank lines, ZWNJ, letters, digits, NFC."""
    for old, new in zip("يىك۴", "ییک4", strict=True):
        text = text.replace(old, new)
    text = re.sub("[ \u00a0\u2003\u200c\ufeff\u0654]+", "", unicodedata.normalize("NFD", text))
    text = text.translate(str.maketrans("يىك", "ییک"))
    return re.sub(r"(\r?\n)+", r"\n", text)


@settings(max_examples=settings().max_examples * 3 // 2)
@given(PAGES)
def test_every_byte_outside_the_edits_stays(text: str) -> None:
    data = text.encode("utf-8")
    found = [one for one in pages.lint(data) if one.edit]
    lines = text.split("\n")
    now = apply(data, found).decode("utf-8").split("\n")
    touched = {one.edit.line for one in found if one.edit}
    added = sum(one.edit.text == "\n" for one in found if one.edit)
    assert len(now) == len(lines) + added
    kept = [line for number, line in enumerate(lines, 1) if number not in touched]
    rest = iter(now)
    assert all(line in rest for line in kept)
    for old, new in zip(lines, now, strict=False) if not added else ():
        assert old.endswith("\r") == new.endswith("\r")


@given(PAGES)
def test_a_place_is_that_of_the_very_character(text: str) -> None:
    data = text.encode("utf-8")
    lines = Source.decode("page.md", data).lines()
    expected = {
        "arabic-letter": "يىك",
        "odd-space": "\u00a0\u2003",
        "stray-zwnj": "\u200c",
        "invisible-character": "\u200b\u200f\ufeff",
        "doubled-space": " ",
        "code-digits": "۴",
    }
    for one in pages.lint(data):
        at = one.diagnostic.at
        if one.diagnostic.rule in expected:
            assert lines[at.line - 1][at.column - 1] in expected[one.diagnostic.rule]


def _finding(edit: Edit) -> Finding:
    return Finding(Diagnostic(Location("p", edit.line, edit.column), "m", "r"), edit)


@pytest.mark.parametrize(
    ("before", "edits", "after"),
    [
        ("abc", [Edit(1, 2, 1, "X")], "aXc"),
        ("abc", [Edit(1, 2, 1, "X"), Edit(1, 3, 1, "Y")], "aXY"),
        ("abcd", [Edit(1, 2, 2, "X"), Edit(1, 3, 2, "Y")], "aXd"),
        ("abcd", [Edit(1, 2, 2, "X"), Edit(1, 2, 1, "Y")], "aXd"),
        (
            "\ufeffabc\r\ndef\r\n",
            [Edit(1, 1, 1, "X"), Edit(2, 1, 0, "\n")],
            "\ufeffXbc\r\n\r\ndef\r\n",
        ),
        ("a\nb\n", [Edit(2, 1, 0, "\n"), Edit(2, 1, 1, "c")], "a\n\nc\n"),
        ("a\u2028b \t\n", [Edit(1, 3, 1, "c")], "a\u2028c \t\n"),
    ],
)
def test_edits_are_applied_to_the_bytes(before: str, edits: list[Edit], after: str) -> None:
    found = [_finding(edit) for edit in reversed(edits)]
    assert apply(before.encode("utf-8"), found) == after.encode("utf-8")
