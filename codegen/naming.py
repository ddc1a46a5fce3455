"""Knows how titles become identifiers, and the name of a package its spellings in each language.

Knows nothing of any one language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache

# Between a small letter or a digit and a capital, and before the last capital of an acronym.
_WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def is_identifier(text: str) -> bool:
    """Whether text is an ASCII identifier: a letter or ``_``, then letters, digits and ``_``."""
    return _IDENTIFIER.fullmatch(text) is not None


def identifier(title: str) -> str:
    """Make an identifier of a title: itself, or its words: ``Can't parse`` → ``CantParse``.

    What comes out need not be an identifier: a text can begin with a digit.
    """
    if is_identifier(title):
        return title
    found = re.findall("[A-Za-z0-9]+", title.replace("'", ""))
    return "".join(word[0].upper() + word[1:] for word in found)


def words(title: str) -> list[str]:
    """Split a title into words: ``SMSMessageText_Empty`` is SMS, Message, Text, Empty."""
    return [word for word in _WORD_START.sub("_", title).split("_") if word]


def upper_snake(title: str) -> str:
    """``Token_NotAllowIP`` → ``TOKEN_NOT_ALLOW_IP``."""
    return "_".join(words(title)).upper()


def pascal(title: str) -> str:
    """``URLAddress_Empty`` → ``URLAddressEmpty``, and ``NOT_FOUND`` → ``NotFound``.

    Acronyms keep their case, as Go writes them, unless the whole title is in capitals.
    """
    parts = [part for part in title.split("_") if part]
    if title == title.upper():
        return "".join(part.capitalize() for part in parts)
    return "".join(part[0].upper() + part[1:] for part in parts)


def verbatim(title: str) -> str:
    """``Token_NotAllowIP`` → ``Token_NotAllowIP``."""
    return title


CASES: Mapping[str, Callable[[str], str]] = {
    "pascal": pascal,
    "upper-snake": upper_snake,
    "verbatim": verbatim,
}


# --- names of packages -------------------------------------------------------------

PACKAGE = "[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*"
"""What the name of a package is: words in small letters, with hyphens between them."""

TYPE = "[A-Z][A-Za-z0-9]*"
"""What the name of a type is."""

_STATUS = "status"


def package_of(name: str) -> str:
    """Derive the name of a package from a vendor's: ``JSON-RPC`` → ``json-rpc-status``.

    It is empty where the name has no letters.
    """
    joined = re.sub("[^a-z0-9]+(?=[0-9])", "", name.lower())  # HTTP/2 is one word
    found = re.findall("[a-z][a-z0-9]*", joined)
    return "-".join([*found, _STATUS] if found else [])


def type_of(package: str, vendor: str) -> str:
    """Derive the name of a type from a package's: ``json-rpc-status`` → ``JsonRpcStatus``."""
    return f"{_brand(package, vendor)}Status"


@cache
def spellings(package: str, type: str, vendor: str) -> Mapping[str, str]:
    """Spell the names of a package and a type in every way that a ``target.toml`` can ask for.

    The words of ``amootsms-pattern-status`` are its ``package``; the first is its ``vendor``, the
    others are its ``product``, and all but a last ``status`` are its ``subject``; ``stem`` is the
    type without a last ``Status``. ``brand`` is the subject, its first word as ``vendor`` has it;
    ``namespace`` is the brand, or another name where that is the type's.
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


# As _WORD_START, but a single small letter belongs to what follows: gRPC is one word.
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
    """Write names in their places in a pattern: ``{module}/__init__.py``; keep other braces."""
    return _PLACE.sub(lambda match: names.get(match[1], match[0]), pattern)


def places(pattern: str) -> list[str]:
    """List the names that a pattern has places for."""
    return _PLACE.findall(pattern)
