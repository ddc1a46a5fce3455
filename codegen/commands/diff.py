"""Compares two versions of the page."""

from __future__ import annotations

from argparse import Namespace

from codegen.config import Config
from codegen.error import UsageError
from codegen.inputs import STDIN, parse_page, read_operand
from codegen.model import Spec
from codegen.outputs import publish
from codegen.source import Diagnostic, InputError


def run(options: Namespace, config: Config) -> int:
    """Print what changed; exit 1 where that calls for a release as large as --fail-on says."""
    from codegen.diff import diff, exceeds
    from codegen.impact import impact
    from codegen.progress import during
    from codegen.report import CHANGES
    from codegen.review import Review
    from codegen.target import read_templates

    if options.old == options.new == STDIN:
        raise UsageError("only one of the two pages can come from standard input")
    problems: list[Diagnostic] = []
    specs: list[Spec] = []
    for operand in (options.old, options.new):
        try:
            specs.append(parse_page(read_operand(operand, config), config))
        except InputError as error:
            problems.extend(error.diagnostics)
    if problems:
        raise InputError(problems)
    with during("comparing the pages"):
        changes = diff(*specs)
    review = Review(impact(changes, specs[1], read_templates(config.templates).targets))
    publish(review, CHANGES, options)
    return 1 if exceeds(changes, options.fail_on) else 0
