"""The published page and its packages obey laws: what must hold whatever the page says.

Nothing here names a status, a number of them, a date or a version, so that an edited page passes
once its packages are generated. What the generator makes of a page that is known, the frozen one,
is tested everywhere else.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from jsonschema import Draft202012Validator

from codegen.config import load
from codegen.folder import is_by_product
from tests.languages.csharp import test_csharp
from tests.languages.go import test_go
from tests.languages.html import test_html
from tests.languages.java import test_java
from tests.languages.json import test_json
from tests.languages.php import test_php
from tests.languages.python import test_python
from tests.languages.rust import test_rust
from tests.languages.sql import test_sql
from tests.languages.sql.builder import DuckDB, Engine, SQLite
from tests.languages.typescript import test_typescript
from tests.pages import GENERATED, PUBLISHED, ROOT, spec
from tests.program import codegen

SPEC = spec(PUBLISHED.read_text(encoding="utf-8"))
VECTORS = GENERATED / "json" / "wire_vectors.json"

LANGUAGES: dict[str, ModuleType] = {
    "csharp": test_csharp,
    "go": test_go,
    "java": test_java,
    "php": test_php,
    "python": test_python,
    "rust": test_rust,
    "typescript": test_typescript,
}


def copied(language: str, folder: Path) -> Path:
    """Copy a package, so that building it leaves nothing beside what is published."""

    def ignored(_: str, names: list[str]) -> list[str]:
        return [name for name in names if is_by_product(name)]

    return shutil.copytree(GENERATED / language, folder / language, ignore=ignored)


def test_the_packages_are_those_of_the_page() -> None:
    done = codegen(ROOT, "check")
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_page_has_no_error() -> None:
    done = codegen(ROOT, "lint")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_package_builds_and_says_what_the_page_says(language: str, tmp_path: Path) -> None:
    """Its strict compiler is content, its table is the page's, and every vector has its outcome."""
    tests = LANGUAGES[language]
    program = tests.consumer(copied(language, tmp_path), tmp_path)
    tests.check_table(program, SPEC)
    tests.check_vectors(program, VECTORS)


CHECKS: dict[str, Callable[[Path], object]] = {
    "java is documented": lambda folder: test_java.check_documentation(
        copied("java", folder), folder
    ),
    # Without warnings: a long description makes a long line.
    "php is formatted": lambda folder: test_php.check_formatting(copied("php", folder), "-n"),
    "json is formatted": lambda folder: test_json.check_formatting(GENERATED / "json"),
    "typescript holds out": lambda folder: test_typescript.check_attacks(
        copied("typescript", folder)
    ),
}


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS)
def test_what_else_is_asked_of_a_package(check: Callable[[Path], object], tmp_path: Path) -> None:
    check(tmp_path)


@pytest.mark.parametrize("checker", test_python.CHECKERS)
def test_the_types_of_python_are_right(checker: str, tmp_path: Path) -> None:
    project = test_python.lay_out(GENERATED / "python", tmp_path)
    test_python.check_types(checker, project)


@pytest.mark.parametrize("check", test_rust.CHECKS)
def test_the_crate_is(check: str, tmp_path: Path) -> None:
    test_rust.check_crate(copied("rust", tmp_path), check)


def test_the_json_is_the_page_and_valid_by_its_schema() -> None:
    package = GENERATED / "json"
    statuses = test_json.load("status_codes.json", package)
    test_json.check_statuses(statuses, SPEC, load(ROOT).version)
    schema = test_json.load("status_codes.schema.json", package)
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(statuses)


def test_every_vector_keeps_the_contract() -> None:
    test_json.check_contract(json.loads(VECTORS.read_bytes())["vectors"], SPEC)


@pytest.mark.parametrize("kind", [SQLite, DuckDB])
def test_the_table_of_a_database_is_the_page(kind: Callable[[], Engine]) -> None:
    engine = kind()
    engine.renew()
    script = (GENERATED / "sql" / engine.script).read_text(encoding="utf-8")
    test_sql.check_table(engine, script, SPEC)
    engine.stop()


def test_the_files_for_other_databases_parse_and_hold_the_page() -> None:
    folder = GENERATED / "sql"
    server = (folder / "sqlserver.sql").read_text(encoding="utf-8")
    test_sql.check_sql_server(server, SPEC)
    view = (folder / "spark.sql").read_text(encoding="utf-8")
    test_sql.check_view(view, SPEC, "spark")


def test_the_page_in_chromium(tmp_path: Path) -> None:
    test_html.check_in_chromium(GENERATED / "html" / "index.html", SPEC, tmp_path)


@pytest.mark.parametrize("tag", ["script", "style"])
def test_the_policy_admits_the_one_script_and_the_one_style(tag: str) -> None:
    text = (GENERATED / "html" / "index.html").read_text(encoding="utf-8")
    test_html.check_policy(text, tag)


def test_every_language_is_here() -> None:
    folders = {path.name for path in GENERATED.iterdir() if path.is_dir()}
    assert folders == {*LANGUAGES, "html", "json", "sql"}
