"""README.fa.md shows the tested examples, agrees with the packages, and is clean Persian.

Its examples are those of README.md and of the packages, which test_readme.py runs. As there, the
packages are those of the frozen page.
"""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from collections.abc import Iterator

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from tests.contract.test_readme import CALLED, EXAMPLES
from tests.languages.registry import LANGUAGES
from tests.pages import ROOT, frozen, lint
from tests.toolchain import output

PACKAGES = frozen()
DATA = (ROOT / "README.fa.md").read_bytes()
TEXT = DATA.decode("utf-8")
TOKENS = MarkdownIt().enable("table").parse(TEXT)
FENCES = [(token.info, token.content) for token in TOKENS if token.type == "fence"]
PARTIAL = next(text for name, text in FENCES if name == "json" and '"Data"' in text)

LTR = re.compile(r'<span dir="ltr">.*?</span>')
CODE = re.compile("`([^`]+)`")


def _examples_of_packages() -> set[tuple[str, str]]:
    """Return the blocks of the packages' own READMEs, with their languages."""
    return {
        block
        for path in PACKAGES.glob("*/README.md")
        for block in re.findall(
            r"^```([a-z]+)\n(.*?)^```$", path.read_text("utf-8"), re.DOTALL | re.MULTILINE
        )
    }


# --- examples ----------------------------------------------------------------------------------


@pytest.mark.parametrize("language", [*LANGUAGES, "sql"])
def test_the_example_of_a_language_is_that_of_the_readme(language: str) -> None:
    name = CALLED.get(language, language)
    assert next(text for of, text in FENCES if of == name) == EXAMPLES[name]


def test_every_other_example_is_one_of_a_package() -> None:
    others = {one for one in FENCES if one[0] != "json" and one not in EXAMPLES.items()}
    assert others
    assert others <= _examples_of_packages()


def test_the_row_of_the_json_is_as_shown() -> None:
    page = json.loads((PACKAGES / "json" / "status_codes.json").read_text(encoding="utf-8"))
    shown = [json.loads(text) for name, text in FENCES if name == "json" and text != PARTIAL]
    assert len(shown) == 1
    assert shown[0] in page["statuses"]


def test_the_items_that_failed_are_found_in_the_answer_shown() -> None:
    found = [text for name, text in FENCES if name == "python" and '"Data"' in text]
    assert len(found) == 1
    program = f"answer = {PARTIAL}\n{found[0]}\nprint(is_success(answer), failed)"
    said = output([sys.executable, "-c", program], env={"PYTHONPATH": str(PACKAGES / "python")})
    assert said == "True [({'Status': 101}, <AmootStatus.MOBILE_INVALID: 101>)]\n"


# --- links -------------------------------------------------------------------------------------


def test_the_two_readmes_link_to_each_other() -> None:
    assert "[فارسی](README.fa.md)" in (ROOT / "README.md").read_text("utf-8").splitlines()[:3]
    assert "[English](README.md)" in TEXT


# --- Persian, right to left --------------------------------------------------------------------


def test_the_persian_is_clean() -> None:
    assert [one.diagnostic for one in lint(DATA, "README.fa.md")] == []


@pytest.mark.parametrize(
    ("good", "bad", "rule"),
    [
        ("این پروژه", "اين پروژه", "arabic-letter"),
        ("این پروژه", "این  پروژه", "doubled-space"),
        ("این پروژه", "این\u200c پروژه", "stray-zwnj"),
        ("آماده", "ا\u0653ماده", "not-nfc"),
    ],
)
def test_persian_that_is_not_clean_is_found(good: str, bad: str, rule: str) -> None:
    found = lint(TEXT.replace(good, bad, 1).encode(), "README.fa.md")
    assert {one.diagnostic.rule for one in found} == {rule}


def _blocks() -> Iterator[str]:
    """Return the text of each heading, paragraph and item, and of the first cell of the table."""
    inside: list[Token] = []
    for token in TOKENS:
        if token.type.endswith("_open"):
            inside.append(token)
        elif token.type.endswith("_close"):
            inside.pop()
        elif token.type == "inline" and inside[-1].type != "td_open":
            yield token.content


def test_every_block_begins_with_persian() -> None:
    """GitHub gives each block the direction of its first letter."""
    blocks = list(_blocks())
    assert blocks
    for text in blocks:
        letters = (unicodedata.bidirectional(one) for one in LTR.sub("", text))
        assert next(one for one in letters if one in ("L", "R", "AL")) == "AL", text


def test_code_with_a_sign_at_an_end_is_left_to_right() -> None:
    """In right-to-left text, signs at the ends switch sides: ``.NET`` would show as ``NET.``."""
    prose = "\n".join(token.content for token in TOKENS if token.type == "inline")
    rest = LTR.sub("", prose)
    assert "C#" not in rest
    codes = CODE.findall(rest)
    assert codes
    assert [one for one in codes if not (one[0].isalnum() and one[-1].isalnum())] == []


def test_blocks_of_code_are_left_to_right() -> None:
    opened = TEXT.count('<div dir="ltr">\n\n```')
    assert opened == TEXT.count("```\n\n</div>\n") == len(FENCES)
    assert TEXT.startswith('<div dir="rtl">\n\n# ')
    assert TEXT.endswith("\n\n</div>\n")
    assert TEXT.count("<div") == TEXT.count("</div>") == opened + 1
