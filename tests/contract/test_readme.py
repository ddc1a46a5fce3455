"""Compiles and runs each example of the README unchanged, and checks its output.

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
from tests.pages import ROOT, frozen
from tests.toolchain import output, run

PACKAGES = frozen()
README = (ROOT / "README.md").read_text(encoding="utf-8")
EXAMPLES = dict(re.findall(r"^```([a-z]+)\n(.*?)^```$", README, re.DOTALL | re.MULTILINE))

# The only language whose fences are not named like its folder.
CALLED = {"typescript": "ts"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_example_does_what_is_said_of_it(language: str, tmp_path: Path) -> None:
    text = EXAMPLES[CALLED.get(language, language)]
    command = LANGUAGES[language].example(PACKAGES / language, tmp_path, text)
    bodies = ['{"Status": 1}', '{"Status": "CreditNotEnough"}', '{"Status": 999}']
    sent, short, unknown = (run([*command, body], env={"LC_ALL": "C.UTF-8"}) for body in bodies)
    assert (sent.returncode, sent.stdout, sent.stderr) == (0, "", "")
    assert (bool(short.returncode), short.stdout.strip()) == (True, "اعتبار کافی نمیباشد")
    assert (bool(unknown.returncode), unknown.stdout.strip()) == (True, bodies[2])


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
    (tmp_path / "page.md").write_text(EXAMPLES["markdown"], encoding="utf-8", newline="\n")
    for command in (["init", "page.md"], ["generate", "--only", "python"]):
        output(
            [sys.executable, "-m", "codegen", *command], cwd=tmp_path, env={"PYTHONPATH": str(ROOT)}
        )
    written = (tmp_path / "codegen.toml").read_text(encoding="utf-8")
    assert written.partition("\n\n")[2] == EXAMPLES["toml"]
    monkeypatch.syspath_prepend(tmp_path / "generated/python")
    shown = doctest.DocTestParser().get_doctest(EXAMPLES["pycon"], {}, "README", None, 0)
    assert doctest.DocTestRunner().run(shown) == (0, 3)


def test_every_language_has_its_example() -> None:
    folders = {path.name for path in PACKAGES.iterdir() if path.is_dir()}
    assert {*EXAMPLES, "html", "json"} >= {CALLED.get(name, name) for name in folders}
