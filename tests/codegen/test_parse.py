"""Pages with expected results: data for cases/spec/valid, findings for cases/spec/invalid."""

from __future__ import annotations

import json
import os
import unicodedata
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from persiantools.jdatetime import JalaliDate

from codegen.config import Config
from codegen.markdown import read_document
from codegen.model import Api, Columns, Prose, Shape, Spec
from codegen.naming import identifier, is_identifier
from codegen.parse import jalali, parse
from codegen.source import MAX_BYTES, Diagnostic, InputError, Location, Source
from tests.pages import HOSTILE, PAGE, Row, beside, escaped, hostile_page, page, rows, spec

CASES = Path(__file__).parents[1] / "cases" / "spec"
VALID = sorted(CASES.glob("valid/*.md"))
INVALID = sorted(CASES.glob("invalid/*.md"))


def test_the_cases_are_there() -> None:
    assert len(VALID) >= 14
    assert len(INVALID) >= 24


def expectation(path: Path, found: str) -> str:
    """Read the expected result. With UPDATE=1, write it first for review."""
    if os.environ.get("UPDATE"):
        path.write_text(found, encoding="utf-8", newline="\n")
    return path.read_text(encoding="utf-8")


def decoded(name: str, data: bytes, config: Config = Config()) -> Spec:
    """Read a page given as bytes."""
    return parse(read_document(Source.decode(name, data)), config.shape, config.api)


def as_data(found: Spec) -> dict[str, Any]:
    return {
        "title": found.title.text,
        "api_version": found.api_version,
        "updated": [found.updated_iso, found.updated_jalali],
        "fields": [[f.name.text, f.type.text, f.description.text] for f in found.fields],
        "statuses": [
            [
                status.code,
                status.title,
                status.description.text,
                *(
                    f"{span.line}:{span.column}"
                    for span in (status.code_span, status.title_span, status.description_span)
                ),
            ]
            for status in (*found.statuses, *found.aliases)
        ],
        **({"skipped": [str(one.at) for one in found.skipped]} if found.skipped else {}),
    }


@pytest.mark.parametrize("path", VALID, ids=lambda path: path.stem)
def test_a_valid_page_is_read(path: Path) -> None:
    found = as_data(decoded(path.name, path.read_bytes(), beside(path)))
    text = json.dumps(found, ensure_ascii=False, indent=1) + "\n"
    assert found == json.loads(expectation(path.with_suffix(".json"), text))


@pytest.mark.parametrize("path", INVALID, ids=lambda path: path.stem)
def test_an_invalid_page_is_refused_with_every_reason(path: Path) -> None:
    with pytest.raises(InputError) as raised:
        decoded(path.name, path.read_bytes(), beside(path))
    found = raised.value.diagnostics
    assert list(found) == sorted(found, key=lambda diagnostic: diagnostic.at)
    assert {d.severity for d in found} == {"error"}
    text = "".join(
        f"{d.at}: {d.message} [{d.rule}]\n" + (f"    {d.excerpt!a}\n" if d.excerpt else "")
        for d in found
    )
    assert text == expectation(path.with_suffix(".txt"), text)


PLAIN = page([(1, "A", "x")])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (PLAIN.replace("# کدها", "x\n\n# "), ["3:2 heading-missing"]),
        (page([(1, "A", "x")], date="1404/07/28 12:30"), ["3:22 date-impossible"]),
        (page([(1, "A", "x")], version="v1X"), ["5:15 version-syntax"]),
        (page([(1, "A", "a\u202ab\u202a")]), ["9:12 bidi-character"]),
        (page([(1, "A", "a\x9fb\x9f")]), ["9:12 control-character"]),
        (PLAIN.replace("شرح |\n", "x |\n\n"), ["9:1 delimiter-apart"]),
    ],
)
def test_what_is_wrong_is_told_where_it_begins(text: str, expected: list[str]) -> None:
    with pytest.raises(InputError) as raised:
        spec(text)
    found = raised.value.diagnostics
    assert [f"{one.at.line}:{one.at.column} {one.rule}" for one in found] == expected


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("| 1 |", "| 1\u200e |", "code-syntax"),
        ("| A |", "| \u200cA |", "title-syntax"),
        ("۱۴۰۴/", "۱۴۰۴\u200b/", "date-impossible"),
        ("v1", "v\u20601", "version-syntax"),
    ],
)
def test_an_invisible_character_is_named(old: str, new: str, rule: str) -> None:
    with pytest.raises(InputError) as raised:
        spec(PLAIN.replace(old, new))
    (found,) = raised.value.diagnostics
    (character,) = set(new) - set(old)
    assert found.rule == rule
    assert f"; remove the invisible U+{ord(character):04X} (" in found.message


def test_labels_and_headers_may_be_decomposed() -> None:
    text = unicodedata.normalize("NFD", page([(1, "A", "x")]))
    assert text != unicodedata.normalize("NFC", text)
    assert rows(spec(text)) == [(1, "A", "x")]


def test_without_a_status_table_all_the_others_are_named() -> None:
    tables = "| a | b |\n|-|-|\n\n| c |\n|-|\n"
    with pytest.raises(InputError) as raised:
        spec(PLAIN.partition("|")[0] + tables)
    (found,) = raised.value.diagnostics
    assert found.excerpt == "Status | Title | شرح — a | b; c"


def test_a_date_and_a_version_may_have_marks_of_direction_around_them() -> None:
    found = spec(page([(1, "A", "x")], date="\u200e1404/7/28\u200f", version="\u200f v1\u00a0"))
    assert (found.updated_jalali, found.api_version) == ("1404/07/28", "v1")


def test_the_frozen_page_is_read_whole() -> None:
    found = decoded("page", PAGE.read_bytes())
    assert len(found.statuses) == 57
    assert (found.api_version, found.updated, found.updated_jalali) == (
        "v1",
        date(2025, 10, 20),
        "1404/07/28",
    )
    assert [f.name.text for f in found.fields] == ["Status", "Title", "شرح"]
    assert rows(found)[0] == (0, "Failed", "عملیات ناموفق")
    assert rows(found)[-1][:2] == (-1, "User_NotExists")
    assert [status.title for status in found.statuses if status.is_success] == ["Success"]


def test_a_page_over_the_limit_is_refused_by_its_size() -> None:
    assert Source.decode("page", b" " * MAX_BYTES).text
    with pytest.raises(InputError) as raised:
        Source.decode("page", b" " * (MAX_BYTES + 1))
    message = "is larger than 8,388,608 bytes"
    at = Location("page", 1, 1)
    assert raised.value.diagnostics == (Diagnostic(at, message, "too-large"),)


def test_a_page_over_the_limit_is_refused_by_its_statuses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("codegen.parse.MAX_STATUSES", 2)
    statuses: list[Row] = [(1, "A", "x"), (2, "B", "y"), (3, "C", "z")]
    assert len(spec(page(statuses[:2])).statuses) == 2
    with pytest.raises(InputError) as raised:
        spec(page(statuses))
    (found,) = raised.value.diagnostics
    assert (found.rule, found.at.line) == ("too-many-statuses", 11)


def test_what_is_no_text_is_told_at_its_place() -> None:
    with pytest.raises(InputError, match=r"^page:1:2: byte 0xff is not UTF-8"):
        Source.decode("page", "\ufeffa".encode() + b"\xff")
    with pytest.raises(InputError) as raised:
        Source.decode("page", b"\ra\nb\r")
    message = "lone carriage return; end lines with LF or CRLF"
    assert str(raised.value) == f"page:1:1: {message}\npage:2:2: {message}"


@pytest.mark.parametrize(
    "value", ["۱۴۰۴/۱۳/۰۱", "۱۴۰۴/۰۰/۰۱", "۱۴۰۴/۰۱/۳۲", "۱۴۰۴/۰۱/۰۰", "1404 01 01", "soon"]
)
def test_a_day_that_is_none_is_refused(value: str) -> None:
    assert jalali(value) is None


@pytest.mark.parametrize(
    ("value", "day"), [("1404/01/31", date(2025, 4, 20)), ("1404/12/29", date(2026, 3, 20))]
)
def test_the_last_days_are_days(value: str, day: date) -> None:
    assert jalali(value) == day


def test_columns_can_be_renamed() -> None:
    text = page([(1, "A", "x")]).replace("| Status |", "| کد |")
    assert rows(spec(text, shape=Shape(Columns(code="کد")))) == [(1, "A", "x")]


def test_hostile_descriptions_are_read_as_they_are() -> None:
    assert [text for _, _, text in rows(spec(hostile_page()))] == list(HOSTILE)


CODES = st.integers(-(2**31), 2**31 - 1)
TITLES = st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,20}", fullmatch=True).filter("Success".__ne__)
FORBIDDEN = [chr(c) for c in (*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F))]
FORBIDDEN += [chr(c) for c in range(0x2066, 0x206A)]
DESCRIPTIONS = st.text(
    st.characters(codec="utf-8", exclude_characters=FORBIDDEN)
    | st.sampled_from("\\`*_[]<>&|~!#-\u200c\u200e\u2028\u00a0 يكیک۱"),
    min_size=1,
).filter(lambda text: text == text.strip(" \t") and text)


@st.composite
def status_lists(draw: st.DrawFn) -> list[Row]:
    """Draw a list of statuses that is valid on a page."""
    codes = draw(st.lists(CODES, max_size=12, unique=True).filter(lambda drawn: 1 not in drawn))
    codes.insert(draw(st.integers(0, len(codes))), 1)
    titles = draw(st.lists(TITLES, min_size=len(codes), max_size=len(codes), unique=True))
    return [(c, t, draw(DESCRIPTIONS)) for c, t in zip(codes, titles, strict=True)]


@given(status_lists())
def test_any_list_of_statuses_written_as_a_table_is_read_back(statuses: list[Row]) -> None:
    assert rows(spec(page(statuses))) == statuses


def _makes_a_name(text: str) -> bool:
    return text == text.strip() and text[:1] not in ("{", '"') and is_identifier(identifier(text))


SENTENCES = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), min_size=1, max_size=40)


@given(st.lists(SENTENCES.filter(_makes_a_name), min_size=1, max_size=6, unique=True))
def test_any_sentences_written_as_titles_are_read_back(titles: list[str]) -> None:
    lines = (f"| {code} | {escaped(title)} | x |\n" for code, title in enumerate(titles))
    text = page([(-1, "X_Y", "x")]) + "".join(lines)
    shape = Shape(names="text")
    read = [status.title for status in spec(text, shape=shape, api=Api(success=())).statuses]
    assert read == ["X_Y", *titles]


# Text between two rows, with or without blank lines around it.
BETWEEN = [
    *("", "note", "# note", "note\n---", "> note", "- note", "1. note", "---", "    note"),
    *("<!-- note -->", "<!--\nnote\n-->", "<!-- note", "<br>", "<div>note</div>", "</div>"),
    *("```\nnote\n```", "```\nnote", "[a]: b", "| a | b |\n|-|-|\n| 1 | 2 |", "|", "<pre>"),
]
BLANK_LINES = st.sampled_from(["", "\n", "\n\n"])


@given(status_lists(), st.data(), BLANK_LINES, st.sampled_from(BETWEEN), BLANK_LINES)
def test_no_row_is_lost_whatever_is_between_two(
    statuses: list[Row], data: st.DataObject, above: str, between: str, below: str
) -> None:
    lines = page(statuses).split("\n")
    at = data.draw(st.integers(1, len(statuses)), label="rows above")
    cut = len(lines) - 1 - len(statuses) + at
    text = "\n".join([*lines[:cut], f"{above}{between}{below}", *lines[cut:]])
    problems: tuple[Diagnostic, ...] = ()
    try:
        assert rows(spec(text)) == statuses
    except InputError as error:
        problems = error.diagnostics
    assert all(problem.at.line > cut for problem in problems)


@given(st.text(st.characters(codec="utf-8")))
def test_any_text_is_read_or_refused(text: str) -> None:
    diagnostics: tuple[Diagnostic, ...] = ()
    try:
        found = decoded("page", text.encode("utf-8"))
    except InputError as error:
        diagnostics = error.diagnostics
    else:
        assert found.statuses
        return
    assert diagnostics


@given(st.binary())
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with pytest.raises(InputError) as raised:
        decoded("page", data)
    assert all(found.at.line >= 1 and found.at.column >= 1 for found in raised.value.diagnostics)


@given(st.dates(date(1921, 3, 21), date(2121, 3, 20)))
def test_a_jalali_date_is_the_day_another_library_says(day: date) -> None:
    shown = JalaliDate(day)
    assert jalali(f"{shown.year}/{shown.month:02}/{shown.day:02}") == day


@pytest.mark.parametrize("year", range(1300, 1500))
def test_leap_years_are_those_of_another_library(year: int) -> None:
    last = 30 if JalaliDate.is_leap(year) else 29
    first = jalali(f"{year}/12/01")
    assert first is not None
    assert jalali(f"{year}/12/{last}") == first + timedelta(last - 1)
    assert jalali(f"{year}/12/{last + 1}") is None


def test_prose_cannot_be_printed() -> None:
    prose = Prose("x")
    for attempt in (str, format, "{}".format, "%s".__mod__):
        with pytest.raises(TypeError, match="through a filter"):
            attempt(prose)
