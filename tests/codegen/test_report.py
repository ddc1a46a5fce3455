"""Findings and changes in every format, read back by independent readers."""

from __future__ import annotations

import html
import json
import re
import urllib.parse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Literal

import cmarkgfm
import jsonschema
import pytest
from cmarkgfm.cmark import Options
from hypothesis import given
from hypothesis import strategies as st

from codegen import report
from codegen.diff import EFFECTS, KINDS, Entry, diff
from codegen.escaping import HIDDEN, STEERS
from codegen.impact import Impact, impact
from codegen.outputs import FORMATS
from codegen.report import CHANGES, FINDINGS, Look
from codegen.review import Review
from codegen.source import Diagnostic, Location
from tests.codegen.reporting import FINDING, IMPACT, impact_of
from tests.pages import page, spec, templates

CASES = Path(__file__).parents[1] / "cases" / "diff"
SCHEMA = json.loads(
    Path(report.__file__).parents[1].joinpath("report.schema.json").read_text("utf-8")
)
VALID = jsonschema.Draft202012Validator(SCHEMA)


def _errors_first(findings: Sequence[Diagnostic]) -> list[Diagnostic]:
    return [found for name in ("error", "warning") for found in findings if found.severity == name]


def test_every_format_shows_both_kinds_of_report() -> None:
    assert tuple(FINDINGS) == tuple(CHANGES) == FORMATS


# --- JSON --------------------------------------------------------------------------------------


def test_the_schema_is_one_and_knows_every_kind_and_severity() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    change = SCHEMA["$defs"]["Change"]["properties"]
    assert set(change["kind"]["enum"]) == set(KINDS)
    assert change["severity"]["enum"] == list(EFFECTS)


@given(st.lists(IMPACT, max_size=3))
def test_changes_as_json_hold_to_the_schema(impacts: list[Impact]) -> None:
    document = json.loads(report.changes_json(Review(tuple(impacts))))
    changes = [change for change, _ in impacts]
    VALID.validate(document)
    assert [one["at"]["path"] for one in document["changes"]] == [one.at.path for one in changes]
    for told, (change, breaks) in zip(document["changes"], impacts, strict=True):
        told_breaks = [(one["language"], one["message"]) for one in told["breaks"]]
        assert told_breaks == [(one.language, one.message) for one in breaks]
        old = told["old"] and tuple(told["old"].values()) if isinstance(told["old"], dict) else None
        assert old == (tuple(change.old) if isinstance(change.old, Entry) else None)
    assert sum(document["counts"].values()) == len(changes)


@given(st.lists(FINDING, max_size=3))
def test_findings_as_json_hold_to_the_schema(findings: list[Diagnostic]) -> None:
    text = report.findings_json(findings)
    document = json.loads(text)
    VALID.validate(document)
    assert not re.search(STEERS, text.replace("\n", ""))
    assert [one["excerpt"] for one in document["findings"]] == [one.excerpt for one in findings]


@pytest.mark.parametrize(
    "case", sorted(CASES.glob("*/expected.json")), ids=lambda it: it.parent.name
)
def test_expected_json_holds_to_the_schema(case: Path) -> None:
    text = case.read_text("utf-8")
    VALID.validate(json.loads(text))
    assert "\\u" not in text or "attack" in case.parent.name


@pytest.mark.parametrize(
    "spoil",
    [
        lambda change: change.update(kind="code-vanished"),
        lambda change: change.update(breaks=None),
        lambda change: change.update(fingerprint="abc"),
        lambda change: change["at"].update(line=0),
        lambda change: change.pop("old"),
    ],
)
def test_the_schema_refuses(spoil: Any) -> None:
    document = json.loads((CASES / "code-removed" / "expected.json").read_text("utf-8"))
    VALID.validate(document)
    spoil(document["changes"][0])
    assert not VALID.is_valid(document)


def test_persian_is_raw_and_a_path_that_is_no_utf8_is_shown() -> None:
    found = Diagnostic(Location("a\udcffb", 1, 1), "m", "r", "error", "شرح\u200cها")
    for form in ("json", "markdown", "comment", "github", "sarif"):
        shown = FINDINGS[form]([found])
        assert "شرح\u200cها" in shown
        shown.encode("utf-8")
    assert "a\\udcffb" in json.loads(FINDINGS["json"]([found]))["findings"][0]["at"]["path"]


# --- Markdown ----------------------------------------------------------------------------------


# The breaks are a list of sentences. A final one reports truncation.
_BELOW = (
    r"(<p><strong>What breaks</strong></p>\n<ul>\n(<li>[^<\n]*: [^<\n]*\.</li>\n)+</ul>\n)?"
    r"(<p>… and \d+ more( in the summary)?\.</p>\n)?"
)


def _cells(markdown: str) -> list[list[str]]:
    """Read the only table of a page with cmark-gfm, as HTML cells."""
    shown = cmarkgfm.github_flavored_markdown_to_html(markdown, Options.CMARK_OPT_UNSAFE)
    assert shown.count("<table>") == 1
    assert re.fullmatch(_BELOW, shown.partition("</table>\n")[2])
    rows = re.findall(r"<tr>(.*?)</tr>", shown, re.DOTALL)
    return [re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.DOTALL) for row in rows]


def _plain(cell: str) -> str:
    return html.unescape(re.sub("<[^>]*>", "", cell.replace("<br>", "\n").replace("<br />", "\n")))


@pytest.mark.parametrize("case", sorted(CASES.glob("*/expected.md")), ids=lambda it: it.parent.name)
def test_expected_markdown_is_one_table(case: Path) -> None:
    changes = json.loads(case.with_suffix(".json").read_text("utf-8"))["changes"]
    text = case.read_text("utf-8")
    if not changes:
        assert "|" not in text
        return
    cells = _cells(text)
    assert [len(row) for row in cells] == [5] * (len(changes) + 1)
    words = [change["severity"].replace("none", "no effect") for change in changes]
    assert [row[0] for row in cells[1:]] == words
    for row, change in zip(cells[1:], changes, strict=True):
        at = change["at"]
        assert _plain(row[1]) == f"{at['path']}:{at['line']}:{at['column']}"
        was = change["was"] if change["new"] is None else None
        old = f" (was at {was['path']}:{was['line']}:{was['column']})" if was else ""
        assert _plain(row[2]) == f"{change['message']}{old} {change['kind']}"
        for cell, side in ((row[3], change["old"]), (row[4], change["new"])):
            if isinstance(side, dict):
                description = side["description"].replace("\u200e", "U+200E")
                assert _plain(cell) == f"{side['code']} {side['title']}\n{description}"


_TAGS = ('<span dir="rtl">', "</span>", "<!-- -->")


def _seen(text: str) -> str:
    """Return page text as rendered: hidden characters named, blanks folded."""
    named = re.sub(f"[{HIDDEN}]", lambda match: f"U+{ord(match.group()):04X}", text)
    return re.sub(" +", " ", named).strip(" ")


@given(st.lists(IMPACT, min_size=1, max_size=3))
def test_changes_as_markdown_are_one_table(impacts: list[Impact]) -> None:
    cells = _cells(report.changes_markdown(Review(tuple(impacts))))
    assert [len(row) for row in cells] == [5] * (len(impacts) + 1)
    for row, (change, _) in zip(cells[1:], impacts, strict=True):
        for cell, side in ((row[3], change.old), (row[4], change.new)):
            text = side.description if isinstance(side, Entry) else side or ""
            shown = _plain(cell).partition("\n")[2] if isinstance(side, Entry) else _plain(cell)
            assert _seen(shown) == _seen(text)
            assert ('<span dir="rtl">' in cell) == (not text.isascii())
            assert set(re.findall("<[^>]*>", cell)) <= {*_TAGS, "<br>"}


def test_markdown_mentions_nobody_and_nothing() -> None:
    """GitHub searches the rendered text, after all escapes."""
    found = Diagnostic(Location("@p/x#1.md", 1, 1), "@m and #2", "r", "error", r"\@a/b \\@c #3 @d")
    for show in (report.findings_markdown, report.findings_comment):
        shown = "".join("".join(row) for row in _cells(show([found])))
        assert not re.search(r"[@#]\w", html.unescape(shown))
        assert r"\@a/b \\@c #3 @d" in _plain(shown)


@given(st.lists(FINDING, min_size=1, max_size=3))
def test_findings_as_markdown_are_one_table(findings: list[Diagnostic]) -> None:
    cells = _cells(report.findings_markdown(findings))
    assert [len(row) for row in cells] == [4] * (len(findings) + 1)
    for row, found in zip(cells[1:], _errors_first(findings), strict=True):
        assert row[0] == found.severity
        assert _seen(_plain(row[3])) == _seen(found.excerpt)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("spec/page.md", "spec/page.md"),
        ("مخزن یک/کد (ها)#1.md", "مخزن یک/کد (ها)#1.md"),
        ("a_b_c|`x`]<y>.md", "a_b_c|`x`]<y>.md"),
        ("/tmp/page.md", None),
        ("../page.md", None),
        ("HEAD:page.md", None),
        ("<stdin>", None),
    ],
)
@pytest.mark.parametrize("base", ["https://github.com/a/b/blob/c0ffee", "http://x/(y)|_z_/"])
def test_places_are_links_where_they_are_below_the_base(
    path: str, expected: str | None, base: str
) -> None:
    found = Diagnostic(Location(path, 34, 3), "m", "r", "error", "x")
    changes = Review((impact_of("code-added", found.at, None, "x"),))
    for form, reported in ("markdown", FINDINGS), ("comment", FINDINGS):
        shown = reported[form]([found], Look(links=base))
        assert CHANGES[form](changes, Look(links=base)).count("](") == shown.count("](")
        cell = _cells(shown)[1][1]
        assert _plain(cell) == f"{path}:34:3"
        links = [html.unescape(link) for link in re.findall('<a href="([^"]*)">', cell)]
        wanted = [f"{base.rstrip('/')}/{expected}?plain=1#L34"] if expected else []
        assert [urllib.parse.unquote(link) for link in links] == wanted
        assert all(link.count("#") == link.count("?") == 1 for link in links)
    assert "](" not in report.findings_markdown([found])


@pytest.mark.parametrize("number", [1, 120, 121, 5000])
def test_a_comment_and_a_summary_are_cut_at_a_row(number: int) -> None:
    text = "\U0001f600*" * 100
    found = [
        Diagnostic(
            Location("p", line, 1), "m", f"r{line}", "error" if line % 2 else "warning", text
        )
        for line in range(1, number + 1)
    ]
    sizes: dict[str, tuple[str, int, Callable[[str], int]]] = {
        "comment": (" in the summary.", 65_000, lambda it: len(it.encode("utf-16-le")) // 2),
        "markdown": (".", 1_000_000, lambda it: len(it.encode("utf-8"))),
    }
    for form, (ends, most, size) in sizes.items():
        shown = FINDINGS[form](found)
        table, cut, more = shown.partition("\n… and ")
        rows = _cells(table)[1:]
        assert size(shown) <= most
        assert [row[0] for row in rows] == sorted(row[0] for row in rows)
        left = number - len(rows)
        assert more == (f"{left} more{ends}\n" if left else "")
        assert bool(cut) == bool(left)
        row_size = size(shown.split("\n")[4]) + 5
        assert not left or size(shown) > most - row_size
    assert shown.startswith(f"**{report.total(found)}**\n\n")


# --- GitHub annotations ------------------------------------------------------------------------

_COMMAND = re.compile(r"::(error|warning|notice) ((?:[a-z]+=[^:,\r\n]*,?)+)::([^\r\n]*)\n")


def _unescape(text: str) -> str:
    """Decode escapes like the runner: %0D, %0A, %3A, %2C, then %25."""
    for escape, character in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ",")):
        text = text.replace(escape, character)
    return text.replace("%25", "%")


def _annotations(text: str) -> list[tuple[str, dict[str, str], str]]:
    found = list(_COMMAND.finditer(text))
    assert "".join(match.group() for match in found) == text
    return [
        (
            match[1],
            {
                name: _unescape(value)
                for name, value in (part.split("=", 1) for part in match[2].split(","))
            },
            _unescape(match[3]),
        )
        for match in found
    ]


@given(st.lists(FINDING, max_size=3))
def test_findings_as_annotations_are_read_back(findings: list[Diagnostic]) -> None:
    read = _annotations(report.findings_github(findings))
    assert len(read) == len(findings)
    for (level, properties, data), found in zip(read, _errors_first(findings), strict=True):
        assert level == found.severity
        assert properties == {
            "file": found.at.path,
            "line": str(found.at.line),
            "col": str(found.at.column),
            "title": found.rule,
        }
        assert data.startswith(found.message)
        assert found.excerpt.strip(" ") in data


@pytest.mark.parametrize("kind", KINDS)
def test_levels_of_annotations(kind: str) -> None:
    ((level, _, _),) = _annotations(
        report.changes_github(Review((impact_of(kind, Location("p", 1, 1), None, "x"),)))
    )
    expected = {"breaking": "error", "note": "warning"}
    assert level == expected.get(KINDS[kind].severity, "notice")


def test_github_shows_ten_annotations_of_a_level() -> None:
    kinds = ["code-removed"] * 12 + ["code-added"] * 11 + ["date-changed"] * 2
    kinds += ["row-count-fell"] * 10
    changes = tuple(
        impact_of(kind, Location("p", line, 1), None, "x") for line, kind in enumerate(kinds, 1)
    )
    *shown, more, end = report.changes_github(Review(changes)).split("\n")
    read = _annotations("".join(f"{line}\n" for line in shown))
    lines = [(level, int(properties["line"])) for level, properties, _ in read]
    assert lines == [
        *(("error", line) for line in range(1, 11)),
        *(("warning", line) for line in range(26, 36)),
        *(("notice", line) for line in range(13, 23)),
    ]
    assert (more, end) == ("… and 5 more: 2 code-removed, 2 date-changed, 1 code-added", "")


def test_escapes_of_annotations() -> None:
    found = Diagnostic(Location("a:b,c%", 1, 2), "m: 100%, so", "r", "error", "x\r\ny:z")
    assert report.findings_github([found]) == (
        "::error file=a%3Ab%2Cc%25,line=1,col=2,title=r::m: 100%25, so%0Ax%0D%0Ay:z\n"
    )


# --- text --------------------------------------------------------------------------------------


@given(st.lists(FINDING, max_size=3), st.booleans())
def test_text_cannot_steer_the_terminal_or_turn_its_lines_around(
    findings: list[Diagnostic], color: bool
) -> None:
    shown = report.findings_text(findings, Look(color=color))
    assert ("\x1b" in shown) == (color and bool(findings))
    plain = re.sub(r"\x1b\[[0-9]+m", "", shown)
    lines = plain.split("\n")
    assert len(lines) == 1 + len(findings) + sum(bool(found.excerpt) for found in findings)
    for line in lines:
        isolated = re.sub("\u2068([^\u2066-\u2069]*)\u2069$", r"\1", line)
        assert not re.search(f"[{HIDDEN}]", isolated)


def test_findings_as_text() -> None:
    found = Diagnostic(Location("page.md", 3, 14), "is odd", "odd-thing", "warning", "شرح")
    assert report.findings_text([found]) == (
        "page.md:3:14: warning: is odd [odd-thing]\n    \u2068شرح\u2069\n"
    )
    assert report.findings_text([found], Look(color=True)) == (
        "\x1b[1mpage.md:3:14:\x1b[0m \x1b[33mwarning:\x1b[0m is odd \x1b[2m[odd-thing]\x1b[0m\n"
        "    \u2068شرح\u2069\n"
    )


@pytest.mark.parametrize("form", ["json", "markdown", "comment", "github", "sarif"])
def test_only_text_is_coloured(form: str) -> None:
    old, new = (spec(page([(1, "A", text)])) for text in ("یک", "دو"))
    changes = impact(diff(old, new), new, templates().targets)
    assert CHANGES[form](Review(changes), Look(color=True)) == CHANGES[form](Review(changes))


@pytest.mark.parametrize("kind", KINDS)
def test_the_severity_is_a_word(kind: str) -> None:
    change = impact_of(kind, Location("p", 1, 2), None, "x")
    severity = KINDS[kind].severity
    word = "no effect" if severity == "none" else severity
    head, _, _ = report.changes_text(Review((change,))).partition("\n")
    assert head == f"p:1:2: {word}: 4 A_b | went [{kind}]"


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ((), "release: none (no changes)"),
        (("date-changed",), "release: none (1 without effect)"),
        (("code-added", "code-added", "title-renamed"), "release: major (1 breaking, 2 minor)"),
        (("description-respelt", "row-count-fell"), "release: patch (1 cosmetic, 1 to note)"),
    ],
)
def test_the_verdict(counts: Sequence[str], expected: str) -> None:
    changes = [impact_of(kind, Location("p", 1, 1), None, "x") for kind in counts]
    review = Review(tuple(changes))
    assert report.verdict(review) == expected
    assert report.changes_text(review).endswith(f"{expected}\n")


@pytest.mark.parametrize(
    ("severities", "expected"),
    [
        (("error",), "1 error, 0 warnings"),
        (("warning", "error", "warning"), "1 error, 2 warnings"),
        (("error", "error", "warning"), "2 errors, 1 warning"),
    ],
)
def test_findings_are_counted(severities: Sequence[Any], expected: str) -> None:
    found = [Diagnostic(Location("p", 1, 1), "m", "r", severity) for severity in severities]
    assert report.total(found) == expected
    counts = json.loads(report.findings_json(found))["counts"]
    assert counts == {name: severities.count(name) for name in ("error", "warning")}


@pytest.mark.parametrize(("length", "shown"), [(200, "x" * 200), (201, "x" * 199 + "…")])
def test_long_text_is_cut(length: int, shown: str) -> None:
    found = Diagnostic(Location("p", 1, 1), "m", "r", "error", "x" * length)
    assert report.findings_text([found]) == f"p:1:1: error: m [r]\n    {shown}\n"


def test_tables_of_findings_are_headed_and_tell_places() -> None:
    found = Diagnostic(Location("p.md", 3, 14), "m", "r", "error", "x")
    header, row = _cells(report.findings_markdown([found]))
    assert header == ["Severity", "Place", "Finding", "Text"]
    assert _plain(row[1]) == "p.md:3:14"
    assert report.findings_markdown([]) == "**Nothing to fix on the page.**\n"


def test_changes_are_coloured() -> None:
    change = impact_of("code-added", Location("p", 1, 1), None, "x")
    shown = report.changes_text(Review((change,)), Look(color=True))
    assert shown.startswith("\x1b[1mp:1:1:\x1b[0m \x1b[32mminor:\x1b[0m ")
    assert shown.endswith("\x1b[1mrelease: minor (1 minor)\x1b[0m\n")


def test_annotations_of_changes_are_apart_from_nothing_but_their_lines() -> None:
    change = impact_of("code-added", Location("p", 1, 1), None, "x")
    one = report.changes_github(Review((change,)))
    assert report.changes_github(Review((change, change))) == one + one


def test_nothing_to_tell() -> None:
    assert (
        report.findings_text([])
        == report.findings_github([])
        == report.changes_github(Review(()))
        == ""
    )
    assert "|" not in report.findings_markdown([]) + report.changes_markdown(Review(()))
    assert report.total([]) == "0 errors, 0 warnings"
    for document in (report.findings_json([]), report.changes_json(Review(()))):
        VALID.validate(json.loads(document))


def test_text_shows_fifty_the_most_severe_first_and_counts_the_others() -> None:
    def found(line: int, severity: Literal["error", "warning"], rule: str) -> Diagnostic:
        return Diagnostic(Location("p", line, 1), "m", rule, severity)

    warnings = [found(line, "warning", "w") for line in range(1, 40)]
    errors = [found(line, "error", f"e{line % 2}") for line in range(1, 61)]
    *shown, more = report.findings_text([*warnings, *errors]).split("\n")[:-1]
    assert shown == [f"p:{line}:1: error: m [e{line % 2}]" for line in range(1, 51)]
    assert more == "… and 49 more: 39 w, 5 e1, 5 e0"
    assert len(json.loads(report.findings_json([*warnings, *errors]))["findings"]) == 99
    assert report.findings_text(errors[:50]).count("\n") == 50
    many = [impact_of("code-added", Location("p", line, 1), None, "x") for line in range(1, 53)]
    assert "… and 2 more: 2 code-added\n" in report.changes_text(Review(tuple(many)))
