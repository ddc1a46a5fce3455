"""What holds for every command: trouble, help, settings."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from codegen import __version__, cli
from codegen.escaping import HIDDEN
from tests.attacks.actions import is_command
from tests.codegen.commands.laying import snapshot
from tests.pages import ROOT, page
from tests.program import codegen


def test_an_interrupt_is_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "_run", interrupted)
    assert cli.main(["check"]) == 2
    assert capsys.readouterr().err == "interrupted\n"


NO_REPOSITORY = "this folder is in no git repository; name two files instead"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["generate", "--spec", "nowhere.md"],
            "error: there is no page nowhere.md; name it with --spec\n",
        ),
        (["generate", "--spec", "spec"], "error: spec is a folder; name the page in it\n"),
        (["generate", "--spec", "pyproject.toml/x"], "error: pyproject.toml/x: Not a directory\n"),
        (
            ["generate", "--only", "cobol"],
            "error: there is no language 'cobol'; there are json, python\n",
        ),
        (["generate", "--templates", "spec"], "no folder here has a target.toml"),
        (["generate", "--output", "spec"], "has files in it and no SHA256SUMS"),
        (["generate", "--output", "pyproject.toml"], "pyproject.toml is not a folder; name one"),
        (["check", "--output", "pyproject.toml"], "pyproject.toml is not a folder; name one"),
        (
            ["generate", "--stdout"],
            "error: --stdout prints one language; name it with --only LANGUAGE\n",
        ),
        (["generate", "--spec", "/dev/zero"], "larger than"),
        (["diff", "nosuch"], f"error: {NO_REPOSITORY} (and there is no file 'nosuch')\n"),
        (
            ["diff", "-", "-"],
            "error: only one of the two pages can come from standard input\n",
        ),
        ([], "usage:"),
        (["frobnicate"], "usage:"),
        *(
            ([*command, ""], f"error: argument {name}: must not be empty\n")
            for command, name in [
                (["diff"], "OLD"),
                (["diff", "a"], "NEW"),
                (["explain"], "STATUS"),
                (["lint", "--spec"], "--spec"),
                (["generate", "--output"], "--output"),
                (["generate", "--templates"], "--templates"),
                (["check", "--only"], "--only"),
            ]
        ),
        (["check", "\x1b\n::error::x"], " unrecognized arguments: <U+001B><U+000A>::error::x\n"),
    ],
)
def test_trouble_is_told_and_nothing_is_written(
    arguments: list[str], message: str, project: Path
) -> None:
    before = snapshot(project)
    done = codegen(project, *arguments, GIT_CEILING_DIRECTORIES=str(project.parent))
    assert done.returncode == 2
    assert message in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""
    assert snapshot(project) == before


def test_nothing_that_is_told_steers_a_terminal_or_a_log(project: Path) -> None:
    attack = "\x1b]0;x\x07 ##[error]x \u202e \x9b2J"
    rows = [(1, "Success", "##[error]x \u200f")]
    bad = page(rows) + f"| 3 | ::error::x | y |\n| 4 | {attack} |\n"
    (project / "bad.md").write_text(bad, encoding="utf-8")
    named = f"{attack}\n::error::named.md"
    for name in ("page.md", named):
        (project / name).write_text(page(rows), encoding="utf-8")
    (project / "generated/json/status_codes.json").write_text(attack, encoding="utf-8")
    (project / f"generated/json/{attack}\n::error::x").write_text("::error::x\n", encoding="utf-8")
    told = ""
    for command in (["check"], ["lint"], ["generate"], ["check"], ["explain", "1"]):
        for name in ("bad.md", "page.md", named, f"{named}.md"):
            done = codegen(project, *command, "--spec", name)
            told += done.stdout + done.stderr
    told += codegen(project, "diff", named, "page.md").stdout
    assert "::error::x" in told
    assert "<U+000A>::error::named.md: 1 status" in told
    assert "<U+001B>" in told
    lines = told.split("\n")
    assert [line for line in lines if is_command(line)] == []
    assert not re.search(f"[{HIDDEN}]", re.sub("[\u2068\u2069\t\n]", "", told))


def test_settings_that_are_wrong_are_all_told(project: Path) -> None:
    text = '[tool.codegen]\nspec = 1\nversion = "1"\ncolour = true\n'
    (project / "pyproject.toml").write_text(text, encoding="utf-8")
    done = codegen(project, "check")
    assert done.returncode == 2
    assert done.stderr.count("[setting]") == 3


@pytest.mark.parametrize(
    "arguments",
    [
        ["diff", "a", "b", "--fail-on", "huge"],
        ["lint", "--format", "xml"],
        ["lint", "--color", "sometimes"],
        ["lint", "--str"],
    ],
)
def test_a_choice_that_is_none_is_refused(arguments: list[str], project: Path) -> None:
    done = codegen(project, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"usage: amoot-codegen {arguments[0]} ")


def test_help_and_version(project: Path) -> None:
    assert codegen(project, "--version").stdout == f"amoot-codegen {__version__}\n"
    shown = codegen(project, "--help")
    assert shown.returncode == 0
    assert shown.stdout.startswith("usage: amoot-codegen ")
    assert "Read the page on which an API documents its status codes" in shown.stdout
    assert "exit codes:\n  0  clean\n" in shown.stdout
    for command in ("generate", "check", "explain", "lint", "diff"):
        assert f"    {command} " in shown.stdout
        assert codegen(project, command, "--help").stdout.startswith(
            f"usage: amoot-codegen {command} "
        )
    assert "\n\nPrint one status: its code, " in codegen(project, "explain", "--help").stdout


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (OSError(28, "Full", "a/b"), "a/b: Full; nothing was changed: make room and run again"),
        (OSError(13, "Denied", "a"), "a: Denied; make it accessible and run again"),
        (OSError(17, "Exists", "a"), "a: Exists, but is no folder; name a folder with --output"),
        (OSError(30, "Read-only", "a"), "a: Read-only; name another folder with --output"),
        (OSError(1, "Not permitted"), "Not permitted"),
        (OSError("something else"), "something else"),
    ],
)
def test_what_the_system_refuses_is_told_with_advice(error: OSError, reason: str) -> None:
    assert cli._reason(error) == reason


def test_settings_are_taken_from_the_file_that_is_named(tmp_path: Path) -> None:
    config = ROOT / "examples/grpc/codegen.toml"
    done = codegen(tmp_path, "explain", "--config", str(config), "5")
    assert done.stdout.startswith("5  NOT_FOUND\nA requested entity was not found.\nfailure (")
    assert "GrpcStatus.NOT_FOUND" in done.stdout
    missing = codegen(tmp_path, "lint", "--config", "no.toml")
    assert (missing.returncode, missing.stderr) == (
        2,
        "error: there is no file of settings no.toml\n",
    )
    (tmp_path / "x.toml").write_text("[tool.x]\n", encoding="utf-8")
    empty = codegen(tmp_path, "diff", "--config", "x.toml", "HEAD")
    assert (empty.returncode, empty.stderr) == (2, "error: x.toml has no [tool.codegen]\n")
