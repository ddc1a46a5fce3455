"""Knows the colours of a terminal.

Knows nothing of what is coloured, nor whether colour is enabled.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

BOLD, DIM, RED, GREEN, YELLOW, CYAN = 1, 2, 31, 32, 33, 36


def painted_patch(lines: Iterable[str]) -> Iterator[str]:
    """Style the lines of the patch of one file, each with its end."""
    for number, line in enumerate(lines):
        style = BOLD if number < _HEADER else _OF_PATCHES.get(line[:1])
        text = line.removesuffix("\n")
        yield line if style is None else painted(text, style) + line[len(text) :]


_HEADER = 2
_OF_PATCHES = {"+": GREEN, "-": RED, "@": CYAN}


def painted(text: str, style: int, color: bool = True) -> str:
    """Put text into a style, where there is ``color``."""
    return f"\x1b[{style}m{text}\x1b[0m" if color else text
