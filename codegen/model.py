"""Knows what the page says: a list of statuses with their descriptions, a date and an API version.

Knows nothing of how the page is written or of what is made from it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from itertools import count
from typing import Literal, NamedTuple, NoReturn

from codegen.source import Location, Source, Span


class Columns(NamedTuple):
    """The headers of a status table's columns, as ``[tool.codegen.columns]`` sets them."""

    code: str = "Status"
    title: str = "Title"
    description: str = "شرح"


class Api(NamedTuple):
    """The vendor's API, as ``[tool.codegen.api]`` describes it.

    ``name`` is the vendor's, as prose writes it; ``type`` is the enumeration's; ``field`` is the
    member of a response that holds a status; ``success`` are the codes that mean success.
    """

    name: str = "AmootSMS"
    type: str = "AmootStatus"
    field: str = "Status"
    success: tuple[int, ...] = (1,)

    @property
    def success_codes(self) -> str:
        """The codes that mean success, as prose lists them: ``1``, or ``0 or 200``."""
        return " or ".join(map(str, self.success))

    @property
    def near_fields(self) -> tuple[str, ...]:
        """Names that differ from ``field`` in the case of letters, or in a few characters."""
        field = self.field
        spaced = f"{field} ", f" {field}", f"\ufeff{field}", f"{field}\0"
        return self.other_fields(
            field.lower(), field.upper(), *spaced, f"{field}Code", field[0], ""
        )

    def other_fields(self, *candidates: str) -> tuple[str, ...]:
        """Give the candidates that are not ``field``, each once."""
        return tuple(name for name in dict.fromkeys(candidates) if name != self.field)


@dataclass(frozen=True, slots=True)
class Prose:
    """Free text from the page. It has no ``str()``: only a filter that escapes prints it."""

    text: str

    def __str__(self) -> NoReturn:
        raise TypeError("text from the page is printed through a filter that escapes it")


class Field(NamedTuple):
    """One row of the page's table of fields: what a response field is called, holds and means."""

    name: Prose
    type: Prose
    description: Prose


class Status(NamedTuple):
    """One row of the status table, with the spans of its three cells.

    ``code`` is in the range of int32 and identifies the status; ``title`` is an ASCII identifier;
    ``is_success`` says whether it is one of the codes that mean success. ``section`` is the heading
    above the row, empty for that of the page.
    """

    code: int
    title: str
    description: Prose
    code_span: Span
    title_span: Span
    description_span: Span
    is_success: bool
    section: str = ""

    @property
    def family(self) -> Literal["minus", "zero", "plus"]:
        """The sign of the code."""
        return "minus" if self.code < 0 else "plus" if self.code else "zero"


# What a client takes for a title added later.
_NEW_TITLE = re.compile("[A-Za-z][A-Za-z0-9_]{0,99}")


class Places(NamedTuple):
    """Where on the page its title, date, version and table of fields are, if it has that."""

    title: Span
    updated: Span
    api_version: Span
    fields: Span | None = None


class Spec(NamedTuple):
    """The page, read: ``statuses`` in page order, ``updated_jalali`` as ``YYYY/MM/DD``.

    ``headers`` are the headers of each table that statuses are in: of code, title and description.
    """

    title: Prose
    api_version: str
    updated: date
    updated_jalali: str
    fields: tuple[Field, ...]
    statuses: tuple[Status, ...]
    source: Source
    places: Places
    headers: tuple[tuple[Span, ...], ...]

    @property
    def updated_iso(self) -> str:
        """The date in ISO 8601: ``2025-10-20``."""
        return self.updated.isoformat()

    @property
    def dated(self) -> str:
        """The date as the page has it, with ISO beside: ``1404/07/28 (2025-10-20)``."""
        return f"{self.updated_jalali} ({self.updated_iso})"

    @property
    def success(self) -> Status:
        """The first status that means success."""
        return next(status for status in self.statuses if status.is_success)

    @property
    def example(self) -> Status:
        """The status that examples name: the first failure whose code is not 0, if there is one."""
        failures = [status for status in self.statuses if not status.is_success]
        return next((status for status in failures if status.code), (*failures, self.success)[0])

    @property
    def titles(self) -> frozenset[str]:
        """The titles of all statuses."""
        return frozenset(status.title for status in self.statuses)

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
        """A title that is no part of any status's, whatever the case of its letters."""
        text = "\n".join(self.titles).lower()
        names = (f"Nonsense_Title{number or ''}" for number in count())
        return next(name for name in names if name.lower() not in text)

    @property
    def longest_absent_title(self) -> str:
        """A title that no status has, of 100 characters, the most that a client takes for one."""
        return self.absent_title.ljust(100, "x")

    def absent_titles(self, *candidates: str) -> tuple[str, ...]:
        """Give what a client takes for titles added later; no status has them.

        First come those that are nearly the title of the success or the example.
        """
        titles, success, example = self.titles, self.success.title, self.example.title
        near = (success.lower(), success.upper(), success.swapcase(), success[:-1], example.lower())
        return tuple(
            title
            for title in dict.fromkeys((*near, *candidates))
            if title not in titles and _NEW_TITLE.fullmatch(title)
        )

    @property
    def sha256(self) -> str:
        """The SHA-256 of the page, as Source gives it."""
        return self.source.sha256

    def at(self, span: Span) -> Location:
        """Make the Location of a span of this page."""
        return self.source.at(span.line, span.column)
