"""Finds tables in the source of a page that GitHub does not render, and reports the reason.

Does not depend on statuses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from markdown_it.rules_block.html_block import HTML_SEQUENCES
from markdown_it.token import Token

from codegen.markdown.document import BLANKS, EXCERPT, Table
from codegen.markdown.rows import DELIMITERS, Rows, count_cells
from codegen.markdown.text import Lines
from codegen.source import Diagnostic, Span, counted

_HTML_TABLE = re.compile(r"<table[\s>]", re.IGNORECASE)
_HTML_HEADER = 10_000
_HIDING = frozenset({"paragraph_open", "heading_open", "html_block", "code_block"})
_MESSAGES = {
    "table-in-html": "the table is in the HTML block on line {0} and is shown as text;"
    " put a blank line between that HTML and the table",
    "table-in-comment": "the table is in the comment on line {0}, which is never closed;"
    " close it with -->",
    "indented-table": "the table is indented by four or more columns and is shown as code;"
    " indent it less, or put it in a fence if it is an example",
    "delimiter-columns": "the delimiter row has {0}, the header has {1},"
    " so this is not shown as a table; write one --- per column",
    "delimiter-missing": "missing delimiter row below the header, so this is not shown as a table;"
    " add one with --- for each of the {0}",
    "delimiter-apart": "a blank line separates the delimiter row from its header,"
    " so this is not shown as a table; remove it",
    "delimiter-list": "a delimiter row that begins with a dash and a space is a list;"
    " begin it with |",
    "delimiter-outside": "the delimiter row is not in the list item or quote of its header,"
    " so this is not shown as a table; begin both lines the same way",
    "html-table": "HTML tables are not supported; write the table in Markdown",
    "delimiter-late": "an earlier delimiter row in this paragraph does not match its header,"
    " so this is not shown as a table; put a blank line before this header",
}


class _Body(NamedTuple):
    """Possible rows of an unrendered table: ``first`` is the line that begins at ``begins[at]``."""

    first: int
    begins: list[int]
    at: int


class Unrendered:
    """Finds the unrendered tables of one page."""

    def __init__(self, lines: Lines, rows: Rows) -> None:
        self._lines = lines
        self._rows = rows
        self._until = 0

    def tables(self, tokens: Sequence[Token]) -> Iterator[Table]:
        """Yield the unrendered tables in page order. The first problem of each is the reason."""
        for token in tokens:
            if not token.map or token.type not in _HIDING:
                continue
            first, end = token.map
            if token.type == "paragraph_open":
                yield from self._in_paragraph(first, token.meta["begins"][: end - first])
            elif token.type == "heading_open":
                if token.markup == "-":
                    yield from self._in_heading(first, token.meta["begins"])
            elif token.type == "html_block" and (table := _HTML_TABLE.search(token.content)):
                yield from self._in_html(first + token.content.count("\n", 0, table.start()))
            elif rule := _hidden_by(token):
                begins = [
                    self._lines.content(line)
                    for line in range(first, min(end, len(self._lines.ends)))
                ]
                yield from self._in_block(first, begins, rule)

    def _in_block(self, first: int, begins: list[int], rule: str) -> Iterator[Table]:
        for at in range(1, len(begins)):
            line = first + at - 1
            raw = self._lines.raw(line, begins[at - 1])
            delimiters = self._lines.raw(line + 1, begins[at])
            if "|" in raw and "|" in delimiters and DELIMITERS.fullmatch(delimiters):
                why = self._why(rule, (line, begins[at - 1]), str(first + 1))
                yield from self._read(why, (line, begins[at - 1]), _Body(line + 2, begins, at + 1))

    def _in_html(self, line: int) -> Iterator[Table]:
        """Read the header of an HTML table, which may continue after blank lines."""
        from codegen.markdown.html_table import header_cells  # few pages need it

        begin = self._lines.content(line)
        cells = header_cells(self._lines.source.text[begin : begin + _HTML_HEADER])
        header = tuple(
            Span(cell, cell, line + 1, self._lines.column(line, begin)) for cell in cells
        )
        if header:
            why = self._why("html-table", (line, begin))
            yield Table(header, (), (why,), line + 1, line + 1)

    def _in_heading(self, first: int, begins: list[int]) -> Iterator[Table]:
        header = first + len(begins) - 2, begins[-2]
        width = count_cells(self._lines.raw(*header))
        if width > 1:
            delimiters = header[0] + 1, begins[-1]
            why = self._why(
                "delimiter-columns", delimiters, counted(1, "cell"), counted(width, "cell")
            )
            yield from self._read(why, header, self._below(header[0] + 2))

    def _in_paragraph(self, first: int, begins: list[int]) -> Iterator[Table]:
        widths = [
            count_cells(self._lines.raw(first + at, begin)) for at, begin in enumerate(begins)
        ]
        places = [at for at in range(1, len(begins)) if self._delimits(first, begins, widths, at)]
        late = False
        for at, below in zip(places, [*places[1:], len(begins) + 1], strict=False):
            header, delimiters = (first + at - 1, begins[at - 1]), (first + at, begins[at])
            rule = "delimiter-late" if late else "delimiter-outside"
            if widths[at] != widths[at - 1]:
                rule, late = "delimiter-columns", True
            why = self._why(
                rule, delimiters, counted(widths[at], "cell"), counted(widths[at - 1], "cell")
            )
            # Stop above the header of the next table.
            yield from self._read(why, header, _Body(first + at + 1, begins[: below - 1], at + 1))
        if not places:
            yield from self._without_delimiters(first, begins, widths)

    def _delimits(self, first: int, begins: list[int], widths: list[int], at: int) -> bool:
        """Return whether a line of a paragraph looks like the delimiter row of the line above."""
        if not widths[at - 1] or widths[at - 1] == widths[at] == 1:
            return False
        if "|" not in self._lines.raw(first + at - 1, begins[at - 1]):
            return False
        return DELIMITERS.fullmatch(self._lines.raw(first + at, begins[at])) is not None

    def _without_delimiters(
        self, first: int, begins: list[int], widths: list[int]
    ) -> Iterator[Table]:
        """Find a header whose delimiter row is missing or not in the same paragraph."""
        for at in range(1, len(begins)):
            if widths[at] == widths[at - 1] > 1:
                why = self._why(
                    "delimiter-missing", (first + at, begins[at]), counted(widths[at], "cell")
                )
                header = first + at - 1, begins[at - 1]
                yield from self._read(why, header, _Body(first + at, begins, at))
                return
        if widths[-1] < 2:
            return
        header = first + len(begins) - 1, begins[-1]
        below = header[0] + 1
        while (
            below < len(self._lines.ends) and self._lines.content(below) == self._lines.ends[below]
        ):
            below += 1
        if below == len(self._lines.ends):
            return
        delimiters = below, self._lines.content(below)
        raw = self._lines.raw(*delimiters)
        if DELIMITERS.fullmatch(raw) and count_cells(raw) == widths[-1]:
            directly = "delimiter-list" if raw[0] == "-" else "delimiter-outside"
            rule = directly if below == header[0] + 1 else "delimiter-apart"
            yield from self._read(self._why(rule, delimiters), header, self._below(below + 1))

    def _why(self, rule: str, place: tuple[int, int], *facts: str) -> Diagnostic:
        excerpt = self._lines.raw(*place)[:EXCERPT]
        return Diagnostic(
            self._lines.at(*place), _MESSAGES[rule].format(*facts), rule, excerpt=excerpt
        )

    def _read(self, why: Diagnostic, header: tuple[int, int], body: _Body) -> Iterator[Table]:
        """Read a table up to the first line without a pipe, unless a table above includes it."""
        row = self._rows.row(*header)
        if header[0] < self._until or not row.parts:
            return
        begins: list[int] = []
        for at in range(body.at, len(body.begins)):
            if "|" not in self._lines.raw(body.first + len(begins), body.begins[at]):
                break
            begins.append(body.begins[at])
        self._until = body.first + len(begins)
        width = len(row.parts)
        rows, problems = self._rows.read(body.first, begins, width=width, piped=row.piped)
        cells = self._rows.cells(header[0], row)
        yield Table(cells, tuple(rows), (why, *problems), header[0] + 1, self._until)

    def _below(self, first: int) -> _Body:
        begins: list[int] = []
        if first <= self._until:
            return _Body(first, begins, 0)
        for line in range(first, len(self._lines.ends)):
            begin = self._lines.content(line)
            if "|" not in self._lines.raw(line, begin):
                break
            begins.append(begin)
        return _Body(first, begins, 0)


def _hidden_by(token: Token) -> str:
    """Return the rule id for a table in a block of code or HTML, or "" if it is not a problem."""
    if token.type == "code_block":
        return "indented-table"
    content = token.content.lstrip(BLANKS)
    if content.startswith("<!--"):
        return "" if "-->" in content else "table-in-comment"
    literal = any(opening.search(content) for opening, _, _ in HTML_SEQUENCES[:5])
    return "" if literal else "table-in-html"
