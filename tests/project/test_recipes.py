"""The commands in README.md, run unchanged, with their output."""

from __future__ import annotations

import os
import re
import shutil
import sys
from pathlib import Path

import pytest

from tests.pages import PAGE, ROOT
from tests.project.readme import blocks
from tests.toolchain import git, output, run, tool


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Create a repository with the frozen page, a changed title, and the commands."""
    for name, module in (("python", ""), ("amoot-codegen", "-m codegen ")):
        command = tmp_path / "bin" / name
        command.parent.mkdir(exist_ok=True)
        start = f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" {module}"$@"\n'
        command.write_text(start, encoding="utf-8")
        command.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:{os.environ['PATH']}")
    folder = tmp_path / "project"
    (folder / "spec").mkdir(parents=True)
    place = folder / "spec" / "status_codes.md"
    shutil.copy(PAGE, place)
    (folder / "pyproject.toml").write_text('[tool.codegen]\nversion = "1.0.0"\n', encoding="utf-8")
    git(folder, "init", "--quiet", "--initial-branch=main")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "-m", "release")
    git(folder, "tag", "v1.0.0")
    text = place.read_text(encoding="utf-8")
    place.write_text(text.replace("CreditNotEnough", "NotEnoughCredit"), encoding="utf-8")
    return folder


def test_a_session_prints_what_is_shown(project: Path) -> None:
    """A line ``…`` matches any lines."""
    sessions = [text for name, text in blocks("Changing the page") if name == "console"]
    assert sessions
    for session in sessions:
        for command, shown in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", session, re.MULTILINE):
            done = run(["sh", "-c", command], cwd=project)
            shown = re.sub(r"(?m)^ *…\\\n", "(?:.*\\\\n)*", re.escape(shown))
            said = re.sub("[\u2066-\u2069]", "", done.stdout + done.stderr)
            said = said.replace(sys.executable, "python")  # which that runs
            assert re.fullmatch(shown, said), said


def test_the_commands_of_the_command_line_run(project: Path) -> None:
    tool("jq")
    commands = dict(blocks("The command line"))["sh"]
    shutil.copy(PAGE, project / "page.md")
    shutil.copy(PAGE, project / "spec" / "status_codes.md")
    output(["amoot-codegen", "generate"], cwd=project)
    said = output(["bash", "-euo", "pipefail", "-c", commands], cwd=project)
    assert (project / "out" / "python").is_dir()
    assert "Success" in said
