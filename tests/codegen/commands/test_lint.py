"""`lint` and its fixes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from codegen.cli import main
from codegen.rules import RULES, show
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


def test_lint_lists_every_rule(project: Path) -> None:
    done = codegen(project, "lint", "--list")
    lines = done.stdout.split("\n")
    assert done.returncode == 0
    assert len(lines) == len(RULES) + 1
    for line in (
        "short-row                 page       error               A row of a status table has fewer"
        " cells than the header.",
        "doubled-space             lint       warning    fixable  Text contains two or more"
        " consecutive spaces.",
    ):
        assert line in lines
    done = codegen(project, "lint", "--list", "--format", "json")
    listed = json.loads(done.stdout)
    assert [rule["id"] for rule in listed] == list(RULES)
    assert listed[0] == {
        "id": "too-large",
        "source": "page",
        "severity": "error",
        "fixable": False,
        "summary": "The page is larger than 8 MiB.",
    }
    done = codegen(project, "lint", "--list", "--format", "sarif=x")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "error: --list supports only text and --format json, on standard output\n"


def test_rules_are_listed_and_explained_while_settings_are_wrong(project: Path) -> None:
    (project / "codegen.toml").write_text("[tool.codegen]\nx = 1\n", encoding="utf-8")
    assert codegen(project, "lint").returncode == 2
    assert codegen(project, "lint", "--list").returncode == 0
    done = codegen(project, "explain", "setting")
    assert (done.returncode, done.stdout) == (0, show("setting"))


def test_accepted_findings_are_not_shown_and_are_counted(project: Path) -> None:
    settings = project / "pyproject.toml"
    usual = settings.read_text(encoding="utf-8") + "[tool.codegen.lint.accept]\n"
    settings.write_text(f"{usual}shared-description = [-108, -107, -105]\n", encoding="utf-8")
    done = codegen(project, "lint", "--strict")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "spec/status_codes.md: 0 errors, 0 warnings (3 accepted)\n"
    settings.write_text(
        f"{usual}shared-description = [-108, -107, -105, 4, 0]\ndoubled-space = [1]\n",
        encoding="utf-8",
    )
    done = codegen(project, "lint", "--strict")
    assert done.returncode == 1
    for told in ("shared-description finds nothing on the row of 4 or 0;", "doubled-space finds"):
        assert told in done.stdout
    assert done.stdout.count("[unused-acceptance]") == 2
    assert done.stderr == "spec/status_codes.md: 0 errors, 2 warnings (3 accepted)\n"
    # Acceptances do not apply to another page.
    (project / "page.md").write_text(page([(1, "A_B", "x  y")]), encoding="utf-8")
    done = codegen(project, "lint", "--fix", "--spec", "page.md")
    assert (done.stdout, done.stderr) == ("", "page.md: 0 errors, 0 warnings (1 accepted)\n")


NO_RULE = "which is not a lint rule"


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ('off = ["doubeld-space"]', f"off has doubeld-space, {NO_RULE}; did you mean doubled-"),
        ('off = ["xyz"]', f"off has xyz, {NO_RULE} [setting]"),
        ("accept = { split-tabel = [1] }", f"split-tabel, {NO_RULE}; did you mean split-table?"),
        ("accept = { short-row = [1] }", "short-row, which cannot be switched off or accepted"),
    ],
)
def test_settings_of_lint_name_rules(more: str, told: str, project: Path) -> None:
    settings = project / "pyproject.toml"
    usual = settings.read_text(encoding="utf-8")
    settings.write_text(f"{usual}[tool.codegen.lint]\n{more}\n", encoding="utf-8")
    for command in ("lint", "check"):
        done = codegen(project, command)
        assert (done.returncode, done.stdout) == (2, "")
        assert told in done.stderr
        assert done.stderr.endswith(" [setting]\n")


def test_fixing_shows_what_it_changed_and_counts_what_is_left(project: Path) -> None:
    text = page([(1, "A_B", "x  y\u200f"), (2, "C_D", "z"), (2, "E_F", "z")])
    (project / "page.md").write_text(text, encoding="utf-8")
    done = codegen(project, "lint", "--fix", "--spec", "page.md")
    assert done.returncode == 2
    assert done.stderr.startswith(
        "page.md:9:15: fixed: 2 spaces where one is enough [doubled-space]\n"
        "page.md: fixed 1; the page cannot be parsed\n"
    )
    (project / "page.md").write_text(text.replace("| 2 | E_F", "| 3 | E_F"), encoding="utf-8")
    done = codegen(project, "lint", "--fix", "--spec", "page.md")
    assert done.stderr.endswith("[doubled-space]\npage.md: fixed 1, 2 warnings left\n")
    many = page([(at, f"A_B{at}", f"x  {at}") for at in range(1, 61)])
    (project / "page.md").write_text(many, encoding="utf-8")
    done = codegen(project, "lint", "--fix", "--spec", "page.md")
    lines = done.stderr.split("\n")
    assert len(lines) == 53
    assert lines[50:] == [
        "… and 10 more fixed: 10 doubled-space",
        "page.md: fixed 60, nothing left",
        "",
    ]


def test_lint_tells_how_much_there_is(project: Path) -> None:
    statuses = [(1, "A_B", "موفق  است"), (2, "C_D", "x\u202e")]
    text = page(statuses[:1]) + "<!-- \u202e -->\n"
    (project / "page.md").write_text(text, encoding="utf-8")
    done = codegen(project, "lint", "--spec", "page.md")
    assert done.stderr == "page.md: 1 error, 1 warning (1 fixable with --fix)\n"
    assert codegen(project, "lint", "--spec", "page.md", "--strict").returncode == 1
    assert codegen(project, "lint", "--spec", "page.md", "--format", "json").stderr == ""
    done = codegen(project, "lint", "--spec", "page.md", "--fix")
    assert done.stderr.endswith("[doubled-space]\npage.md: fixed 1, 1 error left\n")
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
    assert done.stderr.endswith("[code-digits]\npage.md: fixed 1, 1 warning left\n")
    assert "[rows-out-of-order]" in done.stdout


@pytest.mark.parametrize(
    ("options", "code", "told"),
    [
        ([], 0, "<stdin>: 0 errors, 0 warnings\n"),
        (["--fix"], 2, "error: --fix needs a file to change; pass it with --spec\n"),
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
