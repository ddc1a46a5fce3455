"""Formats findings, changes and updates as text for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from codegen.color import BOLD, CYAN, DIM, GREEN, RED, YELLOW, painted
from codegen.escaping import isolated, visible
from codegen.report.item import (
    Item,
    Look,
    change_item,
    cut,
    errors_first,
    finding_item,
    others,
    total,
    verdict,
    what_breaks,
)
from codegen.review import Review
from codegen.source import Diagnostic

if TYPE_CHECKING:
    from codegen.upstream import Update

_MOST = 50
"""How many findings or changes are shown; the others are counted by rule."""

_COLORS = {
    "error": RED,
    "warning": YELLOW,
    "breaking": RED,
    "minor": GREEN,
    "patch": GREEN,
    "cosmetic": CYAN,
    "none": CYAN,
    "note": YELLOW,
}


def findings_text(findings: Iterable[Diagnostic], look: Look = Look()) -> str:
    """Return ``path:line:col: severity: message [rule-id]`` lines, each followed by page text.

    Errors come first. Findings beyond _MOST are only counted.
    """
    items = [finding_item(found) for found in errors_first(findings)]
    return "".join(_lines(items, color=look.color))


def changes_text(review: Review, look: Look = Look()) -> str:
    """Return ``path:line:col: severity: message [rule-id]`` lines, page text, and the release.

    Changes beyond _MOST are only counted.
    """
    shown = "".join(_lines([*map(change_item, review.impacts)], color=look.color))
    breaks = "".join(f"{sentence}\n" for sentence in what_breaks(review))
    base = f"compared with {visible(review.base)}\n" if review.base else ""
    return f"{shown}{breaks}{base}{painted(verdict(review), BOLD, look.color)}\n"


def update_text(update: Update, look: Look = Look()) -> str:
    """Return the title, the changes with the release that they require, and lint findings."""
    version = f"{update.version_note}\n" if update.version_note else ""
    shown = f"{update.title}\n\n{changes_text(update.review, look)}{version}"
    findings = findings_text(update.findings, look)
    return f"{shown}\n{findings}{total(update.findings)}\n" if findings else shown


def _lines(items: Sequence[Item], *, color: bool) -> Iterator[str]:
    for item in items[:_MOST]:
        at = painted(f"{visible(str(item.at))}:", BOLD, color)
        severity = painted(f"{item.word}:", _COLORS[item.severity], color)
        rule = painted(f"[{item.rule}]", DIM, color)
        yield f"{at} {severity} {visible(item.message)} {rule}\n"
        for mark, text in item.texts:
            shown = isolated(cut(text))
            yield f"    {mark} {shown}\n" if mark else f"    {shown}\n"
    yield others(items[_MOST:])
