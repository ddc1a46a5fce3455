"""Knows which Persian spellings are equivalent: digits, letters, marks and spaces.

Knows nothing of pages. Nothing here changes what is generated: texts are folded to be compared.
"""

from __future__ import annotations

import re
import unicodedata

_TO_ASCII = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩\u2212", "01234567890123456789-")
_UNSEEN = "[\\s\u00ad\u0640\u061c\u200b-\u200f\u2060\ufeff]+"
# Two letters that Unicode composes of other bases than people type.
_HAMZA = (("ی\u0654", "ئ"), ("ه\u0654", "ۀ"))
_SPELLINGS = (
    ("ZWNJ", "\u200c"),
    ("tatweel", "\u0640"),
    ("", "[\u00ad\u061c\u200b\u200d-\u200f\u2060\ufeff]"),
    ("white space", r"\s+"),
    ("yeh and kaf", "[يىیكک]"),
    ("digits", "[0-9۰-۹٠-٩]"),
)

INVISIBLE = re.compile(
    "[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028\u2029\u2060-\u2064\u206a-\u206f\u3164\ufeff"
    "\uffa0\U000e0000-\U000e007f]|(?<![\ufe0f\u2600-\u27bf\U0001f000-\U0001faff])\u200d"
)
"""An invisible character, other than ZWNJ, and ZWJ where it does not join emoji."""


ARABIC_LETTERS = "يىك"
"""Arabic yeh, alef maksura and kaf, which Persian writes with other letters."""

_TO_PERSIAN = str.maketrans(ARABIC_LETTERS, "ییک")


def persian_letters(text: str) -> str:
    """Write ARABIC_LETTERS as Persian writes them; keep everything else."""
    return text.translate(_TO_PERSIAN)


def fold(text: str) -> str:
    """Fold equivalent spellings in a header.

    That is: case, white space, ZWNJ and tatweel, Arabic and Persian yeh and kaf, and how letters
    are composed.
    """
    letters = persian_letters(unicodedata.normalize("NFC", text))
    return re.sub("[\u200c\u0640 \t\u00a0]+", "", letters).casefold()


def ascii_digits(text: str) -> str:
    """Write Persian and Arabic digits and U+2212 as ASCII; keep everything else."""
    return text.translate(_TO_ASCII)


def typographic_key(text: str) -> str:
    """Fold what typography alone changes, to compare texts.

    That is: ZWNJ and other unseen marks, tatweel, white space, Arabic and Persian letters and
    digits, and how letters are composed.
    """
    # Composed first: a decomposed letter would lose its base to another letter.
    letters = persian_letters(unicodedata.normalize("NFC", text))
    seen = unicodedata.normalize("NFC", re.sub(_UNSEEN, "", ascii_digits(letters)))
    for decomposed, composed in _HAMZA:
        seen = seen.replace(decomposed, composed)
    return seen


def differing(old: str, new: str) -> str:
    """Name what differs between two texts that have the same typographic key."""
    old, new = (unicodedata.normalize("NFC", text) for text in (old, new))
    what: list[str] = []
    for kind, part in _SPELLINGS:
        was, now = re.findall(part, old), re.findall(part, new)
        if was != now:
            what.extend([kind] if kind else _code_points(set(was) ^ set(now) or set(was)))
    return ", ".join(what) or "how its letters are composed"


def _code_points(characters: set[str]) -> list[str]:
    return [f"U+{ord(character):04X}" for character in sorted(characters)]


def character_name(character: str) -> str:
    """Name a character as Unicode does: ``U+200E (left-to-right mark)``."""
    known = unicodedata.name(character, "").lower()
    return f"U+{ord(character):04X} ({known})" if known else f"U+{ord(character):04X}"
