"""Parses rules.md and formats the text of a rule for a terminal.

Imported only by commands that show rules, since it reads a file.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from textwrap import fill, indent
from types import MappingProxyType
from typing import NamedTuple

TEXT = Path(__file__).with_name("rules.md")


class RuleText(NamedTuple):
    """A section of rules.md; ``text`` is the Markdown below the line of facts.

    ``source`` is the part that reports the rule: page, lint, settings, templates, releases,
    upstream or diff.
    ``fixable`` is true if ``lint --fix`` fixes at least some of the findings.
    """

    id: str
    severity: str
    source: str
    fixable: bool
    summary: str
    text: str


# A heading in an example is not an id. The facts: `warning · lint`, or `warning · lint · fixable`.
_HEADING = re.compile("^## (?=[a-z0-9-]+$)", re.MULTILINE)
_SECTION = re.compile(r"(.+)\n\n(.+?) · (.+?)( · fixable)?\n\n((?s:.+))")


def _read() -> Iterator[RuleText]:
    _, *sections = _HEADING.split(TEXT.read_text(encoding="utf-8"))
    for section in sections:
        match = _SECTION.fullmatch(section.strip("\n"))
        assert match is not None, section
        name, severity, source, fixable, text = match.groups()
        summary = _plain(text.partition("\n\n")[0].replace("\n", " "))
        yield RuleText(name, severity, source, fixable is not None, summary, text)


def _plain(markdown: str) -> str:
    """Remove backticks, the only markup in the texts outside examples."""
    return markdown.replace("`", "")


RULES: Mapping[str, RuleText] = MappingProxyType({rule.id: rule for rule in _read()})
"""Every rule, in the order of rules.md."""


def show(name: str) -> str:
    """Return the description of a rule with its examples, as plain text."""
    rule = RULES[name]
    facts = [rule.severity, rule.source, *(["fixable with lint --fix"] if rule.fixable else [])]
    return f"{rule.id} ({', '.join(facts)})\n\n{_shown(rule.text)}"


def _shown(text: str) -> str:
    """Wrap paragraphs, and indent fenced examples.

    The info string of a fence may have the name of the file.
    """
    blocks = []
    for path, example, paragraph in _PARTS.findall(text):
        if paragraph:
            blocks.append(fill(_plain(paragraph), _WIDTH))
        else:
            blocks.extend([f"    {path}:"] if path else [])
            blocks.append(indent(example, "    "))
    return "\n\n".join(blocks) + "\n"


_WIDTH = 88
_PARTS = re.compile(r"(?:```\w+(?: (\S+))?\n(.*?)\n?```|(.+?))(?:\n\n|\n*\Z)", re.DOTALL)


def listed() -> str:
    """Return all rules, one per line."""
    ids, sources = (max(map(len, column)) for column in zip(*_columns(), strict=True))
    return "".join(
        f"{rule.id:<{ids}}  {rule.source:<{sources}}  {rule.severity:<9}"
        f"  {'fixable' if rule.fixable else '':<7}  {rule.summary}\n"
        for rule in RULES.values()
    )


def _columns() -> Iterator[tuple[str, str]]:
    return ((rule.id, rule.source) for rule in RULES.values())


def listed_json() -> str:
    """Return all rules as a JSON array of objects, without their texts."""
    keys = "id", "source", "severity", "fixable", "summary"
    rules = [{key: getattr(rule, key) for key in keys} for rule in RULES.values()]
    return f"{json.dumps(rules, ensure_ascii=False, indent=2)}\n"
