"""Reads folders, and replaces standard input."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest


def snapshot(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {
        path.relative_to(folder).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def piped(data: bytes, monkeypatch: pytest.MonkeyPatch) -> io.BytesIO:
    """Replace standard input with this content."""
    stdin = io.BytesIO(data)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(stdin))
    return stdin
