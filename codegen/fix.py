"""Applies the edits of lint findings to the bytes of a page.

Does not depend on single rules, and does not read or write files.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from codegen.lint import Edit, Finding

# A fix can cause another finding (removing a mark leaves two spaces), but not many in a row.
_ROUNDS = 8


class Fixed(NamedTuple):
    """A fixed page: its ``data``, the findings ``fixed``, and those still ``found``."""

    data: bytes
    fixed: tuple[Finding, ...]
    found: Sequence[Finding]


def fix(data: bytes, lint: Callable[[bytes], Sequence[Finding]]) -> Fixed:
    """Apply fixes and lint again until no edit remains."""
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
    """Apply the edits of findings to their page. Of two edits that overlap, apply the first.

    Keeps a byte order mark and the line ends. A new line ends like the line above it.
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
    """Yield the findings with edits, in page order. Of two that overlap, yield the first."""
    edits = ((found.edit, found) for found in findings if found.edit)
    done = (0, 0)
    for edit, found in sorted(edits, key=lambda pair: _by_begin(pair[0])):
        if (edit.line, edit.column) >= done:
            done = (edit.line, edit.column + edit.length)
            yield found


def _by_begin(edit: Edit) -> tuple[int, int, bool, int]:
    """Return a sort key: by start, then insertions first, then longer edits first."""
    return edit.line, edit.column, edit.length > 0, -edit.length
