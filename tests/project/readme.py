"""Finds the blocks of code of README.md, so that tests run them as they are written."""

from __future__ import annotations

import re

from tests.pages import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(heading: str) -> list[tuple[str, str]]:
    """Return the language and the text of each block of code below a heading."""
    (section,) = re.findall(rf"^## {heading}\n(.*?)(?=^## |\Z)", README, re.DOTALL | re.MULTILINE)
    return re.findall(r"^```([a-z]+)\n(.*?)^```$", section, re.DOTALL | re.MULTILINE)


HOOKS, WORKFLOW, DRIVER, UPSTREAM = (text for _, text in blocks("In your own repository"))
