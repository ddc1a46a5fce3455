"""Defines the result of a command, as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Folder(NamedTuple):
    """The files of a folder by name, except ``ignored`` names (see tree.walk)."""

    files: Mapping[str, bytes]
    ignored: frozenset[str]


class Outcome(NamedTuple):
    """The exit code of a run, and its output, which is valid as long as ``state`` is unchanged.

    ``state`` has the content of each path that the run read or wrote: a file, a folder, or None if
    the path does not exist. It is empty if the result must not be cached.
    """

    code: int
    text: str = ""
    state: Mapping[str, bytes | Folder | None] = {}
