"""Writes results to standard output and messages to standard error.

Decides which of the two is coloured.
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
    """Write a result to standard output, and flush it if asked to.

    Raises UsageError if that fails, and BrokenPipeError if the reader closed the pipe.
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
    """Write a message to standard error; escape invisible characters."""
    from codegen.escaping import visible

    _write_error(f"{_styled(visible(message), style, sys.stderr)}\n")


def say_summary(message: str) -> None:
    """Write the summary of a run to standard error."""
    say(message, style=BOLD)


def say_error(error: CodegenError) -> None:
    """Write the error that ends a command to standard error."""
    from codegen.escaping import visible

    if isinstance(error, InputError):
        say_findings(error.diagnostics)
    else:
        _write_error(f"{error_label()} {visible(str(error))}\n")


def error_label() -> str:
    """Return the prefix of an error on standard error."""
    return _styled("error:", RED, sys.stderr)


def say_findings(findings: Iterable[Diagnostic]) -> None:
    """Write findings as text to standard error."""
    findings = tuple(findings)
    if findings:
        from codegen.report.item import Look
        from codegen.report.text import findings_text

        _write_error(findings_text(findings, Look(color=wants_color(sys.stderr))))


def summary(text: str) -> str:
    """Return a summary for standard output, in bold if it is coloured."""
    return _styled(text, BOLD, sys.stdout)


_choice = "auto"


def choose_color(choice: str) -> None:
    """Set when to use colours: always, never, or auto (depends on environment and stream)."""
    global _choice
    _choice = choice


def choice() -> str:
    """Return when to use colours, as it was chosen."""
    return _choice


def wants_color(stream: TextIO) -> bool:
    """Return whether to colour text on a stream.

    The order of precedence is the one that Python uses for tracebacks: an explicit choice,
    NO_COLOR, FORCE_COLOR, TERM=dumb, and whether the stream is a terminal.
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
    """Use UTF-8 for both streams in every locale; escape what cannot be encoded."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed by the caller
            setattr(sys, name, open(os.devnull, "w"))  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def discard(stream: TextIO) -> None:
    """Discard buffered and later output, so that it does not fail again at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _write_error(text: str) -> None:
    """Write to standard error; ignore errors, since the exit code reports the failure too."""
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except OSError:
        discard(sys.stderr)
