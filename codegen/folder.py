"""Knows what is in a folder: every file below it, sorted, none of its links followed.

Knows nothing of what the files say. Imports next to nothing, as the quickest runs pass here.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

_BY_PRODUCTS = frozenset(
    (
        *(".git", ".DS_Store", "Thumbs.db"),
        *("__pycache__", "build", "dist", ".venv", ".mypy_cache", ".ruff_cache", ".pytest_cache"),
        *("node_modules", "package-lock.json", "vendor", "composer.lock", "target", "Cargo.lock"),
        *("bin", "obj", ".gradle", "go.sum"),
    )
)


def is_by_product(name: str) -> bool:
    """Whether git, or building or running the packages in place, leaves files of this name."""
    return name in _BY_PRODUCTS or name.endswith(".egg-info")


def paths(root: str, *, but: Callable[[str], bool] | None = None) -> Iterator[str]:
    """List the files below a folder by their paths in it, with ``/`` on every system."""
    for entry in files(root, but=but):
        yield entry.path.removeprefix(root).replace(os.sep, "/").removeprefix("/")


def files(root: str, *, but: Callable[[str], bool] | None = None) -> Iterator[os.DirEntry[str]]:
    """List the files below a folder, ``but`` for files and folders of these names.

    Lists nothing where there is no folder.
    """
    try:
        entries = sorted(os.scandir(root), key=lambda entry: entry.name)
    except (FileNotFoundError, NotADirectoryError):
        return
    for entry in entries:
        if but and but(entry.name):
            continue
        if not entry.is_dir(follow_symlinks=False):
            yield entry
        else:
            yield from files(entry.path, but=but)
