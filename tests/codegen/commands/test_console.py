"""Streams and terminals of every kind, and colours."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import console
from codegen.cli import main
from tests.pages import page
from tests.program import codegen, shell


@pytest.mark.parametrize("command", [["lint"], ["diff", "old.md", "page.md"]])
def test_colour_is_for_those_who_want_it(command: list[str], project: Path) -> None:
    (project / "old.md").write_text(page([(1, "A_C", "x")]), encoding="utf-8")
    (project / "page.md").write_text(page([(1, "A_B", "x  y")]), encoding="utf-8")
    spec = ["--spec", "page.md"] if command == ["lint"] else []

    def shown(*options: str) -> str:
        return codegen(project, *command, *spec, *options).stdout

    assert "\x1b[" in shown("--color", "always")
    for options in ([], ["--color", "auto"], ["--color", "never"]):
        assert "\x1b[" not in shown(*options)
    assert shown("--color", "never") == shown() != ""
    for form in ("json", "markdown", "github"):
        assert shown("--format", form) not in ("", shown())
    assert shown("--format", "text") == shown()


class Terminal(io.StringIO):
    """Standard output as people see it."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("options", "setting", "expected"),
    [
        ([], "", True),
        ([], "1", False),
        (["--color", "auto"], "", True),
        (["--color", "never"], "", False),
        (["--color", "always"], "1", True),
    ],
)
def test_colour_is_for_terminals(
    options: list[str],
    setting: str,
    expected: bool,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "page.md").write_text(page([(1, "A_B", "x  y")]), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", setting)
    monkeypatch.setattr(sys, "stdout", terminal := Terminal())
    assert main(["lint", "--spec", "page.md", *options]) == 0
    assert ("\x1b[" in terminal.getvalue()) is expected


@pytest.mark.unmutated
@pytest.mark.parametrize("closed", ["1>&-", "2>&-", "1>&- 2>&-", "0<&-"])
@pytest.mark.parametrize("command", ["check", "explain 4", "explain 404", "lint"])
def test_a_closed_stream_is_no_error(project: Path, closed: str, command: str) -> None:
    plain = shell(project, f"codegen {command}")
    done = shell(project, f"codegen {command} {closed}")
    assert (done.returncode, "Traceback" in done.stderr) == (plain.returncode, False)


@pytest.mark.parametrize("command", ["explain 1 --spec -", "diff - spec/status_codes.md"])
def test_a_page_cannot_come_from_closed_standard_input(project: Path, command: str) -> None:
    done = shell(project, f"codegen {command} 0<&-")
    wanted = "error: standard input is closed; name a file instead\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", wanted)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
@pytest.mark.parametrize(
    "command",
    [
        "generate",
        "check",
        "explain 4",
        "lint --format json",
        "lint --list",
        "diff HEAD -",
        "--help",
    ],
)
def test_full_streams(repository: Path, command: str) -> None:
    """What cannot be printed is an error; a message that cannot be printed is not another."""
    usual = 1 if command == "check" else 0  # nothing was generated
    done = shell(repository, f"codegen {command} < spec/status_codes.md > /dev/full")
    wanted = "error: standard output cannot be written: No space left on device\n"
    assert (done.returncode, done.stderr.endswith(wanted)) == (2, True)
    for more, code in ("", usual), (" --spec nowhere.md --frobnicate", 2):
        done = shell(repository, f"codegen {command}{more} < spec/status_codes.md 2> /dev/full")
        assert done.returncode == (0 if command == "--help" else code)


def test_messages_to_a_pipe_that_is_closed_are_no_traceback(project: Path) -> None:
    done = shell(project, "{ codegen lint --spec nowhere.md; echo $? >&3; } 3>&2 2>&1 | true")
    assert (done.returncode, done.stderr) == (0, "2\n")


@pytest.mark.parametrize("stream", [lambda: None, io.StringIO], ids=["closed", "in memory"])
def test_streams_of_every_kind_are_spoken_to(
    stream: Callable[[], io.StringIO | None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "page.md").write_text(page([(1, "A_B", "x")]), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    for asked, code in ("1", 0), ("2", 1):
        monkeypatch.setattr(sys, "stdout", stream())
        monkeypatch.setattr(sys, "stderr", stream())
        assert main(["explain", "--spec", "page.md", asked]) == code


@pytest.mark.parametrize("name", ["stdout", "stderr"])
def test_what_is_told_is_utf_8_whatever_the_locale(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = io.BytesIO()
    monkeypatch.setattr(sys, name, io.TextIOWrapper(written, "ascii", newline="\r\n"))
    console.speak_utf8()
    print("\u06f1\udcff", file=getattr(sys, name), flush=True)
    assert written.getvalue() == "\u06f1\\udcff\n".encode()


def test_a_reader_that_has_enough_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "page.md").write_text(page([(1, "A_B", "x")]), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    reader, writer = os.pipe()
    os.close(reader)
    with open(writer, "w", encoding="utf-8") as stdout:
        monkeypatch.setattr(sys, "stdout", stdout)
        assert main(["explain", "--spec", "page.md", "1"]) == 0
        assert os.path.samestat(os.fstat(writer), os.stat(os.devnull))
