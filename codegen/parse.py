"""Parses a Document into a Spec: its title, date, version, fields and statuses.

Reports every error in one pass. Does not parse Markdown and does not depend on templates.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property

from jalali_core import GregorianToJalali, JalaliToGregorian

from codegen.markdown import BLANKS, EXCERPT, Block, Document, Table
from codegen.model import Api, Field, Places, Prose, Sentence, Shape, Spec, Status
from codegen.naming import identifier, is_identifier
from codegen.source import Diagnostic, InputError, Source, Span
from codegen.spelling import INVISIBLE, ascii_digits, character_name, fold

# --- words of the page ----------------------------------------------------------------

_SPELLINGS_OF_LABELS = (
    ("آخرین بروزرسانی", "آخرین به\u200cروزرسانی"),
    ("نسخه API", "نسخه\u200cی API"),
)
_FIELD_COLUMNS = ("فیلد", "نوع داده", "توضیح")


_SUCCESS = "Success"
"""The title that only a success code may have. On another code, codes were probably swapped."""


# --- reading exact text -------------------------------------------------------------

CODE = re.compile(r"0|-?[1-9][0-9]*")
_DATE = re.compile(r"([0-9]{4})[/.-]([0-9]{1,2})[/.-]([0-9]{1,2})")
_API_VERSION = re.compile(r"v?[0-9]+(?:[.-][0-9]+)*")
SENTENCE = re.compile(r'[^\x00-\x1f\x7f-\U0010ffff{"][ -~]{0,254}')
NO_SINGLE_CODE = re.compile(r"[^0-9]*|.*[0-9][xX].*|.*[0-9][^0-9.]+[0-9].*")
_FORBIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")

MAX_STATUSES = 20_000
"""The maximum statuses of a page. To generate all languages for so many takes up to 1 GiB."""

INT32 = range(-(2**31), 2**31)
JALALI_YEARS = range(1300, 1500)
GREGORIAN_YEARS = range(1900, 2200)


def gregorian(text: str) -> date | None:
    """Parse a Gregorian date ``YYYY-MM-DD``, or return None if it is not a valid date."""
    match = _DATE.fullmatch(ascii_digits(text))
    year, month, day = map(int, match.groups()) if match else (0, 0, 0)
    try:
        return date(year, month, day) if year in GREGORIAN_YEARS else None
    except ValueError:
        return None


def jalali(text: str) -> date | None:
    """Parse a Jalali date ``YYYY/MM/DD``, or return None if it is not a valid date."""
    match = _DATE.fullmatch(ascii_digits(text))
    if match is None:
        return None
    year, month, day = map(int, match.groups())
    if year not in JALALI_YEARS or month > 12:
        return None
    gregorian = JalaliToGregorian(year, month, day).getGregorianList()
    # An invalid month or day is converted to another day, so convert it back and compare.
    if GregorianToJalali(*gregorian).getJalaliList() != (year, month, day):
        return None
    return date(*gregorian)


# --- the page -------------------------------------------------------------


def parse(document: Document, shape: Shape, api: Api) -> Spec:
    """Parse a page into a Spec. Raises InputError with every error, sorted by location."""
    source = document.source
    if not source.text.strip():
        raise InputError([Diagnostic(source.at(1), "the page is empty", "empty-page")])
    if markers := tuple(_conflict_markers(source)):
        raise InputError(markers)  # with both sides on the page, other errors would be noise
    return _Reading(document, shape, api).read()


def names_amootsms(document: Document) -> bool:
    """Return whether a page contains the name of AmootSMS, in English or in Persian."""
    text = document.source.text
    return "آموت" in text or "amoot" in text.lower()


_MARKER = re.compile(r"(?:<{7}|>{7}|\|{7})(?: .*)?|={7}")


def _conflict_markers(source: Source) -> Iterator[Diagnostic]:
    """Report the conflict markers of git; ``|||||||`` and ``=======`` only inside a conflict."""
    if "<<<<<<<" not in source.text and ">>>>>>>" not in source.text:
        return
    message = "unresolved merge conflict; keep one side and remove the conflict markers"
    inside = False
    for number, line in enumerate(source.lines(), 1):
        if _MARKER.fullmatch(line) and (inside or line[0] in "<>"):
            yield Diagnostic(source.at(number), message, "conflict-marker", excerpt=line[:EXCERPT])
            inside = line[0] != ">"


_Placed = tuple[Table, tuple[int, ...]]
"""A table, and the index of each wanted column in its rows."""


class _Reading:
    """Parses one page, and collects its problems."""

    def __init__(self, document: Document, shape: Shape, api: Api) -> None:
        self.document = document
        self.source = document.source
        self.shape = shape
        self.columns = shape.columns
        if shape.names == "code":  # there is no title column; titles are made from the codes
            self.columns = shape.columns._replace(title=shape.columns.code)
        self.api = api
        self.problems: list[Diagnostic] = []
        self.skipped: list[Diagnostic] = []

    def read(self) -> Spec:
        title_span, title = self.title()
        updated_span, updated, updated_jalali = self.updated()
        version_span, api_version = self.api_version()
        self.choose_section()
        field_tables = tuple(self.tables_with(_FIELD_COLUMNS))
        fields = tuple(self.fields(field_tables))
        fields_span = field_tables[0][0].header[0] if field_tables else None
        tables = tuple(self.tables_with(self.columns))
        self.check_count(tables)
        statuses = self.with_aliases(self.statuses(tables))
        if not self.problems and not statuses:
            rows = "row with a single code" if self.skipped else "rows"
            self.report(tables[0][0].header[0], f"the status table has no {rows}", "no-statuses")
        if not self.problems:
            self.check_success(statuses)
        if self.problems:
            raise InputError(self.problems)
        return Spec(
            title,
            api_version,
            updated,
            updated_jalali,
            fields,
            statuses,
            self.source,
            Places(title_span, updated_span, version_span, fields_span),
            tuple(tuple(table.header[place] for place in places) for table, places in tables),
            self.shape.language,
            self.shape.names,
            tuple(self.skipped),
        )

    def report(self, span: Span, message: str, rule: str, excerpt: str = "") -> None:
        self.problems.append(
            Diagnostic(self.source.at(span.line, span.column), message, rule, excerpt=excerpt)
        )

    # metadata

    def title(self) -> tuple[Span, Prose]:
        spans = [heading.span for heading in self.document.headings if heading.level == 1]
        if not spans or not spans[0].text:
            missing = spans[0] if spans else _START
            self.report(missing, "missing heading; begin the page with “# …”", "heading-missing")
            return missing, Prose("")
        self.check_characters(spans[0])
        return spans[0], Prose(spans[0].text)

    def updated(self) -> tuple[Span | None, date | None, str]:
        span, text = self.labelled(self.shape.updated, "date", "۱۴۰۴/۰۷/۲۸", "2025-10-20")
        if span is None:
            return None, None, ""
        span = _within(span, text)
        if day := gregorian(text):
            return span, day, ""
        day = jalali(text)
        if day is None:
            message = "date must be a valid date, such as 1404/07/28 or 2025-10-20"
            self.report(span, message + _invisible_hint(text), "date-impossible", span.text)
            return span, None, ""
        year, month, number = _DATE.fullmatch(ascii_digits(text)).groups()  # type: ignore[union-attr]
        return span, day, f"{year}/{month:>02}/{number:>02}"

    def api_version(self) -> tuple[Span | None, str]:
        span, text = self.labelled(self.shape.version, "version", "v1", "v1")
        if span is None:
            return None, ""
        span = _within(span, text)
        version = ascii_digits(text)
        if _API_VERSION.fullmatch(version) is None:
            message = "API version must have the form v1 or v1.2" + _invisible_hint(text)
            self.report(span, message, "version-syntax", span.text)
        return span, version

    def labelled(self, label: str, noun: str, rtl: str, ltr: str) -> tuple[Span | None, str]:
        """Find the line ``label: value``. Report a missing line or a second one.

        An empty label means that the page has no such line.
        """
        if not label:
            return None, ""
        spellings = next((each for each in _SPELLINGS_OF_LABELS if label in each), (label,))
        found = list(_labelled(self.document.lines, spellings))
        if not found:
            message = f"missing {noun}; add a line like the one below"
            value = rtl if self.shape.language.direction == "rtl" else ltr
            self.report(_START, message, f"{noun}-missing", f"**{label}:** {value}")
            return None, ""
        for span, _ in found[1:]:
            message = f"duplicate {noun}, first given on line {found[0][0].line}"
            self.report(span, message, f"{noun}-repeated")
        return found[0]

    def choose_section(self) -> None:
        """Drop the tables that are not in the section named in the settings."""
        if not self.shape.section:
            return
        wanted = fold(self.shape.section)
        found = [one for one in self.document.headings if fold(one.span.text) == wanted]
        if len(found) != 1:
            count = f"{len(found)} headings have" if found else "no heading has"
            message = f"{count} the text below, which is the value of the setting section"
            span = found[1].span if found else _START
            self.report(span, message, "section-missing", self.shape.section)
        if found:
            self.document = self.document.below(found[0])

    def fields(self, tables: Sequence[_Placed]) -> Iterator[Field]:
        for table, places in tables:
            self.problems.extend(table.problems)
            for row in table.rows:
                cells = [row[place] for place in places]
                for span in cells:
                    self.check_characters(span)
                yield Field(*(Prose(span.text) for span in cells))

    # statuses

    def statuses(self, tables: Sequence[_Placed]) -> Iterator[Status]:
        seen: dict[int | str, int] = {}
        for table, places in tables:
            self.problems.extend(
                problem for problem in table.problems if problem.at.line not in self.bare_headers
            )
            heading = self.document.section(table.line)
            section = heading.text if heading else ""
            for row in table.rows:
                code_span, title_span, text_span = (row[place] for place in places)
                if self.shape.skip and NO_SINGLE_CODE.fullmatch(ascii_digits(code_span.text)):
                    self.skip(code_span)
                    continue
                code, title = self.row(code_span, title_span, text_span, seen=seen)
                if code is not None and title is not None:
                    is_success = code in self.api.success
                    spans = code_span, title_span, text_span
                    yield Status(code, title, Prose(text_span.text), *spans, is_success, section)
        self.report_unrendered(tables)
        self.report_cut_off(tables)

    def row(
        self, code_span: Span, title_span: Span, text_span: Span, *, seen: dict[int | str, int]
    ) -> tuple[int | None, str | None]:
        """Parse the code and title of a row. ``seen`` maps those above to their lines."""
        code = self.code(code_span)
        title = self.status_title(title_span, code)
        if code_span.struck or title_span.struck:
            self.report_struck(code_span, title_span)
        self.check_filled(text_span, self.columns.description)
        self.check_characters(text_span)
        by_code = self.shape.names == "code"
        if code is not None and (by_code or not self.shape.aliases):
            self.check_new(seen, code, code_span)
        if title is not None and not by_code:
            self.check_new(seen, title, title_span)
        return code, title

    def check_count(self, tables: Sequence[_Placed]) -> None:
        if sum(len(table.rows) for table, _ in tables) > MAX_STATUSES:
            rows = [row for table, _ in tables for row in table.rows]
            span = rows[MAX_STATUSES][0]
            self.report(
                span, f"the page has more than {MAX_STATUSES:,} statuses", "too-many-statuses"
            )
            raise InputError(self.problems)

    def check_success(self, statuses: Sequence[Status]) -> None:
        """Report a missing success code, or another code with the title of success."""
        known = {status.code for status in statuses}
        codes = " or ".join(map(str, self.api.success))
        for status in statuses:
            if self.api.success and status.title == _SUCCESS and not status.is_success:
                message = f"{status.title} has code {status.code}, but success is code {codes}"
                self.report(status.code_span, message, "success-missing")
                return
        for code in self.api.success:
            if code not in known:
                message = f"no status has code {code}, which means success; add it"
                self.report(statuses[0].code_span, message, "success-missing")

    def code(self, span: Span) -> int | None:
        """Parse a code: a decimal integer in the range of int32, without ``+`` or leading zeros."""
        if not self.check_filled(span, self.columns.code):
            return None
        text = span.text if span.text.isascii() else ascii_digits(span.text)
        if CODE.fullmatch(text) is None:
            if not self.check_characters(span):
                return None
            message = "code must be a decimal integer, such as 0, 101 or -207"
            self.report(span, message + _invisible_hint(span.text), "code-syntax", span.text)
            return None
        if len(text) > 11 or int(text) not in INT32:
            message = f"code must be between {INT32.start} and {INT32.stop - 1}"
            self.report(span, message, "code-range", span.text)
            return None
        return int(text)

    def status_title(self, span: Span, code: int | None) -> str | None:
        if self.shape.names == "code":
            return None if code is None else f"CODE_{code}".replace("-", "MINUS_")
        if not self.check_filled(span, self.columns.title):
            return None
        if is_identifier(span.text):
            return span.text
        if self.shape.names == "title":
            message = "title must be an ASCII identifier (letters, digits and _)"
        elif not SENTENCE.fullmatch(span.text):
            message = 'title must be ASCII text that does not begin with { or "'
        elif not is_identifier(identifier(span.text)):
            message = "title must begin with a letter, so that its words make a name"
        else:
            return Sentence(span.text)
        if self.check_characters(span):
            self.report(span, message + _invisible_hint(span.text), "title-syntax", span.text)
        return None

    def skip(self, span: Span) -> None:
        """Record a row without a single code."""
        at = self.source.at(span.line, span.column)
        message = "skipped this row, because it does not have a single code"
        self.skipped.append(Diagnostic(at, message, "skipped-row", "warning", span.text))

    def with_aliases(self, statuses: Iterable[Status]) -> tuple[Status, ...]:
        """Attach each row with a repeated code to the first status with that code."""
        by_code: dict[int, list[Status]] = {}
        for status in statuses:
            by_code.setdefault(status.code, []).append(status)
        return tuple(first._replace(aliases=tuple(rest)) for first, *rest in by_code.values())

    def check_filled(self, span: Span, column: str) -> bool:
        if not span.text:
            self.report(span, "the cell is empty", "empty-cell", column)
        return bool(span.text)

    def report_struck(self, code: Span, title: Span) -> None:
        for noun, span in (("code", code), ("title", title)):
            if span.struck:
                message = f"the {noun} is struck out; delete the row, or remove the marks"
                self.report(span, message, "struck-out", span.raw)

    def check_characters(self, span: Span) -> bool:
        """Report control characters and bidi embeddings, overrides, isolates (CVE-2021-42574)."""
        match = _FORBIDDEN.search(span.text) or _FORBIDDEN.search(span.raw)
        if match is None:
            return True
        character = match.group()
        bidi = character >= "\u202a"
        rule = "bidi-character" if bidi else "control-character"
        kind = "a bidirectional control" if bidi else "a control character"
        message = f"U+{ord(character):04X} is {kind}, which is not allowed; remove it"
        self.report(_within(span, character), message, rule)
        return False

    def check_new(self, seen: dict[int | str, int], value: int | str, span: Span) -> None:
        line = seen.setdefault(value, span.line)
        if line != span.line:
            noun = "code" if isinstance(value, int) else "title"
            message = f"duplicate {noun} {value}, first defined on line {line}"
            self.report(span, message, f"repeated-{noun}")

    # tables

    def tables_with(self, headers: tuple[str, ...]) -> Iterator[_Placed]:
        """Yield the tables that have these columns, with the index of each column."""
        for table in self.document.tables:
            places = self.places(table, headers)
            if places is not None:
                yield table, places

    def places(self, table: Table, headers: tuple[str, ...]) -> tuple[int, ...] | None:
        folded = _folded(table.header)
        wanted = [fold(header) for header in headers]
        if not set(wanted) <= set(folded):
            return None
        for place, (span, header) in enumerate(zip(table.header, folded, strict=True)):
            if header in wanted and folded.index(header) != place:
                self.report(span, "duplicate column", "second-column", span.text)
        return tuple(folded.index(header) for header in wanted)

    def report_unrendered(self, tables: Sequence[_Placed]) -> None:
        """Report tables that look like a status table but are not parsed as one."""
        headers = tuple(dict.fromkeys(self.columns))
        wanted = {fold(header) for header in headers}
        lost = [
            table
            for table in self.document.unrendered
            if len(wanted.intersection(_folded(table.header))) >= 2
        ]
        for table in lost:
            self.problems.extend(table.problems)
        for table in self.document.tables:
            has = _folded(table.header)
            missing = [header for header in headers if fold(header) not in has]
            if len(missing) == 1 and len(headers) > 2:
                message = "looks like a status table, but the column below is missing"
                self.report(table.header[0], message, "missing-column", missing[0])
                lost.append(table)
        if not tables and not lost and not self.bare_headers:
            seen = "; ".join(
                " | ".join(span.text for span in table.header) for table in self.document.tables
            )
            message = "no status table: no table has the columns below" + (
                ", only those after the dash" if seen else "; the page has no table"
            )
            excerpt = " | ".join(headers) + (f" — {seen}" if seen else "")
            self.report(_START, message, "no-status-table", excerpt)

    def report_cut_off(self, tables: Sequence[_Placed]) -> None:
        """Report rows of a status table that are outside the table."""
        known = {problem.at.line for problem in self.problems}
        for lost in self.document.unrendered:
            if lost.problems[0].rule != "delimiter-missing":  # its header may be a cut-off row
                known.update(range(lost.line, lost.end + 1))
            elif lost.line in self.bare_headers:
                known.add(lost.line)
        below = [*tables]
        above: _Placed | None = None
        for row in self.document.outside:
            line = row[0].line
            excerpt = " | ".join(span.raw for span in row)[:EXCERPT]
            while below and below[0][0].line < line:
                above = below.pop(0)
            if line in self.bare_headers:
                above = None  # the next rows belong to this header
                if line not in known:
                    message = "no delimiter row directly below this header; put | --- | … there"
                    self.report(row[0], message, "delimiter-apart", excerpt)
            elif line not in known and above and _is_row(row, *above):
                self.report(row[0], self.separation(above[0], line), "cut-off-row", excerpt)

    @cached_property
    def bare_headers(self) -> frozenset[int]:
        """The lines outside tables that have every column of a status table."""
        wanted = {fold(header) for header in self.columns}
        rows = self.document.outside
        return frozenset(row[0].line for row in rows if wanted.issubset(_folded(row)))

    def separation(self, table: Table, line: int) -> str:
        """Describe what separates a row from the table above it."""
        of = f"the table on line {table.line}"
        block = self.block_at(line)
        if block and block.name != "paragraph" and block.line > table.end:
            where = f"in the {block.name} on line {block.line}, not in {of}"
            return f"this row is {where}; move it into the table, or delete it"
        below = range(table.end + 1, line + 1)
        first = next(number for number in below if self.lines[number - 1].strip(BLANKS))
        between = self.block_at(first)
        if between and between.line <= first and between == block:
            return f"a blank line separates this row from {of}; remove it"
        name = "table" if first in self.table_lines else between.name if between else "text"
        return f"the {name} on line {first} separates this row from {of}; move one of them"

    def block_at(self, line: int) -> Block | None:
        """Return the block that contains a line, if any."""
        blocks = self.document.blocks
        at = bisect_right(blocks, line, key=lambda block: block.line) - 1
        return blocks[at] if at >= 0 and line <= blocks[at].end else None

    @cached_property
    def lines(self) -> list[str]:
        return self.source.lines()

    @cached_property
    def table_lines(self) -> frozenset[int]:
        return frozenset(table.line for table in self.document.tables)


def _folded(cells: Iterable[Span]) -> list[str]:
    return [fold(span.text) for span in cells]


def _is_row(row: tuple[Span, ...], table: Table, places: tuple[int, ...]) -> bool:
    """Return whether a line has as many cells as a table, and a code in the code column."""
    if len(row) != len(table.header):
        return False
    return CODE.fullmatch(ascii_digits(row[places[0]].text)) is not None


def _invisible_hint(text: str) -> str:
    """Return a hint to remove the first invisible character of a text, or ""."""
    match = INVISIBLE.search(text) or re.search("\u200c", text)
    return f"; remove the invisible {character_name(match.group())}" if match else ""


_START = Span("", "", 1, 1)


def _labelled(lines: Iterable[Span], labels: Iterable[str]) -> Iterator[tuple[Span, str]]:
    """Yield the lines ``label: value`` with one of these labels, each with its value."""
    folded = {fold(label) for label in labels}
    for span in lines:
        label, colon, value = span.text.partition(":")
        if colon and fold(label) in folded:
            yield span, value.strip(" \t\u00a0\u200e\u200f")


def _within(span: Span, text: str) -> Span:
    """Move the start of a span to a text in it, if it contains that text verbatim."""
    offset = max(span.raw.find(text), 0)
    return span._replace(column=span.column + offset)
