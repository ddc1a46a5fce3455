"""Reads pages from files and standard input, and parses and lints them with the settings."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from codegen.advice import command
from codegen.error import UsageError
from codegen.source import MAX_BYTES, Diagnostic, InputError, Location, Source, counted

if TYPE_CHECKING:
    from codegen.config import Config
    from codegen.lint import Finding
    from codegen.markdown import Document
    from codegen.model import Spec

STDIN = "-"
_STDIN_SHOWN = "<stdin>"


class Input(NamedTuple):
    """The bytes of a page, and its ``path`` as messages show it."""

    path: str
    data: bytes


def read_page(name: str | None, config: Config | None = None) -> Input:
    """Read a page from a file or from standard input, up to the size limit."""
    path = config.spec if config and not name else Path(name or "")
    shown = _STDIN_SHOWN if name == STDIN else path.as_posix()
    try:
        if name == STDIN:
            return Input(shown, _stdin().read(MAX_BYTES + 1))
        with path.open("rb") as file:
            return Input(shown, file.read(MAX_BYTES + 1))
    except FileNotFoundError:
        raise UsageError(
            f"page {shown} not found; pass the path of the page as an argument"
        ) from None
    except IsADirectoryError:
        raise UsageError(f"{shown} is a folder; pass the path of a page") from None
    except OSError as error:
        error.filename = shown  # an error of read() has no file name
        raise


def lay_out(page: Input) -> Document:
    """Parse the Markdown of a page."""
    from codegen.markdown import read_document
    from codegen.progress import during

    with during(f"reading {page.path}"):
        return read_document(Source.decode(*page))


def parse_document(document: Document, config: Config) -> Spec:
    """Parse the statuses of a page.

    Raises InputError; for another vendor's page without settings it recommends `init`.
    """
    from codegen.parse import names_amootsms, parse

    try:
        return parse(document, config.shape, config.api)
    except InputError as error:
        has_table = all(found.rule != "no-status-table" for found in error.diagnostics)
        if has_table or config.names_api or names_amootsms(document):
            raise
    message = "this is not the AmootSMS page, and no settings describe it; "
    page = document.source.path
    message += f"write them with: {command('init', 'PAGE' if page == _STDIN_SHOWN else page)}"
    raise InputError([Diagnostic(document.source.at(1), message, "page-without-settings")])


def parse_page(page: Input, config: Config) -> Spec:
    """Parse the statuses of a page."""
    return parse_document(lay_out(page), config)


def describe(spec: Spec) -> str:
    """Summarize a page in one line: ``page.md: 57 statuses, v1, 1404/07/28``."""
    count = counted(len(spec.statuses), "status", "statuses")
    if len(spec.headers) > 1:
        count += f" in {len(spec.headers)} tables"
    if spec.skipped:
        count += f" ({counted(len(spec.skipped), 'row')} skipped)"
    date = spec.updated_jalali or spec.updated_iso
    return f"{spec.source.path}: {', '.join(filter(None, (count, spec.api_version, date)))}"


class Linted(NamedTuple):
    """The findings of lint on a page, and the number of ``accepted`` ones, which are left out."""

    found: Sequence[Finding]
    accepted: int


def lint_page(document: Document, spec: Spec | None, config: Config) -> Linted:
    """Lint a page with the settings. Raises InputError if they name an unknown rule."""
    from datetime import date

    from codegen.lint import RULES, Finding, accept, lint

    rules = {rule.id for rule in RULES}
    if not rules.issuperset(config.lint_off) or not rules.issuperset(config.lint_accept):
        raise InputError(_unknown_rules(config, rules))
    language = config.shape.language
    found = lint(document, spec, today=date.today(), language=language, off=config.lint_off)
    left, count, unused = accept(found, config.lint_accept)
    # On another page, or one that cannot be parsed, an unused acceptance is not an error.
    if spec and document.source.path == config.spec.as_posix():
        left += tuple(Finding(_unused_acceptance(rule, unused[rule], config)) for rule in unused)
    return Linted(left, count)


def _unused_acceptance(rule: str, codes: Sequence[int], config: Config) -> Diagnostic:
    message = f"{rule} finds nothing on the row of {' or '.join(map(str, codes))}"
    message += "; remove the acceptance from [tool.codegen.lint.accept]"
    return Diagnostic(Location(config.file, 1, 1), message, "unused-acceptance", "warning")


def _unknown_rules(config: Config, rules: Collection[str]) -> Iterator[Diagnostic]:
    """Report the names in the settings that are not lint rules."""
    from codegen.rules import RULES
    from codegen.suggest import did_you_mean

    named = [("[tool.codegen.lint] off has", name) for name in sorted(config.lint_off)]
    named += [("[tool.codegen.lint.accept] has", name) for name in config.lint_accept]
    for prefix, name in named:
        if name not in rules:
            why = f", which is not a lint rule{did_you_mean(name, rules)}"
            if name in RULES:
                why = ", which cannot be switched off or accepted: it is not a lint rule"
            message = f"{prefix} {name}{why}"
            yield Diagnostic(Location(config.file, 1, 1), message, "setting")


def _stdin() -> BinaryIO:
    if sys.stdin is None:
        raise UsageError("standard input is closed; pass a file instead")
    return sys.stdin.buffer
