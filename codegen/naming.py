"""Knows how a title becomes an identifier, in the case that a language writes constants in.

Knows nothing of any one language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

# Between a small letter or a digit and a capital, and before the last capital of an acronym.
_WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def is_identifier(text: str) -> bool:
    """Whether text is an ASCII identifier: a letter or ``_``, then letters, digits and ``_``."""
    return _IDENTIFIER.fullmatch(text) is not None


def words(title: str) -> list[str]:
    """Split a title into words: ``SMSMessageText_Empty`` is SMS, Message, Text, Empty."""
    return [word for word in _WORD_START.sub("_", title).split("_") if word]


def upper_snake(title: str) -> str:
    """``Token_NotAllowIP`` → ``TOKEN_NOT_ALLOW_IP``."""
    return "_".join(words(title)).upper()


def pascal(title: str) -> str:
    """``URLAddress_Empty`` → ``URLAddressEmpty``: acronyms keep their case, as Go writes them."""
    return "".join(part[0].upper() + part[1:] for part in title.split("_") if part)


def verbatim(title: str) -> str:
    """``Token_NotAllowIP`` → ``Token_NotAllowIP``."""
    return title


CASES: Mapping[str, Callable[[str], str]] = {
    "pascal": pascal,
    "upper-snake": upper_snake,
    "verbatim": verbatim,
}
