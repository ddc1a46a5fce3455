"""Knows how a page is laid out: its headings, its lines of text, its tables, each with its place.

Knows nothing of how they are found, nor of statuses.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from codegen.source import Diagnostic, Source, Span

MAX_LINES = 200_000
"""The most lines of a page: each takes some 10 microseconds, and a row some 0.8 KB."""

MAX_NESTING = 32
"""How deep blocks may nest: a quote counts 1, a list 2. Each level reads its lines once more."""

MAX_BRACKETS = 20
"""How deep brackets may nest in a line, as in markdown-it's own preset for CommonMark."""

MAX_MARKUP = 1_000_000
"""The most characters of a cell, heading or paragraph with markup: each may become a token."""

BLANKS = " \t"
"""What surrounds a cell without belonging to it. U+00A0, U+200C and control characters belong."""

EXCERPT = 120
"""The most code points of the page that a Diagnostic quotes."""


class Heading(NamedTuple):
    """A heading of level 1 to 6. The ``raw`` of a heading of several lines is its first line."""

    level: int
    span: Span


class Table(NamedTuple):
    """A table: the rows that have a cell for each column, and what is wrong with the others.

    ``line`` is the header's, ``end`` that of the last row. ``detached`` says that before it is
    a blank line or the start of the page, quote or list item.
    """

    header: tuple[Span, ...]
    rows: tuple[tuple[Span, ...], ...]
    problems: tuple[Diagnostic, ...] = ()
    line: int = 1
    end: int = 1
    detached: bool = True


class Block(NamedTuple):
    """A block that is in no other, and no table: its name, its first and its last line."""

    name: str
    line: int
    end: int


class Document(NamedTuple):
    """A page, laid out: ``unrendered`` are the tables that GitHub does not show.

    ``outside`` are the cells of each line that has a pipe and is in no table, or does not fit its
    header; code fences that show a whole table are left out.
    """

    source: Source
    headings: tuple[Heading, ...]
    lines: tuple[Span, ...]
    tables: tuple[Table, ...]
    unrendered: tuple[Table, ...]
    blocks: tuple[Block, ...] = ()
    outside: tuple[tuple[Span, ...], ...] = ()

    def section(self, line: int) -> Span | None:
        """Find the heading that a line is below; None if it is the page's own, or there is none."""
        above = bisect_right(self.headings, line, key=lambda heading: heading.span.line) - 1
        if above < 0 or self.headings[above].level == 1:
            return None
        return self.headings[above].span

    def below(self, heading: Heading) -> Document:
        """Keep of the tables those from a heading to the next one that is not below it."""
        first = heading.span.line
        others = (one for one in self.headings if one.span.line > first)
        end = next((one.span.line for one in others if one.level <= heading.level), MAX_LINES + 1)
        inside = range(first, end)
        return self._replace(
            tables=tuple(table for table in self.tables if table.line in inside),
            unrendered=tuple(table for table in self.unrendered if table.line in inside),
            outside=tuple(row for row in self.outside if row[0].line in inside),
        )
