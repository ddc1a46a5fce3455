"""Knows which ``*``, ``_`` and ``~`` of a text are markup, as cmark-gfm decides.

The algorithm of CommonMark 0.29, which cmark-gfm follows, remembers how far it searched in vain for
each kind and length of run. That of 0.30 and later, markdown-it's, also asks whether the run could
open, as the rules require: of ``****e**a**e**`` it shows two stars, and cmark-gfm six. Symbols such
as the euro sign count as punctuation since 0.31. GitHub shows what cmark-gfm reads, so this is its
algorithm, with that of its extension for strikethrough.
"""

from __future__ import annotations

import string
import unicodedata

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline, image
from markdown_it.rules_inline.state_inline import Delimiter
from markdown_it.token import Token

_ALT = "in an alt text"
_WHITE_SPACE = "\t\n\f\r"
_TILDE = ord("~")
_LONGEST_STRIKE = 2


def install(parser: MarkdownIt) -> None:
    """Replace markdown-it's rules of emphasis; strikethrough is between s_open and s_close."""
    parser.inline.ruler.at("emphasis", _scan)
    parser.inline.ruler.at("image", _image)
    parser.inline.ruler2.at("balance_pairs", _pair_all)
    parser.inline.ruler2.disable("emphasis")


def _image(state: StateInline, silent: bool) -> bool:
    """Read an image, whose alt text markdown-it reads as a text without the brackets around it."""
    outside = state.env.get(_ALT)
    state.env[_ALT] = True
    found = image(state, silent)
    state.env[_ALT] = outside
    return found


def _scan(state: StateInline, silent: bool) -> bool:
    """Read a run: a separate token, and a delimiter if it may open or close anything."""
    text, start = state.src, state.pos
    mark = text[start]
    if silent or mark not in "*_~":
        return False
    end = start
    while end < state.posMax and text[end] == mark:
        end += 1
    state.push("text", "", 0).content = text[start:end]
    state.pos = end
    length = end - start
    if mark != "~" or length <= _LONGEST_STRIKE:
        around = "[]" if state.env.get(_ALT) else "\n\n"
        opens, closes = _flanks(text, start, end, around=around)
        token = len(state.tokens) - 1
        # The last token of a pair is of no use here: `end` counts the marks that are still text.
        state.delimiters.append(Delimiter(ord(mark), length, token, length, opens, closes))
    return True


def _flanks(text: str, start: int, end: int, *, around: str) -> tuple[bool, bool]:
    """Return whether a run may open and may close, from the characters around it."""
    mark = text[start]
    if mark != "~":  # to cmark-gfm, tildes are not there
        while start and text[start - 1] == "~":
            start -= 1
        while end < len(text) and text[end] == "~":
            end += 1
    before = text[start - 1] if start else around[0]
    after = text[end] if end < len(text) else around[1]
    left = not _is_space(after) and (not _is_punctuation(after) or _is_apart(before))
    right = not _is_space(before) and (not _is_punctuation(before) or _is_apart(after))
    if mark != "_":
        return left, right
    return (
        left and (not right or _is_punctuation(before)),
        right and (not left or _is_punctuation(after)),
    )


def _is_space(character: str) -> bool:
    return character in _WHITE_SPACE or unicodedata.category(character) == "Zs"


def _is_punctuation(character: str) -> bool:
    return character in string.punctuation or unicodedata.category(character)[0] == "P"


def _is_apart(character: str) -> bool:
    return _is_space(character) or _is_punctuation(character)


def _pair_all(state: StateInline) -> None:
    _pair(state, state.delimiters)
    for meta in state.tokens_meta:
        if meta:
            _pair(state, meta["delimiters"])


def _pair(state: StateInline, runs: list[Delimiter]) -> None:
    """Pair each run that closes with the nearest one that opens it; unpaired ones remain text."""
    openers: list[Delimiter] = []
    bottoms: dict[tuple[int, int], int] = {}
    for run in runs:
        searched = run.marker, run.length % 3
        while run.close:
            found = _find_opener(openers, run, bottoms.get(searched, 0))
            if found < 0:
                bottoms[searched] = run.token
                break
            del openers[found + 1 :]
            _take_off(state.tokens, openers[found], run)
            if not openers[found].open:
                openers.pop()
        if run.open:
            openers.append(run)
    for run in runs:
        state.tokens[run.token].content = chr(run.marker) * run.end


def _find_opener(openers: list[Delimiter], closer: Delimiter, bottom: int) -> int:
    for at in range(len(openers) - 1, -1, -1):
        opener = openers[at]
        if opener.token < bottom:
            break
        if opener.marker == closer.marker and not _is_odd(opener, closer):
            return at
    return -1


def _is_odd(opener: Delimiter, closer: Delimiter) -> bool:
    """Whether the rule of 3 forbids a pair: ``*a**b*`` is not ``*a*`` and ``*b*``."""
    either = opener.close or closer.open
    return either and closer.length % 3 != 0 and (opener.length + closer.length) % 3 == 0


def _take_off(tokens: list[Token], opener: Delimiter, closer: Delimiter) -> None:
    """Take the markup of a pair off both its runs; a run that is used up pairs no more."""
    if closer.marker != _TILDE:
        used = min(2, opener.end, closer.end)
        opener.end -= used
        closer.end -= used
        opener.open = opener.end > 0
        closer.open = closer.open and closer.end > 0
        closer.close = closer.end > 0
        return
    if opener.length == closer.length:
        opener.end = closer.end = 0
        first, last = tokens[opener.token], tokens[closer.token]
        first.type, first.nesting = "s_open", 1
        last.type, last.nesting = "s_close", -1
    opener.open = closer.open = closer.close = False
