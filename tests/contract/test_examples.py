"""Pages of other vendors in examples/: each package builds, and passes its vectors."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from codegen.tree import RECORD, walk
from tests import pages
from tests.contract.test_languages import check_table, check_vectors
from tests.languages.program import Program
from tests.languages.registry import LANGUAGES

NAMES = sorted(folder.name for folder in pages.EXAMPLES.iterdir() if folder.is_dir())


def made(name: str) -> Path:
    """Return the folder of the packages of an example."""
    return pages.EXAMPLES / name / "generated"


@pytest.fixture(params=NAMES, scope="module")
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=LANGUAGES, scope="module")
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def program(language: str, name: str, tmp_path_factory: pytest.TempPathFactory) -> Program:
    _, config = pages.example(name)
    folder = tmp_path_factory.mktemp(f"{language}-{name}")
    package = folder / "made"  # compilers write files next to their sources
    shutil.copytree(made(name) / language, package)
    return LANGUAGES[language].build(package, folder, api=config.api)


def test_its_package_has_the_page_and_reads_its_vectors(
    language: str, name: str, program: Program
) -> None:
    spec, _ = pages.example(name)
    check_table(language, program, spec)
    check_vectors(program, made(name) / "json" / "wire_vectors.json")


AMOOT = re.compile("amoot|آموت", re.IGNORECASE)
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200e\u200f\u061c\ufb1d-\ufdff\ufe70-\ufefc]")


def test_its_files_say_nothing_of_another_vendor_and_write_no_other_script(name: str) -> None:
    spec, config = pages.example(name)
    texts = {path: (made(name) / path).read_text(encoding="utf-8") for path in walk(made(name))}
    del texts[RECORD]  # it belongs to the generator, not to a package
    assert len(texts) > 50
    if config.api.name != "AmootSMS":
        assert [path for path, text in texts.items() if AMOOT.search(f"{path} {text}")] == []
    if spec.language.direction == "ltr":
        assert [path for path, text in texts.items() if RIGHT_TO_LEFT.search(text)] == []
