"""Adds terminal colours to text.

Does not decide whether colour is enabled.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

BOLD, DIM, RED, GREEN, YELLOW, CYAN = 1, 2, 31, 32, 33, 36


def painted_patch(lines: Iterable[str]) -> Iterator[str]:
    """Colour the lines of a patch of one file; keep their line ends."""
    for number, line in enumerate(lines):
        style = BOLD if number < _HEADER else _OF_PATCHES.get(line[:1])
        text = line.removesuffix("\n")
        yield line if style is None else painted(text, style) + line[len(text) :]


_HEADER = 2
_OF_PATCHES = {"+": GREEN, "-": RED, "@": CYAN}


def painted(text: str, style: int, color: bool = True) -> str:
    """Add a style to text if ``color`` is true."""
    return f"\x1b[{style}m{text}\x1b[0m" if color else text
