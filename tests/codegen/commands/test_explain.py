"""`explain`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.pages import ROOT, TEMPLATES, page
from tests.program import codegen, shell


@pytest.fixture
def languages(project: Path) -> Path:
    """Create a project with all languages."""
    settings = project / "pyproject.toml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace('"templates"', f'"{TEMPLATES}"'), encoding="utf-8")
    return project


@pytest.mark.parametrize("asked", [["-207"], ["--", "-207"], ["Token_NotAllowIP"], ["\u2212۲۰۷"]])
def test_explaining_a_status(asked: list[str], project: Path) -> None:
    done = codegen(project, "explain", *asked, LC_ALL="C", PYTHONUTF8="0")
    assert done.returncode == 0
    assert done.stdout.startswith("-207  Token_NotAllowIP\n\u2068")
    assert "AmootStatus.TOKEN_NOT_ALLOW_IP" in done.stdout


@pytest.mark.parametrize(("asked", "fate"), [("4", "failure"), ("Success", "success")])
def test_all_that_is_told_of_a_status(asked: str, fate: str, project: Path) -> None:
    statuses = [(4, "CreditNotEnough", "کافی نیست"), (1, "Success", "موفق")]
    (project / "page.md").write_text(page(statuses), encoding="utf-8")
    (code, title, text), line = statuses[asked == "Success"], 9 + (asked == "Success")
    member = "CREDIT_NOT_ENOUGH" if asked == "4" else "SUCCESS"
    wanted = (
        f"{code}  {title}\n\u2068{text}\u2069\n{fate} (page.md:{line}:3)\n"
        f"  JSON:        {title}\n  Python:      AmootStatus.{member}\n"
    )
    for words in (["--spec", "page.md", asked], [asked, "page.md"], ["page.md", asked, asked]):
        assert codegen(project, "explain", *words).stdout == wanted


NAMES = """\
4
#4
۴
Status: 4
"Status":4,
status=4
code 4
CreditNotEnough
creditnotenough
credit-not-enough
Credit Not Enough
'CreditNotEnough';
CREDIT_NOT_ENOUGH
credit_not_enough
AmootStatus.CREDIT_NOT_ENOUGH
AmootStatus.CreditNotEnough
AmootStatus::CreditNotEnough
Amootsms\\Status\\AmootStatus::CreditNotEnough
amootsms_status::AmootStatus::CreditNotEnough
amootsms.status.AmootStatus.CREDIT_NOT_ENOUGH
amootsms.StatusCreditNotEnough
StatusCreditNotEnough
(SELECT code FROM amoot_status_wire WHERE wire = 'CreditNotEnough')
اعتبار کافی نمیباشد
نمی\u200cباشد کافي
"""


def test_a_name_in_any_language_and_any_spelling(languages: Path) -> None:
    for asked in NAMES.splitlines():
        done = codegen(languages, "explain", asked)
        assert (done.returncode, done.stdout[:18]) == (0, "4  CreditNotEnough"), asked
        assert done.stdout.count("\n") == 13


def test_what_a_program_writes_is_understood_for_every_status(languages: Path) -> None:
    known = json.loads(codegen(languages, "explain", "--format", "json").stdout)
    assert len(known) == 57
    for language in known[0]["names"]:
        names = [status["names"][language] for status in known]
        found = json.loads(codegen(languages, "explain", "--format", "json", *names).stdout)
        assert found == known, language


def test_several_are_told_in_the_order_they_are_asked_for(project: Path) -> None:
    done = codegen(project, "explain", "-207", "Success", "4")
    blocks = done.stdout.split("\n\n")
    assert [block.split("  ")[0] for block in blocks] == ["-207", "1", "4"]
    assert done.returncode == 0


def test_words_list_every_status_whose_text_has_them_all(project: Path) -> None:
    done = codegen(project, "explain", "وجود")
    rows = done.stdout.splitlines()
    assert (done.returncode, len(rows) > 2) == (0, True)
    assert all("وجود" in row for row in rows)
    assert "5  LineNumber_NotExist " in done.stdout
    both = codegen(project, "explain", "اعتبار", "کافی").stdout
    assert both.startswith("4  CreditNotEnough\n\u2068اعتبار کافی")
    mixed = codegen(project, "explain", "1", "وجود").stdout
    assert mixed.startswith("1  Success\n")
    assert mixed.endswith(f"\n\n{done.stdout}")


def test_without_a_word_every_status_is_listed(project: Path) -> None:
    statuses = [(1, "CreditNotEnough", "کافی نیست"), (-1, "A", "x")]
    (project / "page.md").write_text(page(statuses), encoding="utf-8")
    for words in (["page.md"], ["--spec", "page.md"]):
        assert codegen(project, "explain", *words).stdout == (
            " 1  CreditNotEnough  \u2068کافی نیست\u2069\n-1  A                x\n"
        )
    piped = shell(project, "codegen explain --spec - < page.md")
    assert piped.stdout.count("\n") == 2


def test_json_is_a_list_of_all_that_is_known(project: Path) -> None:
    (project / "page.md").write_text(
        page([(1, "Success", "x"), (4, "CreditNotEnough", "نیم\u200cفاصله")]), "utf-8"
    )
    done = codegen(project, "explain", "page.md", "4", "5", "--format", "json")
    assert (done.returncode, done.stderr.startswith("'5' is not a code")) == (1, True)
    assert json.loads(done.stdout) == [
        {
            "code": 4,
            "title": "CreditNotEnough",
            "description": "نیم\u200cفاصله",
            "success": False,
            "at": {"path": "page.md", "line": 10, "column": 3},
            "aliases": [],
            "names": {"JSON": "CreditNotEnough", "Python": "AmootStatus.CREDIT_NOT_ENOUGH"},
        }
    ]


@pytest.mark.parametrize(
    ("asked", "hint"),
    [
        ("CreditNotEnought", "; did you mean CreditNotEnough?"),
        ("CREDIT_NOT_ENOUGHT", "; did you mean CreditNotEnough?"),
        ("-20", "; did you mean -208 or -207?"),
        ("xyz", ""),
        ("9" * 5000, ""),
    ],
)
def test_a_status_that_is_not_there_has_a_suggestion(asked: str, hint: str, project: Path) -> None:
    done = codegen(project, "explain", "--", asked)
    assert (done.returncode, done.stdout) == (1, "")
    wanted = f"{asked!r} is not a code, title, name or text of spec/status_codes.md{hint}\n"
    assert done.stderr == wanted


def test_what_is_found_is_told_beside_what_is_not(project: Path) -> None:
    done = codegen(project, "explain", "4", "xyz", "zyx")
    assert (done.returncode, done.stdout[:18]) == (1, "4  CreditNotEnough")
    assert [line.split()[0] for line in done.stderr.splitlines()] == ["'xyz'", "'zyx'"]


def test_what_is_no_text_is_no_status(project: Path) -> None:
    done = codegen(project, "explain", "\udcff")
    wanted = "'\ufffd' is not a code, title, name or text of spec/status_codes.md\n"
    assert (done.returncode, done.stderr) == (1, wanted)


def test_another_title_of_a_status_is_its_name(tmp_path: Path) -> None:
    rows = [(1, "A_B", "x"), (2, "C_D", "y"), (1, "E_F", "z")]
    (tmp_path / "page.md").write_text(page(rows), encoding="utf-8")
    settings = '[tool.codegen]\nspec = "page.md"\n[tool.codegen.page]\naliases = true\n'
    (tmp_path / "codegen.toml").write_text(settings, encoding="utf-8")
    done = codegen(tmp_path, "explain", "E_F")
    assert done.stdout.startswith("1  A_B\nalso E_F\nx\n")


def test_the_published_page_answers_where_there_is_no_project(tmp_path: Path) -> None:
    done = codegen(tmp_path, "explain", "4")
    assert (done.returncode, done.stdout[:3]) == (0, "4  ")
    assert done.stderr.startswith("no page found; using the AmootSMS page of amoot-codegen ")
    assert f"({ROOT}/spec/status_codes.md:" in done.stdout
    (tmp_path / "codegen.toml").write_text('[tool.codegen]\nversion = "1.0.0"\n', "utf-8")
    done = codegen(tmp_path, "explain", "4")
    assert (done.returncode, "page spec/status_codes.md not found" in done.stderr) == (2, True)
