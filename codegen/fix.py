"""Knows how the edits of findings are applied to the bytes of a page.

Knows nothing of the rules, nor of files.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from codegen.lint import Edit, Finding

# One edit may uncover another (a space where a mark was beside a space), never many in a row.
_ROUNDS = 8


class Fixed(NamedTuple):
    """A page after fixing: its ``data``, what was ``fixed``, and what is still ``found``."""

    data: bytes
    fixed: tuple[Finding, ...]
    found: Sequence[Finding]


def fix(data: bytes, lint: Callable[[bytes], Sequence[Finding]]) -> Fixed:
    """Fix a page and lint it again until no edit remains."""
    found = lint(data)
    fixed: list[Finding] = []
    for _ in range(_ROUNDS):
        kept = tuple(_without_overlaps(found))
        after = apply(data, kept)
        if after == data:
            break
        fixed.extend(kept)
        data, found = after, lint(after)
    return Fixed(data, tuple(fixed), found)


def apply(data: bytes, findings: Iterable[Finding]) -> bytes:
    """Apply the edits of findings to the page they were found on; of two that overlap, the first.

    A byte order mark and the ends of lines stay as they are; a new line ends as the one above it.
    """
    edits = [found.edit for found in _without_overlaps(findings) if found.edit]
    lines = data.decode("utf-8").split("\n")
    mark = lines[0].startswith("\ufeff")
    for edit in reversed(edits):
        at = edit.line - 1
        begin = edit.column - 1 + (mark and edit.line == 1)
        end = "\r\n" if at and lines[at - 1].endswith("\r") else "\n"
        line = lines[at]
        text = edit.text.replace("\n", end)
        lines[at] = line[:begin] + text + line[begin + edit.length :]
    return "\n".join(lines).encode("utf-8")


def _without_overlaps(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Return the findings that have edits, in page order; of two that overlap, the first."""
    edits = ((found.edit, found) for found in findings if found.edit)
    done = (0, 0)
    for edit, found in sorted(edits, key=lambda pair: _by_begin(pair[0])):
        if (edit.line, edit.column) >= done:
            done = (edit.line, edit.column + edit.length)
            yield found


def _by_begin(edit: Edit) -> tuple[int, int, bool, int]:
    """Order edits: what is put in comes first, then of two that begin alike the longer."""
    return edit.line, edit.column, edit.length > 0, -edit.length
