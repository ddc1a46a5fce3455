"""Knows what the page says: a list of statuses with their descriptions, a date and an API version.

Knows nothing of how the page is written or of what is made from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, NoReturn

from codegen.source import Location, Source, Span

SUCCESS_CODE = 1
"""The one code that the vendor calls success."""

SUCCESS_TITLE = "Success"
"""The title of that code; should another code have it, the codes were mixed up."""


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

    ``code`` is in the range of int32 and identifies the status; ``title`` is an ASCII identifier.
    """

    code: int
    title: str
    description: Prose
    code_span: Span
    title_span: Span
    description_span: Span

    @property
    def is_success(self) -> bool:
        """Whether the vendor calls this success: one code and nothing else."""
        return self.code == SUCCESS_CODE


class Spec(NamedTuple):
    """The page, read: ``statuses`` in page order, ``updated_jalali`` as ``YYYY/MM/DD``.

    ``tables`` is the number of tables that the statuses are in.
    """

    title: Prose
    api_version: str
    updated: date
    updated_jalali: str
    fields: tuple[Field, ...]
    statuses: tuple[Status, ...]
    source: Source
    tables: int = 1

    @property
    def dated(self) -> str:
        """The date as the page has it, with ISO beside: ``1404/07/28 (2025-10-20)``."""
        return f"{self.updated_jalali} ({self.updated.isoformat()})"

    @property
    def sha256(self) -> str:
        """The SHA-256 of the page, as Source gives it."""
        return self.source.sha256

    def at(self, span: Span) -> Location:
        """Make the Location of a span of this page."""
        return self.source.at(span.line, span.column)
