"""Knows the result of a command, as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Folder(NamedTuple):
    """All files of a folder, by their names in it, but for ``ignored`` names (see tree.walk)."""

    files: Mapping[str, bytes]
    ignored: frozenset[str]


class Outcome(NamedTuple):
    """How a run ended, and what the same run would say as long as ``state`` is the same.

    ``state`` is what each path held that the run read or left: a file, a folder, or None for
    nothing. It is empty where the next run may differ.
    """

    code: int
    text: str = ""
    state: Mapping[str, bytes | Folder | None] = {}
