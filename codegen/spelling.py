"""Knows which spellings of Persian people do not tell apart: digits, letters, marks and spaces.

Knows nothing of pages. Nothing here changes what is generated: texts are folded to be compared.
"""

from __future__ import annotations

import re
import unicodedata

_TO_ASCII = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩\u2212", "01234567890123456789-")
_LETTER_VARIANTS = str.maketrans("يىك", "ییک", "\u200c\u0640 \t\u00a0")
_SPELLINGS = (
    ("ZWNJ", "\u200c"),
    ("tatweel", "\u0640"),
    ("invisible marks", "[\u00ad\u061c\u200b\u200d-\u200f\u2060\ufeff]"),
    ("white space", r"\s+"),
    ("yeh and kaf", "[يىیكک]"),
    ("digits", "[0-9۰-۹٠-٩]"),
)
_LETTERS = str.maketrans("يىك", "ییک")
_UNSEEN = "[\\s\u00ad\u0640\u061c\u200b-\u200f\u2060\ufeff]+"


def fold(text: str) -> str:
    """Fold what people do not tell apart in a header: case, white space, ZWNJ, ي and ی, ك and ک."""
    return text.translate(_LETTER_VARIANTS).casefold()


def ascii_digits(text: str) -> str:
    """Write Persian and Arabic digits and U+2212 as ASCII; keep everything else."""
    return text.translate(_TO_ASCII)


def respell(text: str) -> str:
    """Fold what typography alone changes: ZWNJ and other unseen marks, tatweel, white space, Arabic
    and Persian letters and digits, and how accents are composed.
    """
    return re.sub(_UNSEEN, "", unicodedata.normalize("NFC", ascii_digits(text).translate(_LETTERS)))


def differing(old: str, new: str) -> str:
    """Name what differs between two texts that respell alike."""
    what = [name for name, part in _SPELLINGS if re.findall(part, old) != re.findall(part, new)]
    return ", ".join(what) or "how its letters are composed"
