"""The header of a table in HTML, and where a page says that such a table is not read."""

from __future__ import annotations

import pytest

from codegen.markdown.html_table import header_cells
from tests.pages import document


@pytest.mark.parametrize(
    ("html", "cells"),
    [
        ("<table><tr><th>a</th><th>b</th></tr><tr><td>c</td></tr></table>", ("a", "b")),
        ("<table>\n <thead>\n<tr>\n<TD> a \n b</TD>\n<td><b>c</b>&amp;d</td>", ("a b", "c&d")),
        ("<table><tr>x<th>a</th><th></th></tr></table>", ("a", "")),
        ("<table></table><table><tr><th>a</th></tr></table>", ()),
        ("<table><td>a</td><tr><th>b</th></tr></table>", ("b",)),
        ("<table>", ()),
    ],
)
def test_the_cells_of_the_first_row_are_read(html: str, cells: tuple[str, ...]) -> None:
    assert header_cells(html) == cells


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
    (table,) = document(text).unrendered
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
    assert document(text).unrendered == ()
