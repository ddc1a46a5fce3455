"""A long run reports its progress on a terminal, and nowhere else."""

from __future__ import annotations

import io
import os
import pty
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

from codegen.progress import during
from tests.pages import ROOT, page
from tests.program import codegen


class Terminal(io.StringIO):
    """A stream that is a terminal."""

    def isatty(self) -> bool:
        return True


def watched(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Make standard error a terminal. A fixture cannot, because pytest replaces it per test."""
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    return terminal


def test_what_takes_long_is_shown_and_wiped_off(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = watched(monkeypatch)
    monkeypatch.setattr("codegen.progress._STARTED", time.monotonic())
    monkeypatch.setattr("codegen.progress._INTERVAL", 0.01)
    with during("reading a\x1b"):
        while " s" not in terminal.getvalue():
            time.sleep(0.01)
    line = "reading a<U+001B> … 0 s"
    assert terminal.getvalue().startswith(f"\r{line}")
    assert terminal.getvalue().endswith(f"\r{' ' * len(line)}\r")


def test_a_step_that_fails_leaves_an_empty_line(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = watched(monkeypatch)
    monkeypatch.setattr("codegen.progress._INTERVAL", 0.01)

    def fail() -> None:
        with during("reading"):
            while not terminal.getvalue():
                time.sleep(0.01)
            raise ValueError("gone")

    with pytest.raises(ValueError, match="gone"):
        fail()
    assert terminal.getvalue().endswith(" \r")


def test_within_the_first_second_nothing_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = watched(monkeypatch)
    monkeypatch.setattr("codegen.progress._STARTED", time.monotonic())
    for _ in range(3):
        with during("reading"):
            pass
    assert terminal.getvalue() == ""


# A program with a short delay, because the speed of machines differs.
IMPATIENT = """\
import sys
from codegen import cli, progress
progress._INTERVAL = 0.01
sys.exit(cli.main(sys.argv[1:]))
"""


@pytest.mark.unmutated
def test_a_long_run_names_what_it_does_on_a_terminal_alone(tmp_path: Path) -> None:
    rows = [(1, "Success", "x"), *((code, f"T_{code}", "x") for code in range(2, 1000))]
    (tmp_path / "page.md").write_text(page(rows), encoding="utf-8")
    (tmp_path / "codegen.toml").write_text('[tool.codegen]\nversion = "1.0.0"\n', "utf-8")
    command = ("generate", "--spec", "page.md", "--only", "python", "--output")
    piped = codegen(tmp_path, *command, "piped")
    assert (piped.returncode, piped.stderr) == (0, "")
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-c", IMPATIENT, *command, "watched"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        stderr=theirs,
    )
    shown = b""
    # Keep the other end open until then, because reading would fail.
    while process.poll() is None or select.select([ours], [], [], 0)[0]:
        if select.select([ours], [], [], 0.1)[0]:
            shown += os.read(ours, 1024)
    os.close(ours)
    os.close(theirs)
    assert process.wait() == 0
    assert "generating watched … " in shown.decode("utf-8")
    assert shown.endswith(b" \r")
