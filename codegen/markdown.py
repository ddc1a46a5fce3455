"""Knows how a page is laid out: its headings, its lines of text, its tables, each with its place.

Knows nothing of statuses. What a table is, GitHub Flavored Markdown says (cmark-gfm is the judge);
what it does to a table without a word (fill up, cut, swallow, drop) is said here, as a problem.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, heading, lheading, paragraph
from markdown_it.rules_block.html_block import HTML_SEQUENCES
from markdown_it.token import Token

from codegen import emphasis
from codegen.source import Diagnostic, Location, Source, Span, SpecError

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

    ``line`` is the header's, ``end`` that of the last row. ``detached`` says that before it stands
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
    """A page: ``lost`` are the tables that a person sees in the source and GitHub does not show.

    ``outside`` are the cells of each line that has a pipe and is in no table, or does not fit its
    header; code fences that show a whole table are left out.
    """

    headings: tuple[Heading, ...]
    lines: tuple[Span, ...]
    tables: tuple[Table, ...]
    lost: tuple[Table, ...]
    blocks: tuple[Block, ...] = ()
    outside: tuple[tuple[Span, ...], ...] = ()

    def section(self, line: int) -> Span | None:
        """Find the heading that a line is below; None if it is the page's own, or there is none."""
        above = bisect_right(self.headings, line, key=lambda heading: heading.span.line) - 1
        if above < 0 or self.headings[above].level == 1:
            return None
        return self.headings[above].span


def read_document(source: Source) -> Document:
    """Read a page; raise SpecError only beyond MAX_LINES, MAX_NESTING and MAX_MARKUP."""
    if source.text.count("\n") > MAX_LINES:
        message = f"the page has more than {MAX_LINES:,} lines"
        raise SpecError([Diagnostic(source.at(MAX_LINES + 1), message, "too-many-lines")])
    return _Reader(source).read()


def read_tables(source: Source) -> tuple[Table, ...]:
    """Read the tables that GitHub shows, in page order."""
    return read_document(source).tables


_PIPE = re.compile(r"(?<!\\)\|")
_COLUMN = r"[ \t\v\f]*:?-+:?[ \t\v\f]*"
_DELIMITERS = re.compile(rf"\|?{_COLUMN}(?:\|{_COLUMN})*(?:\|[ \t\v\f]*)?")
_MARKUP = re.compile(r"[\\`*<&\[~]")
# An underscore within a word never opens emphasis, so no title needs the inline parser.
_OPENING_UNDERSCORE = re.compile(r"_(?<![0-9A-Za-z_]_)")
_LINE_BREAK = re.compile(r"<br[ \t]*/?>", re.IGNORECASE)
_STRIKE_TAG = re.compile(r"<(/?)(?:del|s|strike)(?=[\s/>])", re.IGNORECASE)
_QUOTE_MARKS = re.compile(r"[ \t>]*")
_LIST_MARKS = re.compile(r"(?:(?:[-*+]|[0-9]{1,9}[.)])[ \t]+)*")
_HTML_TABLE = re.compile(r"<table[\s>]", re.IGNORECASE)
_HTML_HEADER = 10_000
# A longer line outside of tables is nothing that a person takes for a row.
_MOST_CELLS = 100
# No other character begins a block, so that no other row has to ask every block rule.
_BLOCK_STARTS = frozenset("#`~>*-_+<0123456789")

_LOST = {
    "table-in-html": "the table stands in the HTML block of line {0} and is shown as text;"
    " put a blank line between that HTML and the table",
    "table-in-comment": "the table stands in the comment of line {0}, which is never closed;"
    " close it with -->",
    "indented-table": "the table is indented by four or more columns and is shown as code;"
    " indent it less, or put it in a fence if it is an example",
    "delimiter-columns": "the delimiter row has {0}, the header has {1}, so that no table is shown;"
    " give every column its own ---",
    "delimiter-missing": "no delimiter row stands below the header, so that no table is shown;"
    " put one between them, with --- for each of the {0}",
    "delimiter-apart": "a blank line parts the delimiter row from its header,"
    " so that no table is shown; remove it",
    "delimiter-list": "a delimiter row that begins with a dash and a space is a list;"
    " begin it with |",
    "delimiter-outside": "the delimiter row does not stand in the list item or quote of its header,"
    " so that no table is shown; begin both lines alike",
    "html-table": "the table is written in HTML, which is not read; write it in Markdown",
    "delimiter-late": "an earlier delimiter row in this paragraph did not fit its header,"
    " so that no table is shown; put a blank line before this header",
}

_CUT_OFF = {
    "blank": "a blank line separates this row from the table above; remove it",
    "indented": "four or more columns of indent cut this row off from the table above;"
    " indent it like the table",
    "outside": "this row does not stand in the list item or quote of the table above;"
    " begin it like the table",
    "block": "this row is cut off from the table above, because it begins as another block;"
    " begin it with |",
    "pipe": "a row of nothing but | ends the table above; remove it, or give it its cells",
}


class _Parser(MarkdownIt):
    """markdown-it, with link targets left alone: only the text of a link is wanted."""

    def validateLink(self, url: str) -> bool:
        return True

    def normalizeLink(self, url: str) -> str:
        return url

    def normalizeLinkText(self, link: str) -> str:
        return link


class _Found:
    """A table as the block rule finds it: where its lines begin, in offsets into the page."""

    def __init__(self, line: int, header: int, detached: bool) -> None:
        self.line = line
        self.header = header
        self.detached = detached
        self.body: list[int] = []
        self.end = "blank"
        self.after: tuple[int, int] | None = None


class _Blocks:
    """The rules that stand in for markdown-it's own: those that know where a line begins.

    A table is found as cmark-gfm finds it, by its delimiter row: the last line of the paragraph
    above is its header. So a paragraph first asks, in silence, whether a line is a delimiter row
    that fits; it ends there, and the rule, called again at that line, takes the header back.
    """

    def __init__(self, source: Source) -> None:
        self.tables: list[_Found] = []
        self._source = source
        self._delimiters = -1
        self._gave_up = False

    def install(self, parser: MarkdownIt) -> None:
        ruler = parser.block.ruler
        ruler.at("table", self.table, {"alt": ["paragraph"]})
        ruler.at("heading", _placed(heading), {"alt": ["paragraph", "reference", "blockquote"]})
        ruler.at("lheading", _placed(lheading))
        ruler.at("paragraph", _placed(paragraph))
        ruler.enable("table")

    def table(self, state: StateBlock, line: int, end: int, silent: bool) -> bool:
        if silent:
            return self._is_delimiter_row(state, line)
        if state.level >= MAX_NESTING:
            raise SpecError([self._too_deep(state, line)])
        if line == self._delimiters:
            self._take_header(state, line)
            self._take_rows(state, line + 1, end)
            return True
        self._gave_up = False
        return False

    def _is_delimiter_row(self, state: StateBlock, line: int) -> bool:
        begin = state.bMarks[line] + state.tShift[line]
        if self._gave_up or state.sCount[line] < state.blkIndent:
            return False
        if state.src[begin] not in "|:-":
            return False
        text = state.src[begin : state.eMarks[line]]
        if text[0] == "-" and text[1:2] in BLANKS:
            return False  # a list
        if not _DELIMITERS.fullmatch(text):
            return False
        above = state.bMarks[line - 1] + state.tShift[line - 1]
        header = state.src[above : state.eMarks[line - 1]]
        if _width(text) == _width(header) and not (
            header[0] == "|" and _is_indented(state, line - 1)
        ):
            self._delimiters = line
            return True
        self._gave_up = True  # as cmark-gfm does, for the rest of the paragraph
        return False

    def _take_header(self, state: StateBlock, line: int) -> None:
        """Take the last line of the paragraph that ends above its delimiter row."""
        opening, content, _ = state.tokens[-3:]
        assert opening.map is not None
        first = opening.map[0]
        detached = first == line - 1
        if detached:
            del state.tokens[-3:]
            opens_container = not state.tokens or state.tokens[-1].type.endswith("_open")
            detached = not first or state.isEmpty(first - 1) or opens_container
        else:
            opening.map = content.map = [first, line - 1]
        begin = state.bMarks[line - 1] + state.tShift[line - 1]
        self.tables.append(_Found(line - 1, begin, detached))

    def _take_rows(self, state: StateBlock, line: int, end: int) -> None:
        found = self.tables[-1]
        indent = state.blkIndent
        src, begins, shifts, ends = state.src, state.bMarks, state.tShift, state.eMarks
        parent, state.parentType = state.parentType, "table"
        while line < end:
            begin = begins[line] + shifts[line]
            if begin >= ends[line]:
                break
            if not 0 <= state.sCount[line] - indent < 4:
                found.end = "outside" if state.sCount[line] < indent else "indented"
                break
            first = src[begin]
            if first == "|" and not src[begin + 1 : ends[line]].strip(BLANKS):
                found.end = "pipe"
                break
            if first in _BLOCK_STARTS and _starts_block(state, line, end):
                found.end = "block"
                break
            found.body.append(begin)
            line += 1
        state.parentType = parent
        state.line = line
        after = state.skipEmptyLines(line + (found.end == "pipe"))
        if after < state.lineMax:
            found.after = after, begins[after] + shifts[after]

    def _too_deep(self, state: StateBlock, line: int) -> Diagnostic:
        start = state.eMarks[line - 1] + 1 if line else 0
        column = state.bMarks[line] + state.tShift[line] - start + 1
        message = f"lists and quotes nest deeper than {MAX_NESTING} levels; nest them less"
        return Diagnostic(self._source.at(line + 1, column), message, "too-deep")


def _is_indented(state: StateBlock, line: int) -> bool:
    """Whether a lazy line has an indent, which cmark-gfm keeps, as a cell of blanks before a |.

    What belongs to the list around the item that the line is lazy in does not count.
    """
    indent = state.sCount[line]
    lazy = indent < state.blkIndent and (indent < 0 or indent != state.listIndent)
    return lazy and state.tShift[line] > 0


def _starts_block(state: StateBlock, line: int, end: int) -> bool:
    begin = state.bMarks[line] + state.tShift[line]
    if state.src[begin] == "<":
        # The stock rule denies the kind of HTML that cannot end a paragraph; it does end a table.
        text = state.src[begin : state.eMarks[line]]
        return any(opening.search(text) for opening, _, _ in HTML_SEQUENCES)
    rules = state.md.block.ruler.getRules("blockquote")
    return any(rule(state, line, end, True) for rule in rules)


_Rule = Callable[[StateBlock, int, int, bool], bool]


def _placed(rule: _Rule) -> _Rule:
    """Make a rule note where each line of its block begins, which only it can know."""

    def place(state: StateBlock, line: int, end: int, silent: bool) -> bool:
        count = len(state.tokens)
        if not rule(state, line, end, silent):
            return False
        if not silent:
            marks, shifts = state.bMarks, state.tShift
            begins = [marks[at] + shifts[at] for at in range(line, state.line)]
            state.tokens[count].meta["begins"] = begins
        return True

    return place


def _split(text: str) -> list[str]:
    """Split a row without surrounding blanks and without its first pipe, at unescaped pipes."""
    parts = _PIPE.split(text) if "\\" in text else text.split("|")
    if not parts[-1]:
        parts.pop()  # behind the last pipe, or, alone, behind the first: no cell
    return parts


def _width(line: str) -> int:
    return len(_split(line.strip(BLANKS).removeprefix("|")))


def _count(cells: int) -> str:
    return f"{cells} cell" if cells == 1 else f"{cells} cells"


class _Text(NamedTuple):
    """What GitHub shows of some Markdown, and whether any of it is struck out."""

    text: str
    struck: bool = False


class _Row(NamedTuple):
    """A row, split: ``parts`` begin at ``column`` of the line; ``piped`` if it has any pipe."""

    parts: list[str]
    column: int
    piped: bool
    text: str


class _Body(NamedTuple):
    """Where the rows of a lost table may stand: the line ``first`` begins at ``begins[at]``."""

    first: int
    begins: list[int]
    at: int


class _Reader:
    """Reads one page: the block chain first, then the text of what it found.

    Text is resolved last, because a link may refer to a definition further down.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        self._parser = _Parser("commonmark", {"maxNesting": MAX_NESTING + 2})
        emphasis.install(self._parser)
        self._links: dict[str, object] = {}
        self._src = source.text
        self._ends: list[int] = []
        self._lost_until = 0

    def read(self) -> Document:
        blocks = _Blocks(self._source)
        blocks.install(self._parser)
        state = StateBlock(self._src, self._parser, self._links, [])
        self._ends = state.eMarks[:-1]
        self._parser.block.tokenize(state, 0, state.lineMax)
        # The one option bounds blocks and brackets alike; no block is read any more.
        self._parser.options["maxNesting"] = MAX_BRACKETS
        headers = {found.line for found in blocks.tables}
        tables = tuple(self._table(found, headers) for found in blocks.tables)
        return Document(
            tuple(self._headings(state.tokens)),
            tuple(self._lines(state.tokens)),
            tables,
            tuple(self._lost(state.tokens)),
            tuple(_blocks(state.tokens)),
            tuple(self._outside(state.tokens, tables)),
        )

    # Places

    def _raw(self, line: int, begin: int) -> str:
        return self._src[begin : self._ends[line]].rstrip(BLANKS)

    def _column(self, line: int, offset: int) -> int:
        return offset - (self._ends[line - 1] if line else -1)

    def _at(self, line: int, offset: int) -> Location:
        return self._source.at(line + 1, self._column(line, offset))

    def _content(self, line: int) -> int:
        """Find where a line begins behind its indent and quote marks."""
        match = _QUOTE_MARKS.match(self._src, self._ends[line - 1] + 1 if line else 0)
        return min(match.end(), self._ends[line]) if match else 0

    # Headings and lines

    def _headings(self, tokens: Sequence[Token]) -> Iterator[Heading]:
        for token in tokens:
            if token.type != "heading_open" or not token.map:
                continue
            line, begins = token.map[0], token.meta["begins"]
            raws = [self._raw(line + at, begin) for at, begin in enumerate(begins)]
            if token.markup[0] == "#":
                raws = [_without_marks(raws[0])]
                begin = begins[0] + len(token.markup)
                behind = self._raw(line, begin)
                column = self._column(line, begin + len(behind) - len(behind.lstrip(BLANKS)))
            else:
                raws.pop()
                column = self._column(line, begins[0])
            text, struck = self._text("\n".join(raws), line + 1, column)
            yield Heading(int(token.tag[1]), Span(text, raws[0], line + 1, column, struck))

    def _lines(self, tokens: Sequence[Token]) -> Iterator[Span]:
        for token in tokens:
            if token.type != "paragraph_open" or not token.map:
                continue
            first, end = token.map
            begins = token.meta["begins"][: end - first]
            raws = [self._raw(first + at, begin) for at, begin in enumerate(begins)]
            places = [
                (first + at + 1, self._column(first + at, begins[at])) for at in range(len(raws))
            ]
            for raw, shown, place in zip(raws, self._texts(raws, places), places, strict=True):
                yield Span(shown.text, raw, *place, shown.struck)

    # Text

    def _texts(self, raws: list[str], places: list[tuple[int, int]]) -> list[_Text]:
        """Resolve the markup of a paragraph, line by line where a span does not cross lines."""
        whole = "\n".join(raws)
        if not _has_markup(whole):
            return [_Text(raw) for raw in raws]
        texts = _pieces(self._inline(whole, *places[0]), lambda token: token.type in _BREAKS)
        if len(texts) == len(raws):
            return texts
        return [self._text(raw, *place) for raw, place in zip(raws, places, strict=True)]

    def _text(self, raw: str, line: int, column: int) -> _Text:
        """Resolve the markup of a cell or heading; a line break of any kind becomes one space."""
        if "\n" not in raw and not _has_markup(raw):
            return _Text(raw)
        return _joined(self._inline(raw, line, column))

    def _inline(self, raw: str, line: int, column: int) -> list[Token]:
        if len(raw) > MAX_MARKUP:
            message = f"text with markup in it is longer than {MAX_MARKUP:,} characters; part it"
            raise SpecError([Diagnostic(self._source.at(line, column), message, "too-long")])
        return self._parser.inline.parse(raw, self._parser, self._links, [])

    # Tables

    def _table(self, found: _Found, headers: set[int]) -> Table:
        row = self._row(found.line, found.header)
        width = len(row.parts)
        rows, problems = self._rows(found.line + 2, found.body, width=width, piped=row.piped)
        if found.after and found.after[0] not in headers:
            problems.extend(self._cut_off(found, width))
        header = self._cells(found.line, row)
        end = found.line + 2 + len(found.body)
        return Table(header, tuple(rows), tuple(problems), found.line + 1, end, found.detached)

    def _row(self, line: int, begin: int) -> _Row:
        text = self._src[begin : self._ends[line]].rstrip(BLANKS)
        column = self._column(line, begin)
        if text.startswith("|"):
            text = text[1:]
            return _Row(_split(text), column + 1, True, text)
        parts = _split(text)
        return _Row(parts, column, parts[0] != text, text)

    def _cells(self, line: int, row: _Row) -> tuple[Span, ...]:
        parts, column, _, text = row
        marked = _has_markup(text)
        cells = []
        line += 1
        for part in parts:
            raw = part.strip(BLANKS)
            at = column + part.find(raw)
            shown = self._cell(raw, line, at) if marked else _Text(raw)
            cells.append(Span(shown.text, raw, line, at, shown.struck))
            column += len(part) + 1
        return tuple(cells)

    def _cell(self, raw: str, line: int, column: int) -> _Text:
        # GFM takes the backslash away before anything else, in code spans too.
        return self._text(raw.replace("\\|", "|"), line, column)

    def _rows(
        self, first: int, body: Sequence[int], *, width: int, piped: bool
    ) -> tuple[list[tuple[Span, ...]], list[Diagnostic]]:
        rows: list[tuple[Span, ...]] = []
        problems: list[Diagnostic] = []
        swallowing = False
        for line, begin in enumerate(body, first):
            row = self._row(line, begin)
            swallowed = piped and not row.piped
            if swallowed:
                if not swallowing:
                    problems.append(self._swallowed(line, begin))
            elif len(row.parts) == width:
                rows.append(self._cells(line, row))
            else:
                problems.append(self._misfit(line, begin, row=row, width=width))
            swallowing = swallowed
        return rows, problems

    def _swallowed(self, line: int, begin: int) -> Diagnostic:
        message = (
            "a line of text directly below a table becomes a row of it; put a blank line between"
        )
        excerpt = self._raw(line, begin)[:EXCERPT]
        return Diagnostic(self._at(line, begin), message, "swallowed-line", excerpt=excerpt)

    def _misfit(self, line: int, begin: int, *, row: _Row, width: int) -> Diagnostic:
        """Point at the first cell too many, or at the end of the row, where the next belongs."""
        raw = self._raw(line, begin)
        have, want = _count(len(row.parts)), _count(width)
        if len(row.parts) < width:
            rule = "short-row"
            message = f"the row has {have}, the header has {want}; give it the others"
            column = self._column(line, begin + len(raw))
        else:
            rule = "extra-cell"
            message = (
                f"the row has {have}, the header has {want}, and what is more is not shown;"
                " remove it, or write a | that belongs to the text as \\|"
            )
            extra = row.parts[width]
            column = row.column + sum(len(part) + 1 for part in row.parts[:width])
            column += extra.find(extra.strip(BLANKS))
        at = self._source.at(line + 1, column)
        return Diagnostic(at, message, rule, excerpt=raw[:EXCERPT])

    def _cut_off(self, found: _Found, width: int) -> Iterator[Diagnostic]:
        """Say of a line below a table that it is to a person one more of its rows."""
        assert found.after is not None
        line, begin = found.after
        raw = self._raw(line, begin)
        enclosed = raw[0] == raw[-1] == "|"
        if _width(raw) != width or not (enclosed or (width > 1 and found.end != "blank")):
            return
        message = _CUT_OFF[found.end]
        yield Diagnostic(self._at(line, begin), message, "cut-off-row", excerpt=raw[:EXCERPT])

    # Rows outside tables

    def _outside(
        self, tokens: Sequence[Token], tables: Sequence[Table]
    ) -> Iterator[tuple[Span, ...]]:
        inside = {line for table in tables for line in range(table.line - 1, table.end)}
        for table in tables:
            inside.difference_update(one.at.line - 1 for one in table.problems)
        inside.update(
            line
            for token in tokens
            if token.type == "fence" and token.map and self._has_table(*token.map)
            for line in range(*token.map)
        )
        for line in range(len(self._ends)):
            if line in inside:
                continue
            begin = self._content(line)
            text = self._raw(line, begin)
            if 0 < text.count("|") <= _MOST_CELLS and (mark := _LIST_MARKS.match(text)):
                row = self._row(line, begin + mark.end())
                if row.parts:
                    yield self._cells(line, row)

    def _has_table(self, first: int, end: int) -> bool:
        inner = range(first, min(end, len(self._ends)))
        raws = (self._raw(line, self._content(line)) for line in inner)
        return any("|" in raw and _DELIMITERS.fullmatch(raw) for raw in raws)

    # Lost tables

    def _lost(self, tokens: Sequence[Token]) -> Iterator[Table]:
        for token in tokens:
            if not token.map or token.type not in _HIDING:
                continue
            first, end = token.map
            if token.type == "paragraph_open":
                yield from self._lost_in_paragraph(first, token.meta["begins"][: end - first])
            elif token.type == "heading_open":
                if token.markup == "-":
                    yield from self._lost_in_heading(first, token.meta["begins"])
            elif token.type == "html_block" and (table := _HTML_TABLE.search(token.content)):
                yield from self._html_table(first + token.content.count("\n", 0, table.start()))
            elif rule := _hidden_by(token):
                begins = [self._content(line) for line in range(first, min(end, len(self._ends)))]
                yield from self._lost_in_other(first, begins, rule)

    def _lost_in_other(self, first: int, begins: list[int], rule: str) -> Iterator[Table]:
        for at in range(1, len(begins)):
            line = first + at - 1
            raw = self._raw(line, begins[at - 1])
            delimiters = self._raw(line + 1, begins[at])
            if "|" in raw and "|" in delimiters and _DELIMITERS.fullmatch(delimiters):
                why = self._why(rule, (line, begins[at - 1]), str(first + 1))
                yield from self._lose(why, (line, begins[at - 1]), _Body(line + 2, begins, at + 1))

    def _html_table(self, line: int) -> Iterator[Table]:
        """Read the header of a table in HTML, which may go on below blank lines."""
        from codegen.html_table import header_cells  # which few pages need

        begin = self._content(line)
        cells = header_cells(self._src[begin : begin + _HTML_HEADER])
        header = tuple(Span(cell, cell, line + 1, self._column(line, begin)) for cell in cells)
        if header:
            why = self._why("html-table", (line, begin))
            yield Table(header, (), (why,), line + 1, line + 1)

    def _lost_in_heading(self, first: int, begins: list[int]) -> Iterator[Table]:
        header = first + len(begins) - 2, begins[-2]
        width = _width(self._raw(*header))
        if width > 1:
            delimiters = header[0] + 1, begins[-1]
            why = self._why("delimiter-columns", delimiters, _count(1), _count(width))
            yield from self._lose(why, header, self._below(header[0] + 2))

    def _lost_in_paragraph(self, first: int, begins: list[int]) -> Iterator[Table]:
        widths = [_width(self._raw(first + at, begin)) for at, begin in enumerate(begins)]
        late = False
        none = True
        for at in range(1, len(begins)):
            header, delimiters = (first + at - 1, begins[at - 1]), (first + at, begins[at])
            if not widths[at - 1] or widths[at - 1] == widths[at] == 1:
                continue
            if "|" not in self._raw(*header):
                continue
            if not _DELIMITERS.fullmatch(self._raw(*delimiters)):
                continue
            rule = "delimiter-late" if late else "delimiter-outside"
            if widths[at] != widths[at - 1]:
                rule, late = "delimiter-columns", True
            why = self._why(rule, delimiters, _count(widths[at]), _count(widths[at - 1]))
            yield from self._lose(why, header, _Body(first + at + 1, begins, at + 1))
            none = False
        if none:
            yield from self._lost_delimiters(first, begins, widths)

    def _lost_delimiters(self, first: int, begins: list[int], widths: list[int]) -> Iterator[Table]:
        """Find the header whose delimiter row is missing, or is not in the same paragraph."""
        for at in range(1, len(begins)):
            if widths[at] == widths[at - 1] > 1:
                why = self._why("delimiter-missing", (first + at, begins[at]), _count(widths[at]))
                header = first + at - 1, begins[at - 1]
                yield from self._lose(why, header, _Body(first + at, begins, at))
                return
        if widths[-1] < 2:
            return
        header = first + len(begins) - 1, begins[-1]
        below = header[0] + 1
        while below < len(self._ends) and self._content(below) == self._ends[below]:
            below += 1
        if below == len(self._ends):
            return
        delimiters = below, self._content(below)
        raw = self._raw(*delimiters)
        if _DELIMITERS.fullmatch(raw) and _width(raw) == widths[-1]:
            directly = "delimiter-list" if raw[0] == "-" else "delimiter-outside"
            rule = directly if below == header[0] + 1 else "delimiter-apart"
            yield from self._lose(self._why(rule, delimiters), header, self._below(below + 1))

    def _why(self, rule: str, place: tuple[int, int], *facts: str) -> Diagnostic:
        excerpt = self._raw(*place)[:EXCERPT]
        return Diagnostic(self._at(*place), _LOST[rule].format(*facts), rule, excerpt=excerpt)

    def _lose(self, why: Diagnostic, header: tuple[int, int], body: _Body) -> Iterator[Table]:
        """Read a lost table as far as its lines have pipes, unless it is part of one above."""
        row = self._row(*header)
        if header[0] < self._lost_until or not row.parts:
            return
        begins: list[int] = []
        for at in range(body.at, len(body.begins)):
            if "|" not in self._raw(body.first + len(begins), body.begins[at]):
                break
            begins.append(body.begins[at])
        self._lost_until = body.first + len(begins)
        width = len(row.parts)
        rows, problems = self._rows(body.first, begins, width=width, piped=row.piped)
        cells = self._cells(header[0], row)
        yield Table(cells, tuple(rows), (why, *problems), header[0] + 1, self._lost_until)

    def _below(self, first: int) -> _Body:
        begins: list[int] = []
        if first <= self._lost_until:
            return _Body(first, begins, 0)
        for line in range(first, len(self._ends)):
            begin = self._content(line)
            if "|" not in self._raw(line, begin):
                break
            begins.append(begin)
        return _Body(first, begins, 0)


_BREAKS = frozenset({"softbreak", "hardbreak"})
_STRIKES = frozenset({"s_open", "s_close"})
_HIDING = frozenset({"paragraph_open", "heading_open", "html_block", "code_block"})


def _has_markup(text: str) -> bool:
    if _MARKUP.search(text):
        return True
    return "_" in text and _OPENING_UNDERSCORE.search(text) is not None


def _breaks(token: Token) -> bool:
    if token.type == "html_inline":
        return _LINE_BREAK.fullmatch(token.content) is not None
    return token.type in _BREAKS


def _plain(tokens: Sequence[Token]) -> str:
    return "".join(_shown(token) for token in tokens)


def _shown(token: Token) -> str:
    if token.type == "image":
        return _plain(token.children or ())
    if _breaks(token):
        return " "
    return "" if token.type == "html_inline" else token.content


def _pieces(tokens: Sequence[Token], ends: Callable[[Token], bool]) -> list[_Text]:
    """Read the text of tokens, in a piece more than there are tokens that end one."""
    pieces: list[list[str]] = [[]]
    struck = [False]
    depth = 0
    for token in tokens:
        depth = max(0, depth + _strikes(token))
        if ends(token):
            pieces.append([])
            struck.append(False)
            continue
        shown = _shown(token)
        pieces[-1].append(shown)
        if depth and shown.strip(BLANKS):
            struck[-1] = True
    texts = ("".join(piece).strip(BLANKS) for piece in pieces)
    return list(map(_Text, texts, struck))


def _strikes(token: Token) -> int:
    """Tell whether a token begins (1) or ends (-1) what is struck out, as ~~ and <del> do."""
    if token.type == "html_inline":
        tag = _STRIKE_TAG.match(token.content)
        return 0 if not tag else -1 if tag[1] else 1
    return token.nesting if token.type in _STRIKES else 0


def _joined(tokens: Sequence[Token]) -> _Text:
    pieces = [piece for piece in _pieces(tokens, _breaks) if piece.text]
    return _Text(" ".join(piece.text for piece in pieces), any(piece.struck for piece in pieces))


def _without_marks(raw: str) -> str:
    """Take off a heading the marks before it, and those after it that a blank parts from it."""
    content = raw.lstrip("#").strip(BLANKS)
    shorter = content.rstrip("#")
    return shorter.rstrip(BLANKS) if not shorter or shorter[-1] in BLANKS else content


_NAMES = {
    "blockquote_open": "quote",
    "bullet_list_open": "list",
    "code_block": "indented code",
    "fence": "code block",
    "heading_open": "heading",
    "hr": "thematic break",
    "html_block": "HTML block",
    "ordered_list_open": "list",
    "paragraph_open": "paragraph",
}


def _blocks(tokens: Sequence[Token]) -> Iterator[Block]:
    for token in tokens:
        if token.level == 0 and token.map and (name := _NAMES.get(token.type)):
            if token.content.lstrip(BLANKS).startswith("<!--"):
                name = "comment"
            yield Block(name, token.map[0] + 1, token.map[1])


def _hidden_by(token: Token) -> str:
    """Name the rule under which what looks like a table in a block of code or HTML is lost."""
    if token.type == "code_block":
        return "indented-table"
    content = token.content.lstrip(BLANKS)
    if content.startswith("<!--"):
        return "" if "-->" in content else "table-in-comment"
    literal = any(opening.search(content) for opening, _, _ in HTML_SEQUENCES[:5])
    return "" if literal else "table-in-html"
