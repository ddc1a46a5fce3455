"""Random pages of other vendors: their settings of success apply in every language."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import strategies as st

from codegen.model import Naming
from tests import pages
from tests.contract.drawn import Drawn, large, of_vendor
from tests.contract.test_languages import check_table, check_vectors
from tests.languages.registry import LANGUAGES

# One page with each kind of names, and rare features of a page.
WANTED: Mapping[Naming, Callable[[Drawn], object]] = {
    "title": lambda case: 1 < len(case.api.success) < len(case.spec.statuses),
    "text": lambda case: case.api.success and case.api.parents and case.spec.aliases,
    "code": lambda case: not case.api.success,
}


@functools.cache
def page_with(naming: Naming) -> Drawn:
    """Draw a page with this kind of names."""
    return large(of_vendor("kjerag", st.just(naming)).filter(WANTED[naming]))


@pytest.mark.parametrize("naming", WANTED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_exactly_the_codes_of_success_are_success(
    language: str, naming: Naming, tmp_path: Path
) -> None:
    """The vectors have the codes that are not on the page."""
    spec, api = page_with(naming)
    made = pages.package(spec, language, tmp_path / "made", api=api)
    vectors = pages.package(spec, "json", tmp_path / "made", api=api) / "wire_vectors.json"
    folder = tmp_path / "program"
    folder.mkdir()
    program = LANGUAGES[language].build(made, folder, api=api)
    check_table(language, program, spec)
    check_vectors(program, vectors)
    found = {row["code"] for row in program.ask("table") if row.get("success")}
    assert found == {*api.success}
