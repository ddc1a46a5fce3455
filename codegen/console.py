"""Knows standard output and standard error: results go to the one, messages to the other.

Knows which of them has colours, and nothing of what is written.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import TextIO

from codegen.color import BOLD, RED, painted
from codegen.error import CodegenError, UsageError
from codegen.source import Diagnostic, InputError


def write(text: str, *, flush: bool = False) -> None:
    """Write a result, and whatever was written before it where there is a ``flush``.

    Raises UsageError if that fails, BrokenPipeError if the reader is gone.
    """
    try:
        sys.stdout.write(text)
        if flush:
            sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        discard(sys.stdout)
        raise UsageError(f"standard output cannot be written: {error.strerror}") from None


def say(message: str, *, style: int | None = None) -> None:
    """Write a message; escape invisible characters."""
    from codegen.escaping import visible

    _tell(f"{_styled(visible(message), style, sys.stderr)}\n")


def say_summary(message: str) -> None:
    """Write the message that sums up what was found."""
    say(message, style=BOLD)


def say_error(error: CodegenError) -> None:
    """Write why a command ends."""
    from codegen.escaping import visible

    if isinstance(error, InputError):
        say_findings(error.diagnostics)
    else:
        _tell(f"{error_label()} {visible(str(error))}\n")


def error_label() -> str:
    """Return the prefix of an error on standard error."""
    return _styled("error:", RED, sys.stderr)


def say_findings(findings: Iterable[Diagnostic]) -> None:
    """Write findings as text."""
    findings = tuple(findings)
    if findings:
        from codegen.report.item import Look
        from codegen.report.text import findings_text

        _tell(findings_text(findings, Look(color=wants_color(sys.stderr))))


def summary(text: str) -> str:
    """Style the text on standard output that sums up what was done."""
    return _styled(text, BOLD, sys.stdout)


_choice = "auto"


def choose_color(choice: str) -> None:
    """Have colours from now on always, never, or auto: as the environment and a stream say."""
    global _choice
    _choice = choice


def choice() -> str:
    """Return the chosen formats."""
    return _choice


def wants_color(stream: TextIO) -> bool:
    """Whether text on a stream has colours.

    The order is that of Python's own messages: an explicit choice, NO_COLOR, FORCE_COLOR, a
    terminal that is dumb, and whether the stream is a terminal at all.
    """
    if _choice != "auto":
        return _choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return os.environ.get("TERM") != "dumb" and stream.isatty()


def _styled(text: str, style: int | None, stream: TextIO) -> str:
    return text if style is None else painted(text, style, wants_color(stream))


def speak_utf8() -> None:
    """Write Persian whatever the locale says; undecodable bytes are shown as escapes."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed by the caller
            setattr(sys, name, open(os.devnull, "w"))  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def discard(stream: TextIO) -> None:
    """Discard buffered and later output, so that it cannot fail again at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _tell(text: str) -> None:
    """Write a message; ignore errors, since the exit code reports the failure too."""
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except OSError:
        discard(sys.stderr)
