"""Prints what is known of a status."""

from __future__ import annotations

import os
from argparse import Namespace

from codegen.config import Config
from codegen.console import say, write
from codegen.inputs import parse_page, read_page


def needs_settings(options: Namespace) -> bool:
    """Whether settings matter: a rule can be explained while they, or the page, are wrong."""
    from codegen.rules import RULES

    return options.status not in RULES


def run(options: Namespace, config: Config) -> int:
    """Print one status or rule; exit 1, with a suggestion, where the page does not have it."""
    from codegen.rules import RULES, show

    if options.status in RULES:
        write(show(options.status))
        return 0
    from codegen.escaping import isolated, visible
    from codegen.spelling import ascii_digits
    from codegen.target import read_templates

    spec = parse_page(read_page(options.spec, config), config)
    targets = read_templates(config.templates).targets
    # Under the C locale, Persian on the command line arrives as undecoded bytes.
    asked = ascii_digits(os.fsencode(options.status).decode("utf-8", "replace"))
    for status in spec.statuses:
        if asked in (str(status.code), status.title):
            write(f"{status.code}  {status.title}\n")
            write(f"{isolated(status.description.text)}\n")
            kind = "success" if status.is_success else "failure" if config.api.success else "status"
            write(f"{kind} ({visible(str(spec.at(status.code_span)))})\n")
            for target in targets:
                write(f"  {target.label + ':':<12} {target.refer(status.title, config.api)}\n")
            return 0
    from difflib import get_close_matches

    known = [name for status in spec.statuses for name in (str(status.code), status.title)]
    near = get_close_matches(asked, known)
    hint = f"; did you mean {' or '.join(near)}?" if near else ""
    say(f"{asked!r} is no code and no title of {spec.source.path}{hint}")
    return 1
