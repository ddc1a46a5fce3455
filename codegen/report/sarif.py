"""Formats findings and changes as SARIF 2.1.0, for example for GitHub code scanning."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

import codegen
from codegen.report.document import write_json
from codegen.report.item import LEVELS, Item, Look, encodable, finding_item, items_in_tree
from codegen.review import Review
from codegen.source import Diagnostic

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def findings_sarif(findings: Iterable[Diagnostic], look: Look = Look()) -> str:
    """Return a log with one result per finding."""
    return _log((finding_item(found), _fingerprint(found)) for found in findings)


def changes_sarif(review: Review, look: Look = Look()) -> str:
    """Return a log with one result per change: breaking is an error, a note is a warning."""
    fingerprints = (change.fingerprint for change in review.changes)
    return _log(zip(items_in_tree(review), fingerprints, strict=True))


def _log(items: Iterable[tuple[Item, str]]) -> str:
    items = tuple(items)
    rules = {rule: index for index, rule in enumerate(sorted({item.rule for item, _ in items}))}
    seen: Counter[str] = Counter()
    results = []
    for item, fingerprint in items:
        seen[fingerprint] += 1
        unique = f"{fingerprint}:{seen[fingerprint]}"
        results.append(_result(item, rules[item.rule], unique))
    driver = {
        "name": "amoot-codegen",
        "version": codegen.__version__,
        "rules": [_rule(rule) for rule in rules],
    }
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return write_json({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(name: str) -> dict[str, Any]:
    """Return the description of a rule; an unknown rule has only its id."""
    from codegen.rules import RULES, show

    known = RULES.get(name)
    short = {"text": known.summary if known else name}
    help_ = {"text": show(name), "markdown": known.text} if known else short
    return {"id": name, "shortDescription": short, "fullDescription": short, "help": help_}


def _result(item: Item, index: int, fingerprint: str) -> dict[str, Any]:
    region = {"startLine": item.at.line, "startColumn": item.at.column}
    place = {"artifactLocation": {"uri": _uri(item.at.path)}, "region": region}
    return {
        "ruleId": item.rule,
        "ruleIndex": index,
        "level": LEVELS.get(item.severity, "note"),
        "message": {"text": _message(item)},
        "locations": [{"physicalLocation": place}],
        "partialFingerprints": {"primaryLocationLineHash": fingerprint},
    }


def _message(item: Item) -> str:
    """Return the whole message; escape ``[text](target)``, so that it is not a link."""
    return encodable("\n".join(item.lines)).replace("](", "] (")


def _uri(path: str) -> str:
    """Return a path as a URI, relative to the working directory as code scanning requires."""
    quoted = quote(path.encode("utf-8", "surrogateescape"))
    return f"file://{quoted}" if path.startswith("/") else quoted


def _fingerprint(found: Diagnostic) -> str:
    """Return 16 hex digits that do not depend on line numbers or the wording of messages."""
    identity = json.dumps([found.rule, found.at.path, found.excerpt])
    return hashlib.sha256(identity.encode("utf-8")).hexdigest()[:16]
