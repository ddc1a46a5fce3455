"""Compares spellings of Persian text: digits, letters, marks and spaces.

Does not depend on pages. Folded texts are only compared, never generated.
"""

from __future__ import annotations

import re
import unicodedata

_TO_ASCII = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩\u2212", "01234567890123456789-")
_INVISIBLE_MARKS = "[\\s\u00ad\u0640\u061c\u200b-\u200f\u2060\ufeff]+"
# Two letters that people type with another base than that of their Unicode decomposition.
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
"""An invisible character other than ZWNJ; ZWJ only if it does not join emoji."""


ARABIC_LETTERS = "يىك"
"""Arabic yeh, alef maksura and kaf. Persian uses other characters for these letters."""

_TO_PERSIAN = str.maketrans(ARABIC_LETTERS, "ییک")


def persian_letters(text: str) -> str:
    """Replace ARABIC_LETTERS with the Persian letters."""
    return text.translate(_TO_PERSIAN)


def fold(text: str) -> str:
    """Return a key that is equal for equivalent spellings of a header.

    Ignores case, white space, ZWNJ, tatweel, Unicode composition, and whether yeh and kaf are
    Arabic or Persian.
    """
    letters = persian_letters(unicodedata.normalize("NFC", text))
    return re.sub("[\u200c\u0640 \t\u00a0]+", "", letters).casefold()


def ascii_digits(text: str) -> str:
    """Replace Persian and Arabic digits and U+2212 with ASCII."""
    return text.translate(_TO_ASCII)


def typographic_key(text: str) -> str:
    """Return a key that is equal for texts that differ only in typography.

    Ignores ZWNJ and other invisible marks, tatweel, white space, Unicode composition, and whether
    letters and digits are Arabic or Persian.
    """
    # Compose first, or the base of a decomposed letter would be replaced separately.
    letters = persian_letters(unicodedata.normalize("NFC", text))
    seen = unicodedata.normalize("NFC", re.sub(_INVISIBLE_MARKS, "", ascii_digits(letters)))
    for decomposed, composed in _HAMZA:
        seen = seen.replace(decomposed, composed)
    return seen


def differing(old: str, new: str) -> str:
    """Name the differences between two texts with the same typographic key."""
    old, new = (unicodedata.normalize("NFC", text) for text in (old, new))
    what: list[str] = []
    for kind, part in _SPELLINGS:
        was, now = re.findall(part, old), re.findall(part, new)
        if was != now:
            what.extend([kind] if kind else _code_points(set(was) ^ set(now) or set(was)))
    return ", ".join(what) or "Unicode composition"


def _code_points(characters: set[str]) -> list[str]:
    return [f"U+{ord(character):04X}" for character in sorted(characters)]


def character_name(character: str) -> str:
    """Return a character's code point and Unicode name: ``U+200E (left-to-right mark)``."""
    known = unicodedata.name(character, "").lower()
    return f"U+{ord(character):04X} ({known})" if known else f"U+{ord(character):04X}"
