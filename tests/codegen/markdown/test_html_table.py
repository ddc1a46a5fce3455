"""The header of a table in HTML."""

from __future__ import annotations

import pytest

from codegen.markdown.html_table import header_cells


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
