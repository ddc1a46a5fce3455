"""Defines the common form of findings and changes in reports, and summarizes them.

Does not depend on a format.
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
"""How many code points of a text from the page are shown in text and Markdown."""

LEVELS = {"error": "error", "breaking": "error", "warning": "warning", "note": "warning"}
"""The levels of severities in GitHub and SARIF; other severities have the lowest level."""


class Look(NamedTuple):
    """Options of a format: ``color``, and ``links``, the base URL of links to locations."""

    color: bool = False
    links: str = ""


class Item(NamedTuple):
    """A finding or change as a line of a report; ``texts`` are pairs of a mark and page text."""

    at: Location
    message: str
    rule: str
    severity: str
    texts: tuple[tuple[str, str], ...]
    breaks: tuple[tuple[str, str], ...] = ()

    @property
    def word(self) -> str:
        """The severity as shown to users."""
        return "no effect" if self.severity == "none" else self.severity

    @property
    def lines(self) -> tuple[str, ...]:
        """The whole message, for formats with a single text."""
        texts = (f"{mark} {text}".strip(" ") for mark, text in self.texts)
        return (
            self.message,
            *texts,
            *(f"{languages}: {sentence}" for languages, sentence in self.breaks),
        )


def finding_item(found: Diagnostic) -> Item:
    """Return the item of a finding."""
    texts = (("", found.excerpt),) if found.excerpt else ()
    return Item(found.at, found.message, found.rule, found.severity, texts)


def change_item(impact: Impact) -> Item:
    """Return the item of a change and what it breaks."""
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
    """Return the items of changes, without the revision in their paths."""
    items = [*map(change_item, review.impacts)]
    paths = [item.at.path.removeprefix(review.revision) for item in items]
    return [
        item._replace(at=item.at._replace(path=path))
        for item, path in zip(items, paths, strict=True)
    ]


def errors_first(findings: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Sort findings by severity, keeping the order within each severity."""
    return sorted(findings, key=lambda found: found.severity)  # "error" sorts before "warning"


def cut(text: str) -> str:
    """Shorten page text for display."""
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


def encodable(path: str) -> str:
    """Escape the bytes of a path that are not UTF-8."""
    return path.encode("utf-8", "backslashreplace").decode("utf-8")


def verdict(review: Review) -> str:
    """Return the release that the changes require, and their numbers by severity."""
    counts = Counter(change.severity for change in review.changes)
    parts = [_COUNTED[name].format(counts[name]) for name in EFFECTS if counts[name]]
    numbers = f", {review.released} → {review.needed}" if review.needed else ""
    changes = ", ".join(parts) or "no changes"
    return f"release: {review.bump}{numbers} ({changes}){_late(review)}"


def _late(review: Review) -> str:
    """Return how to raise a version that is too low; empty if it is high enough."""
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
    """Describe what breaks; languages with the same sentence are joined."""
    for names, sentence in broken(review.impacts):
        first, space, rest = sentence.partition(" ")
        # Lowercase after the colon, unless the sentence begins with a title.
        begin = first.lower() if first in ("A", "Programs", "The") else first
        yield f"{names}: {begin}{space}{rest}"


def total(findings: Iterable[Diagnostic]) -> str:
    """Return the numbers of errors and warnings."""
    counts = Counter(found.severity for found in findings)
    errors, warnings = counts["error"], counts["warning"]
    return f"{counted(errors, 'error')}, {counted(warnings, 'warning')}"


def others(items: Sequence[Item]) -> str:
    """Return the numbers of omitted items by rule; empty if there are none."""
    counts = Counter(item.rule for item in items).most_common()
    rules = ", ".join(f"{count} {rule}" for rule, count in counts)
    return f"… and {len(items)} more: {rules}\n" if items else ""


def _text(side: Entry | str | None) -> str:
    return side.description if isinstance(side, Entry) else side or ""
