"""Formats findings, changes and updates as JSON that follows report.schema.json."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from codegen.diff import EFFECTS, Entry
from codegen.escaping import STEERS
from codegen.report.item import Look, encodable
from codegen.review import Review
from codegen.source import Diagnostic, Location

if TYPE_CHECKING:
    from codegen.upstream import Update

VERSION = 3
"""The version of the JSON format."""


def findings_json(findings: Iterable[Diagnostic], look: Look = Look()) -> str:
    """Return a Findings document of report.schema.json."""
    return write_json(_findings(findings))


def _findings(findings: Iterable[Diagnostic]) -> dict[str, Any]:
    findings = tuple(findings)
    counts = Counter(found.severity for found in findings)
    return {
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


def changes_json(review: Review, look: Look = Look()) -> str:
    """Return a Changes document of report.schema.json."""
    return write_json(_changes(review))


def _changes(review: Review) -> dict[str, Any]:
    counts = Counter(change.severity for change in review.changes)
    return {
        "report": "changes",
        "version": VERSION,
        "bump": review.bump,
        "release": {
            "base": encodable(review.base),
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
                "breaks": [{"language": one.language, "message": one.message} for one in breaks],
            }
            for change, breaks in review.impacts
        ],
    }


def update_json(update: Update, look: Look = Look()) -> str:
    """Return an Upstream document of report.schema.json."""
    return write_json(
        {
            "report": "upstream",
            "version": VERSION,
            "title": update.title,
            "changed": update.is_changed,
            "from": update.version or None,
            "to": update.raised or None,
            "changes": _changes(update.review),
            "findings": _findings(update.findings),
        }
    )


def write_json(document: dict[str, Any]) -> str:
    """Return JSON that is safe to print: control and direction characters are escaped."""
    lines = json.dumps(document, ensure_ascii=False, indent=2).split("\n")
    return "".join(f"{re.sub(STEERS, _escape, line)}\n" for line in lines)


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match.group()):04x}"


def _location(at: Location) -> dict[str, str | int]:
    return {"path": encodable(at.path), "line": at.line, "column": at.column}


def _side(side: Entry | str | None) -> dict[str, Any] | str | None:
    return side._asdict() if isinstance(side, Entry) else side
