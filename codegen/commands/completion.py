"""Prints a shell completion script."""

from __future__ import annotations

from argparse import Action, ArgumentParser, Namespace
from collections.abc import Iterator

from codegen.arguments import everything
from codegen.config import Config
from codegen.console import write

_FILES = ("FILE", "PAGE", "WORD", "OLD", "NEW", "PATH")
_FOLDERS = ("FOLDER",)


def needs_settings(_: Namespace) -> bool:
    """Return False: the script must not depend on the current folder."""
    return False


def run(options: Namespace, config: Config) -> int:
    """Print a script that completes commands, options, choices, languages and paths."""
    import shtab

    from codegen.target import read_templates

    languages = [target.name for target in read_templates(config.templates).targets]
    parser = everything()
    for action in _actions(parser):
        if action.metavar in _FILES:
            action.complete = shtab.FILE  # type: ignore[attr-defined]
        elif action.metavar in _FOLDERS:
            action.complete = shtab.DIRECTORY  # type: ignore[attr-defined]
        elif action.metavar == "LANGUAGE":
            action.choices = languages
    write(shtab.complete(parser, shell=options.shell) + "\n")
    return 0


def _actions(parser: ArgumentParser) -> Iterator[Action]:
    for action in parser._actions:
        yield action
        if isinstance(action.choices, dict):
            for command in action.choices.values():
                yield from _actions(command)
