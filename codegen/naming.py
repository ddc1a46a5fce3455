"""Derives identifiers from titles, and the spellings of a package name.

Does not depend on single languages.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache

# Between a lowercase letter or digit and an uppercase letter, and before the last uppercase letter
# of an acronym that a lowercase letter follows.
_WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def is_identifier(text: str) -> bool:
    """Return whether a text is an ASCII identifier: letters, digits and ``_``, no digit first."""
    return _IDENTIFIER.fullmatch(text) is not None


def identifier(title: str) -> str:
    """Return the identifier for a title: the title itself, or ``Can't parse`` → ``CantParse``.

    The result is not a valid identifier if the title begins with a digit.
    """
    if is_identifier(title):
        return title
    found = re.findall("[A-Za-z0-9]+", title.replace("'", ""))
    return "".join(word[0].upper() + word[1:] for word in found)


def words(title: str) -> list[str]:
    """Split a title into words: ``SMSMessageText_Empty`` → SMS, Message, Text, Empty."""
    return [word for word in _WORD_START.sub("_", title).split("_") if word]


def upper_snake(title: str) -> str:
    """Convert to upper snake case: ``Token_NotAllowIP`` → ``TOKEN_NOT_ALLOW_IP``."""
    return "_".join(words(title)).upper()


def pascal(title: str) -> str:
    """Convert to Pascal case: ``URLAddress_Empty`` → ``URLAddressEmpty``.

    Acronyms keep their case, as in Go, unless the whole title is in uppercase: ``NOT_FOUND`` →
    ``NotFound``.
    """
    parts = [part for part in title.split("_") if part]
    if title == title.upper():
        return "".join(part.capitalize() for part in parts)
    return "".join(part[0].upper() + part[1:] for part in parts)


def verbatim(title: str) -> str:
    """Return the title unchanged."""
    return title


CASES: Mapping[str, Callable[[str], str]] = {
    "pascal": pascal,
    "upper-snake": upper_snake,
    "verbatim": verbatim,
}


# --- names of packages -------------------------------------------------------------

PACKAGE = "[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*"
"""The pattern of a package name: lowercase words, separated by hyphens."""

TYPE = "[A-Z][A-Za-z0-9]*"
"""The pattern of a type name."""

_STATUS = "status"


def package_of(name: str) -> str:
    """Derive a package name from the name of a vendor: ``JSON-RPC`` → ``json-rpc-status``.

    Returns "" if the name has no letters.
    """
    joined = re.sub("[^a-z0-9]+(?=[0-9])", "", name.lower())  # HTTP/2 is one word
    found = re.findall("[a-z][a-z0-9]*", joined)
    return "-".join([*found, _STATUS] if found else [])


def type_of(package: str, vendor: str) -> str:
    """Derive a type name from the name of a package: ``json-rpc-status`` → ``JsonRpcStatus``."""
    return f"{_brand(package, vendor)}Status"


@cache
def spellings(package: str, type: str, vendor: str) -> Mapping[str, str]:
    """Return the spellings of package and type names that a ``target.toml`` can use.

    For ``amootsms-pattern-status``, ``vendor`` is the first word, ``product`` the other words, and
    ``subject`` all words without a final ``status``. ``stem`` is the type without a final
    ``Status``. ``brand`` is the subject in Pascal case, with the vendor's own capitals.
    ``namespace`` is the brand, or ``<brand>Codes`` if the type has that name.
    """
    all_words = package.split("-")
    subject, brand = _subject(package), _brand(package, vendor)
    product = all_words[1:] or all_words
    stem = type.removesuffix("Status") or type
    return {
        "brand": brand,
        "namespace": f"{brand}Codes" if brand == type else brand,
        "package": package,
        "package_snake": "_".join(all_words),
        "product": "-".join(product),
        "product_flat": "".join(product),
        "product_pascal": _capitalized(product),
        "stem_snake": upper_snake(stem).lower(),
        "subject": "-".join(subject),
        "subject_flat": "".join(subject),
        "type": type,
        "type_kebab": upper_snake(type).lower().replace("_", "-"),
        "type_snake": upper_snake(type).lower(),
        "vendor": all_words[0],
        "vendor_pascal": all_words[0].capitalize(),
    }


# Like _WORD_START, but a single lowercase letter does not end a word: gRPC is one word.
_BRAND_WORD_START = re.compile(r"(?<=[A-Za-z0-9][a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def _subject(package: str) -> list[str]:
    found = package.split("-")
    return found[:-1] if len(found) > 1 and found[-1] == _STATUS else found


def _brand(package: str, vendor: str) -> str:
    first, *others = _subject(package)
    own = _capitalized(re.findall("[A-Za-z0-9]+", _BRAND_WORD_START.sub(" ", vendor)))
    return (own if own.lower() == first else first.capitalize()) + _capitalized(others)


def _capitalized(found: list[str]) -> str:
    return "".join(word.capitalize() for word in found)


_PLACE = re.compile(r"\{([a-z_]+)\}")


def fill(pattern: str, names: Mapping[str, str]) -> str:
    """Replace the placeholders of a pattern: ``{module}/__init__.py``. Keep other braces."""
    return _PLACE.sub(lambda match: names.get(match[1], match[0]), pattern)


def places(pattern: str) -> list[str]:
    """Return the names of the placeholders in a pattern."""
    return _PLACE.findall(pattern)
