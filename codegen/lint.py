"""Checks a page with the lint rules, and proposes edits that fix its findings.

Does not print findings or apply edits.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple

from codegen.language import Language
from codegen.markdown import BLANKS, EXCERPT, Document, Table
from codegen.model import Spec, Status
from codegen.sequence import longest_rise
from codegen.source import Diagnostic, Location, Severity, Span, counted
from codegen.spelling import (
    ARABIC_LETTERS,
    INVISIBLE,
    ascii_digits,
    character_name,
    persian_letters,
    typographic_key,
)


class Edit(NamedTuple):
    """Replaces ``length`` code points of one line of a page with ``text``."""

    line: int
    column: int
    length: int
    text: str


class Finding(NamedTuple):
    """A finding of a rule, and the edit that fixes it if the fix is unambiguous.

    ``code`` is the code of the status in whose row the finding is, if any.
    """

    diagnostic: Diagnostic
    edit: Edit | None = None
    code: int | None = None


class _Found(NamedTuple):
    line: int
    column: int
    message: str
    excerpt: str = ""
    edit: Edit | None = None


class Rule(NamedTuple):
    """A lint rule. Its id is never reused; ``rules.md`` describes it."""

    id: str
    severity: Severity
    check: Callable[[_Page], Iterator[_Found]]


def lint(
    document: Document,
    spec: Spec | None,
    *,
    today: date,
    language: Language = Language(),
    off: frozenset[str] = frozenset(),
) -> tuple[Finding, ...]:
    """Return the findings on a page in page order. ``off`` has the ids of disabled rules.

    A page that cannot be parsed has no Spec: only the rules on text and layout report findings.
    """
    page = _Page(document, spec, today, language)
    found = []
    for rule in RULES:
        if rule.id in off:
            continue
        for line, column, message, excerpt, edit in rule.check(page):
            at, quoted = document.source.at(line, column), excerpt[:EXCERPT]
            diagnostic = Diagnostic(at, message, rule.id, rule.severity, quoted)
            found.append(Finding(diagnostic, edit, page.codes.get(line)))
    return tuple(sorted(found, key=_by_place))


class Remaining(NamedTuple):
    """The remaining findings, the number accepted, and the unused acceptances."""

    found: tuple[Finding, ...]
    accepted: int
    unused: Mapping[str, tuple[int, ...]]


def accept(found: Sequence[Finding], accepted: Mapping[str, Collection[int]]) -> Remaining:
    """Drop the findings that are ``accepted``, a map from rule ids to the codes of statuses."""
    remaining, matched = [], set()
    for one in found:
        if one.code in accepted.get(one.diagnostic.rule, ()):
            matched.add((one.diagnostic.rule, one.code))
        else:
            remaining.append(one)
    unused = {
        rule: tuple(code for code in codes if (rule, code) not in matched)
        for rule, codes in accepted.items()
    }
    nonempty = {rule: codes for rule, codes in unused.items() if codes}
    return Remaining(tuple(remaining), len(found) - len(remaining), nonempty)


def _by_place(found: Finding) -> tuple[Location, str]:
    return found.diagnostic.at, found.diagnostic.rule


# --- the page ----------------------------------------------------------------------------------

# Code, tags, addresses and references, in which the rules on letters and spaces do not apply.
_NOT_PROSE = re.compile(
    r"(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)"
    r"|<[^<>]*>"
    r"|(?<=\])\([^()]*\)"
    r"|(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]*://[^ \t|<>]*"
    r"|&[#0-9A-Za-z]+;"
)


_SEEN = re.compile(r"[^\s\u200c\ufeff]")


@dataclass(frozen=True)
class _Page:
    document: Document
    spec: Spec | None
    today: date
    language: Language

    @cached_property
    def lines(self) -> list[str]:
        return self.document.source.lines()

    @property
    def statuses(self) -> tuple[Status, ...]:
        return self.spec.statuses if self.spec else ()

    @cached_property
    def codes(self) -> dict[int, int]:
        """The code of the status in each line that is a row."""
        aliases = self.spec.aliases if self.spec else ()
        return {row.code_span.line: row.code for row in (*self.statuses, *aliases)}

    @cached_property
    def status_tables(self) -> list[Table]:
        headers = self.spec.headers if self.spec else ()
        lines = {header[0].line for header in headers}
        return [table for table in self.document.tables if table.line in lines]

    @cached_property
    def texts(self) -> list[Span]:
        """Every heading, line of text and cell of the page."""
        spans = [heading.span for heading in self.document.headings]
        spans.extend(self.document.lines)
        for table in self.document.tables:
            spans.extend(table.header)
            for row in table.rows:
                spans.extend(row)
        # A fix must not empty a cell: a cell without visible characters is not changed.
        return [span for span in spans if _SEEN.search(span.raw)]

    def prose(self) -> Iterator[tuple[Span, int, str]]:
        """Yield each piece of text outside code and links, with its column."""
        for span in self.texts:
            begin = 0
            for match in _NOT_PROSE.finditer(span.raw):
                yield span, span.column + begin, span.raw[begin : match.start()]
                begin = match.end()
            yield span, span.column + begin, span.raw[begin:]


def _edit(span: Span, column: int, old: str, new: str) -> Edit:
    return Edit(span.line, column, len(old), new)


# --- rules on characters -----------------------------------------------------------------------

_FOREIGN_DIGIT = re.compile("[۰-۹٠-٩\u2212]")
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
# With a combining hamza or alef above, these are other letters.
_ARABIC = re.compile(f"[{ARABIC_LETTERS}]+(?![\u0653-\u0655\u0670])")
_ODD_SPACE = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_SPACES = re.compile("(?<! ) {2,}")
_ZWNJ = re.compile("\u200c+")
_BLANK = frozenset(" \t\u00a0")


def _code_digits(page: _Page) -> Iterator[_Found]:
    for status in page.statuses:
        span = status.code_span
        if match := _FOREIGN_DIGIT.search(span.raw):
            message = (
                f"{character_name(match.group())} in a code; write it in ASCII, as {status.code}"
            )
            edit = _edit(span, span.column, span.raw, ascii_digits(span.raw))
            yield _Found(span.line, span.column + match.start(), message, span.text, edit)


def _bidi_control(page: _Page) -> Iterator[_Found]:
    for number, line in enumerate(page.lines, 1):
        for match in _BIDI.finditer(line):
            character = character_name(match.group())
            message = f"{character} displays text in a different order than it is read"
            yield _Found(number, match.start() + 1, message, line.strip(BLANKS))


def _invisible_character(page: _Page) -> Iterator[_Found]:
    for number, line in enumerate(page.lines, 1):
        for match in INVISIBLE.finditer(line):
            message = (
                f"{character_name(match.group())} is invisible; remove it, or write a ZWNJ (U+200C)"
            )
            column = match.start() + 1
            # Some keyboards type the others instead of a ZWNJ, so removing them may be wrong.
            fixable = match.group() == "\ufeff" and _beside_letter(line, match.start())
            edit = Edit(number, column, 1, "") if fixable else None
            yield _Found(number, column, message, line.strip(BLANKS), edit)


def _beside_letter(line: str, at: int) -> bool:
    return any(character.isalnum() for character in (line[at - 1 : at], line[at + 1 : at + 2]))


def _arabic_letter(page: _Page) -> Iterator[_Found]:
    if page.language.primary != "fa":
        return
    for span, column, text in page.prose():
        for match in _ARABIC.finditer(text):
            at, old = column + match.start(), match.group()
            new = persian_letters(old)
            arabic, persian = character_name(old[0]), character_name(new[0])
            message = f"{arabic} is an Arabic letter; use {persian} in Persian text"
            yield _Found(span.line, at, message, span.text, _edit(span, at, old, new))


def _not_nfc(page: _Page) -> Iterator[_Found]:
    for span, column, text in page.prose():
        composed = unicodedata.normalize("NFC", text)
        if composed != text:
            pairs = enumerate(zip(text, composed, strict=False))
            first = next(at for at, (one, other) in pairs if one != other)
            message = "text is not in Unicode NFC, so a search for it may fail"
            edit = _edit(span, column, text, composed)
            yield _Found(span.line, column + first, message, span.text, edit)


def _odd_space(page: _Page) -> Iterator[_Found]:
    for span, column, text in page.prose():
        for match in _ODD_SPACE.finditer(text):
            at, old = column + match.start(), match.group()
            message = f"{character_name(old[0])} instead of a space"
            edit = _edit(span, at, old, " " * len(old))
            yield _Found(span.line, at, message, span.text, edit)


def _doubled_space(page: _Page) -> Iterator[_Found]:
    for span, column, text in page.prose():
        for match in _SPACES.finditer(text):
            at, old = column + match.start(), match.group()
            message = f"{len(old)} spaces where one is enough"
            yield _Found(span.line, at + 1, message, span.text, _edit(span, at, old, " "))


def _stray_zwnj(page: _Page) -> Iterator[_Found]:
    for span in page.texts:
        raw = f" {span.raw} "
        for match in _ZWNJ.finditer(raw):
            begin, end = match.span()
            beside = raw[begin - 1] in _BLANK or raw[end] in _BLANK
            if beside or end - begin > 1:
                at = span.column + begin - 1
                message = (
                    f"ZWNJ {'beside a space or an end' if beside else 'repeated'} has no effect"
                )
                edit = Edit(span.line, at, end - begin, "" if beside else "\u200c")
                yield _Found(span.line, at, message, span.text, edit)


# --- rules on tables ---------------------------------------------------------------------------


def _extra_column(page: _Page) -> Iterator[_Found]:
    read = {span for header in page.spec.headers for span in header} if page.spec else set()
    for table in page.status_tables:
        for span in table.header:
            if span not in read:
                message = "this column of the status table is ignored"
                yield _Found(span.line, span.column, message, span.text)


def _rows_out_of_order(page: _Page) -> Iterator[_Found]:
    by_line = {status.code_span.line: status for status in page.statuses}
    for table in page.status_tables:
        rows = [by_line[row[0].line] for row in table.rows if row[0].line in by_line]
        for block in (
            [row for row in rows if row.code >= 0],
            [row for row in rows if row.code < 0],
        ):
            codes = [row.code for row in block]
            if len(codes) > 2 and codes == sorted(codes, reverse=True):  # -1, -2, -3
                continue
            kept = longest_rise(codes)
            for row in block:
                if row.code not in kept:
                    message = f"{row.code} is out of order: {_right_place(row.code, sorted(kept))}"
                    yield _Found(row.code_span.line, row.code_span.column, message)


def _right_place(code: int, kept: list[int]) -> str:
    above = bisect_left(kept, code)
    return f"move it below {kept[above - 1]}" if above else f"move it above {kept[0]}"


def _table_without_blank_line(page: _Page) -> Iterator[_Found]:
    hidden = [one for one in page.document.unrendered if one.problems[0].rule == "table-in-html"]
    for table in (*hidden, *(one for one in page.document.tables if not one.detached)):
        line = page.lines[table.line - 1]
        header = table.header[0]
        fixable = not line[: header.column - 1].strip(f"{BLANKS}|")
        edit = Edit(table.line, 1, 0, "\n") if fixable else None
        column = len(line) - len(line.lstrip(BLANKS)) + 1
        message = "no blank line before this table; some Markdown parsers do not read it as a table"
        yield _Found(table.line, column, message, line.strip(BLANKS), edit)


def _hidden_table(page: _Page) -> Iterator[_Found]:
    # If the page cannot be parsed, ``parse`` reports these. See also table-without-blank-line.
    for table in page.document.unrendered if page.spec else ():
        problem = table.problems[0]
        # GitHub shows HTML tables. ``parse`` rejects one with the columns of a status table.
        if problem.rule not in ("table-in-html", "html-table"):
            yield _Found(problem.at.line, problem.at.column, problem.message, problem.excerpt)


def _misfit_row(page: _Page) -> Iterator[_Found]:
    for table in page.document.tables if page.spec else ():
        for problem in table.problems:
            yield _Found(problem.at.line, problem.at.column, problem.message, problem.excerpt)


# --- rules on meaning --------------------------------------------------------------------------

_PATTERNS = (
    ("UPPER_SNAKE", re.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*")),
    ("snake_case", re.compile("[a-z][a-z0-9]*(?:_[a-z0-9]+)*")),
    ("camelCase", re.compile("[a-z][A-Za-z0-9]*")),
    ("Subject_Problem or CamelCase", re.compile("[A-Z][A-Za-z0-9]*(?:_[A-Z][A-Za-z0-9]*)?")),
)


def _title_pattern(page: _Page) -> Iterator[_Found]:
    """Report titles that do not follow the convention of at least three in four titles."""
    titles = [status.title for status in page.statuses]
    for convention, pattern in _PATTERNS:
        others = [status for status in page.statuses if not pattern.fullmatch(status.title)]
        if 4 * len(others) > len(titles):
            continue
        for status in others:
            match = pattern.match(status.title)
            span, offset = status.title_span, match.end() if match else 0
            message = (
                f"{status.title} does not follow the convention of the other titles: {convention}"
            )
            yield _Found(span.line, span.column + offset, message)
        return


def _shared_description(page: _Page) -> Iterator[_Found]:
    first: dict[str, Status] = {}
    for status in page.statuses:
        other = first.setdefault(typographic_key(status.description.text), status)
        if other is not status:
            span = status.description_span
            message = f"the description of {status.code} {status.title} is the same as that of"
            message += f" {other.code} {other.title} on line {other.description_span.line}"
            yield _Found(span.line, span.column, message, span.text)


def _struck_description(page: _Page) -> Iterator[_Found]:
    for status in page.statuses:
        span = status.description_span
        if span.struck:
            message = "this description has struck out text, which generated code cannot show"
            yield _Found(span.line, span.column, message, span.raw)


def _split_table(page: _Page) -> Iterator[_Found]:
    tables = page.status_tables
    sections = [page.document.section(table.line) for table in tables]
    for table, section in zip(tables[1:], sections[1:], strict=True):
        if section != sections[0]:
            span = table.header[0]
            message = (
                f"this status table is under another heading than the one on line {tables[0].line};"
                " the two are read as one list"
            )
            yield _Found(span.line, span.column, message, section.text if section else "")


def _date_in_future(page: _Page) -> Iterator[_Found]:
    spec = page.spec
    if spec and spec.updated and spec.places.updated and spec.updated > page.today:
        days = counted((spec.updated - page.today).days, "day")
        message = f"the date is {spec.dated}, {days} from now"
        span = spec.places.updated
        yield _Found(span.line, span.column, message, span.text)


def _skipped_row(page: _Page) -> Iterator[_Found]:
    for skipped in page.spec.skipped if page.spec else ():
        yield _Found(skipped.at.line, skipped.at.column, skipped.message, skipped.excerpt)


RULES: tuple[Rule, ...] = (
    Rule("arabic-letter", "warning", _arabic_letter),
    Rule("bidi-control", "error", _bidi_control),
    Rule("code-digits", "warning", _code_digits),
    Rule("date-in-future", "warning", _date_in_future),
    Rule("doubled-space", "warning", _doubled_space),
    Rule("extra-column", "warning", _extra_column),
    Rule("hidden-table", "error", _hidden_table),
    Rule("invisible-character", "warning", _invisible_character),
    Rule("misfit-row", "error", _misfit_row),
    Rule("not-nfc", "warning", _not_nfc),
    Rule("odd-space", "warning", _odd_space),
    Rule("rows-out-of-order", "warning", _rows_out_of_order),
    Rule("shared-description", "warning", _shared_description),
    Rule("skipped-row", "warning", _skipped_row),
    Rule("split-table", "warning", _split_table),
    Rule("stray-zwnj", "warning", _stray_zwnj),
    Rule("struck-description", "warning", _struck_description),
    Rule("table-without-blank-line", "warning", _table_without_blank_line),
    Rule("title-pattern", "warning", _title_pattern),
)
