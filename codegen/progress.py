"""Shows the progress of a slow run on a terminal.

Writes nothing to a file or a pipe, or within the first second.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from threading import Event

_INTERVAL = 1.0
"""Seconds before the first update, and between two updates."""


_STARTED = time.monotonic()


@contextmanager
def during(what: str) -> Iterator[None]:
    """Show progress on standard error, and clear the line when done."""
    if not sys.stderr.isatty():
        yield
        return
    from threading import Event, Thread

    from codegen.escaping import visible

    done = Event()
    thread = Thread(target=_show, args=(visible(what), sys.stderr, done), daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


def _show(what: str, terminal: TextIO, done: Event) -> None:
    shown = ""
    with suppress(OSError):  # the terminal was closed
        while not done.wait(max(_INTERVAL - _seconds(), 0) if not shown else _INTERVAL):
            shown = f"{what} … {_seconds():.0f} s"
            terminal.write(f"\r{shown}")
            terminal.flush()
        if shown:
            terminal.write(f"\r{' ' * len(shown)}\r")
            terminal.flush()


def _seconds() -> float:
    return time.monotonic() - _STARTED
