"""Runs the command line in a separate process, or in this one to measure it."""

from __future__ import annotations

import gc
import io
import os
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from codegen import __main__ as program
from tests.pages import ROOT
from tests.toolchain import run

WITHIN = not {"MUTANT_UNDER_TEST", "WITHIN"}.isdisjoint(os.environ)
"""Whether mutmut, or ``make coverage``, is to see what the commands call: in this very process."""


def codegen(cwd: Path, *arguments: str, **env: str) -> CompletedProcess[str]:
    """Run a command in a folder to its end."""
    if WITHIN:
        return _within(cwd, arguments, env)
    command = [sys.executable, "-m", "codegen", *arguments]
    return run(command, cwd=cwd, env={"PYTHONPATH": str(ROOT), **env})


def imports_cli(cwd: Path, *arguments: str, **env: str) -> bool:
    """Run a command, and return whether it imported ``codegen.cli``, which a memo avoids."""
    if WITHIN:
        sys.modules.pop("codegen.cli", None)
        _within(cwd, arguments, env)
        return "codegen.cli" in sys.modules
    done = codegen(cwd, *arguments, **env, PYTHONPROFILEIMPORTTIME="1")
    return "codegen.cli" in done.stderr


def shell(cwd: Path, script: str) -> CompletedProcess[str]:
    """Run a script of sh in a folder, in which ``codegen`` is the command."""
    env = {"PYTHONPATH": str(ROOT)}
    if os.environ.get("MUTANT_UNDER_TEST") == "stats":  # other processes have none
        env["MUTANT_UNDER_TEST"] = ""
    command = f'codegen() {{ "{sys.executable}" -m codegen "$@"; }}; {script}'
    return run(["sh", "-c", command], cwd=cwd, env=env)


def _within(cwd: Path, arguments: tuple[str, ...], env: dict[str, str]) -> CompletedProcess[str]:
    stdout, stderr = (io.TextIOWrapper(io.BytesIO(), "utf-8") for _ in range(2))
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(stdout), redirect_stderr(stderr):
        patch.chdir(cwd)
        for name, value in env.items():
            patch.setenv(name, value)
        patch.setattr(sys, "argv", ["codegen", *arguments])
        patch.setattr(sys, "orig_argv", [sys.executable, "-m", "codegen", *arguments])
        patch.setattr(os, "_exit", sys.exit)
        with pytest.raises(SystemExit) as left:
            program.main()
    gc.enable()
    code = int(left.value.code or 0)
    return CompletedProcess(arguments, code, _written(stdout), _written(stderr))


def _written(stream: io.TextIOWrapper[io.BytesIO]) -> str:
    stream.flush()
    return stream.buffer.getvalue().decode("utf-8", "replace")
