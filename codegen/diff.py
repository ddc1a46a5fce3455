"""Knows what changed from one page to the next, what that breaks, and which release it calls for.

Knows nothing of how a change is shown, nor of where the pages came from.

A status is the same one in both pages if its code and its title are. Of what is left, a title that
stands in both pages has got another number, and a number that stands in both has got another title:
a rename where the two are alike, another use of the number where they are not.
"""

from __future__ import annotations

import hashlib
import json
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import takewhile
from types import MappingProxyType
from typing import Literal, NamedTuple

from codegen.lexis import upper_snake
from codegen.markdown import Document, read_document
from codegen.model import Spec, Status
from codegen.parse import FIELD_COLUMNS, UPDATED_LABELS, VERSION_LABELS, labelled
from codegen.source import Location
from codegen.spelling import differing, fold, respell

Severity = Literal["breaking", "minor", "patch", "cosmetic", "none", "note"]
Bump = Literal["major", "minor", "patch", "none"]
FailOn = Literal["breaking", "minor", "patch", "any", "never"]

SEVERITIES: tuple[Severity, ...] = ("breaking", "minor", "patch", "cosmetic", "none", "note")
"""Every severity, the gravest first; a note is about the page, not about its statuses."""

BUMPS: tuple[Bump, ...] = ("none", "patch", "minor", "major")
"""Every verdict, the least first."""

LIKENESS = 0.7
"""How alike two statuses under one code must be for the second to be the first, renamed.

Likeness is the mean of the ``SequenceMatcher`` ratios of titles and of descriptions. On the
published page 3 in 100 pairs of different statuses reach this; both answers are breaking changes.
"""


_COMPARED = 500


class Kind(NamedTuple):
    """What a kind of change weighs, and the release it calls for."""

    severity: Severity
    bump: Bump
    meaning: str


# Whatever changes a text in the packages calls for a patch, typography included. Dates and the
# SHA-256 of the page say where a package comes from; they alone call for no release.
KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "code-removed": Kind("breaking", "major", "a status is gone, code and title"),
        "code-reused": Kind("breaking", "major", "a code stands for another status"),
        "titles-swapped": Kind("breaking", "major", "two codes have exchanged their titles"),
        "title-renumbered": Kind("breaking", "major", "a title has another code"),
        "title-renamed": Kind("breaking", "major", "a status has another title"),
        "code-added": Kind("minor", "minor", "a status is new, code and title"),
        "description-changed": Kind("patch", "patch", "a description changed"),
        "page-title-changed": Kind("patch", "patch", "the heading of the page changed"),
        "description-respelt": Kind(
            "cosmetic", "patch", "a description differs in typography only"
        ),
        "page-title-respelt": Kind("cosmetic", "patch", "the heading differs in typography only"),
        "notation-changed": Kind("cosmetic", "none", "a row differs in markup or digits only"),
        "rows-reordered": Kind("none", "none", "the rows stand in another order"),
        "table-moved": Kind("none", "none", "rows stand under another heading"),
        "fields-changed": Kind("none", "none", "the table of fields differs"),
        "date-changed": Kind("none", "none", "the page is of a later date"),
        "version-changed": Kind("note", "patch", "the page is of another API version"),
        "date-went-back": Kind("note", "none", "the page is of an earlier date"),
        "date-not-updated": Kind("note", "none", "statuses changed, the date did not"),
        "version-not-updated": Kind("note", "none", "statuses broke, the API version is the same"),
        "row-count-fell": Kind("note", "none", "more than a quarter of the statuses is gone"),
    }
)

_ORDER = {kind: order for order, kind in enumerate(KINDS)}


class Entry(NamedTuple):
    """What one row of the status table says."""

    code: int
    title: str
    description: str


class Breaks(NamedTuple):
    """What a breaking change does to a program: one sentence for each language."""

    python: str
    typescript: str


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between two pages.

    ``old`` and ``new`` are rows, or text where the change is of no row; None is what is not there.
    ``at`` is in the new page; in the old one for a removal. ``breaks`` goes with what is breaking.
    """

    kind: str
    at: Location
    message: str
    old: Entry | str | None = None
    new: Entry | str | None = None
    breaks: Breaks | None = None

    @property
    def severity(self) -> Severity:
        """How grave this is."""
        return KINDS[self.kind].severity

    @property
    def bump(self) -> Bump:
        """The release this calls for."""
        return KINDS[self.kind].bump

    @property
    def fingerprint(self) -> str:
        """Sixteen hex digits that stay the same however places and wording change."""
        identity = json.dumps([self.kind, self.old, self.new], ensure_ascii=False)
        return hashlib.sha256(identity.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def diff(old: Spec, new: Spec) -> tuple[Change, ...]:
    """Say what changed: the gravest first, then by kind, then by place."""
    if old.source.text == new.source.text and old._replace(source=new.source) == new:
        return ()
    pages = _Page(old), _Page(new)
    rows = tuple(_row_changes(old, new))
    changes = [*rows, *_order_changes(old, new), *_move_changes(*pages), *_page_changes(*pages)]
    changes.extend(_notes(*pages, rows=rows))
    return tuple(sorted(changes, key=_by_gravity))


def bump(changes: Iterable[Change]) -> Bump:
    """Give the SemVer part that the gravest change calls for."""
    return max((change.bump for change in changes), key=BUMPS.index, default="none")


_NEEDED: Mapping[FailOn, Bump] = {"breaking": "major", "minor": "minor", "patch": "patch"}


def strikes(changes: Iterable[Change], fail_on: FailOn) -> bool:
    """Whether there is a change that calls for such a release or a greater one; or any change."""
    if fail_on in ("any", "never"):
        return fail_on == "any" and any(True for _ in changes)
    needed: Bump = _NEEDED[fail_on]
    return BUMPS.index(bump(changes)) >= BUMPS.index(needed)


def _by_gravity(change: Change) -> tuple[int, int, int, str]:
    return _ORDER[change.kind], change.at.line, change.at.column, change.fingerprint


# --- rows ----------------------------------------------------------------------------------------


def _entry(status: Status) -> Entry:
    return Entry(status.code, status.title, status.description.text)


class _Pair(NamedTuple):
    """Two rows that belong together; ``kind`` is empty where code and title are the same."""

    kind: str
    old: Status | None
    new: Status | None


# Of these the description is compared too. The others put one status in the place of another.
_SAME_STATUS = frozenset({"", "title-renamed", "title-renumbered"})


def _row_changes(old: Spec, new: Spec) -> Iterator[Change]:
    names = frozenset(upper_snake(status.title) for status in new.statuses)
    titles = frozenset(status.title for status in new.statuses)
    for pair in _pairs(old, new):
        if pair.kind:
            yield _row_change(pair, old=old, new=new, titles=titles, names=names)
        if pair.old and pair.new and pair.kind in _SAME_STATUS:
            yield from _description_change(pair.old, pair.new, new)


def _pairs(old: Spec, new: Spec) -> Iterator[_Pair]:
    """Pair the rows: each row of either page that has no equal in the other is in at least one."""
    was = {status.code: status for status in old.statuses}
    had = {status.title: status for status in old.statuses}
    now = {status.code: status for status in new.statuses}
    has = {status.title: status for status in new.statuses}
    for status in old.statuses:
        if status.code not in now and status.title not in has:
            yield _Pair("code-removed", status, None)
    crossed = {pair.new.code: pair for pair in _crossed(was, had, now, has) if pair.new}
    vacated = {pair.old.code for pair in crossed.values() if pair.old}
    for status in new.statuses:
        before, origin = was.get(status.code), had.get(status.title)
        if origin is None:
            yield crossed.get(status.code) or _newcomer(before, status, has)
        elif before is origin:
            yield _Pair("", origin, status)
        elif before and before.title in has and has[before.title].code == origin.code:
            yield _Pair("titles-swapped", before, status)
        else:
            yield _Pair("title-renumbered", origin, status)
            if before and before.title not in has and before.code not in vacated:
                yield _Pair("code-reused", before, status)


def _crossed(
    was: Mapping[int, Status],
    had: Mapping[str, Status],
    now: Mapping[int, Status],
    has: Mapping[str, Status],
) -> Iterator[_Pair]:
    """Find the swaps of which one side was renamed as well: 4 A, 5 B became 4 B, 5 A2."""
    for status in now.values():
        before = was.get(status.code)
        if status.title in had or before is None or before.title not in has:
            continue
        other = was.get(has[before.title].code)
        if other and other.title not in has and alike(_entry(other), _entry(status)):
            yield _Pair("title-renamed", other, status)


def _newcomer(before: Status | None, status: Status, has: Mapping[str, Status]) -> _Pair:
    """Pair a row whose title is new with the row that had its code, if any."""
    if before is None:
        return _Pair("code-added", None, status)
    renamed = before.title not in has and alike(_entry(before), _entry(status))
    return _Pair("title-renamed" if renamed else "code-reused", before, status)


def alike(old: Entry, new: Entry) -> bool:
    """Whether the second is the first renamed, rather than something else (see LIKENESS)."""
    titles = old.title.casefold().replace("_", ""), new.title.casefold().replace("_", "")
    descriptions = respell(old.description), respell(new.description)
    if titles[0] == titles[1] or descriptions[0] == descriptions[1]:
        return True
    return (_ratio(*titles) + _ratio(*descriptions)) / 2 >= LIKENESS


def _ratio(one: str, other: str) -> float:
    # The ratio depends on the order; sorted, it is the same in both directions of a diff.
    # Its time grows with the square of the length; the beginning of a text is enough to tell.
    first, second = sorted((one[:_COMPARED], other[:_COMPARED]))
    return SequenceMatcher(None, first, second, autojunk=False).ratio()


_MESSAGES = {
    "code-removed": "{old.code} {old.title} is removed",
    "code-reused": "{new.code} was {old.title} and is {new.title} now, another status",
    "titles-swapped": "{new.code} was {old.title} and is {new.title} now: the two are swapped",
    "title-renumbered": "{new.title} was {old.code} and is {new.code} now",
    "title-renamed": "{old.code} {old.title} is renamed to {new.title}",
    "title-renamed-and-renumbered": "{old.code} {old.title} is renamed to {new.code} {new.title}",
    "code-added": "{new.code} {new.title} is added",
    "notation-changed": "the row of {new.code} {new.title} is written otherwise and says the same",
}

_PYTHON = {
    "code-removed": "{fate}, and {old.code} becomes an unknown status.",
    "code-reused": "{new.code} is AmootStatus.{new_name} now; {fate}.",
    "titles-swapped": "AmootStatus.{new_name} becomes {new.code}: nothing fails, but a number"
    " that is stored or compared changes its meaning.",
    "title-renumbered": "AmootStatus.{new_name} becomes {new.code}: a {old.code} that is stored or"
    " compared no longer means it.",
    "title-renamed": "AmootStatus.{old_name} disappears in favour of AmootStatus.{new_name}, and"
    " the title {old.title} becomes unknown.",
    "title-kept-name": "AmootStatus.{new_name} keeps its name, but the title {old.title} becomes"
    " unknown.",
}

_RENUMBERED = "A {old.code} that is stored or compared no longer means it."

_TYPESCRIPT = {
    "code-removed": "{fate}: a program that names it no longer compiles.",
    "code-reused": "{new.code} is AmootStatus.{new_name} now; {fate}.",
    "titles-swapped": "AmootStatus.{new_name} becomes {new.code}: everything compiles, but a number"
    " that is stored or compared changes its meaning.",
    "title-renumbered": "AmootStatus.{new_name} becomes {new.code}: a comparison with the literal"
    " {old.code} no longer means it.",
    "title-renamed": "AmootStatus.{old_name} disappears in favour of AmootStatus.{new_name}: a"
    " program that names it no longer compiles.",
}


def _row_change(
    pair: _Pair, *, old: Spec, new: Spec, titles: frozenset[str], names: frozenset[str]
) -> Change:
    status = pair.new or pair.old
    assert status is not None
    span = status.code_span if pair.kind in _AT_CODE else status.title_span
    at = (new if pair.new else old).at(span)
    before = _entry(pair.old) if pair.old else None
    after = _entry(pair.new) if pair.new else None
    moved = before and after and before.code != after.code and pair.kind == "title-renamed"
    wording = _MESSAGES["title-renamed-and-renumbered" if moved else pair.kind]
    message = wording.format(old=before, new=after)
    # Whatever becomes of a status that programs know breaks them.
    breaks = _breaks(pair.kind, before, after, titles=titles, names=names) if before else None
    return Change(pair.kind, at, message, before, after, breaks)


_AT_CODE = frozenset({"code-removed", "code-added", "title-renumbered"})


def _breaks(
    kind: str,
    old: Entry,
    new: Entry | None,
    *,
    titles: frozenset[str],
    names: frozenset[str],
) -> Breaks:
    """Say what a change does to programs; ``titles`` and ``names`` are what the new page gives."""

    def say(wording: str, name: Callable[[str], str], given: frozenset[str]) -> str:
        old_name, new_name = name(old.title), name(new.title if new else "")
        fate = "is another number now" if old.title in titles else "disappears"
        if fate == "disappears" and old_name in given:
            fate = "has another title now"
        fate = f"AmootStatus.{old_name} {fate}"
        return wording.format(old=old, new=new, old_name=old_name, new_name=new_name, fate=fate)

    kept = kind == "title-renamed" and upper_snake(old.title) in names
    python, typescript = _PYTHON["title-kept-name" if kept else kind], _TYPESCRIPT[kind]
    if kind == "title-renamed" and new and old.code != new.code:
        python, typescript = f"{python} {_RENUMBERED}", f"{typescript} {_RENUMBERED}"
    return Breaks(say(python, upper_snake, names), say(typescript, str, titles))


# --- texts ---------------------------------------------------------------------------------------


def _description_change(old: Status, new: Status, spec: Spec) -> Iterator[Change]:
    was, now = old.description.text, new.description.text
    kind = ""
    if was != now:
        kind = "description-respelt" if respell(was) == respell(now) else "description-changed"
        message = _changed(f"the description of {new.code} {new.title}", was, now)
    elif (old.code, old.title) == (new.code, new.title) and _raw(old) != _raw(new):
        kind = "notation-changed"
        message = _MESSAGES[kind].format(new=new)
    if kind:
        span = new.code_span if kind == "notation-changed" else new.description_span
        sides: tuple[Entry | str, Entry | str] = (_entry(old), _entry(new))
        if kind == "notation-changed":
            sides = " | ".join(_raw(old)), " | ".join(_raw(new))
        yield Change(kind, spec.at(span), message, *sides)


def _raw(status: Status) -> tuple[str, str, str]:
    return status.code_span.raw, status.title_span.raw, status.description_span.raw


# --- order and sections --------------------------------------------------------------------------


def _order_changes(old: Spec, new: Spec) -> Iterator[Change]:
    """Compare the order of the codes that both pages have."""
    now = {status.code: status for status in new.statuses}
    was = {status.code for status in old.statuses}
    before = [status.code for status in old.statuses if status.code in now]
    after = [code for code in now if code in was]
    if before == after:
        return
    first = _common(before, after)
    last = len(before) - _common(before[first:][::-1], after[first:][::-1])
    before, after = before[first:last], after[first:last]
    place = {code: number for number, code in enumerate(before)}
    moved = len(after) - _longest_rise([place[code] for code in after])
    message = f"{_rows(moved)} in another order, from {after[0]} on"
    at = new.at(now[after[0]].code_span)
    yield Change("rows-reordered", at, message, _codes(before), _codes(after))


def _codes(codes: Iterable[int]) -> str:
    return " ".join(map(str, codes))


def _common(one: Sequence[int], other: Sequence[int]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=True)))


def _longest_rise(numbers: Iterable[int]) -> int:
    """Count the most numbers that rise from left to right: those that need not have moved."""
    ends: list[int] = []
    for number in numbers:
        place = bisect_right(ends, number)
        ends[place : place + 1] = [number]
    return len(ends)


def _rows(count: int) -> str:
    return "1 row stands" if count == 1 else f"{count} rows stand"


class _Page:
    """A page with the places of what has none in a Spec, and the section each status stands in."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self.document: Document = read_document(spec.source)

    def at_title(self) -> Location:
        return next(self.spec.at(one.span) for one in self.document.headings if one.level == 1)

    def at_line(self, labels: Iterable[str]) -> Location:
        ((span, _),) = labelled(self.document.lines, labels)
        return self.spec.at(span)

    def at_fields(self) -> Location:
        wanted = {fold(header) for header in FIELD_COLUMNS}
        for table in self.document.tables:
            if wanted <= {fold(span.text) for span in table.header}:
                return self.spec.at(table.header[0])
        return self.spec.source.at(1)

    def sections(self) -> dict[int, str]:
        """Give the heading above each code's row; none for what stands below the page's own."""
        sections = {}
        for status in self.spec.statuses:
            heading = self.document.section(status.code_span.line)
            sections[status.code] = heading.text if heading else ""
        return sections


def _move_changes(old: _Page, new: _Page) -> Iterator[Change]:
    was, now = old.sections(), new.sections()
    moves: Counter[tuple[str, str]] = Counter()
    first: dict[tuple[str, str], Status] = {}
    for status in new.spec.statuses:
        move = was.get(status.code), now[status.code]
        if move[0] is not None and respell(move[0]) != respell(move[1]):
            moves[move[0], move[1]] += 1
            first.setdefault((move[0], move[1]), status)
    for (before, after), count in moves.items():
        status = first[before, after]
        message = f"{_rows(count)} under another heading, from {status.code} on"
        yield Change("table-moved", new.spec.at(status.code_span), message, before, after)


# --- the page ------------------------------------------------------------------------------------


def _page_changes(old: _Page, new: _Page) -> Iterator[Change]:
    was, now = old.spec, new.spec
    if was.title != now.title:
        sides = was.title.text, now.title.text
        kind = (
            "page-title-respelt" if respell(sides[0]) == respell(sides[1]) else "page-title-changed"
        )
        yield Change(kind, new.at_title(), _changed("the heading of the page", *sides), *sides)
    if was.updated != now.updated:
        days = (now.updated - was.updated).days
        kind = "date-changed" if days > 0 else "date-went-back"
        message = f"the date is {_days(abs(days))} {'later' if days > 0 else 'earlier'}"
        sides = was.dated, now.dated
        yield Change(kind, new.at_line(UPDATED_LABELS), message, *sides)
    if was.api_version != now.api_version:
        message = f"the API version goes from {was.api_version} to {now.api_version}"
        sides = was.api_version, now.api_version
        yield Change("version-changed", new.at_line(VERSION_LABELS), message, *sides)
    if was.fields != now.fields:
        sides = _fields(was), _fields(now)
        yield Change(
            "fields-changed", new.at_fields(), _changed("the table of fields", *sides), *sides
        )


def _changed(what: str, old: str, new: str) -> str:
    """Say that a text changed, or what of its typography did."""
    if respell(old) == respell(new):
        return f"{what} differs only in {differing(old, new)}"
    return f"{what} changed"


def _days(count: int) -> str:
    return "1 day" if count == 1 else f"{count} days"


def _fields(spec: Spec) -> str:
    rows = ((field.name.text, field.type.text, field.description.text) for field in spec.fields)
    return "; ".join(" | ".join(row) for row in rows)


def _notes(old: _Page, new: _Page, *, rows: Sequence[Change]) -> Iterator[Change]:
    """Say where the page is not honest about itself."""
    was, now = old.spec, new.spec
    release = bump(rows)
    if release != "none" and was.updated == now.updated:
        calling = {row.kind for row in rows if row.bump != "none"}
        what = "typography of statuses" if calling == {"description-respelt"} else "statuses"
        message = f"{what} changed, but the date is still {now.dated}"
        yield Change("date-not-updated", new.at_line(UPDATED_LABELS), message, was.dated, now.dated)
    if release == "major" and was.api_version == now.api_version:
        version = now.api_version
        message = f"statuses broke, but the API version is still {version}"
        yield Change("version-not-updated", new.at_line(VERSION_LABELS), message, version, version)
    before, after = len(was.statuses), len(now.statuses)
    if 4 * after < 3 * before:
        first = now.at(now.statuses[0].code_span)
        message = f"the page fell from {before} statuses to {after}; is it whole?"
        yield Change("row-count-fell", first, message, str(before), str(after))
