"""`lint` and its fixes."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.cli import main
from codegen.source import MAX_BYTES
from tests.codegen.commands.laying import piped
from tests.pages import page
from tests.program import codegen


def test_lint_and_its_exit_codes(project: Path) -> None:
    assert codegen(project, "lint").returncode == 0
    assert codegen(project, "lint", "--strict").returncode == 1
    assert "shared-description" in codegen(project, "lint", "--list").stdout
    assert codegen(project, "lint", "--format", "json").stdout.startswith("{")
    off = '[tool.codegen.lint]\noff = ["shared-description"]\n'
    settings = project / "pyproject.toml"
    settings.write_text(settings.read_text(encoding="utf-8") + off, encoding="utf-8")
    assert codegen(project, "lint", "--strict").returncode == 0
    text = page([(1, "Success", "موفق  است")])
    (project / "page.md").write_bytes(text.replace("\n", "\r\n").encode("utf-8"))
    assert codegen(project, "lint", "--fix", "--strict", "--spec", "page.md").returncode == 0
    fixed = text.replace("موفق  است", "موفق است").replace("\n", "\r\n")
    assert (project / "page.md").read_bytes() == fixed.encode("utf-8")


def test_lint_lists_what_it_fixes(project: Path) -> None:
    done = codegen(project, "lint", "--list")
    lines = done.stdout.split("\n")
    assert done.returncode == 0
    assert (
        "code-digits                warning  a code in digits other than ASCII  (--fix fixes it)"
        in lines
    )
    assert "date-in-future             warning  the page is dated after today" in lines


def test_lint_tells_how_much_there_is(project: Path) -> None:
    statuses = [(1, "A_B", "موفق  است"), (2, "C_D", "x\u202e")]
    text = page(statuses[:1]) + "<!-- \u202e -->\n"
    (project / "page.md").write_text(text, encoding="utf-8")
    done = codegen(project, "lint", "--spec", "page.md")
    assert done.stderr == "page.md: 1 error, 1 warning\n"
    assert codegen(project, "lint", "--spec", "page.md", "--strict").returncode == 1
    assert codegen(project, "lint", "--spec", "page.md", "--format", "json").stderr == ""
    done = codegen(project, "lint", "--spec", "page.md", "--fix")
    assert done.stderr == "fixed page.md\npage.md: 1 error, 0 warnings\n"
    assert done.returncode == 1
    assert codegen(project, "lint", "--spec", "page.md", "--strict").returncode == 1


@pytest.mark.parametrize("fix", [[], ["--fix"]])
def test_lint_names_the_page_that_it_cannot_read(fix: list[str], project: Path) -> None:
    (project / "page.md").write_bytes(b"x  y\xff\n")
    done = codegen(project, "lint", "--spec", "page.md", *fix)
    wanted = "page.md:1:5: error: byte 0xff is not UTF-8; save the page as UTF-8 [not-utf-8]\n"
    assert (done.returncode, done.stderr) == (2, wanted)
    assert (project / "page.md").read_bytes() == b"x  y\xff\n"


def test_lint_knows_the_settings(project: Path) -> None:
    settings = project / "pyproject.toml"
    more = '[tool.codegen.columns]\ncode = "کد"\n[tool.codegen.lint]\noff = ["doubled-space"]\n'
    settings.write_text(settings.read_text(encoding="utf-8") + more, encoding="utf-8")
    text = page([(1, "A_B", "موفق  است")]).replace("| Status |", "| کد |")
    (project / "page.md").write_text(text, encoding="utf-8")
    for fix in ([], ["--fix"]):
        done = codegen(project, "lint", "--spec", "page.md", *fix)
        assert (done.returncode, done.stderr) == (0, "page.md: 0 errors, 0 warnings\n")
    text = page([(2, "C_D", "y"), (1, "A_B", "x")]).replace("| Status |", "| کد |")
    (project / "page.md").write_text(text.replace("| 2 |", "| ۲ |"), encoding="utf-8")
    done = codegen(project, "lint", "--spec", "page.md", "--fix")
    assert done.stderr == "fixed page.md\npage.md: 0 errors, 1 warning\n"
    assert "[rows-out-of-order]" in done.stdout
    settings.write_text('[tool.codegen.lint]\noff = ["b-c", "a-b"]\n', encoding="utf-8")
    done = codegen(project, "lint")
    wanted = "error: [tool.codegen.lint] off names no rule: a-b, b-c\n"
    assert (done.returncode, done.stderr) == (2, wanted)


@pytest.mark.parametrize(
    ("options", "code", "told"),
    [
        ([], 0, "<stdin>: 0 errors, 0 warnings\n"),
        (["--fix"], 2, "error: --fix fixes a file in place; name one with --spec\n"),
    ],
)
def test_a_page_in_a_pipe_is_read_and_not_mended(
    options: list[str],
    code: int,
    told: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    piped(page([(1, "A_B", "x")]).encode(), monkeypatch)
    assert main(["lint", "--spec", "-", *options]) == code
    assert capsys.readouterr().err == told


def test_a_pipe_that_does_not_end_is_left_at_the_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    stdin = piped(bytes(MAX_BYTES + 9), monkeypatch)
    assert main(["lint", "--spec", "-"]) == 2
    wanted = f"<stdin>:1:1: error: is larger than {MAX_BYTES:,} bytes [too-large]\n"
    assert (capsys.readouterr().err, stdin.tell()) == (wanted, MAX_BYTES + 1)
