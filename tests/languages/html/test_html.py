"""The page is opened in Chromium and used as its readers do: searched, linked to, copied from."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import pytest

from codegen import escaping
from tests import pages
from tests.languages.html.builder import browse, render
from tests.languages.registry import HOSTILE

SPECS = {"frozen": pages.FROZEN, "hostile": HOSTILE}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return {name: render(spec, tmp_path_factory.mktemp(name)) for name, spec in SPECS.items()}


@pytest.fixture
def text(files: dict[str, Path]) -> str:
    return files["frozen"].read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def report(files: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> str:
    """Open the pages in one browser, and use them."""
    folder = tmp_path_factory.mktemp("report")
    return browse({name: (files[name], spec) for name, spec in SPECS.items()}, folder)


@pytest.mark.parametrize("name", SPECS)
def test_the_page_in_chromium(name: str, report: str) -> None:
    check_report(report, name)


def check_report(report: str, name: str) -> None:
    """Assert that a page did for its readers what it should, in each of many tests."""
    passed = re.search(rf"^# Subtest: {name}$(.*)^ok [0-9]+ - {name}$", report, re.M | re.S)
    assert passed, report
    assert len(re.findall("^ +ok [0-9]+ - (?!.*# SKIP)", passed[1], re.M)) >= 15, report


def test_the_page_is_one_small_file_that_names_no_place_outside(text: str) -> None:
    assert len(text.encode()) < 100_000
    # The namespace of SVG is a name, not an address that is opened.
    assert re.findall(r"https?://[^'\" ]*", text) == ["http://www.w3.org/2000/svg"]
    assert not re.search(r"<link(?! rel=\"icon\" href=\"data:)|@import|<base|src=", text)


@pytest.mark.parametrize("tag", ["script", "style"])
@pytest.mark.parametrize("name", SPECS)
def test_the_policy_admits_the_one_script_and_the_one_style(
    name: str, tag: str, files: dict[str, Path]
) -> None:
    check_policy(files[name].read_text(encoding="utf-8"), tag)


def check_policy(text: str, tag: str) -> None:
    """Assert that the policy of a page admits the one element of a kind that is in it."""
    (content,) = re.findall(f"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
    digest = b64encode(sha256(content.encode()).digest()).decode()
    assert f"{tag}-src 'sha256-{digest}'" in text, f"index.html.j2 must have sha256-{digest}"


def test_dates_and_counts_are_persian_and_escaped(text: str) -> None:
    assert escaping.COMMENTS["html-persian"]("1404/07/28 <9") == "۱۴۰۴/۰۷/۲۸ &lt;۹"
    assert "۱۴۰۴/۰۷/۲۸" in text
    assert "۵۷ وضعیت" in text
