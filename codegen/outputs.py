"""Knows where the formats of a report are written: one to standard output, the others to files.

Knows nothing of what a report says, nor of how a format shows it.
"""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from codegen.console import choice, wants_color, write
from codegen.error import CodegenError, UsageError
from codegen.source import Diagnostic, InputError, Location

if TYPE_CHECKING:
    from codegen.report import Look

FORMATS = ("text", "json", "markdown", "comment", "github", "sarif")

Report = TypeVar("Report")


class Output(NamedTuple):
    """A format, and the file that it goes to; to standard output without one."""

    format: str = "text"
    file: str = ""


class OutputError(UsageError):
    """A file that a report cannot be written to."""


def publish(
    report: Report, formats: Mapping[str, Callable[[Report, Look], str]], options: Namespace
) -> None:
    """Write a report in every format that is asked for, to files first.

    Raises OutputError for the first file that cannot be written, once everything else is.
    """
    _publish(report, formats, options.outputs or (Output(),), links=options.link_base)


def publish_error(error: CodegenError, options: Namespace, *, page: str) -> None:
    """Write why a command ended in every format that is asked for, as findings on the page.

    Where standard output has text, errors go to standard error instead.
    """
    from codegen.escaping import visible
    from codegen.report import FINDINGS

    usage = Diagnostic(Location(page, 1, 1), visible(str(error)), "usage")
    findings = error.diagnostics if isinstance(error, InputError) else (usage,)
    asked = tuple(output for output in options.outputs if output != Output())
    if asked:
        _publish(findings, FINDINGS, asked, links=options.link_base)


def is_for_people(options: Namespace) -> bool:
    """Whether standard output has nothing that only a machine reads."""
    return all(output.format == "text" for output in options.outputs if not output.file)


def _publish(
    report: Report,
    formats: Mapping[str, Callable[[Report, Look], str]],
    outputs: Iterable[Output],
    *,
    links: str,
) -> None:
    from codegen.report import Look

    problem: OutputError | None = None
    for output in sorted(outputs, key=lambda output: not output.file):
        show = formats[output.format]
        if not output.file:
            write(show(report, Look(wants_color(sys.stdout), links)), flush=True)
            continue
        try:
            _write_file(output.file, show(report, Look(choice() == "always", links)))
        except OSError as error:
            problem = problem or OutputError(f"{output.file}: {error.strerror or error}")
    if problem:
        raise problem


def _write_file(name: str, text: str) -> None:
    from codegen.file import put

    put(Path(name), text.encode("utf-8", "backslashreplace"))
