"""Knows standard output and standard error: results go to the one, messages to the other.

Knows nothing of what is written.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import TextIO

from codegen.error import CodegenError, UsageError
from codegen.source import Diagnostic, InputError

_PROGRAM = "amoot-codegen"
_MODULE = "codegen"
_HOOKS = {"generate": "amoot-generate"}
"""The hooks that do what a command does, where there is one."""


def write(text: str, *, flush: bool = False) -> None:
    """Write a result, and whatever was written before it where there is a ``flush``.

    Raises UsageError where that cannot be done, BrokenPipeError where nobody reads it.
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


def say(message: str) -> None:
    """Write a message, with what is invisible in it made visible."""
    from codegen.escaping import visible

    _tell(f"{visible(message)}\n")


def say_error(error: CodegenError) -> None:
    """Write why a command ends."""
    if isinstance(error, InputError):
        say_findings(error.diagnostics)
    else:
        say(f"error: {error}")


def say_findings(findings: Iterable[Diagnostic]) -> None:
    """Write findings as text."""
    findings = tuple(findings)
    if findings:
        from codegen.report import findings_text

        _tell(findings_text(findings))


def command(name: str, *words: str) -> str:
    """Give a command as its user would type it, for advice.

    That is how this one was run: by a hook of pre-commit, by Python's -m, or by its own name.
    """
    from shlex import join

    if os.environ.get("PRE_COMMIT") and name in _HOOKS:
        return f"pre-commit run {_HOOKS[name]} --hook-stage manual"
    own = sys.orig_argv[: len(sys.orig_argv) - len(sys.argv) + 1]
    is_module = own[-2:] == ["-m", _MODULE] or own[-1:] == [f"-m{_MODULE}"]
    return join([*(own if is_module else [_PROGRAM]), name, *words])


def wants_color(choice: str, stream: TextIO) -> bool:
    """Whether text on a stream has colours: always, never, or auto: on a terminal."""
    if choice == "auto":
        return stream.isatty() and not os.environ.get("NO_COLOR")
    return choice == "always"


def speak_utf8() -> None:
    """Write Persian whatever the locale says; what is no text at all is shown as an escape."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed by the caller: nobody wants to hear
            setattr(sys, name, open(os.devnull, "w"))  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def discard(stream: TextIO) -> None:
    """Send what is buffered, and all that follows, nowhere: it must not fail again at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _tell(text: str) -> None:
    """Write a message, if standard error can be written; the exit code says the same."""
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except OSError:
        discard(sys.stderr)
