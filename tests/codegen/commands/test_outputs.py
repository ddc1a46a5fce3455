"""Report formats on standard output and in files, for all results of a run."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from codegen.outputs import FORMATS
from tests.pages import page
from tests.program import codegen, shell

_BROKEN = page([(1, "A_B", "موفق")]) + "| 2 | C_D |\n"
_RULE = "short-row"
_MACHINE = [form for form in FORMATS if form != "text"]


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """Write an old page, a new page, and one that cannot be parsed."""
    (tmp_path / "old.md").write_text(page([(1, "A_C", "x")]), encoding="utf-8")
    (tmp_path / "page.md").write_text(page([(1, "A_B", "x  y")]), encoding="utf-8")
    (tmp_path / "broken.md").write_text(_BROKEN, encoding="utf-8")
    return tmp_path


def _rules(form: str, text: str) -> list[str]:
    """Read the rules of the findings that a format shows."""
    if form == "json":
        document = json.loads(text)
        assert document["report"] == "findings"
        return [found["rule"] for found in document["findings"]]
    if form == "sarif":
        return [result["ruleId"] for result in json.loads(text)["runs"][0]["results"]]
    pattern = {"text": r" \[([a-z-]+)\]$", "github": r"^::error .*,title=([a-z-]+)::"}
    return re.findall(pattern.get(form, r"`([a-z-]+)` \|.*\|$"), text, re.MULTILINE)


@pytest.mark.parametrize("form", _MACHINE)
@pytest.mark.parametrize(
    "command", ["lint --spec broken.md", "diff old.md broken.md", "diff broken.md page.md"]
)
def test_a_page_that_cannot_be_parsed_is_shown_in_the_format(
    form: str, command: str, pages: Path
) -> None:
    done = codegen(pages, *command.split(), "--format", form)
    assert (done.returncode, done.stderr) == (2, "")
    assert _rules(form, done.stdout) == [_RULE]
    assert "broken.md" in done.stdout


@pytest.mark.parametrize("command", ["lint --spec broken.md", "diff old.md broken.md"])
def test_a_page_that_cannot_be_parsed_is_shown_in_every_file(command: str, pages: Path) -> None:
    options = [word for form in FORMATS for word in ("--format", f"{form}=out.{form}")]
    done = codegen(pages, *command.split(), *options)
    assert (done.returncode, done.stdout) == (2, "")
    assert _rules("text", done.stderr) == [_RULE]  # no other format reports it
    for form in FORMATS:
        assert _rules(form, (pages / f"out.{form}").read_text("utf-8")) == [_RULE]


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (
            "lint --spec nowhere.md",
            "page nowhere.md not found; pass the path of the page as an argument",
        ),
        ("diff old.md folder", "folder is a folder; pass the path of a page"),
        ("lint --config none.toml", "settings file none.toml not found"),
        ("lint --spec -", "standard input is closed; pass a file instead"),
    ],
)
def test_a_usage_error_is_a_finding_in_the_format(
    form: str, command: str, reason: str, pages: Path
) -> None:
    (pages / "folder").mkdir()
    done = shell(pages, f"codegen {command} --format {form} --format json=out.json 0<&-")
    assert (done.returncode, done.stderr) == (2, f"error: {reason}\n")
    assert _rules(form, done.stdout) == ([] if form == "text" else ["usage"])
    (found,) = json.loads((pages / "out.json").read_text("utf-8"))["findings"]
    assert (found["message"], found["severity"]) == (reason, "error")
    if form == "github":
        assert done.stdout.endswith(f"::{reason}\n")


def test_wrong_settings_are_findings_in_the_format(pages: Path) -> None:
    (pages / "codegen.toml").write_text('[tool.codegen]\nversion = "one"\n', encoding="utf-8")
    done = codegen(pages, "lint", "--spec", "page.md", "--format", "github")
    assert (done.returncode, done.stderr) == (2, "")
    assert done.stdout.startswith("::error file=codegen.toml,line=1,col=1,title=setting::")


@pytest.mark.parametrize("command", ["lint --spec page.md", "diff old.md page.md"])
def test_one_run_serves_every_format(command: str, pages: Path) -> None:
    words = [*command.split(), "--link-base", "https://x/y"]
    files = [word for form in _MACHINE for word in ("--format", f"{form}=out.{form}")]
    (pages / "out.json").write_text("old", encoding="utf-8")
    done = codegen(pages, *words, *files, "--format", "text")
    assert done.returncode == 0
    assert done.stdout == codegen(pages, *words).stdout
    for form in _MACHINE:
        alone = codegen(pages, *words, "--format", form)
        assert (pages / f"out.{form}").read_text("utf-8") == alone.stdout != ""
        assert alone.stderr == ""
        assert ("(https://x/y/page.md?plain=1#L9)" in alone.stdout) == (
            form in ("markdown", "comment")
        )
    assert not [*pages.glob(".*")]


def test_standard_output_is_empty_where_all_goes_to_files(pages: Path) -> None:
    done = codegen(pages, "diff", "old.md", "page.md", "--format", "json=a", "--fail-on", "any")
    assert (done.returncode, done.stdout, done.stderr) == (1, "", "")
    assert json.loads((pages / "a").read_text("utf-8"))["bump"] == "major"


@pytest.mark.parametrize(
    ("file", "reason"),
    [
        ("none/out.json", "none/out.json: No such file or directory"),
        ("folder", "folder: Is a directory"),
        ("/dev/full", "/dev/full: No space left on device"),
    ],
)
@pytest.mark.parametrize("command", ["lint --spec page.md", "lint --spec broken.md"])
def test_a_file_that_cannot_be_written(file: str, reason: str, command: str, pages: Path) -> None:
    (pages / "folder").mkdir()
    options = ["--format", f"json={file}", "--format", "github", "--format", "sarif=out.sarif"]
    done = codegen(pages, *command.split(), *options)
    assert (done.returncode, done.stderr) == (2, f"error: {reason}\n")
    assert "title=usage" not in done.stdout  # the report itself could be written
    assert done.stdout.startswith("::")
    assert "usage" not in _rules("sarif", (pages / "out.sarif").read_text("utf-8"))
    assert not [*pages.glob(".*"), *(pages / "folder").iterdir()]


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ("--format json --format github", "only one format can be written to standard output"),
        ("--format json=a --format sarif=a", "only one format can be written to a"),
        ("--format json=", "must not be empty"),
        ("--format jsn=a", "invalid choice: 'jsn' (one of text, json,"),
        ("--format", "expected one argument"),
    ],
)
def test_formats_that_cannot_be_served(options: str, reason: str, pages: Path) -> None:
    done = codegen(pages, "lint", "--spec", "page.md", *options.split())
    assert (done.returncode, done.stdout) == (2, "")
    assert f"error: argument --format: {reason}" in done.stderr
    assert not (pages / "a").exists()


def test_only_an_explicit_choice_colours_a_file(pages: Path) -> None:
    for options, expected in (["--color", "always"], True), ([], False):
        command = "lint", "--spec", "page.md", "--format", "text=out.txt", *options
        assert codegen(pages, *command, FORCE_COLOR="1").stdout == ""
        assert ("\x1b[" in (pages / "out.txt").read_text("utf-8")) is expected
