"""Formats findings, changes and updates as Markdown for GitHub job summaries and comments.

Omits the last rows of a table if the text exceeds GitHub's limit.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote

from codegen.diff import Entry
from codegen.escaping import comment_markdown
from codegen.report.item import (
    Item,
    Look,
    change_item,
    cut,
    encodable,
    errors_first,
    finding_item,
    total,
    verdict,
    what_breaks,
)
from codegen.review import Review
from codegen.source import Diagnostic, Location

if TYPE_CHECKING:
    from codegen.upstream import Update


class _Limit(NamedTuple):
    """The limit of a text in units of ``size``, and the note about omitted rows."""

    most: int
    size: Callable[[str], int]
    more: str


# The limit of a job summary is 1 MiB, of a comment 65,536 characters; leave some room.
_SUMMARY = _Limit(1_000_000, lambda text: len(text.encode("utf-8")), "… and {} more.")
_COMMENT = _Limit(
    65_000, lambda text: len(text.encode("utf-16-le")) // 2, "… and {} more in the summary."
)

_Row = tuple[str, ...]


def findings_markdown(findings: Iterable[Diagnostic], look: Look = Look()) -> str:
    """Return a job summary: the totals and a table, errors first."""
    return _findings(findings, look, _SUMMARY)


def findings_comment(findings: Iterable[Diagnostic], look: Look = Look()) -> str:
    """Return the same as findings_markdown, within the limit of a comment."""
    return _findings(findings, look, _COMMENT)


def changes_markdown(review: Review, look: Look = Look()) -> str:
    """Return a job summary: the required release and a table, breaking changes first."""
    return _changes(review, look, _SUMMARY)


def changes_comment(review: Review, look: Look = Look()) -> str:
    """Return the same as changes_markdown, within the limit of a comment."""
    return _changes(review, look, _COMMENT)


def update_markdown(update: Update, look: Look = Look()) -> str:
    """Return the text of a pull request: its title, an empty line, and its body."""
    return _update(update, look, (_SUMMARY, _SUMMARY))


def update_comment(update: Update, look: Look = Look()) -> str:
    """Return the same as update_markdown, within the limit of a pull request."""
    return _update(update, look, (_COMMENT._replace(most=44_000), _COMMENT._replace(most=20_000)))


def _update(update: Update, look: Look, limits: tuple[_Limit, _Limit]) -> str:
    changes = _changes(update.review, look, limits[0])
    findings = _findings(update.findings, look, limits[1])
    parts = update.title, update.version_note, changes, "**Lint**", findings
    return "\n\n".join(part.rstrip("\n") for part in parts if part) + "\n"


def _findings(findings: Iterable[Diagnostic], look: Look, limit: _Limit) -> str:
    ordered = errors_first(findings)
    if not ordered:
        return "**Nothing to fix on the page.**\n"
    rows = [
        (item.word, _place(item.at, look.links), _message(item), _rtl(found.excerpt))
        for found, item in ((found, finding_item(found)) for found in ordered)
    ]
    header = "Severity", "Place", "Finding", "Text"
    return _document(f"**{total(ordered)}**\n\n", [header, *rows], "", limit)


def _changes(review: Review, look: Look, limit: _Limit) -> str:
    if not review.impacts:
        base = f" since {_markdown(review.base)}" if review.base else ""
        return f"**No change to what is generated from the page{base}.**\n"
    rows = [
        (
            item.word,
            _place(item.at, look.links),
            _message(item),
            _side(change.old),
            _side(change.new),
        )
        for (change, _), item in ((impact, change_item(impact)) for impact in review.impacts)
    ]
    header = "Severity", "Place", "Change", "Before", "After"
    base = f"Compared with {_markdown(review.base)}.\n\n" if review.base else ""
    breaks = "".join(f"- {_markdown(sentence)}\n" for sentence in what_breaks(review))
    below = f"\n**What breaks**\n\n{breaks}" if breaks else ""
    return _document(f"**{verdict(review)}**\n\n{base}", [header, *rows], below, limit)


def _document(above: str, table: Sequence[_Row], below: str, limit: _Limit) -> str:
    """Return a table between two texts, with as many rows as the limit allows."""
    header, *rows = table
    shown = f"{above}{_line(header)}{_line(('---',) * len(header))}"
    lines = [*map(_line, rows)]
    if limit.size(shown + below) + sum(map(limit.size, lines)) <= limit.most:
        return f"{shown}{''.join(lines)}{below}"
    left = limit.most - limit.size(f"{shown}{below}\n{limit.more.format(len(rows))}\n")
    fitting = 0
    for line in lines:
        left -= limit.size(line)
        if left < 0:
            break
        fitting += 1
    return f"{shown}{''.join(lines[:fitting])}{below}\n{limit.more.format(len(rows) - fitting)}\n"


def _line(cells: _Row) -> str:
    return f"| {' | '.join(cells)} |\n"


def _place(at: Location, links: str) -> str:
    """Return a location, as a link if its path is inside the working directory."""
    shown = _markdown(str(at))
    is_below = at.path[:1] not in ("/", "<") and ":" not in at.path
    if not links or not is_below or ".." in at.path.split("/"):
        return shown
    # GitHub renders Markdown without line numbers; plain=1 requests the source.
    path = quote(at.path.encode("utf-8", "surrogateescape"))
    base = quote(links.rstrip("/"), safe="/:?=&@%+,;~")
    return f"[{shown}]({base}/{path}?plain=1#L{at.line})"


def _message(item: Item) -> str:
    return f"{_markdown(item.message)} `{item.rule}`"


def _side(side: Entry | str | None) -> str:
    if isinstance(side, Entry):
        return f"{side.code} {_markdown(side.title)}<br>{_rtl(side.description)}"
    return _rtl(side or "")


def _rtl(text: str) -> str:
    """Isolate the direction of page text; leave ASCII unchanged."""
    shown = _markdown(cut(text))
    return shown if text.isascii() else f'<span dir="rtl">{shown}</span>'


def _markdown(text: str) -> str:
    """Escape text so that GitHub finds no markup, mentions or issue references in it.

    GitHub finds @names and #numbers after it has removed escapes, but a comment separates them.
    """
    return re.sub(r"\\([@#])(?=\w)", r"\\\1<!-- -->", comment_markdown(encodable(text)))
