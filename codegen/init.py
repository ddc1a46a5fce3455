"""Guesses the settings for a page with a table of codes.

Does not write files. Settings that cannot be guessed get a default.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from codegen.markdown import Document, Table
from codegen.model import Api, Naming
from codegen.naming import identifier, is_identifier, package_of, type_of
from codegen.parse import CODE, NO_SINGLE_CODE, SENTENCE, gregorian, jalali, names_amootsms
from codegen.source import Diagnostic, InputError, Span
from codegen.spelling import ascii_digits, fold

_SUCCESS = frozenset("ok success successful succeeded موفق موفقیت".split())  # noqa: SIM905
_NOT = frozenset("not no un نیست نبود نشد عدم غیر".split())  # noqa: SIM905
# Words in headings that are not part of the name of the vendor.
_COMMON = frozenset(
    [
        "api",
        "close",
        "code",
        "codes",
        "document",
        "error",
        "errors",
        "http",
        "list",
        "of",
        "response",
        "result",
        "status",
        "table",
    ]
)
_VERSION = re.compile(r"v?[0-9]+(?:\.[0-9]+)*")
_LONGEST_NAME = 40
"""The longest name to derive from a sentence; if one is longer, names are derived from codes."""

# The first script with over a third of the letters decides the language; default: English.
_LETTERS = (
    ("fa", re.compile("[\u0600-\u06ff]"), re.compile("[پچژگکی]")),
    ("ar", re.compile("[\u0600-\u06ff]"), re.compile("")),
    ("he", re.compile("[\u0590-\u05ff]"), re.compile("")),
    ("ru", re.compile("[\u0400-\u04ff]"), re.compile("")),
    ("el", re.compile("[\u0370-\u03ff]"), re.compile("")),
    ("hi", re.compile("[\u0900-\u097f]"), re.compile("")),
    ("ko", re.compile("[\uac00-\ud7a3]"), re.compile("")),
    ("ja", re.compile("[\u3040-\u30ff\u4e00-\u9fff]"), re.compile("[\u3040-\u30ff]")),
    ("zh", re.compile("[\u4e00-\u9fff]"), re.compile("")),
)


class _Columns(NamedTuple):
    """The columns of a table, and what names are derived from."""

    code: int
    title: int | None
    description: int
    names: Naming


def guess(document: Document, spec: str) -> str:
    """Return guessed settings for a page, as TOML; ``spec`` is the value of that setting.

    Raises InputError if no table has a column of codes.
    """
    found = [(table, code) for table in document.tables for code in _code_columns(table)]
    if not found:
        message = "no table has a column of whole numbers, so there are no codes to read"
        raise InputError([Diagnostic(document.source.at(1), message, "no-status-table")])
    table, code = max(found, key=lambda one: len(one[0].rows))
    columns = _columns(table, code)
    name = _vendor(document)
    headers = {
        key: table.header[place].text
        for key, place in columns._asdict().items()
        if isinstance(place, int)
    }
    tables: Mapping[str, Mapping[str, Any]] = {
        "": {"spec": spec, "output": "generated", "version": "0.1.0"},
        ".api": {
            "name": name,
            "type": type_of(package_of(name), name),
            "package": package_of(name),
            "field": "Status",
            "success": list(_success(table, columns)),
        },
        ".page": {
            "language": _language(document),
            **_section(document, table, columns),
            "updated": _label(document, lambda value: bool(jalali(value) or gregorian(value))),
            "version": _label(document, lambda value: bool(_VERSION.fullmatch(value))),
            "names": columns.names,
            "skip": len(_coded(table, code)) < len(table.rows),
        },
        ".columns": headers,
    }
    head = "# Guessed by `amoot-codegen init`; correct what is wrong.\n\n"
    return head + "\n".join(_toml(suffix, values) for suffix, values in tables.items())


def _toml(suffix: str, values: Mapping[str, Any]) -> str:
    """Format a TOML table; strings, numbers, booleans and lists have the same form in JSON."""
    lines = (f"{key} = {json.dumps(values[key], ensure_ascii=False)}\n" for key in values)
    return f"[tool.codegen{suffix}]\n{''.join(lines)}".replace("\x7f", "\\u007f")


# --- columns -------------------------------------------------------------------------------------


def _code_columns(table: Table) -> Iterator[int]:
    """Find the columns that contain unique codes, besides cells that are skipped."""
    for place in range(len(table.header)):
        codes = [row[place].text for row in _coded(table, place)]
        others = [row[place].text for row in table.rows if row[place].text not in codes]
        if codes and len({*codes}) == len(codes) and all(map(_is_skipped, others)):
            yield place


def _coded(table: Table, place: int) -> list[tuple[Span, ...]]:
    return [row for row in table.rows if CODE.fullmatch(ascii_digits(row[place].text))]


def _is_skipped(text: str) -> bool:
    return NO_SINGLE_CODE.fullmatch(ascii_digits(text)) is not None


def _columns(table: Table, code: int) -> _Columns:
    rows = _coded(table, code)
    places = [place for place in range(len(table.header)) if place != code]
    texts = {place: [row[place].text for row in rows] for place in places}

    def length(place: int) -> int:
        return len("".join(texts[place]))

    names, title = _titles(texts, length)
    filled = [place for place in places if all(texts[place]) and place != title]
    longest = max(filled, key=length, default=code if title is None else title)
    return _Columns(code, title, longest, names)


def _titles(
    texts: Mapping[int, Sequence[str]], length: Callable[[int], int]
) -> tuple[Naming, int | None]:
    """Find the column of titles: the one with the shortest texts that are all valid titles."""
    kinds: tuple[tuple[Naming, Callable[[str], bool]], ...] = (
        ("title", is_identifier),
        ("text", _is_sentence),
    )
    for names, is_title in kinds:
        titles = [place for place in texts if _are_titles(texts[place], is_title)]
        if titles:
            return names, min(titles, key=length)
    return "code", None


def _are_titles(texts: Sequence[str], is_title: Callable[[str], bool]) -> bool:
    names = [identifier(text) for text in texts]
    return all(map(is_title, texts)) and len({*names}) == len(names)


def _is_sentence(text: str) -> bool:
    name = identifier(text)
    is_text = SENTENCE.fullmatch(text) is not None
    return is_text and is_identifier(name) and len(name) <= _LONGEST_NAME


# --- the page ------------------------------------------------------------------------------------


def _success(table: Table, columns: _Columns) -> Iterator[int]:
    """Find the codes whose title or description says success."""
    label = columns.description if columns.title is None else columns.title
    for row in _coded(table, columns.code):
        words = {*re.findall(r"[^\W_]+", row[label].text.casefold())}
        if words & _SUCCESS and not words & _NOT:
            yield int(ascii_digits(row[columns.code].text))


def _vendor(document: Document) -> str:
    """Return the capitalized words of the title of the page."""
    if names_amootsms(document):
        return Api().name
    title = next((one.span.text for one in document.headings if one.level == 1), "")
    words = re.findall("[!-~]*[A-Z][!-~]*", title)
    name = " ".join(word.strip(".,:;()'\"") for word in words if word.lower() not in _COMMON)
    return name if package_of(name) else "Vendor"


def _language(document: Document) -> str:
    text = document.source.text
    letters = sum(map(str.isalpha, text))
    for tag, script, own in _LETTERS:
        if 3 * len(script.findall(text)) > letters and own.search(text):
            return tag
    return "en"


def _section(document: Document, table: Table, columns: _Columns) -> Mapping[str, str]:
    """Return the section of a table if other tables have the same columns and codes."""
    wanted = [fold(table.header[place].text) for place in columns[:3] if isinstance(place, int)]
    codes: Counter[str] = Counter()
    for other in document.tables:
        headers = [fold(span.text) for span in other.header]
        if {*wanted} <= {*headers}:
            codes.update(row[headers.index(wanted[0])].text for row in other.rows)
    heading = document.section(table.line)
    coded = (row[columns.code].text for row in _coded(table, columns.code))
    return {"section": heading.text} if heading and any(codes[one] > 1 for one in coded) else {}


def _label(document: Document, accepts: Callable[[str], bool]) -> str | bool:
    """Return the label of the only line with an accepted value; False if there is none."""
    parts = (span.text.partition(":") for span in document.lines)
    found = [label.strip() for label, _, value in parts if accepts(ascii_digits(value.strip()))]
    return found[0] if len(found) == 1 and found[0] else False
