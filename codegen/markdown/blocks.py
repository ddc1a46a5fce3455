"""Knows the block rules: where headings, paragraphs and tables begin and end on a page.

Knows nothing of what their text shows. markdown-it's rules run it, but for that of tables.
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

# No other character begins a block, so that no other row has to ask every block rule.
_BLOCK_STARTS = frozenset("#`~>*-_+<0123456789")


class _Markdown(MarkdownIt):
    """markdown-it, with link targets left alone: only the text of a link is wanted."""

    def validateLink(self, url: str) -> bool:
        return True

    def normalizeLink(self, url: str) -> str:
        return url

    def normalizeLinkText(self, link: str) -> str:
        return link


class FoundTable:
    """A table as the block rule finds it: where its lines begin, in offsets into the page.

    ``end`` names what ends it (see _CUT_OFF of the reader), ``after`` the next line with any text.
    """

    def __init__(self, line: int, header: int, detached: bool) -> None:
        self.line = line
        self.header = header
        self.detached = detached
        self.body: list[int] = []
        self.end = "blank"
        self.after: tuple[int, int] | None = None


class Layout(NamedTuple):
    """A page, cut into blocks: the tokens of its blocks, its tables, the offsets of its line ends.

    ``parser`` and ``links``, the definitions of the page, are for the text in the blocks.
    """

    tokens: list[Token]
    tables: list[FoundTable]
    ends: list[int]
    parser: MarkdownIt
    links: dict[str, object]


def lay_out(source: Source) -> Layout:
    """Cut a page into blocks. Raises InputError beyond MAX_NESTING."""
    parser = _Markdown("commonmark", {"maxNesting": MAX_NESTING + 2})
    emphasis.install(parser)
    rules = _Rules(source)
    rules.install(parser)
    links: dict[str, object] = {}
    state = StateBlock(source.text, parser, links, [])
    parser.block.tokenize(state, 0, state.lineMax)
    # The one option bounds blocks and brackets alike; no block is read any more.
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
    """Name the blocks that are in no other."""
    for token in tokens:
        if token.level == 0 and token.map and (name := _NAMES.get(token.type)):
            if token.content.lstrip(BLANKS).startswith("<!--"):
                name = "comment"
            yield Block(name, token.map[0] + 1, token.map[1])


class _Rules:
    """The rules that replace markdown-it's own: those that know where a line begins.

    A table is found as cmark-gfm finds it, by its delimiter row: the last line of the paragraph
    above is its header. So a paragraph first asks, in silence, whether a line is a delimiter row
    that fits; it ends there, and the rule, called again at that line, takes the header back.
    """

    def __init__(self, source: Source) -> None:
        self.tables: list[FoundTable] = []
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
            raise InputError([self._too_deep(state, line)])
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
        if not DELIMITERS.fullmatch(text):
            return False
        above = state.bMarks[line - 1] + state.tShift[line - 1]
        header = state.src[above : state.eMarks[line - 1]]
        if count_cells(text) == count_cells(header) and not (
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
