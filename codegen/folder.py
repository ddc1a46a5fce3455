"""Knows what is in a folder: every file below it, sorted, none of its links followed.

Knows nothing of what the files say. Imports next to nothing, as the quickest runs pass here.
"""

from __future__ import annotations

import os
from collections.abc import Container, Iterator

BY_PRODUCTS = frozenset(
    (
        *("__pycache__", "node_modules", "target", "build", "dist"),
        *(".mypy_cache", ".ruff_cache", ".pytest_cache"),
    )
)
"""What building or running the packages in place leaves beside them; git ignores it, so do we."""


def paths(root: str, *, but: Container[str] = ()) -> Iterator[str]:
    """List the files below a folder by their paths in it, with ``/`` on every system."""
    for entry in files(root, but=but):
        yield entry.path.removeprefix(root).replace(os.sep, "/").removeprefix("/")


def files(root: str, *, but: Container[str] = ()) -> Iterator[os.DirEntry[str]]:
    """List the files below a folder, ``but`` for folders of these names; nothing if it is none."""
    try:
        entries = sorted(os.scandir(root), key=lambda entry: entry.name)
    except (FileNotFoundError, NotADirectoryError):
        return
    for entry in entries:
        if not entry.is_dir(follow_symlinks=False):
            yield entry
        elif entry.name not in but:
            yield from files(entry.path, but=but)
