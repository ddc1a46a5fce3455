"""`completion`, in the shells themselves."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from codegen.target import read_templates
from tests.pages import TEMPLATES
from tests.program import codegen
from tests.toolchain import output, run, tool

LANGUAGES = [target.name for target in read_templates(TEMPLATES).targets]

# The line before and after pressing Tab.
LINES = {
    "amoot-codegen ch": "amoot-codegen check ",
    "amoot-codegen generate --only ja": "amoot-codegen generate --only java ",
    "amoot-codegen check --on": "amoot-codegen check --only ",
    "amoot-codegen lint --color al": "amoot-codegen lint --color always ",
    "amoot-codegen explain --format j": "amoot-codegen explain --format json ",
    "amoot-codegen lint a-pa": "amoot-codegen lint a-page.md ",
    "amoot-codegen upstream --apply a-pa": "amoot-codegen upstream --apply a-page.md ",
    "amoot-codegen generate --spec a-pa": "amoot-codegen generate --spec a-page.md ",
    "amoot-codegen check --output a-fo": "amoot-codegen check --output a-folder/",
    "amoot-codegen completion z": "amoot-codegen completion zsh ",
}


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Create a folder with a page and a subfolder."""
    (tmp_path / "a-page.md").touch()
    (tmp_path / "a-folder").mkdir()
    return tmp_path


def script(shell: str, place: Path) -> Path:
    """Write the completion script of a shell."""
    done = codegen(place, "completion", shell)
    assert (done.returncode, done.stderr) == (0, "")
    path = place / f".{shell}-script"
    path.write_text(done.stdout, encoding="utf-8")
    return path


def typed(command: Sequence[str], setup: str, line: str, wanted: str, place: Path) -> str:
    """Type a line and Tab into a shell on a terminal, and return the completed line."""
    ours, theirs = pty.openpty()
    env = {**os.environ, "TERM": "dumb", "PS1": "", "HOME": str(place), "COLUMNS": "200"}
    process = subprocess.Popen(
        command, cwd=place, env=env, stdin=theirs, stdout=theirs, stderr=theirs, process_group=0
    )
    shown, end = "", time.monotonic() + 20

    def read(until: str) -> None:
        nonlocal shown
        while until not in shown and time.monotonic() < end:
            if select.select([ours], [], [], 0.1)[0]:
                shown += os.read(ours, 4096).decode("utf-8", "replace")

    try:
        os.write(ours, f"{setup}; echo rea''dy\n".encode())
        read("ready")
        shown = ""
        os.write(ours, f"{line}\t".encode())
        read(wanted)
        return shown
    finally:
        process.kill()
        process.wait()
        os.close(ours)
        os.close(theirs)


@pytest.mark.unmutated
@pytest.mark.parametrize("line", LINES)
def test_bash_completes(line: str, place: Path) -> None:
    command = [tool("bash"), "--norc", "--noprofile", "-i"]
    setup = f"bind 'set enable-bracketed-paste off'; source {script('bash', place)}"
    assert LINES[line] in typed(command, setup, line, LINES[line], place)


@pytest.mark.unmutated
@pytest.mark.parametrize("line", LINES)
def test_zsh_completes(line: str, place: Path) -> None:
    command = [tool("zsh"), "-f", "-i"]
    functions = place / ".zfunc"
    functions.mkdir()
    script("zsh", place).rename(functions / "_amoot-codegen")
    setup = f"unset zle_bracketed_paste; fpath=({functions} $fpath); autoload -U compinit"
    setup += "; compinit -u -D"
    assert LINES[line] in typed(command, setup, line, LINES[line], place)


@pytest.mark.parametrize("line", LINES)
def test_fish_completes(line: str, place: Path) -> None:
    asked = f"source {script('fish', place)}; complete --do-complete '{line}'"
    env = {"HOME": str(place), "XDG_CONFIG_HOME": str(place)}
    told = run([tool("fish"), "--no-config", "-c", asked], cwd=place, env=env).stdout
    found = [candidate.split("\t")[0] for candidate in told.splitlines()]
    assert LINES[line].split()[-1] in found


def test_every_language_is_known(place: Path) -> None:
    completes = f"source {script('bash', place)}; COMP_WORDS=(amoot-codegen check --only ''); "
    completes += 'COMP_CWORD=3; _shtab_amoot_codegen; echo "${COMPREPLY[*]}"'
    assert output([tool("bash"), "-c", completes], cwd=place).split() == LANGUAGES


def test_another_shell_is_refused(place: Path) -> None:
    done = codegen(place, "completion", "cmd")
    assert (done.returncode, "invalid choice: 'cmd'" in done.stderr) == (2, True)


def test_settings_that_are_wrong_do_not_matter(place: Path) -> None:
    (place / "codegen.toml").write_text("[tool.codegen]\nspec = 1\n", encoding="utf-8")
    assert script("fish", place).stat().st_size > 0
