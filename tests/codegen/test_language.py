"""Language tags: the direction and the name of a language."""

from __future__ import annotations

import re

import pytest

from codegen.language import TAG, Language


@pytest.mark.parametrize(
    ("tag", "direction", "name"),
    [
        ("fa", "rtl", "Persian"),
        ("fa-IR", "rtl", "Persian"),
        ("en", "ltr", "English"),
        ("en-GB", "ltr", "English"),
        ("ar-Latn", "ltr", "Arabic"),
        ("az-Arab", "rtl", ""),
        ("az-arab-IR", "rtl", ""),
        ("ckb", "rtl", ""),
        ("sw", "ltr", ""),
    ],
)
def test_what_a_tag_says(tag: str, direction: str, name: str) -> None:
    language = Language(tag)
    assert re.fullmatch(TAG, tag)
    assert (language.direction, language.name) == (direction, name)
    assert language.adjective == (f"{name} " if name else "")
    assert language.phrase == (f", in {name}" if name else "")


@pytest.mark.parametrize("tag", ["", "f", "FA", "persian", "fa_IR", "fa-", "fa-x", "fa-ninechars"])
def test_what_is_no_tag(tag: str) -> None:
    assert not re.fullmatch(TAG, tag)
