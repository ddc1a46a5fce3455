"""README.md: its examples are compiled and run, and its table agrees with the packages.

They use the frozen page, so that edits of the published page do not break them.
"""

from __future__ import annotations

import doctest
import re
import sqlite3
import sys
from pathlib import Path

import pytest

from tests.languages.registry import LANGUAGES
from tests.pages import FROZEN, ROOT, frozen
from tests.project.readme import blocks
from tests.toolchain import output, run

PACKAGES = frozen()
EXAMPLES = dict(blocks("Use a package"))

STATUSES = {status.code: status for status in FROZEN.statuses}

# The only language whose fences are not named like its folder.
CALLED = {"typescript": "ts"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_example_does_what_is_said_of_it(language: str, tmp_path: Path) -> None:
    text = EXAMPLES[CALLED.get(language, language)]
    command = LANGUAGES[language].example(PACKAGES / language, tmp_path, text)
    bodies = ['{"Status": 1}', '{"Status": "CreditNotEnough"}', '{"Status": 999}']
    sent, short, unknown = (run([*command, body], env={"LC_ALL": "C.UTF-8"}) for body in bodies)
    assert (sent.returncode, sent.stderr) == (0, "")
    for done, known in ((sent, 1), (short, 4)):
        status = STATUSES[known]
        assert done.stdout.strip() in (status.description.text, f"{status.title} ({known})")
    assert short.returncode != 0
    assert (bool(unknown.returncode), unknown.stdout.split()[0]) == (True, "unknown")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_snippet_of_a_package_readme_runs(language: str, tmp_path: Path) -> None:
    readme = (PACKAGES / language / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^ *```[^`\n]*\n.*?^ *```$", readme, re.DOTALL | re.MULTILINE)
    assert blocks
    assert LANGUAGES[language].snippets(PACKAGES / language, tmp_path) == len(blocks)


def test_the_query_counts_a_log() -> None:
    base = sqlite3.connect(":memory:")
    base.executescript((PACKAGES / "sql" / "sqlite.sql").read_text(encoding="utf-8"))
    base.execute("CREATE TABLE amoot_log (status text)")
    answers = ["Success"] * 3 + ["1", "999", "999"] + ["CreditNotEnough", "-0", "0", "Failed"]
    base.executemany("INSERT INTO amoot_log VALUES (?)", [(answer,) for answer in answers])
    counted = base.execute(EXAMPLES["sql"]).fetchall()
    assert counted == [("Success", 4), ("Failed", 3), ("999", 2), ("CreditNotEnough", 1)]


def test_settings_and_packages_of_any_page_are_as_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = dict(blocks("Any page of codes"))
    (tmp_path / "page.md").write_text(shown["markdown"], encoding="utf-8", newline="\n")
    for command in (["init", "page.md"], ["generate", "--only", "python"]):
        output(
            [sys.executable, "-m", "codegen", *command], cwd=tmp_path, env={"PYTHONPATH": str(ROOT)}
        )
    written = (tmp_path / "codegen.toml").read_text(encoding="utf-8")
    tables = shown["toml"].strip().split("\n\n")
    assert len(tables) > 1
    assert [*tables] == [table for table in written.strip().split("\n\n") if table in tables]
    monkeypatch.syspath_prepend(tmp_path / "generated/python")
    session = doctest.DocTestParser().get_doctest(shown["pycon"], {}, "README", None, 0)
    assert doctest.DocTestRunner().run(session) == (0, 3)


def test_every_language_has_its_example() -> None:
    folders = {path.name for path in PACKAGES.iterdir() if path.is_dir()}
    assert {*EXAMPLES, "html", "json"} == {CALLED.get(name, name) for name in folders}


# --- the table of packages, in both languages ----------------------------------------------------

CODE = re.compile("`([^`]+)`")


def rows(name: str) -> dict[str, list[str]]:
    """Return the cells of each row of the table of packages, by the folder that it links to."""
    found = {}
    for line in (ROOT / name).read_text(encoding="utf-8").splitlines():
        link = re.search(r"\]\(generated/(\w+)/", line) if line.startswith("| ") else None
        if link:
            found[link[1]] = [cell.strip() for cell in line.strip("|").split(" | ")]
    return found


@pytest.fixture(params=["README.md", "README.fa.md"])
def table(request: pytest.FixtureRequest) -> dict[str, list[str]]:
    return rows(request.param)


def test_every_package_has_a_row(table: dict[str, list[str]]) -> None:
    folders = {path.name for path in PACKAGES.iterdir() if path.is_dir()}
    assert {*table, "html"} == folders


@pytest.mark.parametrize("language", [*LANGUAGES, "sql"])
def test_versions_and_commands_are_those_of_the_package(
    language: str, table: dict[str, list[str]]
) -> None:
    """A version of the package itself is any: it is raised without this file."""
    readme = _plain((PACKAGES / language / "README.md").read_text(encoding="utf-8"))
    _, package, oldest, install = table[language]
    versions = CODE.findall(oldest)
    assert versions
    for text in versions:
        label, _, version = text.rpartition(" ")
        found = re.search(rf"(?<!\w){re.escape(label)} (\d+(\.\d+)*)", readme)
        assert (label, version) == (label, found and found[1])
    assert CODE.search(install)
    for text in CODE.findall(package + install):
        known = (f"generated/{language}", "FOLDER", "pom.xml", "[dependencies]")
        assert text in known or _named(text, readme, PACKAGES / language), text


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"\d+\.\d+\.\d+", "VERSION", text))


def _named(text: str, readme: str, package: Path) -> bool:
    """Whether a README has this text, not as part of a longer word, or the package the file."""
    whole = rf"(?<![\w.]){re.escape(_plain(text))}(?![\w]|\.\d)"
    return bool(re.search(whole, readme)) or (package / text).exists()


def test_the_row_of_the_json_names_its_files(table: dict[str, list[str]]) -> None:
    named = CODE.findall(" ".join(table["json"]))
    files = [text for text in named if text != "generated/json"]
    assert files
    assert all((PACKAGES / "json" / text).is_file() for text in files)
