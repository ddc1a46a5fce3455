"""Reads a page into a Document: splits it into blocks, then parses the text of each block.

Finds tables like cmark-gfm. Rows that GitHub silently pads, truncates, absorbs or drops are
reported as problems.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.markdown.blocks import FoundTable, lay_out, top_blocks
from codegen.markdown.document import BLANKS, EXCERPT, MAX_LINES, Document, Heading, Table
from codegen.markdown.rows import DELIMITERS, Rows, count_cells
from codegen.markdown.text import Inline, Lines
from codegen.markdown.unrendered import Unrendered
from codegen.source import Diagnostic, InputError, Source, Span


def read_document(source: Source) -> Document:
    """Read a page. Raises InputError only beyond MAX_LINES, MAX_NESTING or MAX_MARKUP."""
    if source.text.count("\n") > MAX_LINES:
        message = f"the page has more than {MAX_LINES:,} lines"
        raise InputError([Diagnostic(source.at(MAX_LINES + 1), message, "too-many-lines")])
    return _Reader(source).read()


_LIST_MARKS = re.compile(r"(?:(?:[-*+]|[0-9]{1,9}[.)])[ \t]+)*")
# Nobody mistakes a line with more cells for a row.
_MOST_CELLS = 100
_CUT_OFF = {
    "blank": "a blank line separates this row from the table above; remove it",
    "indented": "four or more columns of indent cut this row off from the table above;"
    " indent it like the table",
    "outside": "this row is not in the list item or quote of the table above;"
    " begin it like the table",
    "block": "this row is cut off from the table above, because it begins as another block;"
    " begin it with |",
    "pipe": "a row with only | ends the table above; remove it, or fill in its cells",
}


class _Reader:
    """Reads one page. Parses text last: a link may refer to a definition further down."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._layout = lay_out(source)
        self._lines = Lines(source, self._layout.ends)
        self._inline = Inline(source, self._layout.parser, self._layout.links)
        self._rows = Rows(self._lines, self._inline)

    def read(self) -> Document:
        tokens, found = self._layout.tokens, self._layout.tables
        headers = {one.line for one in found}
        tables = tuple(self._table(one, headers) for one in found)
        return Document(
            self._source,
            tuple(self._headings()),
            tuple(self._paragraph_lines()),
            tables,
            tuple(Unrendered(self._lines, self._rows).tables(tokens)),
            tuple(top_blocks(tokens)),
            tuple(self._outside(tables)),
        )

    def _headings(self) -> Iterator[Heading]:
        for token in self._layout.tokens:
            if token.type != "heading_open" or not token.map:
                continue
            line, begins = token.map[0], token.meta["begins"]
            raws = [self._lines.raw(line + at, begin) for at, begin in enumerate(begins)]
            if token.markup[0] == "#":
                raws = [_without_marks(raws[0])]
                begin = begins[0] + len(token.markup)
                behind = self._lines.raw(line, begin)
                column = self._lines.column(line, begin + len(behind) - len(behind.lstrip(BLANKS)))
            else:
                raws.pop()
                column = self._lines.column(line, begins[0])
            text, struck = self._inline.text("\n".join(raws), line + 1, column)
            yield Heading(int(token.tag[1]), Span(text, raws[0], line + 1, column, struck))

    def _paragraph_lines(self) -> Iterator[Span]:
        for token in self._layout.tokens:
            if token.type != "paragraph_open" or not token.map:
                continue
            first, end = token.map
            begins = token.meta["begins"][: end - first]
            raws = [self._lines.raw(first + at, begin) for at, begin in enumerate(begins)]
            places = [
                (first + at + 1, self._lines.column(first + at, begins[at]))
                for at in range(len(raws))
            ]
            for raw, shown, place in zip(
                raws, self._inline.texts(raws, places), places, strict=True
            ):
                yield Span(shown.text, raw, *place, shown.struck)

    def _table(self, found: FoundTable, headers: set[int]) -> Table:
        row = self._rows.row(found.line, found.header)
        width = len(row.parts)
        rows, problems = self._rows.read(found.line + 2, found.body, width=width, piped=row.piped)
        if found.after and found.after[0] not in headers:
            problems.extend(self._cut_off(found, width))
        header = self._rows.cells(found.line, row)
        end = found.line + 2 + len(found.body)
        return Table(header, tuple(rows), tuple(problems), found.line + 1, end, found.detached)

    def _cut_off(self, found: FoundTable, width: int) -> Iterator[Diagnostic]:
        """Report a line below a table that looks like one of its rows."""
        assert found.after is not None
        line, begin = found.after
        raw = self._lines.raw(line, begin)
        enclosed = raw[0] == raw[-1] == "|"
        if count_cells(raw) != width or not (enclosed or (width > 1 and found.end != "blank")):
            return
        message = _CUT_OFF[found.end]
        yield Diagnostic(self._lines.at(line, begin), message, "cut-off-row", excerpt=raw[:EXCERPT])

    def _outside(self, tables: tuple[Table, ...]) -> Iterator[tuple[Span, ...]]:
        """Read the cells of the lines that have a pipe and are not in a table."""
        inside = {line for table in tables for line in range(table.line - 1, table.end)}
        for table in tables:
            inside.difference_update(one.at.line - 1 for one in table.problems)
        inside.update(
            line
            for token in self._layout.tokens
            if token.type == "fence" and token.map and self._has_table(*token.map)
            for line in range(*token.map)
        )
        for line in range(len(self._lines.ends)):
            if line in inside:
                continue
            begin = self._lines.content(line)
            text = self._lines.raw(line, begin)
            if 0 < text.count("|") <= _MOST_CELLS and (mark := _LIST_MARKS.match(text)):
                row = self._rows.row(line, begin + mark.end())
                if row.parts:
                    yield self._rows.cells(line, row)

    def _has_table(self, first: int, end: int) -> bool:
        inner = range(first, min(end, len(self._lines.ends)))
        raws = (self._lines.raw(line, self._lines.content(line)) for line in inner)
        return any("|" in raw and DELIMITERS.fullmatch(raw) for raw in raws)


def _without_marks(raw: str) -> str:
    """Strip the marks before a heading, and those after it if a blank separates them."""
    content = raw.lstrip("#").strip(BLANKS)
    shorter = content.rstrip("#")
    return shorter.rstrip(BLANKS) if not shorter or shorter[-1] in BLANKS else content
