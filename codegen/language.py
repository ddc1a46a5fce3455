"""Derives the English name and the text direction of a language from its tag.

Does not depend on pages.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

TAG = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"
"""The pattern of a language tag, a subset of BCP 47: ``fa``, ``en-GB``, ``az-Arab``."""

# https://www.w3.org/International/questions/qa-scripts
_RIGHT_TO_LEFT_SCRIPTS = frozenset({"Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Syrc", "Thaa"})
_RIGHT_TO_LEFT = frozenset(
    "ar arc azb ckb dv fa he ku lrc mzn nqo pnb prs ps sd syr ug ur yi".split()  # noqa: SIM905
)

# The names are those of PyPI's classifiers.
_NAMES = {
    "ar": "Arabic",
    "bg": "Bulgarian",
    "bn": "Bengali",
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "es": "Spanish",
    "fa": "Persian",
    "fi": "Finnish",
    "fr": "French",
    "he": "Hebrew",
    "hi": "Hindi",
    "hu": "Hungarian",
    "id": "Indonesian",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "nl": "Dutch",
    "no": "Norwegian",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sv": "Swedish",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "ur": "Urdu",
    "vi": "Vietnamese",
}


class Language(NamedTuple):
    """A language, identified by its BCP 47 ``tag``."""

    tag: str = "fa"

    @property
    def primary(self) -> str:
        """The first part of the tag: ``en`` of ``en-GB``."""
        return self.tag.partition("-")[0]

    @property
    def name(self) -> str:
        """The English name of the language, or empty if it is not in the table."""
        return _NAMES.get(self.primary, "")

    @property
    def direction(self) -> Literal["ltr", "rtl"]:
        """The direction of the script in the tag, or else of the language."""
        scripts = [part.title() for part in self.tag.split("-")[1:] if len(part) == 4]
        is_rtl = scripts[0] in _RIGHT_TO_LEFT_SCRIPTS if scripts else self.primary in _RIGHT_TO_LEFT
        return "rtl" if is_rtl else "ltr"

    @property
    def adjective(self) -> str:
        """The name with a space, to precede a noun: ``Persian ``. Empty without a name."""
        return f"{self.name} " if self.name else ""

    @property
    def phrase(self) -> str:
        """The name as a phrase after a comma: ``, in Persian``. Empty without a name."""
        return f", in {self.name}" if self.name else ""
