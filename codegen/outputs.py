"""Writes a report in each requested format, to standard output or to files.

Does not format reports.
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
    """A format and the file to write it to; standard output if ``file`` is empty."""

    format: str = "text"
    file: str = ""


class OutputError(UsageError):
    """A report cannot be written to its file."""


def publish(
    report: Report, formats: Mapping[str, Callable[[Report, Look], str]], options: Namespace
) -> None:
    """Write a report in every requested format, to files first.

    Raises OutputError for the first file that cannot be written, after writing all others.
    """
    _publish(report, formats, options.outputs or (Output(),), links=options.link_base)


def publish_error(error: CodegenError, options: Namespace, *, page: str) -> None:
    """Write the error that ended a command in every requested format, as findings on the page.

    Text on standard output is left out: the caller writes it to standard error.
    """
    from codegen.escaping import visible
    from codegen.report import FINDINGS

    usage = Diagnostic(Location(page, 1, 1), visible(str(error)), "usage")
    findings = error.diagnostics if isinstance(error, InputError) else (usage,)
    asked = tuple(output for output in options.outputs if output != Output())
    if asked:
        _publish(findings, FINDINGS, asked, links=options.link_base)


def is_for_people(options: Namespace) -> bool:
    """Return whether standard output has only text, not a format for programs."""
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
