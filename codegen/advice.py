"""Formats the commands that messages recommend, as the user would type them.

Does not run commands.
"""

from __future__ import annotations

import os
import sys
from pathlib import PurePath

_PROGRAM = "amoot-codegen"
_MODULE = "codegen"
_HOOKS = {"generate": "amoot-generate"}
"""The pre-commit hook that runs a command, by command."""


def command(name: str, *words: str) -> str:
    """Return a command as the user would type it.

    The form follows the current run: a pre-commit hook, ``python -m codegen`` or ``amoot-codegen``.
    """
    from shlex import join

    if os.environ.get("PRE_COMMIT") and name in _HOOKS:
        return f"pre-commit run {_HOOKS[name]} --hook-stage manual"
    own = sys.orig_argv[: len(sys.orig_argv) - len(sys.argv) + 1]
    is_module = own[-2:] == ["-m", _MODULE] or own[-1:] == [f"-m{_MODULE}"]
    return join([*(own if is_module else [_PROGRAM]), name, *words])


def command_with(settings: str, name: str) -> str:
    """Return a command with ``--config``, unless the settings file is found without it."""
    is_found = {*PurePath(settings).parts[:-1]} <= {".."}
    return command(name, *([] if is_found else ["--config", settings]))
