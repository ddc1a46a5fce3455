"""The commands in README.md, run unchanged, with their output."""

from __future__ import annotations

import os
import re
import shutil
import sys
from pathlib import Path

import pytest

from tests.pages import PAGE, ROOT
from tests.project.readme import UPSTREAM, blocks
from tests.toolchain import git, output, run, tool


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a repository with the Makefile and the frozen page, released, and change a title."""
    folder = tmp_path / "project"
    command(tmp_path / "bin" / "amoot-codegen", "-m codegen")
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:{os.environ['PATH']}")
    command(folder / ".venv" / "bin" / "python")
    shutil.copy(ROOT / "Makefile", folder)
    shutil.copytree(ROOT / ".ci" / "requirements", folder / ".ci" / "requirements")
    (folder / ".venv" / "generate.stamp").touch()
    place = folder / "spec" / "status_codes.md"
    place.parent.mkdir()
    shutil.copy(PAGE, place)
    shutil.copy(ROOT / "pyproject.toml", folder)
    settings = (folder / "pyproject.toml").read_text(encoding="utf-8")
    settings = re.sub(r'(?m)^version = ".*"', 'version = "1.0.0"', settings, count=1)
    settings = settings.replace('templates = "templates"\n', "")
    (folder / "pyproject.toml").write_text(settings, encoding="utf-8")
    (folder / ".gitignore").write_text(".venv\n", encoding="utf-8")
    output(["amoot-codegen", "generate"], cwd=folder)
    git(folder, "init", "--quiet", "--initial-branch=main")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "-m", "release")
    git(folder, "tag", "v1.0.0")
    text = place.read_text(encoding="utf-8")
    place.write_text(text.replace("CreditNotEnough", "NotEnoughCredit"), encoding="utf-8")
    return folder


def command(path: Path, module: str = "") -> None:
    """Write a command that runs Python, with the generator of this repository on its path."""
    path.parent.mkdir(parents=True)
    start = f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" {module} "$@"\n'
    path.write_text(start, encoding="utf-8")
    path.chmod(0o755)


def said(line: str, project: Path) -> str:
    """Run a command line; return what it prints, as a separate clone would print it."""
    done = run(["sh", "-c", line], cwd=project, env={"MAKEFLAGS": "--no-print-directory"})
    printed = re.sub("[\u2066-\u2069]", "", done.stdout + done.stderr)
    return printed.replace(sys.executable, ".venv/bin/python")


def test_a_session_prints_what_is_shown(project: Path) -> None:
    """A line with only ``…`` matches any lines. Numbers of files change with the templates."""
    (session,) = (text for name, text in blocks("The page changed") if name == "console")
    commands = re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", session, re.MULTILINE)
    assert [line for line, _ in commands] == [
        "make lint",
        "make diff",
        "make bump",
        "make generate",
    ]
    for line, shown in commands:
        shown = re.sub(r"(?m)^ *…\\\n", "(?:.*\\\\n)*", re.escape(shown))
        shown = re.sub(r"\d+(?=\\ (updated|unchanged|more))", r"\\d+", shown)
        printed = said(line, project)
        assert re.fullmatch(shown, printed), printed


def test_both_commands_of_a_review_print_the_same(project: Path) -> None:
    ((_, lines),) = blocks("Review an update")
    one, other = (said(line, project) for line in lines.splitlines())
    assert "compared with main" in one
    assert one == other


def test_the_commands_of_the_command_line_run(project: Path) -> None:
    tool("jq")
    commands = dict(blocks("The command line"))["sh"]
    shutil.copy(PAGE, project / "page.md")
    shutil.copy(PAGE, project / "spec" / "status_codes.md")
    output(["amoot-codegen", "generate"], cwd=project)
    said = output(["bash", "-euo", "pipefail", "-c", commands], cwd=project)
    assert (project / "out" / "python").is_dir()
    assert "Success" in said


def test_the_vendors_page_is_watched_as_shown(project: Path) -> None:
    """The page as edited is the vendor's copy; ours is as released."""
    place = project / "spec" / "status_codes.md"
    place.rename(project / "fresh.md")
    shutil.copy(PAGE, place)
    for line, code in zip(UPSTREAM.splitlines(), (1, 1), strict=True):
        done = run(["sh", "-c", line], cwd=project)
        assert (done.returncode, "NotEnoughCredit" in done.stdout) == (code, True)
    assert place.read_bytes() == (project / "fresh.md").read_bytes()
    assert 'version = "2.0.0"' in (project / "pyproject.toml").read_text(encoding="utf-8")
