"""Knows how a run that takes long says on a terminal what it is doing, and for how long already.

Knows nothing of what a run does. Writes nothing where nobody watches: to a file, to a pipe, or
within the first second.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from threading import Event

_PATIENCE = 1.0
"""Seconds from the start of a run until anything is shown, and between two updates."""


class Progress:
    """The progress of one run, on standard error if that is a terminal."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._terminal = sys.stderr if sys.stderr.isatty() else None

    @contextmanager
    def during(self, what: str) -> Iterator[None]:
        """Show what is being done until it is done; the line is then empty again."""
        if self._terminal is None:
            yield
            return
        from threading import Event, Thread

        from codegen.lexis import visible

        done = Event()
        arguments = (visible(what), self._terminal, done)
        thread = Thread(target=self._show, args=arguments, daemon=True)
        thread.start()
        try:
            yield
        finally:
            done.set()
            thread.join()

    def _show(self, what: str, terminal: TextIO, done: Event) -> None:
        shown = ""
        with suppress(OSError):  # a terminal that went away
            while not done.wait(max(_PATIENCE - self._seconds(), 0) if not shown else _PATIENCE):
                shown = f"{what} … {self._seconds():.0f} s"
                terminal.write(f"\r{shown}")
                terminal.flush()
            if shown:
                terminal.write(f"\r{' ' * len(shown)}\r")
                terminal.flush()

    def _seconds(self) -> float:
        return time.monotonic() - self._began
