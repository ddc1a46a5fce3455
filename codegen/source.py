"""Defines a page as text, the locations in it, and the findings at a location.

Does not depend on Markdown, tables or statuses.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from codegen.error import CodegenError

MAX_BYTES = 8 * 1024 * 1024
"""The maximum size of a page, about 400 bytes for each of the 20,000 statuses allowed."""

Severity = Literal["error", "warning"]


class Location(NamedTuple):
    """A location in a file. ``line`` and ``column`` start at 1; columns are code points."""

    path: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


class Span(NamedTuple):
    """A part of one line: ``raw`` is its Markdown, ``text`` the text that it shows.

    ``line`` and ``column``, from 1, are those of the first character of ``raw``. ``struck`` is true
    if any of ``text`` is struck out.
    """

    text: str
    raw: str
    line: int
    column: int
    struck: bool = False


class Diagnostic(NamedTuple):
    """A finding: its location, message and rule id.

    ``excerpt`` is text from the page. It is shown on a separate line, never inside ``message``.
    """

    at: Location
    message: str
    rule: str
    severity: Severity = "error"
    excerpt: str = ""


class InputError(CodegenError):
    """Errors in a page, a template or the settings; ``diagnostics`` has all of them, sorted."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = tuple(sorted(diagnostics, key=lambda found: (found.at, found.rule)))
        super().__init__("\n".join(f"{found.at}: {found.message}" for found in self.diagnostics))


def counted(number: int, noun: str, plural: str = "") -> str:
    """Return a number with its noun: ``1 cell``, ``2 cells``."""
    return f"{number} {noun}" if number == 1 else f"{number} {plural or f'{noun}s'}"


class Source(NamedTuple):
    """A page: ``path`` as the user wrote it, ``text`` without a BOM and with LF line ends."""

    path: str
    text: str

    @classmethod
    def decode(cls, path: str, data: bytes) -> Source:
        """Decode a page. Raises InputError if it is not UTF-8 or is larger than MAX_BYTES."""
        if len(data) > MAX_BYTES:
            raise InputError([_at_start(path, f"is larger than {MAX_BYTES:,} bytes", "too-large")])
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError as error:
            before = data[: error.start].decode("utf-8").removeprefix("\ufeff")
            line = before.count("\n") + 1
            column = len(before) - (before.rfind("\n") + 1) + 1
            message = f"byte 0x{data[error.start]:02x} is not UTF-8; save the page as UTF-8"
            raise InputError(
                [Diagnostic(Location(path, line, column), message, "not-utf-8")]
            ) from None
        source = cls(path, text.removeprefix("\ufeff").replace("\r\n", "\n"))
        if "\r" in source.text:
            raise InputError(source._lone_carriage_returns())
        return source

    @property
    def sha256(self) -> str:
        """The SHA-256 of the text in UTF-8, the same for a checkout with CRLF or LF."""
        return hashlib.sha256(self.text.encode("utf-8")).hexdigest()

    def lines(self) -> list[str]:
        """Split the text on LF only: U+2028, U+0085 and others do not end a line of Markdown."""
        return self.text.split("\n")

    def at(self, line: int, column: int = 1) -> Location:
        """Return the Location of a line and column of this page."""
        return Location(self.path, line, column)

    def _lone_carriage_returns(self) -> Iterator[Diagnostic]:
        message = "lone carriage return; end lines with LF or CRLF"
        for number, line in enumerate(self.lines(), 1):
            if (index := line.find("\r")) >= 0:
                yield Diagnostic(self.at(number, index + 1), message, "lone-carriage-return")


def _at_start(path: str, message: str, rule: str) -> Diagnostic:
    return Diagnostic(Location(path, 1, 1), message, rule)
