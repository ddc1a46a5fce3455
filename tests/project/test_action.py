"""The steps of the GitHub Action, run as they are written in a checkout that nobody trusts."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.pages import ROOT, page
from tests.toolchain import git, run

STEPS: list[dict[str, Any]] = [
    step
    for step in yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))["runs"]["steps"]
    if "run" in step
]
ROWS = [(0, "Failed", "a"), (1, "Success", "b")]
# Modules that the steps import, or would: Python's, pip's, a dependency's and our own.
ATTACKS = ["argparse.py", "codegen/__init__.py", "jalali_core.py", "pip/__init__.py"]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Make a checkout whose base has a page, and whose working tree adds a status to it."""
    folder = tmp_path / "checkout"
    (folder / "spec").mkdir(parents=True)
    place = folder / "spec" / "status_codes.md"
    place.write_text(page(ROWS), encoding="utf-8")
    git(folder, "init", "--quiet")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--message", "base")
    place.write_text(page([*ROWS, (4, "CreditNotEnough", "c")]), encoding="utf-8")
    return folder


def run_steps(checkout: Path, values: Mapping[str, str]) -> list[str]:
    """Run the steps one after another, each with no more than its own environment; give outputs."""
    folder = checkout.parent
    bin_ = folder / "bin"
    bin_.mkdir()
    (bin_ / "python").symlink_to(sys.executable)
    stub = bin_ / "gh"
    stub.write_text('#!/bin/sh\necho "gh $*"; cat "$5"; test -n "$GH_TOKEN"\n', encoding="utf-8")
    stub.chmod(0o755)
    said = []
    for step in STEPS:
        env = {name: fill(text, values) for name, text in step["env"].items()}
        env["RUNNER_TEMP"] = str(folder)
        env["GITHUB_STEP_SUMMARY"] = str(folder / "summary.md")
        env["PATH"] = f"{Path(sys.executable).parent}:{bin_}:{os.environ['PATH']}"
        shell = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
        done = run(shell, cwd=checkout, env=env)
        assert done.returncode == 0, done.stdout + done.stderr
        said.append(done.stdout)
    return said


def fill(text: str, values: Mapping[str, str]) -> str:
    """Fill in what the runner would: ``${{ a || b }}`` is the first that is not empty."""
    return re.sub(
        r"\$\{\{ (.*?) \}\}",
        lambda match: next(filter(None, map(values.__getitem__, match[1].split(" || "))), ""),
        text,
    )


@pytest.mark.parametrize("attack", [None, *ATTACKS])
def test_no_step_runs_a_file_of_the_checkout(attack: str | None, checkout: Path) -> None:
    ran = checkout.parent / "ran"
    if attack is not None:
        (checkout / attack).parent.mkdir(exist_ok=True)
        (checkout / attack).write_text(f"open({str(ran)!r}, 'w').close()\n", encoding="utf-8")
    values = {
        "github.action_path": str(ROOT),
        "inputs.spec": "spec/status_codes.md",
        "inputs.base": "",
        "inputs.fail-on": "breaking",
        "inputs.token": "secret",
        "github.event.pull_request.base.sha": "HEAD",
        "github.event.pull_request.number": "7",
    }
    said = run_steps(checkout, values)
    assert not ran.exists()
    assert any("::notice" in text and "CreditNotEnough" in text for text in said)
    (comment,) = (text for text in said if text.startswith("gh pr comment 7 "))
    assert "CreditNotEnough" in comment


def test_only_the_step_that_comments_has_the_token() -> None:
    having = [step for step in STEPS if "inputs.token" in str(step["env"])]
    assert [step["run"].split()[0] for step in having] == ["gh"]
