"""Knows how the edits of findings are applied to the bytes of a page.

Knows nothing of the rules, nor of files.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from codegen.lint import Edit, Finding

# One edit may uncover another (a space where a mark was beside a space), never many in a row.
_ROUNDS = 8


def fix(data: bytes, lint: Callable[[bytes], Sequence[Finding]]) -> tuple[bytes, Sequence[Finding]]:
    """Fix a page and lint it again until no edit is left; give it, and what is still found."""
    found = lint(data)
    for _ in range(_ROUNDS):
        fixed = apply(data, found)
        if fixed == data:
            break
        data, found = fixed, lint(fixed)
    return data, found


def apply(data: bytes, findings: Iterable[Finding]) -> bytes:
    """Apply the edits of findings to the page they were found on; of two that overlap, the first.

    A byte order mark and the ends of lines stay as they are; a new line ends as the one above it.
    """
    edits = sorted((found.edit for found in findings if found.edit), key=_by_begin)
    lines = data.decode("utf-8").split("\n")
    mark = lines[0].startswith("\ufeff")
    done = (0, 0)
    kept: list[tuple[int, int, Edit]] = []
    for edit in edits:
        begin = edit.column - 1 + (mark and edit.line == 1)
        if (edit.line, begin) >= done:
            kept.append((edit.line - 1, begin, edit))
            done = (edit.line, begin + edit.length)
    for at, begin, edit in reversed(kept):
        end = "\r\n" if at and lines[at - 1].endswith("\r") else "\n"
        line = lines[at]
        text = edit.text.replace("\n", end)
        lines[at] = line[:begin] + text + line[begin + edit.length :]
    return "\n".join(lines).encode("utf-8")


def _by_begin(edit: Edit) -> tuple[int, int, bool, int]:
    """Order edits: what is put in comes first, then of two that begin alike the longer."""
    return edit.line, edit.column, edit.length > 0, -edit.length
