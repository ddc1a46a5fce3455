"""Knows how people type a command, so that advice names the one that they have.

Knows nothing of what a command does.
"""

from __future__ import annotations

import os
import sys
from pathlib import PurePath

_PROGRAM = "amoot-codegen"
_MODULE = "codegen"
_HOOKS = {"generate": "amoot-generate"}
"""The hooks that do what a command does, where there is one."""


def command(name: str, *words: str) -> str:
    """Return a command as its user would type it, for advice.

    That is how this one was run: by a hook of pre-commit, by Python's -m, or by its own name.
    """
    from shlex import join

    if os.environ.get("PRE_COMMIT") and name in _HOOKS:
        return f"pre-commit run {_HOOKS[name]} --hook-stage manual"
    own = sys.orig_argv[: len(sys.orig_argv) - len(sys.argv) + 1]
    is_module = own[-2:] == ["-m", _MODULE] or own[-1:] == [f"-m{_MODULE}"]
    return join([*(own if is_module else [_PROGRAM]), name, *words])


def command_with(settings: str, name: str) -> str:
    """Return a command that works with a file of settings, named where it would not be found."""
    is_found = {*PurePath(settings).parts[:-1]} <= {".."}
    return command(name, *([] if is_found else ["--config", settings]))
