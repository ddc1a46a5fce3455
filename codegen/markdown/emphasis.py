"""Decides which ``*``, ``_`` and ``~`` of a text are markup, with the algorithm of cmark-gfm.

markdown-it follows a later version of CommonMark than cmark-gfm, which GitHub uses. The algorithm
of 0.29 (cmark-gfm) records, for each kind and length of run, how far it searched without success.
That of 0.30 and later also considers whether the run can open: ``****e**a**e**`` shows two stars in
markdown-it and six in cmark-gfm. Since 0.31, symbols such as the euro sign are punctuation.
Strikethrough follows the extension of cmark-gfm.
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
    """Replace markdown-it's emphasis rules. Strikethrough becomes s_open and s_close tokens."""
    parser.inline.ruler.at("emphasis", _scan)
    parser.inline.ruler.at("image", _image)
    parser.inline.ruler2.at("balance_pairs", _pair_all)
    parser.inline.ruler2.disable("emphasis")


def _image(state: StateInline, silent: bool) -> bool:
    """Parse an image, and mark its alt text: markdown-it parses it without its brackets."""
    outside = state.env.get(_ALT)
    state.env[_ALT] = True
    found = image(state, silent)
    state.env[_ALT] = outside
    return found


def _scan(state: StateInline, silent: bool) -> bool:
    """Scan a run of marks: push a token, and a delimiter if the run can open or close markup."""
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
        # `end` is markdown-it's index of the closing token. Here it counts the unpaired marks.
        state.delimiters.append(Delimiter(ord(mark), length, token, length, opens, closes))
    return True


def _flanks(text: str, start: int, end: int, *, around: str) -> tuple[bool, bool]:
    """Return whether a run can open and whether it can close, by the characters around it."""
    mark = text[start]
    if mark != "~":  # cmark-gfm skips tildes here
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
    """Pair each closing run with the nearest opening run. Unpaired marks remain text."""
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
            _remove_marks(state.tokens, openers[found], run)
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
    """Return whether the rule of 3 forbids a pair: ``*a**b*`` is not ``*a*`` and ``*b*``."""
    either = opener.close or closer.open
    return either and closer.length % 3 != 0 and (opener.length + closer.length) % 3 == 0


def _remove_marks(tokens: list[Token], opener: Delimiter, closer: Delimiter) -> None:
    """Remove the marks of a pair from both runs. A run without marks is not paired again."""
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
