"""Knows what a finding and a change share in reports, and summarizes them.

Knows nothing of any format.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from codegen.advice import command_with
from codegen.diff import EFFECTS, Entry
from codegen.impact import Impact, broken
from codegen.review import Review
from codegen.source import Diagnostic, Location, counted

_SHOWN = 200
"""The most code points of one text from the page that text and Markdown show."""

LEVELS = {"error": "error", "breaking": "error", "warning": "warning", "note": "warning"}
"""What severities are for machines that know errors and warnings; the others are less."""


class Look(NamedTuple):
    """What is asked of a format: ``color``, and ``links``, the URL that paths of places follow."""

    color: bool = False
    links: str = ""


class Item(NamedTuple):
    """A finding or a change, as a line that can be shown: ``texts`` are marks and page text."""

    at: Location
    message: str
    rule: str
    severity: str
    texts: tuple[tuple[str, str], ...]
    breaks: tuple[tuple[str, str], ...] = ()

    @property
    def word(self) -> str:
        """The severity, as people say it."""
        return "no effect" if self.severity == "none" else self.severity

    @property
    def lines(self) -> tuple[str, ...]:
        """All that is to be said, for formats that have one text for it."""
        texts = (f"{mark} {text}".strip(" ") for mark, text in self.texts)
        return self.message, *texts, *(f"{languages}: {said}" for languages, said in self.breaks)


def finding_item(found: Diagnostic) -> Item:
    """Show a finding as a line."""
    texts = (("", found.excerpt),) if found.excerpt else ()
    return Item(found.at, found.message, found.rule, found.severity, texts)


def change_item(impact: Impact) -> Item:
    """Show a change, and what it breaks, as a line."""
    change = impact.change
    old, new = _text(change.old), _text(change.new)
    texts = [("-", old), ("+", new)]
    if old == new:
        texts = [("", new)] if isinstance(change.new, Entry) else []
    shown = tuple((mark, text) for mark, text in texts if text)
    breaks = tuple(broken([impact]))
    gone = change.was and change.new is None
    message = f"{change.message} (was at {change.was})" if gone else change.message
    return Item(change.at, message, change.kind, change.severity, shown, breaks)


def items_in_tree(review: Review) -> list[Item]:
    """Show changes as lines whose places are files, even where the new page is of a revision."""
    items = [*map(change_item, review.impacts)]
    paths = [item.at.path.removeprefix(review.revision) for item in items]
    return [
        item._replace(at=item.at._replace(path=path))
        for item, path in zip(items, paths, strict=True)
    ]


def errors_first(findings: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Sort findings by severity alone."""
    return sorted(findings, key=lambda found: found.severity)  # "error" sorts before "warning"


def cut(text: str) -> str:
    """Shorten page text for display."""
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


def encodable(path: str) -> str:
    """Keep a path that is not UTF-8 on disk from spoiling output that is."""
    return path.encode("utf-8", "backslashreplace").decode("utf-8")


def verdict(review: Review) -> str:
    """Summarize the release that the changes call for, and count them by severity."""
    counts = Counter(change.severity for change in review.changes)
    parts = [_COUNTED[name].format(counts[name]) for name in EFFECTS if counts[name]]
    numbers = f", {review.released} → {review.needed}" if review.needed else ""
    changes = ", ".join(parts) or "no changes"
    return f"release: {review.bump}{numbers} ({changes}){_late(review)}"


def _late(review: Review) -> str:
    """Report a version that is too low, and how to raise it."""
    if review.is_released:
        return ""
    still = "still " if review.version == review.released else ""
    command = command_with(review.settings, "bump")
    return f"; version is {still}{review.version}, raise it with `{command}`"


_COUNTED = {
    "breaking": "{} breaking",
    "minor": "{} minor",
    "patch": "{} patch",
    "cosmetic": "{} cosmetic",
    "none": "{} without effect",
    "note": "{} to note",
}


def what_breaks(review: Review) -> Iterator[str]:
    """Describe what breaks, in one sentence for all languages that share it."""
    for names, sentence in broken(review.impacts):
        first, space, rest = sentence.partition(" ")
        # After a colon; a sentence that begins with a title is not changed.
        begin = first.lower() if first in ("A", "Programs", "The") else first
        yield f"{names}: {begin}{space}{rest}"


def total(findings: Iterable[Diagnostic]) -> str:
    """Summarize the numbers of errors and warnings in one line."""
    counts = Counter(found.severity for found in findings)
    errors, warnings = counts["error"], counts["warning"]
    return f"{counted(errors, 'error')}, {counted(warnings, 'warning')}"


def others(items: Sequence[Item]) -> str:
    """Count the omitted items by rule; empty if none are omitted."""
    counts = Counter(item.rule for item in items).most_common()
    rules = ", ".join(f"{count} {rule}" for rule, count in counts)
    return f"… and {len(items)} more: {rules}\n" if items else ""


def _text(side: Entry | str | None) -> str:
    return side.description if isinstance(side, Entry) else side or ""
