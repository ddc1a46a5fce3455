"""Locates the lines of a page, and converts their inline markup to plain text.

Does not depend on tables.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

from codegen.markdown.document import BLANKS, MAX_MARKUP
from codegen.source import Diagnostic, InputError, Location, Source

_MARKUP = re.compile(r"[\\`*<&\[~]")
# An underscore within a word never opens emphasis, so no title needs the inline parser.
_OPENING_UNDERSCORE = re.compile(r"_(?<![0-9A-Za-z_]_)")
_LINE_BREAK = re.compile(r"<br[ \t]*/?>", re.IGNORECASE)
_STRIKE_TAG = re.compile(r"<(/?)(?:del|s|strike)(?=[\s/>])", re.IGNORECASE)
_QUOTE_MARKS = re.compile(r"[ \t>]*")
_BREAKS = frozenset({"softbreak", "hardbreak"})
_STRIKES = frozenset({"s_open", "s_close"})


class Text(NamedTuple):
    """The text that GitHub shows for some Markdown, and whether any of it is struck out."""

    text: str
    struck: bool = False


class Lines:
    """The lines of a page, counted from 0, with the offsets at which they end."""

    def __init__(self, source: Source, ends: Sequence[int]) -> None:
        self.source = source
        self.ends = ends

    def raw(self, line: int, begin: int) -> str:
        """Return the text from an offset to the end of the line, without trailing blanks."""
        return self.source.text[begin : self.ends[line]].rstrip(BLANKS)

    def column(self, line: int, offset: int) -> int:
        """Return the column of an offset, from 1."""
        return offset - (self.ends[line - 1] if line else -1)

    def at(self, line: int, offset: int) -> Location:
        """Return the Location of an offset."""
        return self.source.at(line + 1, self.column(line, offset))

    def content(self, line: int) -> int:
        """Return the offset of a line's text after its indent and quote marks."""
        match = _QUOTE_MARKS.match(self.source.text, self.ends[line - 1] + 1 if line else 0)
        return min(match.end(), self.ends[line]) if match else 0


class Inline:
    """Converts inline markup to text, with the link definitions of the whole page."""

    def __init__(self, source: Source, parser: MarkdownIt, links: dict[str, object]) -> None:
        self._source = source
        self._parser = parser
        self._links = links

    def texts(self, raws: list[str], places: list[tuple[int, int]]) -> list[Text]:
        """Return the text of each line of a paragraph.

        If a code span or another element crosses a line break, each line is parsed separately.
        """
        whole = "\n".join(raws)
        if not has_markup(whole):
            return [Text(raw) for raw in raws]
        texts = _pieces(self._inline(whole, *places[0]), lambda token: token.type in _BREAKS)
        if len(texts) == len(raws):
            return texts
        return [self.text(raw, *place) for raw, place in zip(raws, places, strict=True)]

    def text(self, raw: str, line: int, column: int) -> Text:
        """Return the text of a cell or heading. A line break of any kind becomes one space."""
        if "\n" not in raw and not has_markup(raw):
            return Text(raw)
        return _joined(self._inline(raw, line, column))

    def _inline(self, raw: str, line: int, column: int) -> list[Token]:
        if len(raw) > MAX_MARKUP:
            message = f"text with markup is longer than {MAX_MARKUP:,} characters; split it"
            raise InputError([Diagnostic(self._source.at(line, column), message, "too-long")])
        return self._parser.inline.parse(raw, self._parser, self._links, [])


def has_markup(text: str) -> bool:
    """Return whether a text may contain markup."""
    if _MARKUP.search(text):
        return True
    return "_" in text and _OPENING_UNDERSCORE.search(text) is not None


def _is_break(token: Token) -> bool:
    if token.type == "html_inline":
        return _LINE_BREAK.fullmatch(token.content) is not None
    return token.type in _BREAKS


def _plain(tokens: Sequence[Token]) -> str:
    return "".join(_shown(token) for token in tokens)


def _shown(token: Token) -> str:
    if token.type == "image":
        return _plain(token.children or ())
    if _is_break(token):
        return " "
    return "" if token.type == "html_inline" else token.content


def _pieces(tokens: Sequence[Token], ends: Callable[[Token], bool]) -> list[Text]:
    """Return the text of tokens, split at those for which ``ends`` is true."""
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
    return list(map(Text, texts, struck))


def _strikes(token: Token) -> int:
    """Return whether a token begins (1) or ends (-1) strikethrough, as ~~ and <del> do."""
    if token.type == "html_inline":
        tag = _STRIKE_TAG.match(token.content)
        return 0 if not tag else -1 if tag[1] else 1
    return token.nesting if token.type in _STRIKES else 0


def _joined(tokens: Sequence[Token]) -> Text:
    pieces = [piece for piece in _pieces(tokens, _is_break) if piece.text]
    return Text(" ".join(piece.text for piece in pieces), any(piece.struck for piece in pieces))
