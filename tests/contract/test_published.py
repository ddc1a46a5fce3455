"""Properties of the published page and its packages, regardless of its content.

Nothing here names a status, a number of them, a date or a version, so that an edited page passes
once its packages are generated. All other tests of the generator use a known page, the frozen
one.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.config import load
from codegen.tree import BY_PRODUCTS
from tests.contract.test_languages import check_table, check_vectors
from tests.languages.html import builder as html
from tests.languages.html import test_html
from tests.languages.java import builder as java
from tests.languages.json import test_json
from tests.languages.json.builder import check_format as check_json_format
from tests.languages.php import builder as php
from tests.languages.python import builder as python
from tests.languages.registry import LANGUAGES
from tests.languages.rust import builder as rust
from tests.languages.sql import test_sql
from tests.languages.sql.builder import DuckDB, Engine, SQLite
from tests.languages.typescript import builder as typescript
from tests.pages import GENERATED, PUBLISHED, ROOT, spec
from tests.program import codegen

SPEC = spec(PUBLISHED.read_text(encoding="utf-8"))
VECTORS = GENERATED / "json" / "wire_vectors.json"


def copied(language: str, folder: Path) -> Path:
    """Copy a package, so that a build does not add files to the published one."""
    ignored = shutil.ignore_patterns(*BY_PRODUCTS)
    return shutil.copytree(GENERATED / language, folder / language, ignore=ignored)


def test_the_packages_are_those_of_the_page() -> None:
    done = codegen(ROOT, "check")
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_page_has_no_error() -> None:
    done = codegen(ROOT, "lint")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_package_builds_and_says_what_the_page_says(language: str, tmp_path: Path) -> None:
    """It compiles in strict mode, its table equals the page, and it passes all vectors."""
    program = LANGUAGES[language].build(copied(language, tmp_path), tmp_path)
    check_table(language, program, SPEC)
    check_vectors(program, VECTORS)


CHECKS: dict[str, Callable[[Path], object]] = {
    "java is documented": lambda folder: java.check_documentation(copied("java", folder), folder),
    # Without warnings: a long description makes a long line.
    "php is formatted": lambda folder: php.check_format(copied("php", folder), "-n"),
    "json is formatted": lambda folder: check_json_format(GENERATED / "json"),
    "typescript holds out": lambda folder: typescript.check_attacks(copied("typescript", folder)),
}


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS)
def test_what_else_is_asked_of_a_package(check: Callable[[Path], object], tmp_path: Path) -> None:
    check(tmp_path)


@pytest.mark.parametrize("checker", python.CHECKERS)
def test_the_types_of_python_are_right(checker: str, tmp_path: Path) -> None:
    project = python.lay_out(GENERATED / "python", tmp_path)
    python.check_types(checker, project)


@pytest.mark.parametrize("check", rust.CHECKS)
def test_the_crate_is(check: str, tmp_path: Path) -> None:
    rust.check_crate(copied("rust", tmp_path), check)


def test_a_switch_over_all_statuses_compiles(tmp_path: Path) -> None:
    project = typescript.install(copied("typescript", tmp_path), tmp_path)
    assert typescript.exhaustive(SPEC, project) == []


def test_the_json_is_the_page_and_valid_by_its_schema() -> None:
    test_json.check_statuses(GENERATED / "json", SPEC, load(ROOT).version)


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
    page = GENERATED / "html" / "index.html"
    test_html.check_report(html.browse({"published": (page, SPEC)}, tmp_path), "published")


@pytest.mark.parametrize("tag", ["script", "style"])
def test_the_policy_admits_the_one_script_and_the_one_style(tag: str) -> None:
    text = (GENERATED / "html" / "index.html").read_text(encoding="utf-8")
    test_html.check_policy(text, tag)


def test_every_language_is_here() -> None:
    folders = {path.name for path in GENERATED.iterdir() if path.is_dir()}
    assert folders == {*LANGUAGES, "html", "json", "sql"}
