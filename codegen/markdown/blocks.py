"""Splits a page into blocks: headings, paragraphs and tables.

Uses the block rules of markdown-it, except the table rule. Does not parse the text in the blocks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, heading, lheading, paragraph
from markdown_it.rules_block.html_block import HTML_SEQUENCES
from markdown_it.token import Token

from codegen.markdown import emphasis
from codegen.markdown.document import BLANKS, MAX_BRACKETS, MAX_NESTING, Block
from codegen.markdown.rows import DELIMITERS, count_cells
from codegen.source import Diagnostic, InputError, Source

# Only these characters can begin a block, so other rows need not try every block rule.
_BLOCK_STARTS = frozenset("#`~>*-_+<0123456789")


class _Markdown(MarkdownIt):
    """A markdown-it that does not check or change link targets: only the text of a link is used."""

    def validateLink(self, url: str) -> bool:
        return True

    def normalizeLink(self, url: str) -> str:
        return url

    def normalizeLinkText(self, link: str) -> str:
        return link


class FoundTable:
    """A table found by the block rule: the offsets in the page at which its lines begin.

    ``end`` is a key of ``_CUT_OFF`` in ``reader``: what ends the table. ``after`` is the number and
    the offset of the next line that is not empty.
    """

    def __init__(self, line: int, header: int, detached: bool) -> None:
        self.line = line
        self.header = header
        self.detached = detached
        self.body: list[int] = []
        self.end = "blank"
        self.after: tuple[int, int] | None = None


class Layout(NamedTuple):
    """A page split into blocks: its block tokens, its tables, and the offsets of its line ends.

    ``parser`` and ``links``, the link definitions of the page, parse the text in the blocks.
    """

    tokens: list[Token]
    tables: list[FoundTable]
    ends: list[int]
    parser: MarkdownIt
    links: dict[str, object]


def lay_out(source: Source) -> Layout:
    """Split a page into blocks. Raises InputError beyond MAX_NESTING."""
    parser = _Markdown("commonmark", {"maxNesting": MAX_NESTING + 2})
    emphasis.install(parser)
    rules = _Rules(source)
    rules.install(parser)
    links: dict[str, object] = {}
    state = StateBlock(source.text, parser, links, [])
    parser.block.tokenize(state, 0, state.lineMax)
    # The same option limits blocks and brackets; all blocks are parsed at this point.
    parser.options["maxNesting"] = MAX_BRACKETS
    return Layout(state.tokens, rules.tables, state.eMarks[:-1], parser, links)


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


def top_blocks(tokens: Sequence[Token]) -> Iterator[Block]:
    """Yield the name and the lines of each block that is not inside another block."""
    for token in tokens:
        if token.level == 0 and token.map and (name := _NAMES.get(token.type)):
            if token.content.lstrip(BLANKS).startswith("<!--"):
                name = "comment"
            yield Block(name, token.map[0] + 1, token.map[1])


class _Rules:
    """Block rules that replace those of markdown-it, and record where each line begins.

    Like cmark-gfm, they find a table by its delimiter row; the last line of the paragraph above is
    the header. The paragraph rule calls the table rule in silent mode for each line. At a matching
    delimiter row the paragraph ends, and the table rule runs again and takes its last line.
    """

    def __init__(self, source: Source) -> None:
        self.tables: list[FoundTable] = []
        self._source = source
        self._delimiters = -1
        self._has_misfit = False

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
            raise InputError([self._too_deep(state, line)])
        if line == self._delimiters:
            self._take_header(state, line)
            self._take_rows(state, line + 1, end)
            return True
        self._has_misfit = False
        return False

    def _is_delimiter_row(self, state: StateBlock, line: int) -> bool:
        begin = state.bMarks[line] + state.tShift[line]
        if self._has_misfit or state.sCount[line] < state.blkIndent:
            return False
        if state.src[begin] not in "|:-":
            return False
        text = state.src[begin : state.eMarks[line]]
        if text[0] == "-" and text[1:2] in BLANKS:
            return False  # a list
        if not DELIMITERS.fullmatch(text):
            return False
        above = state.bMarks[line - 1] + state.tShift[line - 1]
        header = state.src[above : state.eMarks[line - 1]]
        if count_cells(text) == count_cells(header) and not (
            header[0] == "|" and _is_indented(state, line - 1)
        ):
            self._delimiters = line
            return True
        self._has_misfit = True  # for the rest of the paragraph, like cmark-gfm
        return False

    def _take_header(self, state: StateBlock, line: int) -> None:
        """Remove the last line of the paragraph above a delimiter row; it is the table's header."""
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
        self.tables.append(FoundTable(line - 1, begin, detached))

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
    """Return whether a lazy continuation line is indented.

    cmark-gfm keeps that indent, so that blanks before a ``|`` are a cell. The indent of an outer
    list does not count.
    """
    indent = state.sCount[line]
    lazy = indent < state.blkIndent and (indent < 0 or indent != state.listIndent)
    return lazy and state.tShift[line] > 0


def _starts_block(state: StateBlock, line: int, end: int) -> bool:
    begin = state.bMarks[line] + state.tShift[line]
    if state.src[begin] == "<":
        # In silent mode, markdown-it's rule rejects HTML that cannot interrupt a paragraph, but
        # such HTML ends a table.
        text = state.src[begin : state.eMarks[line]]
        return any(opening.search(text) for opening, _, _ in HTML_SEQUENCES)
    rules = state.md.block.ruler.getRules("blockquote")
    return any(rule(state, line, end, True) for rule in rules)


_Rule = Callable[[StateBlock, int, int, bool], bool]


def _placed(rule: _Rule) -> _Rule:
    """Wrap a rule so that it records where each line of its block begins.

    The state holds these offsets only while the rule runs.
    """

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
