"""Defines the content of a page: its statuses, fields, date and API version.

Does not depend on Markdown or on the generated languages.
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
    """The column headers of a status table, set in ``[tool.codegen.columns]``."""

    code: str = "Status"
    title: str = "Title"
    description: str = "شرح"


Naming = Literal["title", "text", "code"]
"""The source of identifiers: the title, the words of a sentence, or the code (``CODE_40``)."""


class Shape(NamedTuple):
    """The layout and wording of a page, set in ``[tool.codegen.page]``.

    ``section`` is the heading above the status tables, or empty for the whole page. ``updated`` and
    ``version`` are the labels of two lines of the page, or empty if it has none. ``names`` is the
    source of identifiers. With ``skip``, rows without a single code are skipped. With ``aliases``,
    a repeated code adds an alias to the first status with that code.
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
    """The vendor's API, set in ``[tool.codegen.api]``. The defaults describe AmootSMS.

    ``name`` is the vendor's name in documentation, in ASCII. ``type`` is the name of the
    enumeration, ``package`` that of the packages, in words with hyphens. ``field`` is the key of
    the status in a response, with dots between the keys of nested objects. ``success`` has the
    codes that mean success; it is empty if the page has none. ``items`` is the key of a list in a
    response whose items each have a status, and ``items_of`` names the methods that return such a
    list; both are empty if there is none. ``go_module`` is the path of the Go module without its
    major version.
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
        """The keys of ``field``, from the outermost object to the status."""
        return tuple(self.field.split("."))

    @property
    def key(self) -> str:
        """The key of the status in the innermost object."""
        return self.keys[-1]

    @property
    def parents(self) -> tuple[str, ...]:
        """The keys of the objects around the status, from the outermost."""
        return self.keys[:-1]

    @property
    def success_codes(self) -> str:
        """The codes that mean success, as text: ``1``, or ``0 or 200``."""
        return " or ".join(map(str, self.success))

    @property
    def near_fields(self) -> tuple[str, ...]:
        """Names that differ from ``key`` in case or in a few characters."""
        key = self.key
        spaced = f"{key} ", f" {key}", f"\ufeff{key}", f"{key}\0"
        return self.other_fields(key.lower(), key.upper(), *spaced, f"{key}Code", key[0], "")

    def other_fields(self, *candidates: str) -> tuple[str, ...]:
        """Return the unique candidates that are not a key on the path to a status."""
        return tuple(name for name in dict.fromkeys(candidates) if name not in self.keys)


@dataclass(frozen=True, slots=True)
class Prose:
    """Free text from the page. ``str()`` raises TypeError: templates must escape the text."""

    text: str

    def __str__(self) -> NoReturn:
        raise TypeError("text from the page must go through a filter that escapes it")


class Sentence(str):
    """A title of several words. Like Prose, it must be escaped in templates."""

    __slots__ = ()


class Field(NamedTuple):
    """One row of the table of response fields."""

    name: Prose
    type: Prose
    description: Prose


class Status(NamedTuple):
    """One row of the status table, with the spans of its three cells.

    ``code`` is in the range of int32 and identifies the status. ``title`` is an ASCII identifier,
    or a Sentence from which one can be made. ``is_success`` is true if the code means success.
    ``section`` is the heading above the row, or empty if that is the title of the page.
    ``aliases`` are later rows with the same code.
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


# A title that a client accepts although it does not know it: it may have been added later.
_NEW_TITLE = re.compile("[A-Za-z][A-Za-z0-9_]{0,99}")


class Places(NamedTuple):
    """The spans of the page's title, and of its date, version and table of fields, if any."""

    title: Span
    updated: Span | None = None
    api_version: Span | None = None
    fields: Span | None = None


class Spec(NamedTuple):
    """A parsed page: ``statuses`` in page order, ``updated_jalali`` as ``YYYY/MM/DD``.

    ``api_version``, ``updated`` and ``updated_jalali`` are empty if the page does not have them;
    ``updated_jalali`` also if the date is Gregorian. ``headers`` has the headers of code, title and
    description of each status table. ``skipped`` has a warning for each skipped row.
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
        """The date of the page, a Jalali one with ISO 8601: ``1404/07/28 (2025-10-20)``."""
        iso = self.updated_iso
        return f"{self.updated_jalali} ({iso})" if self.updated_jalali else iso

    @property
    def edition(self) -> str:
        """The API version and the date, as text: ``API v1, page of 2025-10-20``."""
        parts = [f"API {self.api_version}"] if self.api_version else []
        return ", ".join([*parts, f"page of {self.updated_iso}"] if self.updated else parts)

    @property
    def known(self) -> Status:
        """The first status that means success, or the first status if no code does."""
        found = (status for status in self.statuses if status.is_success)
        return next(found, self.statuses[0])

    @property
    def example(self) -> Status:
        """The status used in examples: the first failure whose code is not 0, if any."""
        failures = [status for status in self.statuses if not status.is_success]
        return next((status for status in failures if status.code), (*failures, self.known)[0])

    @property
    def aliases(self) -> tuple[Status, ...]:
        """The rows that repeat the code of an earlier row."""
        return tuple(alias for status in self.statuses for alias in status.aliases)

    @property
    def titles(self) -> frozenset[str]:
        """The titles of all statuses, aliases included."""
        return frozenset(status.title for status in (*self.statuses, *self.aliases))

    @property
    def has_odd_titles(self) -> bool:
        """Whether a client that does not know a title of the page would reject it."""
        return not all(map(_NEW_TITLE.fullmatch, self.titles))

    @property
    def absent_codes(self) -> tuple[int, ...]:
        """Four codes that no status has: near 999999 and -999999, and at both ends of int32."""
        codes = {status.code for status in self.statuses}
        starts = ((999_999, -1), (-999_999, 1), (2**31 - 1, -1), (-(2**31), 1))
        return tuple(
            next(code for code in count(start, step) if code not in codes) for start, step in starts
        )

    @property
    def absent_title(self) -> str:
        """A title that no title of a status contains, ignoring case."""
        text = "\n".join(self.titles).lower()
        names = (f"Nonsense_Title{number or ''}" for number in count())
        return next(name for name in names if name.lower() not in text)

    @property
    def longest_absent_title(self) -> str:
        """A title that no status has, of 100 characters, the maximum that a client accepts."""
        return self.absent_title.ljust(100, "x")

    def absent_titles(self, *candidates: str) -> tuple[str, ...]:
        """Return titles that no status has but that a client accepts.

        The first ones are similar to the title of a success or of the example.
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
        """The SHA-256 of the page; see Source."""
        return self.source.sha256

    def at(self, span: Span) -> Location:
        """Return the Location of a span of this page."""
        return self.source.at(span.line, span.column)
