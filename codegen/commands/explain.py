"""Prints what is known of a status."""

from __future__ import annotations

import os
import re
from argparse import Namespace
from collections.abc import Sequence

from codegen.config import Config
from codegen.console import say, write
from codegen.inputs import parse_page, read_page


def needs_settings(options: Namespace) -> bool:
    """Whether settings matter: a rule can be explained while they, or the page, are wrong."""
    return not _rules([options.status])


def _rules(words: Sequence[str]) -> list[str]:
    """Give the words where all of them are ids of rules, else none."""
    if not all(map(_ID.fullmatch, words)):  # so that few runs read the texts of the rules
        return []
    from codegen.rules import RULES

    return [*words] if RULES.keys() >= {*words} else []


_ID = re.compile("[a-z]+(-[a-z0-9]+)*")


def run(options: Namespace, config: Config) -> int:
    """Print one status or rule; exit 1, with a suggestion, where the page does not have it."""
    if rules := _rules([options.status]):
        from codegen.rules import show

        write("\n".join(map(show, rules)))
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
