"""`explain`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.pages import page
from tests.program import codegen


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
    done = codegen(project, "explain", "--spec", "page.md", asked)
    (code, title, text), line = statuses[asked == "Success"], 9 + (asked == "Success")
    member = "CREDIT_NOT_ENOUGH" if asked == "4" else "SUCCESS"
    assert done.stdout == (
        f"{code}  {title}\n\u2068{text}\u2069\n{fate} (page.md:{line}:3)\n"
        f"  JSON:        {title}\n  Python:      AmootStatus.{member}\n"
    )


@pytest.mark.parametrize(
    ("asked", "hint"),
    [
        ("CreditNotEnought", "; did you mean CreditNotEnough?"),
        ("-20", "; did you mean -208 or -207 or -204?"),
        ("xyz", ""),
    ],
)
def test_a_status_that_is_not_there_has_a_suggestion(asked: str, hint: str, project: Path) -> None:
    done = codegen(project, "explain", "--", asked)
    assert (done.returncode, done.stdout) == (1, "")
    wanted = f"{asked!r} is no code and no title of spec/status_codes.md{hint}\n"
    assert done.stderr == wanted


def test_what_is_no_text_is_no_status(project: Path) -> None:
    done = codegen(project, "explain", "\udcff")
    wanted = "'\ufffd' is no code and no title of spec/status_codes.md\n"
    assert (done.returncode, done.stderr) == (1, wanted)
