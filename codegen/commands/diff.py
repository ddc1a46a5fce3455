"""Compares two versions of the page."""

from __future__ import annotations

import os
from argparse import Namespace

from codegen.baseline import Side
from codegen.config import Config
from codegen.console import say_findings
from codegen.outputs import publish
from codegen.source import InputError


def run(options: Namespace, config: Config) -> int:
    """Print the changes; return 1 if they require a release that --fail-on rejects."""
    from codegen.comparison import compare, read_sides
    from codegen.report import CHANGES
    from codegen.target import read_templates

    before, after = read_sides(options.old, options.new, config)
    if options.label:
        before, after = _labelled(before, f"a/{options.label}"), _labelled(after, options.label)
    try:
        review = compare(before, after, config, targets=read_templates(config.templates).targets)
    except InputError as error:
        if "GIT_DIFF_PATH_COUNTER" not in os.environ:
            raise
        say_findings(error.diagnostics)
        return 0  # git would stop after a failure and not show the other files
    publish(review, CHANGES, options)
    return 1 if review.fails(options.fail_on) else 0


def _labelled(side: Side, label: str) -> Side:
    """Return a side whose page is shown under another path."""
    return side._replace(path=label, page=side.page and side.page._replace(path=label))
