"""Formats findings and changes as annotations for GitHub Actions, up to its limit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby

from codegen.report.item import LEVELS, Item, Look, encodable, finding_item, items_in_tree, others
from codegen.review import Review
from codegen.source import Diagnostic

_MOST = 10
"""The most annotations per level that GitHub shows for a step."""

_ORDER = ("error", "warning", "notice")
_DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_PROPERTY = {**_DATA, ":": "%3A", ",": "%2C"}


def findings_github(findings: Iterable[Diagnostic], look: Look = Look()) -> str:
    """Return a workflow command per finding, up to the limit of each level."""
    return _annotations(map(finding_item, findings))


def changes_github(review: Review, look: Look = Look()) -> str:
    """Return a workflow command per change, up to the limit of each level.

    A breaking change is an error, and a note is a warning.
    """
    return _annotations(items_in_tree(review))


def _annotations(items: Iterable[Item]) -> str:
    ordered = sorted(items, key=lambda item: _ORDER.index(_level(item)))
    groups = [list(group) for _, group in groupby(ordered, key=_level)]
    shown = "".join(_annotation(item) for group in groups for item in group[:_MOST])
    return shown + others([item for group in groups for item in group[_MOST:]])


def _level(item: Item) -> str:
    return LEVELS.get(item.severity, "notice")


def _annotation(item: Item) -> str:
    properties = {
        "file": encodable(item.at.path),
        "line": str(item.at.line),
        "col": str(item.at.column),
        "title": item.rule,
    }
    shown = ",".join(f"{name}={_escaped(value, _PROPERTY)}" for name, value in properties.items())
    data = _escaped("\n".join(item.lines), _DATA)
    return f"::{_level(item)} {shown}::{data}\n"


def _escaped(text: str, escapes: Mapping[str, str]) -> str:
    return text.translate({ord(character): escape for character, escape in escapes.items()})
