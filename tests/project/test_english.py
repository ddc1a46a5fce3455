"""Tests that the project's prose avoids phrases that read as a translation."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

PLACES = (
    "codegen templates README.md CONTRIBUTING.md SECURITY.md CHANGELOG.md docs bench release "
    ".github action.yml Makefile"
)
RULE = re.compile(r"[0-9]+\. (?:Negate|Use literal) ")  # of CONTRIBUTING.md: they quote phrases
SUFFIXES = {".j2", ".js", ".json", ".md", ".py", ".toml", ".yml", ""}

TRANSLATED = re.compile(
    r"(?<!there )\bis no (?!longer\b|more\b)[a-z]"
    r"|\bmend(s|ed|ing)?\b|\bgravest\b|\bsays something else\b|\btells? [a-z ]{1,40} apart\b"
    r"|\b(stands?|stood) (on|alone)\b|\btold (in|by)\b|\bof its own\b",
    re.IGNORECASE,
)


def _files(place: str) -> Iterator[Path]:
    path = ROOT / place
    found = path.rglob("*") if path.is_dir() else [path]
    return (file for file in found if file.is_file() and file.suffix in SUFFIXES)


@pytest.mark.parametrize("place", PLACES.split())
def test_prose_avoids_translated_phrases(place: str) -> None:
    found = [
        f"{file.relative_to(ROOT)}:{number}: {match.group()}"
        for file in sorted(_files(place))
        for number, line in enumerate(file.read_text("utf-8").split("\n"), start=1)
        if not RULE.match(line)
        for match in TRANSLATED.finditer(line)
    ]
    assert not found, "\n".join(found)


def test_pattern_finds_what_it_is_for() -> None:
    for phrase in ("code is no integer", "mends", "tell two pages apart", "stands on line 9"):
        assert TRANSLATED.search(phrase), phrase
    for phrase in ("is no longer read", "there is no table", "recommended", "is not a folder"):
        assert not TRANSLATED.search(phrase), phrase
