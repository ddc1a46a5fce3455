"""Parses command lines and reports usage errors.

Does not define commands or options.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable, Sequence
from typing import NoReturn

_NEGATIVE = re.compile(r"-\d+")


class Parser(argparse.ArgumentParser):
    """A parser that accepts options and operands in any order."""

    def error(self, message: str) -> NoReturn:
        """Report a usage error and exit; escape the message, which may quote untrusted names."""
        from codegen.console import error_label
        from codegen.escaping import visible

        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: {error_label()} {visible(message)}\n")

    def read(self, words: Sequence[str], options: argparse.Namespace) -> argparse.Namespace:
        """Parse the words after a command; exit after a usage error or help."""
        named, operands = self._sorted(words)
        # After "--", argparse does not mistake a negative code for an option.
        words = [*named, "--", *operands] if operands else named
        options, others = self.parse_known_args(words, options)
        for name in others:
            if name.startswith("-"):
                self.unknown("option", name.partition("=")[0], self._option_string_actions)
        if others:
            self.error(f"unrecognized arguments: {' '.join(others)}")
        return options

    def unknown(
        self, kind: str, name: str, known: Iterable[str], *, lists: bool = False
    ) -> NoReturn:
        """Report an unknown command or option, with a suggestion."""
        from codegen.suggest import did_you_mean

        known = tuple(known)
        hint = did_you_mean(name, known) or (f"; choose from {', '.join(known)}" if lists else "")
        self.error(f"unknown {kind} {name}{hint}")

    def _sorted(self, words: Sequence[str]) -> tuple[list[str], list[str]]:
        """Separate options and their values from operands."""
        named: list[str] = []
        operands: list[str] = []
        rest = iter(words)
        for word in rest:
            if word == "--":
                operands.extend(rest)
            elif not word.startswith("-") or word == "-" or _NEGATIVE.fullmatch(word):
                operands.append(word)
            else:
                name, has_value, _ = word.partition("=")
                named.append(word)
                action = self._option_string_actions.get(name)
                if action and not has_value and action.nargs != 0:
                    named.extend(next(([value] for value in rest), []))
        return named, operands


def new_parser(name: str, description: str, epilog: str = "") -> Parser:
    """Return a parser that does not reflow its description and epilog."""
    return Parser(
        prog=name,
        description=description,
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
