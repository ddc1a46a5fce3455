"""Formats findings, changes and updates, with one module per format.

Does not write to files or streams.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

from codegen.report.document import changes_json, findings_json, update_json
from codegen.report.github import changes_github, findings_github
from codegen.report.item import Look, total, verdict
from codegen.report.markdown import (
    changes_comment,
    changes_markdown,
    findings_comment,
    findings_markdown,
    update_comment,
    update_markdown,
)
from codegen.report.sarif import changes_sarif, findings_sarif
from codegen.report.text import changes_text, findings_text, update_text
from codegen.review import Review
from codegen.source import Diagnostic

if TYPE_CHECKING:
    from codegen.upstream import Update

__all__ = [
    "CHANGES",
    "FINDINGS",
    "UPDATES",
    "Look",
    "changes_comment",
    "changes_github",
    "changes_json",
    "changes_markdown",
    "changes_sarif",
    "changes_text",
    "findings_comment",
    "findings_github",
    "findings_json",
    "findings_markdown",
    "findings_sarif",
    "findings_text",
    "total",
    "update_comment",
    "update_json",
    "update_markdown",
    "update_text",
    "verdict",
]


class FindingsFormat(Protocol):
    """Formats findings."""

    def __call__(self, findings: Iterable[Diagnostic], look: Look = ..., /) -> str: ...


class ChangesFormat(Protocol):
    """Formats a review."""

    def __call__(self, review: Review, look: Look = ..., /) -> str: ...


class UpdateFormat(Protocol):
    """Formats an update."""

    def __call__(self, update: Update, look: Look = ..., /) -> str: ...


FINDINGS: Mapping[str, FindingsFormat] = MappingProxyType(
    {
        "text": findings_text,
        "json": findings_json,
        "markdown": findings_markdown,
        "comment": findings_comment,
        "github": findings_github,
        "sarif": findings_sarif,
    }
)

CHANGES: Mapping[str, ChangesFormat] = MappingProxyType(
    {
        "text": changes_text,
        "json": changes_json,
        "markdown": changes_markdown,
        "comment": changes_comment,
        "github": changes_github,
        "sarif": changes_sarif,
    }
)

UPDATES: Mapping[str, UpdateFormat] = MappingProxyType(
    {
        "text": update_text,
        "json": update_json,
        "markdown": update_markdown,
        "comment": update_comment,
    }
)
"""An update has no annotations, because its locations are in a page that is not committed."""
