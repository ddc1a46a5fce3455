"""Knows how the pages that a command works on are read: from files and standard input.

Knows nothing of what the command does with them.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from codegen.error import UsageError
from codegen.source import MAX_BYTES, Diagnostic, InputError, Source, counted

if TYPE_CHECKING:
    from codegen.config import Config
    from codegen.lint import Finding
    from codegen.markdown import Document
    from codegen.model import Spec

STDIN = "-"


class Input(NamedTuple):
    """A page as it was read, ``path`` as messages show it."""

    path: str
    data: bytes


def read_page(name: str | None, config: Config | None = None) -> Input:
    """Read a page from a file or from standard input, never more of it than the limit."""
    path = config.spec if config and not name else Path(name or "")
    shown = "<stdin>" if name == STDIN else path.as_posix()
    try:
        if name == STDIN:
            return Input(shown, _stdin().read(MAX_BYTES + 1))
        with path.open("rb") as file:
            return Input(shown, file.read(MAX_BYTES + 1))
    except FileNotFoundError:
        raise UsageError(f"there is no page {shown}; name it with --spec") from None
    except IsADirectoryError:
        raise UsageError(f"{shown} is a folder; name the page in it") from None
    except OSError as error:
        error.filename = shown  # one of reading has none
        raise


def lay_out(page: Input) -> Document:
    """Read the Markdown of a page."""
    from codegen.markdown import read_document
    from codegen.progress import during

    with during(f"reading {page.path}"):
        return read_document(Source.decode(*page))


def parse_document(document: Document, config: Config) -> Spec:
    """Read the statuses of a page; say how to write settings for one that is not AmootSMS's."""
    from codegen.parse import names_amootsms, parse

    try:
        return parse(document, config.shape, config.api)
    except InputError as error:
        has_table = all(found.rule != "no-status-table" for found in error.diagnostics)
        if has_table or config.names_api or names_amootsms(document):
            raise
    message = "this is not AmootSMS's page, and no settings say whose it is; "
    message += f"write them with: amoot-codegen init {document.source.path}"
    raise InputError([Diagnostic(document.source.at(1), message, "page-without-settings")])


def parse_page(page: Input, config: Config) -> Spec:
    """Read the statuses of a page that nothing else is asked of."""
    return parse_document(lay_out(page), config)


def describe(spec: Spec) -> str:
    """Say in one line what a page has: ``page.md: 57 statuses, v1, 1404/07/28``."""
    count = counted(len(spec.statuses), "status", "statuses")
    if len(spec.headers) > 1:
        count += f" in {len(spec.headers)} tables"
    if spec.skipped:
        count += f" ({counted(len(spec.skipped), 'row')} skipped)"
    date = spec.updated_jalali or spec.updated_iso
    return f"{spec.source.path}: {', '.join(filter(None, (count, spec.api_version, date)))}"


def lint_document(document: Document, spec: Spec | None, config: Config) -> Sequence[Finding]:
    """Lint a page as the settings say. Raises UsageError where they name a rule that is none."""
    from datetime import date

    from codegen.lint import RULES, lint

    if unknown := sorted(config.lint_off - {rule.id for rule in RULES}):
        raise UsageError(f"[tool.codegen.lint] off names no rule: {', '.join(unknown)}")
    language = config.shape.language
    return lint(document, spec, today=date.today(), language=language, off=config.lint_off)


def _stdin() -> BinaryIO:
    if sys.stdin is None:
        raise UsageError("standard input is closed; name a file instead")
    return sys.stdin.buffer
