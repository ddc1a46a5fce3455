"""The first run of make prints what it does or what to install. Later runs are silent."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from tests.pages import ROOT
from tests.toolchain import run, tool


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Copy only the prerequisites of the environment targets."""
    shutil.copy(ROOT / "Makefile", tmp_path)
    shutil.copytree(ROOT / ".ci" / "requirements", tmp_path / ".ci" / "requirements")
    return tmp_path


def script(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def make(folder: Path, *arguments: str) -> CompletedProcess[str]:
    return run([tool("make"), "--no-print-directory", *arguments], cwd=folder)


def test_the_first_run_says_what_it_does(checkout: Path) -> None:
    script(checkout / ".venv/bin/python", "")
    done = make(checkout, "generate")
    (said,) = done.stderr.splitlines()
    assert (done.returncode, done.stdout) == (0, "")
    assert said.startswith("Setting up .venv with the pinned packages of the generator (40 MB).")
    done = make(checkout, "test")
    (said,) = done.stderr.splitlines()
    assert said.startswith("Setting up .venv with the pinned packages of the tests (1.2 GB in all")
    assert said.endswith(" minutes on 2 cores.")
    for target in ("generate", "test"):
        done = make(checkout, target)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


PYTHONS = {
    "absent": (None, "PYTHON is not installed; install Python 3.11 or later, or use another: "),
    "old": (
        f'exec {sys.executable} -c "import sys; sys.version_info = (3, 9, 2); $2"',
        "Python 3.11 or later is required, but PYTHON is 3.9; upgrade it, or use another: ",
    ),
    "without ensurepip": (
        f'case "$2" in *ensurepip*) exit 1;; esac; exec {sys.executable} "$@"',
        "PYTHON cannot create environments; on Debian and Ubuntu: apt install python3-venv\n",
    ),
}


@pytest.mark.parametrize("kind", PYTHONS)
def test_a_python_that_does_not_do_is_named_with_what_to_install(kind: str, checkout: Path) -> None:
    text, message = PYTHONS[kind]
    python = checkout / "python"
    if text is not None:
        script(python, text)
    done = make(checkout, "generate", f"PYTHON={python}")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(message.replace("PYTHON", str(python)))
    assert not (checkout / ".venv").exists()
