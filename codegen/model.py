"""Knows what the page says: a list of statuses with their descriptions, a date and an API version.

Knows nothing of how the page is written or of what is made from it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from itertools import count
from typing import Literal, NamedTuple, NoReturn

from codegen.language import Language
from codegen.source import Diagnostic, Location, Source, Span


class Columns(NamedTuple):
    """The headers of a status table's columns, as ``[tool.codegen.columns]`` sets them."""

    code: str = "Status"
    title: str = "Title"
    description: str = "شرح"


Naming = Literal["title", "text", "code"]
"""What identifiers are made from: the title, the words of a sentence, or the code (``CODE_40``)."""


class Shape(NamedTuple):
    """How a page is laid out and worded, as ``[tool.codegen.page]`` describes it.

    ``section`` is the heading above the status tables, empty for any; ``updated`` and ``version``
    are the labels of two lines of the page, empty where it has none; ``names`` says where
    identifiers come from. With ``skip``, rows without a single code are skipped; with ``aliases``,
    a code that comes again gives its status another title.
    """

    columns: Columns = Columns()
    language: Language = Language()
    section: str = ""
    updated: str = "آخرین بروزرسانی"
    version: str = "نسخه API"
    names: Naming = "title"
    skip: bool = False
    aliases: bool = False


class Api(NamedTuple):
    """The vendor's API, as ``[tool.codegen.api]`` describes it; without that, AmootSMS's.

    ``name`` is the vendor's, as prose writes it, in ASCII; ``type`` is the enumeration's;
    ``package`` is what the packages are called, in words with hyphens; ``field`` is the member of a
    response that holds a status, with points between those of nested objects; ``success`` are the
    codes that mean success, none where the page knows no success. ``items`` is the member of a
    response whose list has items with a status of their own, of the same enumeration, and
    ``items_of`` says for which methods that holds; both are empty where there is none.
    ``go_module`` is the path of the Go module without its major version.
    """

    name: str = "AmootSMS"
    type: str = "AmootStatus"
    package: str = "amootsms-status"
    field: str = "Status"
    success: tuple[int, ...] = (1,)
    keywords: tuple[str, ...] = ("sms",)
    items: str = "Data"
    items_of: str = "the send and delivery methods"
    go_module: str = ""
    repository: str = ""
    homepage: str = ""

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys that lead to a status in a response, from the outermost: those of ``field``."""
        return tuple(self.field.split("."))

    @property
    def key(self) -> str:
        """The key of the innermost object that holds a status."""
        return self.keys[-1]

    @property
    def parents(self) -> tuple[str, ...]:
        """The keys of the objects around it, from the outermost; none where it is top-level."""
        return self.keys[:-1]

    @property
    def success_codes(self) -> str:
        """The codes that mean success, as prose lists them: ``1``, or ``0 or 200``."""
        return " or ".join(map(str, self.success))

    @property
    def near_fields(self) -> tuple[str, ...]:
        """Names that differ from ``key`` in the case of letters, or in a few characters."""
        key = self.key
        spaced = f"{key} ", f" {key}", f"\ufeff{key}", f"{key}\0"
        return self.other_fields(key.lower(), key.upper(), *spaced, f"{key}Code", key[0], "")

    def other_fields(self, *candidates: str) -> tuple[str, ...]:
        """Return the unique candidates that are not a key on the path to a status."""
        return tuple(name for name in dict.fromkeys(candidates) if name not in self.keys)


@dataclass(frozen=True, slots=True)
class Prose:
    """Free text from the page. It has no ``str()``: only a filter that escapes prints it."""

    text: str

    def __str__(self) -> NoReturn:
        raise TypeError("text from the page is printed through a filter that escapes it")


class Sentence(str):
    """A title of several words: text that must be escaped where it is printed, as Prose must."""

    __slots__ = ()


class Field(NamedTuple):
    """One row of the page's table of fields: what a response field is called, holds and means."""

    name: Prose
    type: Prose
    description: Prose


class Status(NamedTuple):
    """One row of the status table, with the spans of its three cells.

    ``code`` is in the range of int32 and identifies the status; ``title`` is an ASCII identifier,
    or a Sentence from which one can be made. ``is_success`` says whether it is one of the codes
    that mean success. ``section`` is the heading above the row, empty for that of the page.
    ``aliases`` are the rows below that have the same code.
    """

    code: int
    title: str
    description: Prose
    code_span: Span
    title_span: Span
    description_span: Span
    is_success: bool
    section: str = ""
    aliases: tuple[Status, ...] = ()

    @property
    def family(self) -> Literal["minus", "zero", "plus"]:
        """The sign of the code."""
        return "minus" if self.code < 0 else "plus" if self.code else "zero"


# What a client takes for a title added later.
_NEW_TITLE = re.compile("[A-Za-z][A-Za-z0-9_]{0,99}")


class Places(NamedTuple):
    """Where on the page its title is, and its date, version and table of fields, if it has them."""

    title: Span
    updated: Span | None = None
    api_version: Span | None = None
    fields: Span | None = None


class Spec(NamedTuple):
    """The page, read: ``statuses`` in page order, ``updated_jalali`` as ``YYYY/MM/DD``.

    What the page does not have is empty: ``api_version``, ``updated``, and ``updated_jalali`` also
    where the date is Gregorian. ``headers`` are the headers of each table that statuses are in: of
    code, title and description. ``skipped`` are the rows that were skipped, as warnings.
    """

    title: Prose
    api_version: str
    updated: date | None
    updated_jalali: str
    fields: tuple[Field, ...]
    statuses: tuple[Status, ...]
    source: Source
    places: Places
    headers: tuple[tuple[Span, ...], ...]
    language: Language = Language()
    names: Naming = "title"
    skipped: tuple[Diagnostic, ...] = ()

    @property
    def updated_iso(self) -> str:
        """The date in ISO 8601: ``2025-10-20``."""
        return self.updated.isoformat() if self.updated else ""

    @property
    def dated(self) -> str:
        """The date as the page has it, with ISO beside: ``1404/07/28 (2025-10-20)``."""
        iso = self.updated_iso
        return f"{self.updated_jalali} ({iso})" if self.updated_jalali else iso

    @property
    def edition(self) -> str:
        """The API version and the date, as prose lists them: ``API v1, page of 2025-10-20``."""
        parts = [f"API {self.api_version}"] if self.api_version else []
        return ", ".join([*parts, f"page of {self.updated_iso}"] if self.updated else parts)

    @property
    def known(self) -> Status:
        """The first status that means success; the first of all where no code does."""
        found = (status for status in self.statuses if status.is_success)
        return next(found, self.statuses[0])

    @property
    def example(self) -> Status:
        """The status that examples name: the first failure whose code is not 0, if there is one."""
        failures = [status for status in self.statuses if not status.is_success]
        return next((status for status in failures if status.code), (*failures, self.known)[0])

    @property
    def aliases(self) -> tuple[Status, ...]:
        """The rows whose codes are those of rows above them."""
        return tuple(alias for status in self.statuses for alias in status.aliases)

    @property
    def titles(self) -> frozenset[str]:
        """The titles of all statuses, aliases included."""
        return frozenset(status.title for status in (*self.statuses, *self.aliases))

    @property
    def has_odd_titles(self) -> bool:
        """Whether a status has a title that no client would take for one added later."""
        return not all(map(_NEW_TITLE.fullmatch, self.titles))

    @property
    def absent_codes(self) -> tuple[int, ...]:
        """Four codes that no status has: beside 999999 and -999999, and at both ends of int32."""
        codes = {status.code for status in self.statuses}
        starts = ((999_999, -1), (-999_999, 1), (2**31 - 1, -1), (-(2**31), 1))
        return tuple(
            next(code for code in count(start, step) if code not in codes) for start, step in starts
        )

    @property
    def absent_title(self) -> str:
        """A title that is not part of any status's title, whatever the case of its letters."""
        text = "\n".join(self.titles).lower()
        names = (f"Nonsense_Title{number or ''}" for number in count())
        return next(name for name in names if name.lower() not in text)

    @property
    def longest_absent_title(self) -> str:
        """A title that no status has, of 100 characters, the most that a client takes for one."""
        return self.absent_title.ljust(100, "x")

    def absent_titles(self, *candidates: str) -> tuple[str, ...]:
        """Return titles that no status has, as if they were added later.

        First come those that are nearly the title of the success or the example.
        """
        titles, success, example = self.titles, self.known.title, self.example.title
        near = (success.lower(), success.upper(), success.swapcase(), success[:-1], example.lower())
        return tuple(
            title
            for title in dict.fromkeys((*near, *candidates))
            if title not in titles and _NEW_TITLE.fullmatch(title)
        )

    @property
    def sha256(self) -> str:
        """The SHA-256 of the page, from Source."""
        return self.source.sha256

    def at(self, span: Span) -> Location:
        """Make the Location of a span of this page."""
        return self.source.at(span.line, span.column)
