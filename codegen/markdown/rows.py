"""Splits lines into the cells of a row, and reports rows that do not match their header.

Does not find tables.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from codegen.markdown.document import BLANKS, EXCERPT
from codegen.markdown.text import Inline, Lines, Text, has_markup
from codegen.source import Diagnostic, Span, counted

_PIPE = re.compile(r"(?<!\\)\|")
_COLUMN = r"[ \t\v\f]*:?-+:?[ \t\v\f]*"
DELIMITERS = re.compile(rf"\|?{_COLUMN}(?:\|{_COLUMN})*(?:\|[ \t\v\f]*)?")


def _split(text: str) -> list[str]:
    """Split a row without surrounding blanks and without its first pipe, at unescaped pipes."""
    parts = _PIPE.split(text) if "\\" in text else text.split("|")
    if not parts[-1]:
        parts.pop()  # the text after the last pipe, or after the only one, is not a cell
    return parts


def count_cells(line: str) -> int:
    """Count the cells of a line."""
    return len(_split(line.strip(BLANKS).removeprefix("|")))


class Row(NamedTuple):
    """A row split into cells: ``parts`` begin at ``column``; ``piped`` means that it has a pipe."""

    parts: list[str]
    column: int
    piped: bool
    text: str


class Rows:
    """Reads rows from the lines of a page."""

    def __init__(self, lines: Lines, inline: Inline) -> None:
        self._lines = lines
        self._inline = inline

    def row(self, line: int, begin: int) -> Row:
        """Split the line that begins at an offset."""
        text = self._lines.raw(line, begin)
        column = self._lines.column(line, begin)
        if text.startswith("|"):
            text = text[1:]
            return Row(_split(text), column + 1, True, text)
        parts = _split(text)
        return Row(parts, column, parts[0] != text, text)

    def cells(self, line: int, row: Row) -> tuple[Span, ...]:
        """Read the cells of a row."""
        parts, column, _, text = row
        marked = has_markup(text)
        cells = []
        line += 1
        for part in parts:
            raw = part.strip(BLANKS)
            at = column + part.find(raw)
            shown = self._cell(raw, line, at) if marked else Text(raw)
            cells.append(Span(shown.text, raw, line, at, shown.struck))
            column += len(part) + 1
        return tuple(cells)

    def _cell(self, raw: str, line: int, column: int) -> Text:
        # GFM removes the backslash before it parses the cell, in code spans too.
        return self._inline.text(raw.replace("\\|", "|"), line, column)

    def read(
        self, first: int, body: Sequence[int], *, width: int, piped: bool
    ) -> tuple[list[tuple[Span, ...]], list[Diagnostic]]:
        """Read the rows of a table, and report those that do not match its header."""
        rows: list[tuple[Span, ...]] = []
        problems: list[Diagnostic] = []
        swallowing = False
        for line, begin in enumerate(body, first):
            row = self.row(line, begin)
            swallowed = piped and not row.piped
            if swallowed:
                if not swallowing:
                    problems.append(self._swallowed(line, begin))
            elif len(row.parts) == width:
                rows.append(self.cells(line, row))
            else:
                problems.append(self._misfit(line, begin, row=row, width=width))
            swallowing = swallowed
        return rows, problems

    def _swallowed(self, line: int, begin: int) -> Diagnostic:
        message = (
            "a line of text directly below a table becomes a row; put a blank line between them"
        )
        excerpt = self._lines.raw(line, begin)[:EXCERPT]
        return Diagnostic(self._lines.at(line, begin), message, "swallowed-line", excerpt=excerpt)

    def _misfit(self, line: int, begin: int, *, row: Row, width: int) -> Diagnostic:
        """Report a row with too few or too many cells, at its end or at the first extra cell."""
        raw = self._lines.raw(line, begin)
        have, want = counted(len(row.parts), "cell"), counted(width, "cell")
        if len(row.parts) < width:
            rule = "short-row"
            message = f"the row has {have}, the header has {want}; add the missing cells"
            column = self._lines.column(line, begin + len(raw))
        else:
            rule = "extra-cell"
            message = (
                f"the row has {have}, the header has {want}, and the extra cells are not shown;"
                " remove them, or write a | that is text as \\|"
            )
            extra = row.parts[width]
            column = row.column + sum(len(part) + 1 for part in row.parts[:width])
            column += extra.find(extra.strip(BLANKS))
        at = self._lines.source.at(line + 1, column)
        return Diagnostic(at, message, rule, excerpt=raw[:EXCERPT])
