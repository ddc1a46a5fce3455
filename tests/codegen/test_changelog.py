"""The sections of releases in a changelog: each is written once, above all others."""

from __future__ import annotations

import pytest

from codegen.changelog import section, with_release
from codegen.diff import diff
from codegen.model import Shape
from codegen.releases import Release
from tests.pages import page, spec

ONE, TWO, THREE = (1, "Success", "x"), (4, "NoCredit", "y"), (-5, "New_One", "z")
OLD = spec(page([ONE, TWO]))
NEW = spec(page([(1, "Success", "w"), THREE]), shape=Shape(updated="", version=""))
FIRST = Release("1.0.0", OLD)
SECOND = Release("2.0.0", NEW, diff(OLD, NEW))
INTRODUCTION = "# Changelog\n\nBoth by SemVer.\n"
GENERATOR = "\n## Generator 0.1.0\n\n- Reads pages.\n"
SECTION = "\n## Packages 1.0.0\n\nThe 2 statuses of the page of 2025-10-20, API v1.\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", f"# Changelog\n{SECTION}"),
        (INTRODUCTION, f"{INTRODUCTION}{SECTION}"),
        (f"{INTRODUCTION}{GENERATOR}", f"{INTRODUCTION}{SECTION}{GENERATOR}"),
        (f"{INTRODUCTION}\n\n{GENERATOR}", f"{INTRODUCTION}{SECTION}{GENERATOR}"),
    ],
)
def test_a_section_is_written_above_all_others(before: str, after: str) -> None:
    assert with_release(before, FIRST) == after
    assert with_release(after, FIRST) == after
    assert section(after, "Packages 1.0.0") == SECTION.partition("\n\n")[2].strip()


def test_it_lists_what_changed_by_what_it_breaks() -> None:
    text = with_release(f"{INTRODUCTION}{SECTION}{GENERATOR}", SECOND)
    beginning, _, rest = text.partition("\n## Packages 2.0.0\n\n")
    assert (beginning, rest[-len(SECTION + GENERATOR) :]) == (INTRODUCTION, SECTION + GENERATOR)
    assert rest.startswith(
        "The 2 statuses of the page.\n\n"
        "### Breaking\n\n- 4 NoCredit is removed.\n\n"
        "### Added\n\n- -5 New\\_One is added.\n\n"
        "### Changed\n\n- The description of 1 Success changed.\n"
    )
    assert with_release(text, SECOND) == text


def test_a_section_is_written_again_in_its_place() -> None:
    stale = (
        f"{INTRODUCTION}{GENERATOR}\n## Packages 1.0.0\n\n- Stale.\n\n## Packages 0.1.0\n\n- x\n"
    )
    text = with_release(stale, FIRST)
    assert text == f"{INTRODUCTION}{GENERATOR}{SECTION}\n## Packages 0.1.0\n\n- x\n"
    assert with_release(text, FIRST) == text
    last = stale.partition("\n## Packages 0.1.0")[0]
    assert with_release(last, FIRST) == f"{INTRODUCTION}{GENERATOR}{SECTION}"


def test_a_section_is_found_by_its_whole_title() -> None:
    text = f"{INTRODUCTION}\n## Packages 1.0.01\n\n- x\n\n### Packages 1.0.0\n\n- y\n\n## Z\n"
    assert section(text, "Packages 1.0.0") == ""
    assert section(text, "Packages 1.0.01") == "- x\n\n### Packages 1.0.0\n\n- y"
    assert section(text, "Z") == ""
