"""Compares two versions of a page, and determines the release that the changes require.

Does not print changes, read pages or assess the effect on programs.

A status is unchanged if both pages have its code with the same title. A title with another code
was renumbered. A code with another title was renamed if the two statuses are similar, and reused
if not.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import takewhile
from types import MappingProxyType
from typing import Literal, NamedTuple

from codegen.model import Spec, Status
from codegen.sequence import longest_rise
from codegen.source import Location, Span, counted
from codegen.spelling import differing, typographic_key

Effect = Literal["breaking", "minor", "patch", "cosmetic", "none", "note"]
Bump = Literal["major", "minor", "patch", "none"]
FailOn = Literal["major", "breaking", "minor", "patch", "any", "never"]

EFFECTS: tuple[Effect, ...] = ("breaking", "minor", "patch", "cosmetic", "none", "note")
"""Every severity of a change, most severe first. A note is about the page, not its statuses."""

BUMPS: tuple[Bump, ...] = ("none", "patch", "minor", "major")
"""Every release, the smallest first."""

SIMILARITY = 0.7
"""The minimum similarity of two statuses with the same code for a rename, from 0 to 1.

Similarity is the mean of the ``SequenceMatcher`` ratios of the titles and of the descriptions. On
the published page, 3% of the pairs of different statuses reach it. A rename and a reused code are
both breaking changes.
"""

SHARED_WORDS = 1 / 3
"""The minimum share of common words for two descriptions to have the same meaning."""

_COMPARED = 500
"""The maximum code points of a text that are compared."""


class Kind(NamedTuple):
    """The severity of a kind of change, and the release it requires."""

    severity: Effect
    bump: Bump


# A changed text in the packages, even if only its typography, requires a patch release. The date
# and SHA-256 of the page identify its version; a change of these alone does not.
KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "code-removed": Kind("breaking", "major"),
        "code-reused": Kind("breaking", "major"),
        "titles-swapped": Kind("breaking", "major"),
        "title-renumbered": Kind("breaking", "major"),
        "title-renamed": Kind("breaking", "major"),
        "alias-removed": Kind("breaking", "major"),
        "page-removed": Kind("breaking", "major"),
        "code-added": Kind("minor", "minor"),
        "alias-added": Kind("minor", "minor"),
        "page-added": Kind("minor", "minor"),
        "description-changed": Kind("patch", "patch"),
        "page-title-changed": Kind("patch", "patch"),
        "description-respelt": Kind("cosmetic", "patch"),
        "page-title-respelt": Kind("cosmetic", "patch"),
        "notation-changed": Kind("cosmetic", "none"),
        "rows-reordered": Kind("none", "none"),
        "table-moved": Kind("none", "none"),
        "fields-changed": Kind("none", "none"),
        "date-changed": Kind("none", "none"),
        "meaning-may-differ": Kind("note", "none"),
        "version-changed": Kind("note", "patch"),
        "date-went-back": Kind("note", "none"),
        "date-not-updated": Kind("note", "none"),
        "version-not-updated": Kind("note", "none"),
        "row-count-fell": Kind("note", "none"),
    }
)

_ORDER = {kind: order for order, kind in enumerate(KINDS)}


class Entry(NamedTuple):
    """The content of one row of the status table."""

    code: int
    title: str
    description: str


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between two pages.

    ``old`` and ``new`` are rows, or text if the change is not about a row; None means absent.
    ``at`` is the location in the new page; for a removed row, it is where the row was. ``was`` is
    the location of the old row in the old page.
    """

    kind: str
    at: Location
    message: str
    old: Entry | str | None = None
    new: Entry | str | None = None
    was: Location | None = None

    @property
    def severity(self) -> Effect:
        """The severity of this kind of change."""
        return KINDS[self.kind].severity

    @property
    def bump(self) -> Bump:
        """The release that this change requires."""
        return KINDS[self.kind].bump

    @property
    def fingerprint(self) -> str:
        """Sixteen hex digits that do not depend on locations or on the message."""
        identity = json.dumps([self.kind, self.old, self.new], ensure_ascii=False)
        return hashlib.sha256(identity.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def diff(old: Spec, new: Spec) -> tuple[Change, ...]:
    """Return the changes from one page to another, sorted by severity, kind and location."""
    if old.source.text == new.source.text and old._replace(source=new.source) == new:
        return ()
    rows = tuple(_row_changes(old, new))
    changes = [*rows, *_order_changes(old, new), *_move_changes(old, new), *_page_changes(old, new)]
    changes.extend(_notes(old, new, rows=rows))
    return tuple(sorted(changes, key=_by_severity))


def page_added(new: Spec) -> Change:
    """Return the single change for a page that did not exist before."""
    count = counted(len(new.statuses), "status", "statuses")
    return Change("page-added", new.source.at(1), f"the page is added, with {count}")


def page_removed(old: Spec, path: str) -> Change:
    """Return the single change for a page removed from ``path``."""
    count = counted(len(old.statuses), "status", "statuses")
    message = f"the page is removed, with its {count}"
    return Change("page-removed", Location(path, 1, 1), message, was=old.source.at(1))


def bump(changes: Iterable[Change]) -> Bump:
    """Return the largest release that any of the changes requires."""
    return max((change.bump for change in changes), key=BUMPS.index, default="none")


_NEEDED: Mapping[FailOn, Bump] = {
    "major": "major",
    "breaking": "major",
    "minor": "minor",
    "patch": "patch",
}


def exceeds(changes: Iterable[Change], fail_on: FailOn) -> bool:
    """Return whether the changes require at least the release of a ``fail-on`` setting.

    ``any`` is exceeded by any change, ``never`` by none.
    """
    if fail_on in ("any", "never"):
        return fail_on == "any" and any(True for _ in changes)
    needed: Bump = _NEEDED[fail_on]
    return BUMPS.index(bump(changes)) >= BUMPS.index(needed)


def _by_severity(change: Change) -> tuple[int, int, int, int, str]:
    at, was = change.at, change.was.line if change.was else 0
    return _ORDER[change.kind], at.line, at.column, was, change.fingerprint


# --- rows ----------------------------------------------------------------------------------------


def _entry(status: Status) -> Entry:
    return Entry(status.code, status.title, status.description.text)


class _Pair(NamedTuple):
    """An old row and its counterpart. ``kind`` is empty if code and title are the same."""

    kind: str
    old: Status | None
    new: Status | None


# The description is compared only for these. In other pairs, the rows are different statuses.
_SAME_STATUS = frozenset({"", "title-renamed", "title-renumbered"})


def _row_changes(old: Spec, new: Spec) -> Iterator[Change]:
    gaps = _gaps(old, new)
    for pair in _pairs(old, new):
        if pair.kind:
            yield _row_change(pair, old=old, new=new, gaps=gaps)
        if pair.old and pair.new and pair.kind in _SAME_STATUS:
            yield from _description_change(pair.old, pair.new, old=old, new=new)
    yield from _alias_changes(old, new, gaps)


def _alias_changes(old: Spec, new: Spec, gaps: _Gaps) -> Iterator[Change]:
    before = {(alias.code, alias.title): alias for alias in old.aliases}
    after = {(alias.code, alias.title): alias for alias in new.aliases}
    for key in before.keys() - after.keys():
        yield _row_change(_Pair("alias-removed", before[key], None), old=old, new=new, gaps=gaps)
    for key in after.keys() - before.keys():
        yield _row_change(_Pair("alias-added", None, after[key]), old=old, new=new, gaps=gaps)
    for key in before.keys() & after.keys():
        yield from _description_change(before[key], after[key], old=old, new=new)


def _pairs(old: Spec, new: Spec) -> Iterator[_Pair]:
    """Pair the rows of two pages. Every row without an equal in the other page is in a pair."""
    old_by_code = {status.code: status for status in old.statuses}
    old_by_title = {status.title: status for status in old.statuses}
    new_by_code = {status.code: status for status in new.statuses}
    new_by_title = {status.title: status for status in new.statuses}
    for status in old.statuses:
        if status.code not in new_by_code and status.title not in new_by_title:
            yield _Pair("code-removed", status, None)
    crossed = {
        pair.new.code: pair
        for pair in _crossed(old_by_code, old_by_title, new_by_code, new_by_title)
        if pair.new
    }
    vacated = {pair.old.code for pair in crossed.values() if pair.old}
    for status in new.statuses:
        same_code, same_title = old_by_code.get(status.code), old_by_title.get(status.title)
        new_home = new_by_title.get(same_code.title) if same_code else None
        if same_title is None:
            yield crossed.get(status.code) or _new_title(same_code, status, new_by_title)
        elif same_code is same_title:
            yield _Pair("", same_title, status)
        elif new_home and new_home.code == same_title.code:
            yield _Pair("titles-swapped", same_code, status)
        else:
            yield _Pair("title-renumbered", same_title, status)
            if same_code and new_home is None and same_code.code not in vacated:
                yield _Pair("code-reused", same_code, status)


def _crossed(
    old_by_code: Mapping[int, Status],
    old_by_title: Mapping[str, Status],
    new_by_code: Mapping[int, Status],
    new_by_title: Mapping[str, Status],
) -> Iterator[_Pair]:
    """Find swaps in which one title was also renamed: 4 A, 5 B became 4 B, 5 A2."""
    for status in new_by_code.values():
        same_code = old_by_code.get(status.code)
        if status.title in old_by_title or not same_code or same_code.title not in new_by_title:
            continue
        other = old_by_code.get(new_by_title[same_code.title].code)
        if other and other.title not in new_by_title and is_rename(_entry(other), _entry(status)):
            yield _Pair("title-renamed", other, status)


def _new_title(
    same_code: Status | None, status: Status, new_by_title: Mapping[str, Status]
) -> _Pair:
    """Pair a row whose title is new with the row that had its code, if any."""
    if same_code is None:
        return _Pair("code-added", None, status)
    gone = same_code.title not in new_by_title
    renamed = gone and is_rename(_entry(same_code), _entry(status))
    return _Pair("title-renamed" if renamed else "code-reused", same_code, status)


def is_rename(old: Entry, new: Entry) -> bool:
    """Return whether the second row is the first one renamed; see SIMILARITY."""
    titles = old.title.casefold().replace("_", ""), new.title.casefold().replace("_", "")
    descriptions = typographic_key(old.description), typographic_key(new.description)
    if titles[0] == titles[1] or descriptions[0] == descriptions[1]:
        return True
    return (_ratio(*titles) + _ratio(*descriptions)) / 2 >= SIMILARITY


def _ratio(one: str, other: str) -> float:
    # The ratio depends on the order of the texts: sort them, so that both directions of a diff
    # agree. Its time grows with the square of the length: compare only the beginnings.
    first, second = sorted((one[:_COMPARED], other[:_COMPARED]))
    return SequenceMatcher(None, first, second, autojunk=False).ratio()


_MESSAGES = {
    "code-removed": "{old.code} {old.title} is removed",
    "code-reused": "{new.code} is reused: {old.title} is replaced by {new.title}",
    "titles-swapped": "{new.code} is changed from {old.title} to {new.title}: titles are swapped",
    "title-renumbered": "{new.title} is renumbered from {old.code} to {new.code}",
    "title-renamed": "{old.code} {old.title} is renamed to {new.title}",
    "title-renamed-and-renumbered": "{old.code} {old.title} is renamed to {new.code} {new.title}",
    "code-added": "{new.code} {new.title} is added",
    "alias-added": "{new.code} also has the title {new.title}",
    "alias-removed": "{old.code} no longer has the title {old.title}",
    "notation-changed": "the notation of {new.code} {new.title} changed, but not its content",
}


def _row_change(pair: _Pair, *, old: Spec, new: Spec, gaps: _Gaps) -> Change:
    def place(status: Status, spec: Spec) -> Location:
        return spec.at(status.code_span if pair.kind in _AT_CODE else status.title_span)

    was = place(pair.old, old) if pair.old else None
    if pair.new:
        at = place(pair.new, new)
    else:
        assert pair.old is not None
        at = gaps[pair.old.code_span]
    before = _entry(pair.old) if pair.old else None
    after = _entry(pair.new) if pair.new else None
    moved = before and after and before.code != after.code and pair.kind == "title-renamed"
    wording = _MESSAGES["title-renamed-and-renumbered" if moved else pair.kind]
    message = wording.format(old=before, new=after)
    return Change(pair.kind, at, message, before, after, was)


_Gaps = Mapping[Span, Location]


def _gaps(old: Spec, new: Spec) -> _Gaps:
    """Map the code span of each old row to a location in the new page.

    This is the row itself if it remains, or else the next row that remains, or else the last.
    """
    by_title = {row.title: row for row in (*new.aliases, *new.statuses)}
    by_code = {row.code: row for row in new.statuses}
    rows = sorted((*old.statuses, *old.aliases), key=lambda row: row.code_span.line, reverse=True)
    kept = [by_title.get(row.title) or by_code.get(row.code) for row in rows]
    here = next(filter(None, kept), new.statuses[0])
    gaps: dict[Span, Location] = {}
    for row, same in zip(rows, kept, strict=True):
        here = same or here
        gaps[row.code_span] = new.at(here.code_span)
    return gaps


_AT_CODE = frozenset({"code-removed", "code-added", "title-renumbered"})


# --- texts ---------------------------------------------------------------------------------------


def _description_change(before: Status, after: Status, *, old: Spec, new: Spec) -> Iterator[Change]:
    texts = before.description.text, after.description.text
    at, was = new.at(after.description_span), old.at(before.description_span)
    rows = _entry(before), _entry(after)
    if texts[0] != texts[1]:
        kind = "description-respelt" if _is_typography(*texts) else "description-changed"
        message = _changed(f"the description of {after.code} {after.title}", *texts)
        yield Change(kind, at, message, *rows, was)
        if new.names == "code" and _share_of_words(*texts) < SHARED_WORDS:
            message = f"{after.code} may have a new meaning: its description has mostly new words"
            yield Change("meaning-may-differ", at, message, *rows, was)
    elif rows[0][:2] == rows[1][:2] and _raw(before) != _raw(after):
        kind = "notation-changed"
        sides = " | ".join(_raw(before)), " | ".join(_raw(after))
        yield Change(kind, new.at(after.code_span), _MESSAGES[kind].format(new=after), *sides)


def _share_of_words(old: str, new: str) -> float:
    """Return the share of words of the new text that are in the old one, from 0 to 1."""
    old_words, new_words = ({*_words(text)} for text in (old, new))
    return len(old_words & new_words) / max(len(new_words), 1)


def _words(text: str) -> Iterator[str]:
    return (typographic_key(word).casefold() for word in re.findall(r"\w+(?:\u200c\w+)*", text))


def _raw(status: Status) -> tuple[str, str, str]:
    return status.code_span.raw, status.title_span.raw, status.description_span.raw


# --- order and sections --------------------------------------------------------------------------


def _order_changes(old: Spec, new: Spec) -> Iterator[Change]:
    """Report the rows of both pages that are in a different order."""
    new_by_code = {status.code: status for status in new.statuses}
    old_codes = {status.code for status in old.statuses}
    before = [status.code for status in old.statuses if status.code in new_by_code]
    after = [code for code in new_by_code if code in old_codes]
    if before == after:
        return
    first = _common(before, after)
    last = len(before) - _common(before[first:][::-1], after[first:][::-1])
    before, after = before[first:last], after[first:last]
    place = {code: number for number, code in enumerate(before)}
    moved = len(after) - len(longest_rise([place[code] for code in after]))
    message = f"{counted(moved, 'row')} reordered, from {after[0]} on"
    at = new.at(new_by_code[after[0]].code_span)
    yield Change("rows-reordered", at, message, _codes(before), _codes(after))


def _codes(codes: Iterable[int]) -> str:
    return " ".join(map(str, codes))


def _common(one: Sequence[int], other: Sequence[int]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=True)))


def _move_changes(old: Spec, new: Spec) -> Iterator[Change]:
    """Report the rows that moved to another heading."""
    old_sections = {status.code: status.section for status in old.statuses}
    moves: dict[tuple[str, str], list[Status]] = {}
    for status in new.statuses:
        before = old_sections.get(status.code)
        if before is not None and not _is_typography(before, status.section):
            moves.setdefault((before, status.section), []).append(status)
    for (before, after), statuses in moves.items():
        rows = counted(len(statuses), "row")
        message = f"{rows} moved to another heading, from {statuses[0].code} on"
        yield Change("table-moved", new.at(statuses[0].code_span), message, before, after)


# --- the page ------------------------------------------------------------------------------------


def _page_changes(old: Spec, new: Spec) -> Iterator[Change]:
    places = new.places
    if old.title != new.title:
        sides = old.title.text, new.title.text
        kind = "page-title-respelt" if _is_typography(*sides) else "page-title-changed"
        yield Change(
            kind, new.at(places.title), _changed("the heading of the page", *sides), *sides
        )
    if old.updated != new.updated:
        days = (new.updated - old.updated).days if new.updated and old.updated else 0
        kind = "date-went-back" if days < 0 else "date-changed"
        message = f"the date is {counted(abs(days), 'day')} {'later' if days > 0 else 'earlier'}"
        if not days:
            message = f"the date is {'added' if new.updated else 'removed'}"
        yield Change(kind, _at(new, places.updated), message, old.dated, new.dated)
    if old.api_version != new.api_version:
        sides = old.api_version or "none", new.api_version or "none"
        message = f"the API version changed from {sides[0]} to {sides[1]}"
        yield Change("version-changed", _at(new, places.api_version), message, *sides)
    if old.fields != new.fields:
        sides = _fields(old), _fields(new)
        at = _at(new, places.fields)
        yield Change("fields-changed", at, _changed("the table of fields", *sides), *sides)


def _at(spec: Spec, place: Span | None) -> Location:
    """Return the location of a span, or the start of the page if there is no span."""
    return spec.at(place) if place else spec.source.at(1)


def _is_typography(old: str, new: str) -> bool:
    """Return whether two texts differ only in typography, or not at all."""
    return old == new or typographic_key(old) == typographic_key(new)


def _changed(what: str, old: str, new: str) -> str:
    """Return the message for a changed text."""
    if _is_typography(old, new):
        return f"{what} differs only in {differing(old, new)}"
    return f"{what} changed"


def _fields(spec: Spec) -> str:
    rows = ((field.name.text, field.type.text, field.description.text) for field in spec.fields)
    return "; ".join(" | ".join(row) for row in rows)


def _notes(old: Spec, new: Spec, *, rows: Sequence[Change]) -> Iterator[Change]:
    """Report a date or version that was not updated, and a page that may be incomplete."""
    release = bump(rows)
    if release != "none" and new.updated and old.updated == new.updated:
        calling = {row.kind for row in rows if row.bump != "none"}
        what = "typography of statuses" if calling == {"description-respelt"} else "statuses"
        message = f"{what} changed, but the date is still {new.dated}"
        at = _at(new, new.places.updated)
        yield Change("date-not-updated", at, message, old.dated, new.dated)
    if release == "major" and new.api_version and old.api_version == new.api_version:
        version = new.api_version
        message = f"statuses have breaking changes, but the API version is still {version}"
        at = _at(new, new.places.api_version)
        yield Change("version-not-updated", at, message, version, version)
    before, after = len(old.statuses), len(new.statuses)
    if 4 * after < 3 * before:
        first = new.at(new.statuses[0].code_span)
        message = f"the page shrank from {before} to {after} statuses; it may be incomplete"
        yield Change("row-count-fell", first, message, str(before), str(after))
