"""Finds the recipes of README.md, so that tests run them unchanged."""

from __future__ import annotations

import re

from tests.pages import ROOT


def blocks(heading: str) -> list[tuple[str, str]]:
    """Return the language and the text of each block of code below a heading."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    (section,) = re.findall(rf"^## {heading}\n(.*?)(?=^## |\Z)", text, re.DOTALL | re.MULTILINE)
    return re.findall(r"^```([a-z]+)\n(.*?)^```$", section, re.DOTALL | re.MULTILINE)


HOOKS, WORKFLOW, DRIVER = (text for _, text in blocks("In your own repository"))
