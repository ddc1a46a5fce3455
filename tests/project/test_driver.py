"""The git diff driver, configured as in README.md, for pages in every state."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.pages import ROOT, page
from tests.project.readme import DRIVER
from tests.toolchain import git, output, run

SPEC = "spec/status_codes.md"
ROWS = [(0, "Failed", "a"), (1, "Success", "b")]
MORE = page([*ROWS, (4, "CreditNotEnough", "c")])
STATES = {
    "changed": (page(ROWS), MORE, "4 CreditNotEnough"),
    "broken": (page(ROWS), page([*ROWS, (1, "Again", "c")]), "duplicate code 1"),
    "mended": (page([*ROWS, (1, "Again", "c")]), page(ROWS), "duplicate code 1"),
    "no page": (page(ROWS), "# Nothing\n", "[page-without-settings]"),
    "empty": (page(ROWS), "", "[page-removed]"),
    "new": (None, MORE, "[page-added]"),
    "deleted": (MORE, None, "[page-removed]"),
}


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Create a repository configured with the recipe, with amoot-codegen on the PATH."""
    command = tmp_path / "bin" / "amoot-codegen"
    command.parent.mkdir()
    start = f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m codegen "$@"\n'
    command.write_text(start, encoding="utf-8")
    command.chmod(0o755)
    monkeypatch.setenv("PATH", f"{command.parent}:{os.environ['PATH']}")
    folder = tmp_path / "repository"
    (folder / "spec").mkdir(parents=True)
    git(folder, "init", "--quiet")
    output(["sh", "-euc", DRIVER], cwd=folder)
    return folder


def commit(folder: Path, text: str | None, neighbour: str) -> None:
    write(folder, text, neighbour)
    git(folder, "commit", "--quiet", "-m", neighbour)


def write(folder: Path, text: str | None, neighbour: str) -> None:
    """Stage a page or its deletion, and a file that git shows after it."""
    if text is None:
        (folder / SPEC).unlink(missing_ok=True)
    else:
        (folder / SPEC).write_text(text, encoding="utf-8")
    (folder / "zzz").write_text(neighbour, encoding="utf-8")
    git(folder, "add", "--all")


@pytest.mark.parametrize("state", STATES)
def test_git_shows_a_page_in_any_state_and_what_comes_after_it(
    state: str, repository: Path
) -> None:
    old, new, wanted = STATES[state]
    commit(repository, old, "one")
    write(repository, new, "two")
    shown = [run(["git", "diff", "--cached"], cwd=repository)]
    git(repository, "commit", "--quiet", "-m", "two")
    shown += [
        run(["git", *command.split()], cwd=repository)
        for command in (
            "show --ext-diff",
            "log -p --ext-diff -1",
            "diff HEAD~1",
            "diff HEAD~1 HEAD",
        )
    ]
    for done in shown:
        assert (done.returncode, done.stderr) == (0, "")
        assert wanted in done.stdout
        assert "+two" in done.stdout
        assert f"{SPEC}:" in done.stdout
        # The path of the clone varies, and so does the command in the advice.
        assert "/tmp" not in done.stdout.replace(sys.executable, "")
        assert "git-blob" not in done.stdout
        assert "Traceback" not in done.stdout


def test_git_shows_a_page_of_the_working_tree_from_a_folder_below(repository: Path) -> None:
    commit(repository, page(ROWS), "one")
    (repository / SPEC).write_text(MORE, encoding="utf-8")
    for folder in (repository, repository / "spec"):
        done = run(["git", "diff"], cwd=folder)
        assert (done.returncode, done.stderr) == (0, "")
        assert f"{SPEC}:11:3: " in done.stdout
