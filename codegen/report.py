"""Knows how findings and changes are shown: as text, JSON, Markdown and GitHub annotations.

Knows nothing of how they were found, and prints nothing.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple, Protocol

from codegen.diff import EFFECTS, Entry
from codegen.escaping import STEERS, comment_markdown, isolated, visible
from codegen.impact import Break, Impact, broken
from codegen.review import Review
from codegen.source import Diagnostic, Location, counted
from codegen.version import RAISE

VERSION = 3
"""The version of the JSON documents, as report.schema.json describes them."""

_SHOWN = 200
"""The most code points of one text from the page that text and Markdown show."""

_MOST = 50
"""The most findings or changes that text shows; it counts the others by rule."""


class FindingsFormat(Protocol):
    """Shows findings; ``color`` asks for ANSI colours, where a format has any."""

    def __call__(self, findings: Iterable[Diagnostic], /, *, color: bool = False) -> str: ...


class ChangesFormat(Protocol):
    """Shows a review; ``color`` asks for ANSI colours, as above."""

    def __call__(self, review: Review, /, *, color: bool = False) -> str: ...


class _Item(NamedTuple):
    """A finding or a change, as a line that can be shown: ``texts`` are marks and page text."""

    at: Location
    message: str
    rule: str
    severity: str
    texts: tuple[tuple[str, str], ...]
    breaks: tuple[tuple[str, str], ...] = ()


def _finding(found: Diagnostic) -> _Item:
    texts = (("", found.excerpt),) if found.excerpt else ()
    return _Item(found.at, found.message, found.rule, found.severity, texts)


def _change(impact: Impact) -> _Item:
    change = impact.change
    old, new = _text(change.old), _text(change.new)
    texts = [("-", old), ("+", new)]
    if old == new:
        texts = [("", new)] if isinstance(change.new, Entry) else []
    shown = tuple((mark, text) for mark, text in texts if text)
    breaks = tuple(_grouped(impact.breaks))
    gone = change.was and change.new is None
    message = f"{change.message} (was at {change.was})" if gone else change.message
    return _Item(change.at, message, change.kind, change.severity, shown, breaks)


def _grouped(breaks: Iterable[Break]) -> Iterator[tuple[str, str]]:
    """Put the languages together of which the same is to be said."""
    languages: dict[str, list[str]] = {}
    for one in breaks:
        languages.setdefault(one.message, []).append(one.language)
    for message, names in languages.items():
        yield ", ".join(names), message


def _text(side: Entry | str | None) -> str:
    return side.description if isinstance(side, Entry) else side or ""


# --- what it comes to --------------------------------------------------------------------------


def verdict(review: Review) -> str:
    """Say in one line which release the changes call for, and count them by severity."""
    counts = Counter(change.severity for change in review.changes)
    parts = [_COUNTED[name].format(counts[name]) for name in EFFECTS if counts[name]]
    numbers = f", {review.released} → {review.needed}" if review.needed else ""
    counted_changes = ", ".join(parts) or "no changes"
    return f"release: {review.bump}{numbers} ({counted_changes}){_late(review)}"


def _late(review: Review) -> str:
    """Say that the version was not raised far enough, and how to raise it."""
    if review.is_released:
        return ""
    still = "still " if review.version == review.released else ""
    return f"; version is {still}{review.version}, raise it with `{RAISE}`"


_COUNTED = {
    "breaking": "{} breaking",
    "minor": "{} minor",
    "patch": "{} patch",
    "cosmetic": "{} cosmetic",
    "none": "{} without effect",
    "note": "{} to note",
}


def total(findings: Sequence[Diagnostic]) -> str:
    """Say in one line how many errors and warnings there are."""
    counts = Counter(found.severity for found in findings)
    errors, warnings = counts["error"], counts["warning"]
    return f"{counted(errors, 'error')}, {counted(warnings, 'warning')}"


# --- text --------------------------------------------------------------------------------------

_RED, _YELLOW, _GREEN, _CYAN, _BOLD, _DIM, _PLAIN = 31, 33, 32, 36, 1, 2, 0
_COLORS = {
    "error": _RED,
    "warning": _YELLOW,
    "breaking": _RED,
    "minor": _GREEN,
    "patch": _GREEN,
    "cosmetic": _CYAN,
    "none": _CYAN,
    "note": _YELLOW,
}


def findings_text(findings: Iterable[Diagnostic], /, *, color: bool = False) -> str:
    """Show ``path:line:col: message [rule-id]``, page text on separate lines; errors first.

    Of more than _MOST findings, the others are counted.
    """
    ordered = sorted(findings, key=lambda found: found.severity)  # "error" sorts before "warning"
    return "".join(_lines([_finding(found) for found in ordered], color=color))


def changes_text(review: Review, /, *, color: bool = False) -> str:
    """Show ``path:line:col: message [rule-id]``, page text on separate lines, then the verdict.

    Of more than _MOST changes, the others are counted.
    """
    shown = "".join(_lines([_change(impact) for impact in review.impacts], color=color))
    breaks = "".join(f"{names}: {_lowered(text)}\n" for names, text in broken(review.impacts))
    base = f"compared with {visible(review.base)}\n" if review.base else ""
    return f"{shown}{breaks}{base}{_painted(verdict(review), _BOLD, color)}\n"


def _lowered(sentence: str) -> str:
    """Put a sentence after a colon; one that begins with a title stays as it is."""
    first, space, rest = sentence.partition(" ")
    return f"{first.lower()}{space}{rest}" if first in ("A", "Programs", "The") else sentence


def _lines(items: Sequence[_Item], *, color: bool) -> Iterator[str]:
    for item in items[:_MOST]:
        at = _painted(visible(str(item.at)), _BOLD, color)
        message = _painted(visible(item.message), _COLORS[item.severity], color)
        rule = _painted(f"[{item.rule}]", _DIM, color)
        yield f"{at}: {message} {rule}\n"
        for mark, text in item.texts:
            shown = isolated(_cut(text))
            yield f"    {mark} {shown}\n" if mark else f"    {shown}\n"
    if more := items[_MOST:]:
        counts = Counter(item.rule for item in more).most_common()
        yield f"… and {len(more)} more: {', '.join(f'{count} {rule}' for rule, count in counts)}\n"


def _painted(text: str, style: int, color: bool) -> str:
    return f"\x1b[{style}m{text}\x1b[{_PLAIN}m" if color else text


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


# --- JSON --------------------------------------------------------------------------------------


def findings_json(findings: Iterable[Diagnostic], /, *, color: bool = False) -> str:
    """Show the document that report.schema.json calls Findings."""
    findings = tuple(findings)
    counts = Counter(found.severity for found in findings)
    return _json(
        {
            "report": "findings",
            "version": VERSION,
            "counts": {"error": counts["error"], "warning": counts["warning"]},
            "findings": [
                {
                    "rule": found.rule,
                    "severity": found.severity,
                    "message": found.message,
                    "at": _location(found.at),
                    "excerpt": found.excerpt,
                }
                for found in findings
            ],
        }
    )


def changes_json(review: Review, /, *, color: bool = False) -> str:
    """Show the document that report.schema.json calls Changes."""
    counts = Counter(change.severity for change in review.changes)
    return _json(
        {
            "report": "changes",
            "version": VERSION,
            "bump": review.bump,
            "release": {
                "base": _encodable(review.base),
                "from": review.released or None,
                "to": review.needed or None,
                "set": review.version or None,
            },
            "counts": {severity: counts[severity] for severity in EFFECTS},
            "changes": [
                {
                    "kind": change.kind,
                    "severity": change.severity,
                    "bump": change.bump,
                    "fingerprint": change.fingerprint,
                    "message": change.message,
                    "at": _location(change.at),
                    "was": _location(change.was) if change.was else None,
                    "old": _side(change.old),
                    "new": _side(change.new),
                    "breaks": [
                        {"language": one.language, "message": one.message} for one in breaks
                    ],
                }
                for change, breaks in review.impacts
            ],
        }
    )


def _location(at: Location) -> dict[str, str | int]:
    return {"path": _encodable(at.path), "line": at.line, "column": at.column}


def _side(side: Entry | str | None) -> dict[str, Any] | str | None:
    return side._asdict() if isinstance(side, Entry) else side


def _json(document: dict[str, Any]) -> str:
    """Write a document that is also safe to print, with escapes for what would steer."""
    lines = json.dumps(document, ensure_ascii=False, indent=2).split("\n")
    return "".join(f"{re.sub(STEERS, _json_escape, line)}\n" for line in lines)


def _json_escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match.group()):04x}"


def _encodable(path: str) -> str:
    """Keep a path that is not UTF-8 on disk from spoiling output that is."""
    return path.encode("utf-8", "backslashreplace").decode("utf-8")


# --- Markdown ----------------------------------------------------------------------------------


def findings_markdown(findings: Iterable[Diagnostic], /, *, color: bool = False) -> str:
    """Show the totals, and one table where there is anything to show."""
    findings = tuple(findings)
    if not findings:
        return "**Nothing to fix on the page.**\n"
    rows = [
        (item.severity, _markdown_place(item.at), _markdown_message(item), _rtl(found.excerpt))
        for found, item in ((found, _finding(found)) for found in findings)
    ]
    header = "Severity", "Place", "Finding", "Text"
    return f"**{total(findings)}**\n\n{_table(header, rows)}"


def changes_markdown(review: Review, /, *, color: bool = False) -> str:
    """Show the verdict, and one table where there is anything to show, breaking changes first."""
    if not review.impacts:
        base = f" since {_markdown(review.base)}" if review.base else ""
        return f"**No change to what is generated from the page{base}.**\n"
    rows = [
        (
            item.severity,
            _markdown_place(item.at),
            _markdown_message(item),
            _markdown_side(change.old),
            _markdown_side(change.new),
        )
        for (change, _), item in ((impact, _change(impact)) for impact in review.impacts)
    ]
    header = "Severity", "Place", "Change", "Before", "After"
    base = f"Compared with {_markdown(review.base)}.\n\n" if review.base else ""
    shown = f"**{verdict(review)}**\n\n{base}{_table(header, rows)}"
    breaks = [f"- {names}: {_markdown(_lowered(text))}\n" for names, text in broken(review.impacts)]
    return "".join([shown, "\n**What breaks**\n\n", *breaks]) if breaks else shown


def _table(header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [header, ("---",) * len(header), *rows]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def _markdown_place(at: Location) -> str:
    return _markdown(str(at))


def _markdown_message(item: _Item) -> str:
    return f"{_markdown(item.message)} `{item.rule}`"


def _markdown_side(side: Entry | str | None) -> str:
    if isinstance(side, Entry):
        return f"{side.code} {_markdown(side.title)}<br>{_rtl(side.description)}"
    return _rtl(side or "")


def _rtl(text: str) -> str:
    """Wrap page text so that its own direction ends with it; leave what is ASCII alone."""
    shown = _markdown(_cut(text))
    return shown if text.isascii() else f'<span dir="rtl">{shown}</span>'


def _markdown(text: str) -> str:
    return comment_markdown(_encodable(text))


# --- GitHub annotations --------------------------------------------------------------------------

_LEVELS = {"error": "error", "breaking": "error", "warning": "warning", "note": "warning"}
_DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_PROPERTY = {**_DATA, ":": "%3A", ",": "%2C"}


def findings_github(findings: Iterable[Diagnostic], /, *, color: bool = False) -> str:
    """Show a workflow command for each finding."""
    return "".join(map(_annotation, map(_finding, findings)))


def changes_github(review: Review, /, *, color: bool = False) -> str:
    """Show a workflow command for each change: breaking is an error, a note is a warning."""
    return "".join(map(_annotation, map(_change, review.impacts)))


def _annotation(item: _Item) -> str:
    properties = {
        "file": _encodable(item.at.path),
        "line": str(item.at.line),
        "col": str(item.at.column),
        "title": item.rule,
    }
    texts = (f"{mark} {text}".strip(" ") for mark, text in item.texts)
    breaks = (f"{language}: {sentence}" for language, sentence in item.breaks)
    data = _escaped("\n".join([item.message, *texts, *breaks]), _DATA)
    shown = ",".join(f"{name}={_escaped(value, _PROPERTY)}" for name, value in properties.items())
    return f"::{_LEVELS.get(item.severity, 'notice')} {shown}::{data}\n"


def _escaped(text: str, escapes: Mapping[str, str]) -> str:
    return text.translate({ord(character): escape for character, escape in escapes.items()})


# --- the formats -------------------------------------------------------------------------------

FINDINGS: Mapping[str, FindingsFormat] = MappingProxyType(
    {
        "text": findings_text,
        "json": findings_json,
        "markdown": findings_markdown,
        "github": findings_github,
    }
)

CHANGES: Mapping[str, ChangesFormat] = MappingProxyType(
    {
        "text": changes_text,
        "json": changes_json,
        "markdown": changes_markdown,
        "github": changes_github,
    }
)
