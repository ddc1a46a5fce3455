"""Defines the layout of a page: its headings, lines of text and tables, each with its location.

Does not parse Markdown and does not depend on statuses.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from codegen.source import Diagnostic, Source, Span

MAX_LINES = 200_000
"""The maximum lines of a page. A line takes about 10 microseconds, and a row about 0.8 KB."""

MAX_NESTING = 32
"""The maximum nesting of blocks: a quote counts 1, a list 2. Each level scans its lines again."""

MAX_BRACKETS = 20
"""The maximum nesting of brackets in a line, the same as in markdown-it's CommonMark preset."""

MAX_MARKUP = 1_000_000
"""The maximum characters of a cell, heading or paragraph with markup: each may become a token."""

BLANKS = " \t"
"""The characters stripped from a cell. U+00A0, U+200C and control characters are kept."""

EXCERPT = 120
"""The maximum code points of the page that a Diagnostic quotes."""


class Heading(NamedTuple):
    """A heading of level 1 to 6. If it has several lines, ``raw`` is the first."""

    level: int
    span: Span


class Table(NamedTuple):
    """A table: the rows that have one cell per column, and the problems of the other rows.

    ``line`` is the line of the header, ``end`` that of the last row. ``detached`` is true if the
    table follows a blank line or begins the page, a quote or a list item.
    """

    header: tuple[Span, ...]
    rows: tuple[tuple[Span, ...], ...]
    problems: tuple[Diagnostic, ...] = ()
    line: int = 1
    end: int = 1
    detached: bool = True


class Block(NamedTuple):
    """A block that is not a table and not inside another block: name, first and last line."""

    name: str
    line: int
    end: int


class Document(NamedTuple):
    """The layout of a page. ``unrendered`` are the tables that GitHub does not show.

    ``outside`` has the cells of each line with a pipe that is not in a table or does not match its
    header, except in code fences that contain a whole table.
    """

    source: Source
    headings: tuple[Heading, ...]
    lines: tuple[Span, ...]
    tables: tuple[Table, ...]
    unrendered: tuple[Table, ...]
    blocks: tuple[Block, ...] = ()
    outside: tuple[tuple[Span, ...], ...] = ()

    def section(self, line: int) -> Span | None:
        """Return the heading above a line, or None if there is none or it is of level 1."""
        above = bisect_right(self.headings, line, key=lambda heading: heading.span.line) - 1
        if above < 0 or self.headings[above].level == 1:
            return None
        return self.headings[above].span

    def below(self, heading: Heading) -> Document:
        """Return the document with only the tables in the section of a heading."""
        first = heading.span.line
        others = (one for one in self.headings if one.span.line > first)
        end = next((one.span.line for one in others if one.level <= heading.level), MAX_LINES + 1)
        inside = range(first, end)
        return self._replace(
            tables=tuple(table for table in self.tables if table.line in inside),
            unrendered=tuple(table for table in self.unrendered if table.line in inside),
            outside=tuple(row for row in self.outside if row[0].line in inside),
        )
