"""Reports errors and warnings on the page, and applies fixes."""

from __future__ import annotations

import os
from argparse import Namespace
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from codegen.config import Config
from codegen.console import say, say_summary, write
from codegen.error import UsageError
from codegen.inputs import STDIN, Input, Linted, lay_out, lint_page, parse_document, read_page
from codegen.outputs import Output, is_for_people, publish
from codegen.source import Diagnostic, InputError, counted

if TYPE_CHECKING:
    from codegen.lint import Finding


def needs_settings(options: Namespace) -> bool:
    """Return whether settings are needed: --list works even if settings are invalid."""
    return not options.list


def run(options: Namespace, config: Config) -> int:
    """Print the findings; return 1 for errors, and with --strict for warnings."""
    from codegen.report import FINDINGS

    if options.list:
        return _list(options.outputs)
    if options.fix:
        _refuse_to_fix(options.spec, config)
    page = read_page(options.spec, config)
    fixed: Sequence[Finding] = ()
    if options.fix:
        fixed, linted = _fix(page, config)
    else:
        document = lay_out(page)
        linted = lint_page(document, parse_document(document, config), config)
    found = [one.diagnostic for one in linted.found]
    publish(found, FINDINGS, options)
    if is_for_people(options):
        say_summary(f"{page.path}: {_summary(len(fixed), linted)}")
    fails = ("error", "warning") if options.strict else ("error",)
    return 1 if any(finding.severity in fails for finding in found) else 0


def _list(outputs: Sequence[Output]) -> int:
    from codegen.rules import listed, listed_json

    if len(outputs) > 1 or any(one.file or one.format not in ("text", "json") for one in outputs):
        raise UsageError("--list supports only text and --format json, on standard output")
    write(listed_json() if outputs and outputs[0].format == "json" else listed())
    return 0


def _summary(fixed: int, linted: Linted) -> str:
    """Return the numbers of fixed, remaining, fixable and accepted findings."""
    from codegen.report import total

    found = [one.diagnostic for one in linted.found]
    fixable = sum(one.edit is not None for one in linted.found)
    text = total(found)
    if fixed:
        counts = Counter(one.severity for one in found)
        left = [counted(number, severity) for severity, number in sorted(counts.items())]
        text = f"fixed {fixed}, {', '.join(left) or 'nothing'} left"
    notes = [f"{fixable} fixable with --fix"] if fixable else []
    notes += [f"{linted.accepted} accepted"] if linted.accepted else []
    return f"{text} ({', '.join(notes)})" if notes else text


def _fix(page: Input, config: Config) -> tuple[Sequence[Finding], Linted]:
    """Apply all fixes, even to a page that cannot be parsed, and print them."""
    from codegen.file import rewrite
    from codegen.fix import fix

    problem: InputError | None = None
    linted = Linted((), 0)

    def lint(data: bytes) -> Sequence[Finding]:
        nonlocal problem, linted
        document = lay_out(page._replace(data=data))
        try:
            spec, problem = parse_document(document, config), None
        except InputError as error:
            spec, problem = None, error
        linted = lint_page(document, spec, config)
        return linted.found

    after, fixed, _ = fix(page.data, lint)
    if after != page.data:
        rewrite(Path(page.path), after)
        _say_fixed([one.diagnostic for one in fixed])
    if problem:
        if fixed:
            say(f"{page.path}: fixed {len(fixed)}; the page cannot be parsed")
        raise problem
    return fixed, linted


_MOST = 50
"""How many fixes are listed; the others are counted by rule."""


def _say_fixed(fixed: Sequence[Diagnostic]) -> None:
    for one in fixed[:_MOST]:
        say(f"{one.at}: fixed: {one.message} [{one.rule}]")
    if more := Counter(one.rule for one in fixed[_MOST:]):
        counts = ", ".join(f"{count} {rule}" for rule, count in more.most_common())
        say(f"… and {more.total()} more fixed: {counts}")


def _refuse_to_fix(name: str | None, config: Config) -> None:
    """Raise UsageError, before reading the page, if it cannot be changed in place."""
    if name == STDIN:
        raise UsageError("--fix needs a file to change; pass it with --spec")
    path = Path(name) if name else config.spec
    if path.exists() and not path.is_file():
        if path.is_fifo():  # otherwise its writer would wait forever
            os.close(os.open(path, os.O_RDONLY | os.O_NONBLOCK))
        raise UsageError(
            f"{path.as_posix()} is not a regular file, so --fix cannot fix it in place"
        )
