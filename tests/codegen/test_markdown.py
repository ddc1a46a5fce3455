"""The Markdown reader, tested with data, against cmark-gfm, and with arbitrary text."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from functools import partial
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options
from hypothesis import example, given, settings
from hypothesis import strategies as st

from codegen.markdown import BLANKS, Document, Table, read_document
from codegen.markdown.document import MAX_BRACKETS, MAX_LINES, MAX_MARKUP, MAX_NESTING
from codegen.source import Diagnostic, InputError, Source, Span
from tests.work import calls

CASES = sorted((Path(__file__).parents[1] / "cases" / "markdown").glob("*.md"))
assert CASES, "no cases were found"


def read(text: str) -> Document:
    return read_document(Source("page.md", text))


# Cases as data: <name>.md is read as <name>.json says


def told(span: Span) -> str:
    return f"{span.line}:{span.column} {span.text}"


def problem(found: Diagnostic) -> str:
    return f"{found.at}: {found.message} [{found.rule}]"


def as_data(table: Table) -> dict[str, Any]:
    return {
        "line": table.line,
        "detached": table.detached,
        "header": [told(cell) for cell in table.header],
        "rows": [[told(cell) for cell in row] for row in table.rows],
        "problems": [problem(found) for found in table.problems],
    }


def page_as_data(page: Document) -> dict[str, Any]:
    return {
        "headings": [f"{heading.level} {told(heading.span)}" for heading in page.headings],
        "lines": [told(span) for span in page.lines],
        "tables": [as_data(table) for table in page.tables],
        "unrendered": [as_data(table) for table in page.unrendered],
    }


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_case(case: Path) -> None:
    expected = json.loads(case.with_suffix(".json").read_text(encoding="utf-8"))
    assert page_as_data(read(case.read_text(encoding="utf-8"))) == expected


def test_every_expectation_has_its_page() -> None:
    expectations = {path.stem for path in CASES[0].parent.glob("*.json")}
    assert expectations == {case.stem for case in CASES}


# The oracle: cmark-gfm sees the same tables and cells


Shown = tuple[str, bool]
"""The text of a cell, and whether any of it is struck out."""


class _Tables(HTMLParser):
    """Collects the tables of a page of HTML as rows of cells, the header first."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[list[Shown]]] = []
        self._cell: list[str] | None = None
        self._strikes = 0
        self._struck = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("td", "th"):
            self._cell = []
            self._strikes, self._struck = 0, False
        elif tag in ("del", "s"):
            self._strikes += 1
        else:
            shown = {"br": " ", "img": dict(attrs).get("alt") or ""}
            self.handle_data(shown.get(tag, ""))

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th") and self._cell is not None:
            self.tables[-1][-1].append((folded("".join(self._cell)), self._struck))
            self._cell = None
        elif tag in ("del", "s"):
            self._strikes = max(0, self._strikes - 1)

    def handle_data(self, data: str) -> None:
        if self._cell is not None:
            self._cell.append(data)
            self._struck |= self._strikes > 0 and data.strip(BLANKS) != ""


def folded(text: str) -> str:
    """Fold blanks, because those next to a line break differ between the reader and HTML."""
    return re.sub("[ \t]+", " ", text).strip(BLANKS)


def tables_of_gfm(text: str, *, html: bool) -> list[list[list[Shown]]]:
    """Read the tables with cmark-gfm. Without ``html``, its output omits HTML.

    HTML is needed for <br> in a cell, but an open comment would hide the rest of the output.
    """
    options = Options.CMARK_OPT_UNSAFE if html else 0
    extensions = ["table", "strikethrough"]
    shown = cmarkgfm.markdown_to_html_with_extensions(text, options=options, extensions=extensions)
    parser = _Tables()
    parser.feed(shown)
    parser.close()
    return parser.tables


def texts(row: tuple[Span, ...]) -> list[str]:
    return [folded(cell.text) for cell in row]


def cells(row: tuple[Span, ...]) -> list[Shown]:
    return [(folded(cell.text), cell.struck) for cell in row]


MISFITS = {"short-row", "extra-cell", "swallowed-line"}


def assert_as_gfm(text: str, *, html: bool = True) -> None:
    """Assert that the tables equal those of GFM, without rows of the wrong length."""
    page = read(text)
    wanted = tables_of_gfm(text, html=html)
    assert [cells(table.header) for table in page.tables] == [table[0] for table in wanted]
    for table, (_, *rows) in zip(page.tables, wanted, strict=True):
        ours = [cells(row) for row in table.rows]
        if MISFITS.isdisjoint(found.rule for found in table.problems):
            assert ours == rows
        else:
            assert len(ours) < len(rows)
            theirs = iter(rows)
            assert all(row in theirs for row in ours)


def assert_in_place(text: str) -> None:
    lines = text.split("\n")
    page = read(text)
    spans = [*page.lines, *(heading.span for heading in page.headings)]
    for table in (*page.tables, *page.unrendered):
        spans.extend(table.header)
        spans.extend(cell for row in table.rows for cell in row)
        assert table.header
        assert all(len(row) == len(table.header) for row in table.rows)
        for found in table.problems:
            assert 1 <= found.at.column <= len(lines[found.at.line - 1]) + 1
    for span in spans:
        assert lines[span.line - 1][span.column - 1 :][: len(span.raw)] == span.raw
        assert span.raw == span.raw.strip(BLANKS)
    assert all(table.problems for table in page.unrendered)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_case_is_as_gfm_shows_it(case: Path) -> None:
    assert_as_gfm(case.read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_case_is_in_place(case: Path) -> None:
    assert_in_place(case.read_text(encoding="utf-8"))


# The contents of cells, without syntax that CommonMark 0.31 (markdown-it) and 0.29 (cmark-gfm)
# parse differently: lower-case declarations, and HTML in alt text.
_RUNS = ["*", "**", "_", "__", "~", "~~"]
_MARKS = ["`", "``", "\\", "\\|", "\\\\", "\\*", "\\~", "<", ">", "&", "[", "]", "(", ")"]
_WORDS = ["a", "b", "x_y", "-1", "\u067e\u0627", "\u200c", "\u00a0", "\u060c", "\u20ac", " ", "."]
_WORDS += ["!", "#", '"']
_SPANS = [
    "&amp;",
    "&#124;",
    "&#x41;",
    "&nbsp;",
    "[l](u)",
    "![i](s)",
    "<b>",
    "</b>",
    "<br>",
    "<http://x.y>",
    "<!-- c -->",
    "`c|d`",
    "`c\\|d`",
    "**e**",
    "_f_",
    "~s~",
    "<del>",
    "</del>",
]
_parts = st.sampled_from(_RUNS + _MARKS + _WORDS + _SPANS)
_cells = st.lists(_parts, min_size=1, max_size=8).map("".join)
_emphasis = st.lists(
    st.sampled_from(_RUNS * 3 + ["a", " ", ".", "[", "![", "](u)", "\u20ac", "\u00a0"]), max_size=14
).map("".join)


def _no_html_in_alt(cell: str) -> bool:
    return not re.search(r"!\[.*<", cell) and not re.search(r"<![^-]", cell)


def _no_forgotten_backticks(cell: str) -> bool:
    """Omit text that cmark parses incorrectly: ```` ``a`b`c`d` ````.

    If cmark does not find the end of a run, it treats the last run of each length that it saw
    as the final one, so that `d` remains text. This requires four runs after the unmatched one,
    which a backslash may have shortened.
    """
    runs = re.findall("(?:\\\\`)?`+", cell)
    return not any(run[0] == "\\" or run not in runs[at + 1 :] for at, run in enumerate(runs[:-4]))


@settings(max_examples=3 * settings().max_examples)
@given(
    st.lists(_cells.filter(_no_html_in_alt).filter(_no_forgotten_backticks), min_size=4, max_size=4)
)
def test_cells_are_as_gfm_shows_them(cells: list[str]) -> None:
    text = "| {} | b |\n|-|-|\n| {} | {} |\n{} | c\n".format(*cells)
    assert_as_gfm(text)
    assert_in_place(text)


@settings(max_examples=5 * settings().max_examples)
@given(_emphasis)
@example("****e**a**e**")
@example("**a~~b**c~~")
@example("~a~~")
@example("~~~a~~~")
@example("a*~~.b*")
@example("\u20ac*a*")
@example("![**\\**](u)____")
@example("[![**~****~~](u)](u)")
def test_emphasis_is_as_gfm_shows_it(cell: str) -> None:
    assert_as_gfm(f"| a | b |\n|-|-|\n| {cell} | c |\n")


_LINES = """\
| a | b |
|a|b|
a | b
|-|-|
|---|:-:|
-|-
|-|
:-
| 1 | 2 |
1 | 2
text
- item
* x | y
+ | z |
2. x | y
1) a
12345678901. x | y
# h | x
####### a | b
#x | y
```
~~~ x
<div dir=rtl>
</div>
<b>x</b> | y
<!-- c
-->
---
===
***
- -|-
|
||
| |
| x
x |
| `a\\|b` | c |
| a \\\\| b |
| **b** | _e_ |
|a|b|c|
<https://x.y> | z
**|**
*a|b*
|\\|
\\|a|b|
> q | r
> |-|-|
> > | a |
- | a | b |
1. | a | b |
-\t|-
""".splitlines()
_lines = st.sampled_from(
    [*_LINES, "", "", "| a | b |\n|-|-|", "    | c | d |", "  |-|-|  ", "\t| a | b |"]
)
_table = st.tuples(
    st.lists(_lines, max_size=2),
    st.sampled_from(["| a | b |\n|-|-|", "a | b\n-|-", "| a |\n|-|"]),
    st.lists(st.sampled_from(["| 1 | 2 |", "1 | 2", "|3|"]) | _lines, max_size=6),
).map(lambda block: "\n".join([*block[0], block[1], *block[2]]))
_flat = st.lists(_lines, min_size=1, max_size=9).map("\n".join) | _table


@st.composite
def _pages(draw: st.DrawFn) -> str:
    """Draw a page of blocks, each in a quote, a list item or neither, sometimes with lazy lines.

    Lazy lines are flush left: indented ones, and HTML on them, cmark-gfm reads against its own
    specification. Definitions of links are separate, since markdown-it ends a paragraph at them.
    List items contain no quote or list, since a header that is lazy in two of them is refused.
    """
    parts = []
    for block in draw(st.lists(_flat, min_size=1, max_size=3)):
        first, other = draw(st.sampled_from([("", ""), ("> ", "> "), ("- ", "  "), ("1. ", "   ")]))
        lines = []
        for number, line in enumerate(block.split("\n")):
            if other.startswith(" ") and re.match(r"[>*+-]|\d+[.)]", line):
                line = "text"
            if other.startswith(" ") and not number:
                line = line.lstrip()  # leading blanks would determine the indentation of the others
            lazy = number and line[:1] in ("|", "t", "a", "1") and draw(st.integers(0, 5)) == 0
            lines.append(line if lazy else (other if number else first) + line)
        parts.append("\n".join(lines))
    return draw(st.sampled_from(["\n", "\n\n", "\n\n[r]: /u\n\n"])).join(parts)


@settings(max_examples=5 * settings().max_examples)
@given(_pages())
@example("p\n    a | b\n-|-\n")
@example("> p\na | b\n> -|-\n")
@example("| a |\n|-|\n<b>\n| x |\n")
@example("a | b\n-\t|-\n")
@example("- - item\n  | a | b |\n    |-|-|\n")
@example("- > q\n  > | a | b |\n  > |-|-|\n  > | 1 | 2 |\n| 3 | 4 |\n")
@example("-   x\n  | a | b |\n    |-|-|\n")
@example("> x\n| a | b |\n> |-|-|\n")
@example("> x\n | a | b |\n> |-|-|\n")
@example("| a |\n|-|\n <b>\n| x |\n")
def test_pages_are_as_gfm_shows_them(text: str) -> None:
    assert_as_gfm(text, html=False)
    assert_in_place(text)


# Text is exact


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("\u00a0a\u00a0", "\u00a0a\u00a0"),
        ("\u200cمی\u200cشود\u200c", "\u200cمی\u200cشود\u200c"),
        ("a\u2028b\u0085c\x0bd", "a\u2028b\u0085c\x0bd"),
        ("\x0ba\x0c", "\x0ba\x0c"),
        ("e\u0301 \u064a", "e\u0301 \u064a"),
        ("\u202eabc\u202c", "\u202eabc\u202c"),
        ("a\0b", "a\0b"),
        ("\U0001f600 x", "\U0001f600 x"),
        ("  **\u200cx\u200c**  ", "\u200cx\u200c"),
    ],
)
def test_text_is_kept_code_point_for_code_point(cell: str, text: str) -> None:
    (table,) = read(f"| h | i |\n|---|---|\n| \U0001f600 |{cell}| \n").tables
    assert table.rows[0][1].text == text
    assert table.rows[0][1].column == 6 + len(cell) - len(cell.lstrip(BLANKS))


def test_crlf_and_bom_change_nothing() -> None:
    text = "| a | b |\n|---|---|\n| 1 | `x` |\n"
    data = b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()
    assert read_document(Source.decode("page.md", data)) == read(text)


_titles = st.from_regex(r"[A-Za-z0-9_][A-Za-z0-9_ \u0627\u200c()!.,;:#~+=/-]{0,20}", fullmatch=True)


@settings(max_examples=2 * settings().max_examples)
@given(st.lists(st.tuples(_titles, _titles), max_size=5))
def test_a_table_written_from_texts_gives_them_back(rows: list[tuple[str, str]]) -> None:
    escaped = [[re.sub(r"([_!#~])", r"\\\1", cell) for cell in row] for row in rows]
    text = "a | b\n-|-\n" + "".join(f"| {left} | {right} |\n" for left, right in escaped)
    (table,) = read(text).tables
    assert [tuple(cell.text for cell in row) for row in table.rows] == [
        (left.strip(BLANKS), right.strip(BLANKS)) for left, right in rows
    ]


def test_the_plain_path_equals_the_inline_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = "Token_NotAllowIP|a__b_c_|1_ 2|x!|#^|({})|\u0627_b|a\u200c_b|$%+=@:;'\"?/.,"
    text = f"{plain}\n{'|'.join('-' for _ in plain.split('|'))}\n"
    fast = read(text)
    monkeypatch.setattr("codegen.markdown.text._MARKUP", re.compile(""))
    assert read(text) == fast


# Arbitrary text


@settings(max_examples=3 * settings().max_examples)
@given(st.text() | st.text("|-: \n\t>`*_[]()!<&\\#=~1.a\r\0\x0b\u2028", max_size=60))
def test_any_text_is_read(text: str) -> None:
    assert_in_place(text)


@pytest.mark.parametrize("opening", ["> ", ">", "- ", "1. ", "> - "])
def test_deep_nesting_is_refused_at_its_place(opening: str) -> None:
    with pytest.raises(InputError) as caught:
        read("text\n\n" + opening * 10_000 + "x\n")
    (found,) = caught.value.diagnostics
    assert (found.rule, found.at.line) == ("too-deep", 3)
    assert found.at.column > MAX_NESTING // 2


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("> " * 99 + "x", "1:65"),
        ("a\n\n" + "> " * 99 + "x", "3:65"),
        ("a\n\n- x\n\n" + "- " * 99 + "x", "5:33"),
    ],
)
def test_deep_nesting_is_told(text: str, place: str) -> None:
    message = "lists and quotes nest deeper than 32 levels; nest them less"
    with pytest.raises(InputError, match=f"^page.md:{place}: {message}$"):
        read(text)


_APART = "this row is not in the list item or quote of the table above"
_BLANK = "a blank line separates this row from the table above"
_INDENT = "four or more columns of indent cut this row off from the table above"


@pytest.mark.parametrize(
    ("text", "excerpts"),
    [
        ("> a | b\n> ---|---\n> 1 | 2\n3 | 4\n", [(4, 1, _APART, "3 | 4")]),
        ("> a | b\n> ---|---\n> 1 | 2\n| 3 | 4 |\n", [(4, 1, _APART, "| 3 | 4 |")]),
        ("> a | b\n> ---|---\n> 1 | 2\n3\n", []),
        ("> a | b\n> ---|---\n> 1 | 2\n\n3 | 4\n", []),
        ("> a | b\n> ---|---\n> 1 | 2\n>\n> 3 | 4\n", []),
        ("- a | b\n  ---|---\n  1 | 2\n3 | 4\n", [(4, 1, _APART, "3 | 4")]),
        ("a | b\n---|---\n1 | 2\n    3 | 4\n", [(4, 5, _INDENT, "3 | 4")]),
        ("a | b\n---|---\n1 | 2\n\n3 | 4 |\n", []),
        ("a | b\n---|---\n1 | 2\n\n| 3 | 4\n", []),
        ("a\n:---\n1\n\n||\n", [(5, 1, _BLANK, "||")]),
        ("a\n:---\n- x\n", []),
    ],
)
def test_a_row_that_is_cut_off_is_shown(
    text: str, excerpts: list[tuple[int, int, str, str]]
) -> None:
    (table,) = read(text).tables
    found = [
        (one.at.line, one.at.column, one.message.partition(";")[0], one.excerpt)
        for one in table.problems
    ]
    assert found == excerpts


@pytest.mark.parametrize(
    ("text", "headings", "lines"),
    [
        ("text\n# h\n", ["2:3 h"], ["1:1 text"]),
        ("[r]: /u 't\n# h\nc'\n", ["2:3 h"], ["1:1 [r]: /u 't", "3:1 c'"]),
        ("text\na | b\n:-\n---\n", ["1:1 text a | b :-"], []),
        ("a\nb\n===\n", ["1:1 a b"], []),
        ("# a X\n", ["1:3 a X"], []),
        ("# a\u00a0 #\n", ["1:3 a\u00a0"], []),
        ("a\u00a0\nb<br>c\n", [], ["1:1 a\u00a0", "2:1 b c"]),
        ("\ntext\na | b\n-|-\n", [], ["2:1 text"]),
    ],
)
def test_headings_and_lines_are_read(text: str, headings: list[str], lines: list[str]) -> None:
    page = read(text)
    assert [told(heading.span) for heading in page.headings] == headings
    assert [told(span) for span in page.lines] == lines


@pytest.mark.parametrize(
    ("text", "struck"),
    [
        ("# a ~~b~~\n\na\n", ["a b"]),
        ("a\n~~b~~\nc\n", ["b"]),
        ("a ~~b\nc~~ d\ne\n", ["a b", "c d"]),
        ("~~\\~~~\n", ["~"]),
        ("~~~a~~~ ~b~~ \\~c~\n", []),
        ("`~~a~~` ~~ b ~~\n", []),
        ("a <del>b\n\nc</del>\n", ["a b"]),
        ("a <S class=x>b</S> <delta>c\n", ["a b c"]),
        ("</s>a<delta>b</delta>\n", []),
        ("~~<br>~~ ![~~i~~](s)\n", []),
        ("~~[a](u)~~\n", ["a"]),
        ("~~![a](u)~~\n", ["a"]),
    ],
)
def test_text_that_is_struck_out_is_marked(text: str, struck: list[str]) -> None:
    page = read(text)
    spans = [*(heading.span for heading in page.headings), *page.lines]
    assert [span.text for span in spans if span.struck] == struck


@pytest.mark.parametrize(
    ("text", "rows", "problems"),
    [
        ("a\n:-\n|\u00a0\n", [["\u00a0"]], []),
        ("a | b\n-|-\n||\n", [], ["3:3 short-row"]),
        ("a | b\n-|-\n1 | 2 |  |\n", [], ["3:8 extra-cell"]),
        ("a | b\n-|-\n1 | 2 | \u00a0x\n", [], ["3:9 extra-cell"]),
    ],
)
def test_rows_that_fit_are_read_and_the_others_told(
    text: str, rows: list[list[str]], problems: list[str]
) -> None:
    (table,) = read(text).tables
    assert [texts(row) for row in table.rows] == rows
    assert [f"{one.at.line}:{one.at.column} {one.rule}" for one in table.problems] == problems


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("|\n| a | b |\n|---|\n", ["3:1 delimiter-columns"]),
        ("p\n| 1 |\na | b\n---|\n", ["4:1 delimiter-columns"]),
        ("a | b\n|-|\ntext\nc | d\ne | f\n", ["2:1 delimiter-columns"]),
        ("a | b\n|-|\n1 |\n", ["2:1 delimiter-columns", "3:4 short-row"]),
        ("a | b\n|-|\n1 \\| 2\n", ["2:1 delimiter-columns", "3:1 swallowed-line"]),
        ("p\n\n  a | b\n  ---\n  1 | 2 | 3\n", ["4:3 delimiter-columns", "5:11 extra-cell"]),
        ("x\na | b\n---\n", ["3:1 delimiter-columns"]),
        ("text\n---\n", []),
        ("\ntext\na | b\n-|-\n", []),
        ("> | a |\n|-|\n", []),
        ("p\n\na | b\n- | -\n", ["4:1 delimiter-list"]),
        ("a | b\n> |-|-|\n", ["2:3 delimiter-outside"]),
        ("a | b | c\n- |-|-|\n- | -\n", ["2:1 delimiter-list", "3:6 short-row"]),
        ("<div>a | b\n-|-\n", ["1:1 table-in-html"]),
        ("<div>\na | b\n--\n", []),
        ("p | q\n\n<div>\na\n-|-\n", []),
        ("  <!-- c\na | b\n-|-\n", ["2:1 table-in-comment"]),
        ("    a | b\n    -|-\n", ["1:5 indented-table"]),
        ("    -|-\n", []),
    ],
)
def test_an_unrendered_table_is_reported_where_it_is_lost(text: str, problems: list[str]) -> None:
    found = [one for table in read(text).unrendered for one in table.problems]
    assert [f"{one.at.line}:{one.at.column} {one.rule}" for one in found] == problems


@pytest.mark.parametrize(
    ("line", "section"), [(1, None), (3, None), (5, "b"), (6, "b"), (8, "c"), (10, None)]
)
def test_a_line_is_in_the_section_of_the_heading_above(line: int, section: str | None) -> None:
    page = read("x\n\n# a\n\n## b\nx\n\n### c\n\n# d\n")
    found = page.section(line)
    assert (found.text if found else None) == section


@pytest.mark.parametrize(
    ("text", "line", "column", "cells"),
    [
        ("x\n\n<table>\n<tr><th>a</th><th>b</th></tr>\n</table>\n", 3, 1, ["a", "b"]),
        ("<div>\n\n<TABLE class=x>\n\n<tr><td>a</td></tr>\n", 3, 1, ["a"]),
        ("<div>\n  <table><tr><td>a</td></tr>\n</div>\n", 2, 3, ["a"]),
        (f"<table>{' ' * 9_000}<tr><td>a</td></tr>\n", 1, 1, ["a"]),
    ],
)
def test_a_table_in_html_is_reported(text: str, line: int, column: int, cells: list[str]) -> None:
    (table,) = read(text).unrendered
    (problem,) = table.problems
    assert (problem.rule, problem.at.line, problem.at.column) == ("html-table", line, column)
    assert (table.line, table.end, table.rows) == (line, line, ())
    assert [(cell.text, cell.raw, cell.line, cell.column) for cell in table.header] == [
        (cell, cell, line, column) for cell in cells
    ]


@pytest.mark.parametrize(
    "text", ["<table>\n</table>\n", "<tables><tr><td>a\n", f"<table>{' ' * 10_000}<tr><td>a\n"]
)
def test_a_table_in_html_without_cells_is_none(text: str) -> None:
    assert read(text).unrendered == ()


def test_text_at_the_limits_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    deep = MAX_BRACKETS * "![" + "x" + MAX_BRACKETS * "](u)"
    shown = [span.text for span in read(f"{deep}\n\n![{deep}](u)").lines]
    assert shown == ["x", f"![{deep}](u)"]
    monkeypatch.setattr("codegen.markdown.text.MAX_MARKUP", 4)
    assert [span.text for span in read("_ab_").lines] == ["ab"]
    with pytest.raises(InputError):
        read("_abc_")


HEAD = "| a | b |\n|---|---|\n"

HOSTILE: dict[str, Callable[[int], str]] = {
    "pipes in a row": lambda n: HEAD + "|" * n,
    "columns": lambda n: "|a" * n + "\n" + "|-" * n,
    "backslashes": lambda n: HEAD + "\\" * n + "| b",
    "escaped pipes": lambda n: HEAD + "\\|" * n + "| b",
    "backticks": lambda n: HEAD + "|`" * n,
    "runs of backticks": lambda n: HEAD
    + "".join("a" + "`" * i for i in range(int((2 * n) ** 0.5)))
    + "|b",
    "brackets": lambda n: HEAD + "[a" * n + "| b",
    "images": lambda n: HEAD + "![" * n + "| b",
    "stars that close one by one": lambda n: HEAD + "*" * n + "a* " * n + "| b",
    "strikes": lambda n: HEAD + "~a~~b* " * n + "| b",
    "stars": lambda n: HEAD + "*a_ " * n + "| b",
    "tags": lambda n: HEAD + "<a b='" * n + "| b",
    "blanks in a delimiter row": lambda n: "a\n|-" + " " * n + "x",
    "dashes and no end": lambda n: "a\n" + "-" * n + "|x",
    "blank lines": lambda n: "a | b\n" * 2 + "\n" * n,
    "rows": lambda n: HEAD + "| 1 | x |\n" * n,
    "short rows": lambda n: HEAD + "| 1 |\n" * n,
    "long rows": lambda n: HEAD + "| 1 | 2 | 3 |\n" * n,
    "swallowed lines": lambda n: HEAD + "text\n" * n,
    "tables": lambda n: "a|b\n-|-\n\n" * n,
    "misfits": lambda n: "a|b\n|-|\n" * n,
    "misfits apart": lambda n: "a|b\n|-|\nx\n" * n,
    "lost in HTML": lambda n: "<div>\n" + "a|b\n-|-\nx\n" * n,
    "lost in code": lambda n: "    a|b\n    -|-\n" * n,
    "lost by lists": lambda n: "a|b\n" + "- | - | -\n" * n,
    "headings": lambda n: "a|b\n---\n" * n,
    "lazy lines in quotes": lambda n: "> " * (MAX_NESTING - 1) + "x\n" + "y\n" * (n // 10),
    "list items": lambda n: "- a\n" * n,
    "open definitions": lambda n: "[a]: x '\n" * n,
}


@pytest.mark.unmutated
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_take_linear_work(name: str) -> None:
    page = HOSTILE[name]
    small, large = (calls(partial(read, page(size))) for size in (300, 1200))
    assert large < 4.4 * small + 500


@pytest.mark.unmutated
@pytest.mark.parametrize("name", HOSTILE)
def test_large_hostile_pages_are_read(name: str) -> None:
    read(HOSTILE[name](4000))


@pytest.mark.unmutated
@pytest.mark.parametrize("filler", ["x", "|", "\\", "`", "-", " ", "\u200c"])
def test_a_line_of_ten_megabytes_is_read(filler: str) -> None:
    text = HEAD + "| 1 | 2 |\n" + filler * 10_000_000 + "\n"
    (table,) = read(text).tables
    assert [cell.text for cell in table.rows[0]] == ["1", "2"]


def test_too_many_lines_are_refused() -> None:
    read("\n" * MAX_LINES)
    with pytest.raises(InputError) as caught:
        read("\n" * (MAX_LINES + 1))
    (found,) = caught.value.diagnostics
    assert (found.rule, found.at.line, found.at.column) == ("too-many-lines", MAX_LINES + 1, 1)
    assert found.message == f"the page has more than {MAX_LINES:,} lines"


@pytest.mark.parametrize(
    ("before", "place"),
    [("# ", (1, 3)), ("text\n", (1, 1)), (HEAD + "| 1 | ", (3, 7)), ("  x\n===\n\n # ", (4, 4))],
)
def test_too_much_markup_is_refused_at_its_place(before: str, place: tuple[int, int]) -> None:
    with pytest.raises(InputError) as caught:
        read(before + "\\" * (MAX_MARKUP + 1))
    (found,) = caught.value.diagnostics
    message = f"text with markup is longer than {MAX_MARKUP:,} characters; split it"
    assert (found.rule, found.message) == ("too-long", message)
    assert (found.at.line, found.at.column) == place


def _spans(table: Table) -> Iterator[Span]:
    return (cell for row in table.rows for cell in row)


@pytest.mark.unmutated
def test_a_hundred_thousand_rows_are_all_there() -> None:
    count = 100_000
    rows = "".join(f"| {code} | Title_{code} |\n" for code in range(count))
    (table,) = read(HEAD + rows).tables
    assert [int(row[0].text) for row in table.rows] == list(range(count))
    assert not table.problems
    assert max(span.line for span in _spans(table)) == count + 2
