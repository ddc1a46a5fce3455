"""Tests for all languages: the same statuses, outcomes and errors, and safe text."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import escaping, naming
from codegen.model import Spec
from codegen.tree import walk
from tests import pages
from tests.contract.wire import UNCHECKED, Reading, expected
from tests.languages.program import Program
from tests.languages.registry import HOSTILE, LANGUAGES, frozen, hostile
from tests.pages import FROZEN

# How a language displays a status, if that is not the title.
SHOWN: dict[str, Callable[[str], str]] = {
    "java": naming.upper_snake,
    "php": naming.verbatim,
    "python": naming.upper_snake,
    "rust": naming.pascal,
    "typescript": naming.verbatim,
}


@pytest.fixture(params=LANGUAGES, scope="module")
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def program(language: str) -> Program:
    return frozen(language)


# --- statuses ------------------------------------------------------------------------------------


def check_table(language: str, program: Program, spec: Spec) -> None:
    """Assert that a program has the statuses and metadata of a page."""
    knows_success = bool(program.api.success)
    shown = SHOWN.get(language)
    assert program.ask("table") == [
        {
            "code": status.code,
            "title": status.title,
            "description": status.description.text,
            "name": shown(naming.identifier(status.title)) if shown else status.title,
            **({"success": status.is_success} if knows_success else {}),
            "found": True,
        }
        for status in spec.statuses
    ]
    facts = [spec.api_version, spec.updated_iso, spec.sha256]
    assert program.ask("facts") == [fact for fact in facts if fact]


def test_the_statuses_are_those_of_the_page(language: str, program: Program) -> None:
    check_table(language, program, FROZEN)


def test_text_of_a_hostile_page_is_text(language: str) -> None:
    check_table(language, hostile(language), HOSTILE)


@pytest.mark.parametrize("target", [target.name for target in pages.templates().targets])
def test_no_file_has_a_hidden_character(target: str, tmp_path: Path) -> None:
    packages = (pages.frozen() / target, pages.package(HOSTILE, target, tmp_path))
    # CSV has no escapes.
    files = [made / path for made in packages for path in walk(made) if path.suffix != ".csv"]
    # Lines end, and Go indents with tabs.
    texts = {path: re.sub("[\n\t]", "", path.read_text(encoding="utf-8")) for path in files}
    assert texts
    assert [path for path, text in texts.items() if re.search(f"[{escaping.HIDDEN}]", text)] == []


# --- outcomes ------------------------------------------------------------------------------------


def check_vectors(program: Program, file: Path) -> None:
    """Assert that a program passes all wire vectors."""
    vectors = json.loads(file.read_bytes())["vectors"]
    inputs = [vector["input"] for vector in vectors]
    # Published vectors do not define values.
    wanted = [[Reading(vector["expect"], vector.get("error"), UNCHECKED)] for vector in vectors]
    assert program.misread(inputs, wanted) == []


def test_every_vector_has_its_outcome(program: Program) -> None:
    check_vectors(program, pages.frozen() / "json" / "wire_vectors.json")


def test_a_client_tells_outcomes_apart(program: Program) -> None:
    (expired,) = (status for status in FROZEN.statuses if status.title == "Token_Expired")
    advice = {
        '{"Status": 1}': "sent",
        '"Success"': "sent",
        '{"Status": 0}': "try again",
        '{"Status": 500.0}': "try again",
        '{"Status": "CreditNotEnough"}': "charge the account",
        '{"Status": -204}': f"Token_Expired: {expired.description.text}",
        '{"Status": 999}': 'look up {"Status": 999}',
        '"NewTitle"': 'look up "NewTitle"',
        "[1]": "look up [1]",
        "500": "look up 500",
        "": "look up ",
    }
    assert program.ask("advise", *advice) == list(advice.values())


def test_an_error_says_what_was_answered_and_has_the_status(program: Program) -> None:
    wanted: dict[str, tuple[str, int | None, str | None] | None] = {
        "Success": None,
        '{"Status": 1}': None,
        '{"Status": 0}': ("Failed (0)", 0, "Failed"),
        '{"Status":"-207"}': ("Token_NotAllowIP (-207)", -207, "Token_NotAllowIP"),
        '{"Status": 999, "Mobile": "09120000000"}': ("unknown code 999", 999, None),
        '{"Status":-999}': ("unknown code -999", -999, None),
        '{"Status": "NewTitle"}': ("unknown title NewTitle", None, "NewTitle"),
        '"NewTitle"': ("unknown title NewT...", None, "NewTitle"),
        "NewTitleThatMayBeAToken": ("unknown title NewTitle...", None, "NewTitleThatMayBeAToken"),
        "[1]": ("no status: a list", None, None),
        "<html>": ("no status: HTML or XML", None, None),
        "500": ("no status: a number", None, None),
    }
    assert program.ask("errors", *wanted) == [
        says and {"message": f"AmootSMS answered {says[0]}", "code": says[1], "title": says[2]}
        for says in wanted.values()
    ]


# --- depth --------------------------------------------------------------------------------------


@pytest.mark.parametrize(("closed", "code"), [(True, 4), (False, None)])
@pytest.mark.parametrize("reader", ["csharp", "java", "rust"])
def test_no_depth_of_nesting_is_too_deep(reader: str, closed: bool, code: int | None) -> None:
    """Only languages whose package has its own JSON reader: the others have a limit."""
    depth = 10**6
    opening, closing = '[{"Status":' * depth, "}]" * depth if closed else ""
    body = f'{{"Data": {opening}1{closing}, "Status": 4}}'
    wanted = expected({"json": {"Status": code}}, FROZEN)
    assert wanted.expect["code"] == code
    if not closed:
        wanted = expected({"text": "{"}, FROZEN)
    assert frozen(reader).misread([{"text": body}], [[wanted]]) == []


def test_every_language_has_a_builder() -> None:
    folders = {target.name for target in pages.templates().targets}
    assert folders == {*LANGUAGES, "html", "json", "sql"}
