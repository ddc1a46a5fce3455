"""Streams, terminals and colors."""

from __future__ import annotations

import io
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import console
from codegen.cli import main
from codegen.outputs import FORMATS
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
    for form in FORMATS:
        assert (shown("--format", form) in ("", shown())) is (form == "text")


class Terminal(io.StringIO):
    """Standard output on a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("options", "settings", "expected"),
    [
        ([], {}, True),
        (["--color", "auto"], {}, True),
        ([], {"NO_COLOR": ""}, True),
        ([], {"NO_COLOR": "1"}, False),
        ([], {"TERM": "dumb"}, False),
        ([], {"TERM": "dumb", "FORCE_COLOR": "1"}, True),
        ([], {"TERM": "dumb", "FORCE_COLOR": ""}, False),
        ([], {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
        (["--color", "never"], {"FORCE_COLOR": "1"}, False),
        (["--color", "always"], {"NO_COLOR": "1", "TERM": "dumb"}, True),
    ],
)
@pytest.mark.parametrize("name", ["stdout", "stderr"])
def test_colour_is_for_terminals(
    options: list[str],
    settings: dict[str, str],
    expected: bool,
    name: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "page.md").write_text(page([(1, "A_B", "x  y")]), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    for setting, value in {"TERM": "xterm", **settings}.items():
        monkeypatch.setenv(setting, value)
    other = "stderr" if name == "stdout" else "stdout"
    monkeypatch.setattr(sys, name, terminal := Terminal())
    monkeypatch.setattr(sys, other, pipe := io.StringIO())
    assert main(["lint", "--spec", "page.md", *options]) == 0
    assert ("\x1b[" in terminal.getvalue()) is expected
    anywhere = options == ["--color", "always"] or bool(settings.get("FORCE_COLOR"))
    assert ("\x1b[" in pipe.getvalue()) is (expected and anywhere)


@pytest.mark.parametrize(
    ("command", "wanted"),
    [
        ("lint --spec nowhere.md", "\x1b[31merror:\x1b[0m page nowhere.md not found; "),
        ("lint --spec broken.md", "\x1b[1mbroken.md:10:12:\x1b[0m \x1b[31merror:\x1b[0m the row "),
        (
            "lint --frobnicate",
            "amoot-codegen lint: \x1b[31merror:\x1b[0m unknown option --frobnicate",
        ),
        ("lint", "\x1b[1mspec/status_codes.md: 0 errors, 3 warnings\x1b[0m\n"),
        ("frobnicate", "amoot-codegen: \x1b[31merror:\x1b[0m "),
    ],
)
def test_messages_are_coloured(command: str, wanted: str, project: Path) -> None:
    broken = page([(1, "A_B", "x")]) + "| 2 | C_D |\n"
    (project / "broken.md").write_text(broken, encoding="utf-8")
    coloured = codegen(project, *command.split(), FORCE_COLOR="1").stderr
    assert wanted in coloured
    assert codegen(project, *command.split()).stderr == re.sub(r"\x1b\[\d+m", "", coloured)


def test_a_choice_of_colour_holds_for_wrong_arguments_too(project: Path) -> None:
    always = codegen(project, "check", "--color", "always", "--frobnicate").stderr
    assert "\x1b[31merror:\x1b[0m unknown option --frobnicate" in always
    never = codegen(project, "check", "--color", "never", "--frobnicate", FORCE_COLOR="1").stderr
    assert "check: error: unknown option" in never


def test_a_patch_is_coloured(project: Path) -> None:
    made = project / "generated" / "json" / "status_codes.json"
    made.write_text(made.read_text("utf-8").replace('"v1"', '"v9"'), encoding="utf-8")
    plain = codegen(project, "check", "--diff", "--color", "never").stdout
    shown = codegen(project, "check", "--diff", "--color", "always").stdout
    assert re.sub(r"\x1b\[\d+m", "", shown) == plain
    name = "generated/json/status_codes.json"
    assert f"\x1b[1m--- {name}\x1b[0m\n\x1b[1m+++ {name}\x1b[0m\n\x1b[36m@@ " in shown
    for sign, style, version in ("-", 31, "v9"), ("+", 32, "v1"):
        (line,) = (line for line in plain.split("\n") if line[:1] == sign and version in line)
        assert f"\n\x1b[{style}m{line}\x1b[0m\n" in shown


@pytest.mark.parametrize(
    "command",
    [
        "generate",
        "check",
        "lint",
        "explain 4",
        "diff spec/status_codes.md spec/status_codes.md",
        "init spec/status_codes.md",
    ],
)
def test_every_command_has_the_option(command: str, project: Path) -> None:
    never = codegen(project, *command.split(), "--color", "never", FORCE_COLOR="1")
    assert (never.returncode, "\x1b[" in never.stdout + never.stderr) == (0, False)


@pytest.mark.parametrize("command", ["generate", "check"])
def test_what_is_remembered_is_coloured_for_who_asks_now(command: str, project: Path) -> None:
    for env, expected in ({"FORCE_COLOR": "1"}, True), ({}, False), ({"FORCE_COLOR": "1"}, True):
        shown = codegen(project, command, **env).stdout
        assert shown.startswith("\x1b[1m") is shown.endswith("\x1b[0m\n") is expected


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
    wanted = "error: standard input is closed; pass a file instead\n"
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
    """Unprintable output is an error, but an unprintable message is not a second one."""
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
