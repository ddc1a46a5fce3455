"""Finds what to fix on the page, and fixes it."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from codegen.config import Config
from codegen.console import say, say_summary, write
from codegen.error import UsageError
from codegen.inputs import STDIN, Input, lay_out, lint_document, parse_document, read_page
from codegen.outputs import is_for_people, publish
from codegen.source import InputError

if TYPE_CHECKING:
    from codegen.lint import Finding


def run(options: Namespace, config: Config) -> int:
    """Print the findings; exit 1 for errors, and for warnings where they count."""
    from codegen.report import FINDINGS, total

    if options.list:
        return _list()
    if options.fix:
        _refuse_to_fix(options.spec, config)
    page = read_page(options.spec, config)
    if options.fix:
        found = _fix(page, config)
    else:
        document = lay_out(page)
        found = lint_document(document, parse_document(document, config), config)
    diagnostics = [one.diagnostic for one in found]
    publish(diagnostics, FINDINGS, options)
    if is_for_people(options):
        say_summary(f"{page.path}: {total(diagnostics)}")
    fails = ("error", "warning") if options.strict else ("error",)
    return 1 if any(finding.severity in fails for finding in diagnostics) else 0


def _list() -> int:
    from codegen.lint import RULES

    for rule in RULES:
        fixes = "  (--fix fixes it)" if rule.fixes else ""
        write(f"{rule.id:<26} {rule.severity:<8} {rule.description}{fixes}\n")
    return 0


def _fix(page: Input, config: Config) -> Sequence[Finding]:
    """Fix a page as far as it goes, even one that cannot be parsed; give what is still found."""
    from codegen.file import rewrite
    from codegen.fix import fix

    problem: InputError | None = None

    def lint(data: bytes) -> Sequence[Finding]:
        nonlocal problem
        document = lay_out(page._replace(data=data))
        try:
            spec, problem = parse_document(document, config), None
        except InputError as error:
            spec, problem = None, error
        return lint_document(document, spec, config)

    fixed, found = fix(page.data, lint)
    if fixed != page.data:
        rewrite(Path(page.path), fixed)
        say(f"fixed {page.path}")
    if problem:
        raise problem
    return found


def _refuse_to_fix(name: str | None, config: Config) -> None:
    """Refuse, before it is read, a page that cannot be written back."""
    if name == STDIN:
        raise UsageError("--fix fixes a file in place; name one with --spec")
    path = Path(name) if name else config.spec
    if path.exists() and not path.is_file():
        if path.is_fifo():  # whoever writes to it would wait for a reader for ever
            os.close(os.open(path, os.O_RDONLY | os.O_NONBLOCK))
        raise UsageError(
            f"{path.as_posix()} is not a regular file, so --fix cannot fix it in place"
        )
