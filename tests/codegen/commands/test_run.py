"""Behavior of all commands: errors, help and settings."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from codegen import __version__, arguments, cli
from codegen.escaping import HIDDEN
from tests.attacks.actions import is_command
from tests.codegen.commands.laying import snapshot
from tests.pages import ROOT, page
from tests.program import codegen, shell
from tests.toolchain import run


def test_an_interrupt_is_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "_run", interrupted)
    assert cli.main(["check"]) == 130
    assert capsys.readouterr().err == "interrupted\n"


# Each prints "ready" and then blocks: reading the page, writing it, or in a memo.
_WAIT = "print('ready', flush=True); time.sleep(600)"
INTERRUPTED = {
    "before anything": f"""
from codegen import memo
def wait(*_, **__): {_WAIT}
memo.remembered = wait
""",
    "reading": f"""
from codegen import inputs
def wait(*_): {_WAIT}
inputs._stdin = wait
""",
    "writing": f"""
from codegen import tree
def wait(path, text): path.write_text(text[:9]); {_WAIT}
tree._write_through = wait
""",
    "keeping a memo": f"""
from types import SimpleNamespace
from codegen import memo
def wait(*_): {_WAIT}
memo.os = SimpleNamespace(**{{**vars(os), "replace": wait}})
""",
}


@pytest.mark.unmutated
@pytest.mark.parametrize("where", INTERRUPTED)
def test_ctrl_c_is_130_and_leaves_nothing_half_written(where: str, project: Path) -> None:
    (project / "spec/status_codes.md").write_text(page([(1, "Success", "x")]), encoding="utf-8")
    if where == "keeping a memo":
        assert codegen(project, "generate").returncode == 0
    before = snapshot(project)
    # A background process ignores the signal, and its children inherit that by default.
    program = "import signal\nsignal.signal(signal.SIGINT, signal.default_int_handler)\n"
    program += f"import os, sys, time\n{INTERRUPTED[where]}\n"
    program += "from codegen.__main__ import main\nmain()\n"
    command = ["generate", "--spec", "-"] if where == "reading" else ["generate"]
    process = subprocess.Popen(
        [sys.executable, "-c", program, *command],
        cwd=project,
        env={**os.environ, "PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(project / "cache")},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    assert any(line == "ready\n" for line in process.stdout)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=60)
    assert (process.returncode, told) == (130, "interrupted\n")
    after = {name: left for name, left in snapshot(project).items() if "templates" not in name}
    assert after == {name: left for name, left in before.items() if "templates" not in name}


@pytest.mark.unmutated
@pytest.mark.parametrize("command", ["check", "lint", "explain 4", "diff HEAD"])
def test_a_library_that_is_missing_is_one_sentence(command: str, tmp_path: Path) -> None:
    words: list[str | Path] = [sys.executable, "-S", "-m", "codegen", *command.split()]
    done = run(words, cwd=ROOT, env={"PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(tmp_path)})
    assert (done.returncode, done.stdout) == (2, "")
    wanted = "error: amoot-codegen needs the module [a-z0-9_]+, which is not installed; run: "
    install = re.escape(f"{sys.executable} -m pip install {ROOT}\n")
    assert re.fullmatch(wanted + install, done.stderr), done.stderr


def old_pythons() -> dict[str, Path]:
    """Find interpreters that are too old, by version."""
    folders = [Path(part) for part in os.environ["PATH"].split(os.pathsep)]
    folders.extend(Path.home().glob(".pyenv/versions/*/bin"))
    found = {}
    for path in (folder / "python" for folder in folders):
        if path.is_file():
            asked = "import sys; print('.'.join(map(str, sys.version_info[:3])))"
            version = run([path, "-c", asked]).stdout.strip()
            if version and tuple(map(int, version.split("."))) < (3, 11):
                found[version] = path
    return found


@pytest.mark.unmutated
def test_a_python_that_is_too_old_is_one_sentence(tmp_path: Path) -> None:
    pythons = old_pythons()
    if not pythons:
        pytest.skip("no Python before 3.11 is installed")
    for version, python in pythons.items():
        env = {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
        done = run([python, "-m", "codegen", "check"], cwd=tmp_path, env=env)
        wanted = f"error: amoot-codegen needs Python 3.11 or later, and this is {version}\n"
        assert (done.returncode, done.stdout, done.stderr) == (2, "", wanted)


NO_REPOSITORY = "this folder is not in a git repository; pass two files instead"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["generate", "--spec", "nowhere.md"],
            "error: page nowhere.md not found; pass the path of the page as an argument\n",
        ),
        (["generate", "--spec", "spec"], "error: spec is a folder; pass the path of a page\n"),
        (["generate", "--spec", "pyproject.toml/x"], "error: pyproject.toml/x: Not a directory\n"),
        (
            ["generate", "--only", "cobol"],
            "error: unknown language 'cobol'; choose from json, python\n",
        ),
        (
            ["generate", "--only", "pyhton"],
            "error: unknown language 'pyhton'; did you mean python?\n",
        ),
        (["generate", "--templates", "spec"], "no subfolder has a target.toml"),
        (["generate", "--output", "spec"], "contains files but no SHA256SUMS"),
        (
            ["generate", "--output", "pyproject.toml"],
            "pyproject.toml is not a folder; pass a folder",
        ),
        (["check", "--output", "pyproject.toml"], "pyproject.toml is not a folder; pass a folder"),
        (
            ["generate", "--stdout"],
            "error: --stdout prints a single language; choose it with --only LANGUAGE\n",
        ),
        (["generate", "--spec", "/dev/zero"], "larger than"),
        (["diff", "nosuch"], f"error: {NO_REPOSITORY} (file 'nosuch' not found either)\n"),
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
                (["explain"], "WORD"),
                (["lint", "--spec"], "--spec"),
                (["generate", "--output"], "--output"),
                (["generate", "--templates"], "--templates"),
                (["check", "--only"], "--only"),
            ]
        ),
        (["check", "x", "\x1b\n::error::x"], " arguments: <U+001B><U+000A>::error::x\n"),
        (["check", "--\x1b\n::error::x"], ": unknown option --<U+001B><U+000A>::error::x\n"),
        (["chek"], "amoot-codegen: error: unknown command chek; did you mean check?\n"),
        (["lint", "--strcit"], ": unknown option --strcit; did you mean --strict?\n"),
        (["diff", "--fial-on=any", "a"], "unknown option --fial-on; did you mean --fail-on?\n"),
        (["check", "--only", "pyhton"], "unknown language 'pyhton'; did you mean python?\n"),
        (
            ["lint", "a.md", "--spec", "b.md"],
            "page given twice, as a.md and as --spec b.md; remove one of them\n",
        ),
        (["explain", "a.md", "4", "b.MD"], "error: expected one page, found a.md and b.MD\n"),
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
    assert "Generate client modules from the page on which an API" in shown.stdout
    assert "exit codes:\n  0    success\n" in shown.stdout
    for command in ("generate", "check", "explain", "lint", "diff"):
        assert f"    {command} " in shown.stdout
        assert codegen(project, command, "--help").stdout.startswith(
            f"usage: amoot-codegen {command} "
        )
    assert "\n\nExplain statuses: " in codegen(project, "explain", "--help").stdout


def test_every_option_names_its_default_and_every_command_has_examples(project: Path) -> None:
    for name in arguments._COMMANDS:
        parser = arguments._of_command(name)
        for action in parser._actions:
            if action.option_strings and action.dest != "help":
                default = (action.help or "").replace("%(default)s", str(action.default))
                assert re.search(r"\(default: [^)]+\)$", default), (name, action.option_strings)
        shown = codegen(project, name, "--help").stdout.split("\nexamples:\n")[1]
        examples = shown.removesuffix("\n").split("\n")
        assert examples
        for example in examples:
            assert example.startswith(f"  amoot-codegen {name}")
            words = re.split(" [|>#] ", example)[0].split()[1:]
            assert arguments.parse_arguments(words).command == name


@pytest.mark.parametrize("command", ["generate", "check", "lint"])
def test_the_page_is_an_argument(command: str, project: Path) -> None:
    (project / "page.md").write_text(page([(1, "A_B", "x")]), encoding="utf-8")
    words = [] if command == "lint" else ["--output", "out"]
    by_place = codegen(project, command, "page.md", *words)
    by_name = codegen(project, command, *words, "--spec", "page.md")
    told = by_place.stdout + by_place.stderr
    assert "page.md: " in told or "out/" in told
    assert by_place.returncode == by_name.returncode
    assert by_place.stderr == by_name.stderr
    piped = shell(project, f"codegen {command} - {' '.join(words)} < page.md")
    assert piped.returncode == by_place.returncode


@pytest.mark.parametrize(
    ("words", "operands"),
    [
        ("diff --format json a b", ("a", "b")),
        ("diff a --format json b", ("a", "b")),
        ("diff a b --format=json", ("a", "b")),
        ("diff --format json -- a --b", ("a", "--b")),
        ("diff a", ("a", None)),
    ],
)
def test_options_and_operands_come_in_any_order(
    words: str, operands: tuple[str, str | None]
) -> None:
    options = arguments.parse_arguments(words.split())
    assert (options.old, options.new) == operands


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (
            OSError(28, "Full", "a/b"),
            "a/b: Full; nothing was changed; free some space and run again",
        ),
        (OSError(13, "Denied", "a"), "a: Denied; change its permissions and run again"),
        (OSError(17, "Exists", "a"), "a: Exists, but is not a folder; pass a folder with --output"),
        (OSError(30, "Read-only", "a"), "a: Read-only; pass another folder with --output"),
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
        "error: settings file no.toml not found\n",
    )
    (tmp_path / "x.toml").write_text("[tool.x]\n", encoding="utf-8")
    empty = codegen(tmp_path, "diff", "--config", "x.toml", "HEAD")
    assert (empty.returncode, empty.stderr) == (2, "error: x.toml has no [tool.codegen]\n")
