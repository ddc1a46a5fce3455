"""Measures the page in Chromium, with its statuses and with 5,000: run it with ``-m``."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests import pages
from tests.languages.html.builder import CONSUMER, render
from tests.toolchain import chromium, node, node_modules, output

MANY = 5_000


def many() -> list[pages.Row]:
    """Return many statuses, with the titles and descriptions of the frozen page."""
    rows = pages.rows(pages.FROZEN)
    return [
        (code, f"{title}_{code}", f"{text} {code}")
        for code in range(MANY)
        for _, title, text in [rows[code % len(rows)]]
    ]


def measure() -> str:
    """Return what Chromium says of both pages, a line for each."""
    node_modules("html")
    with tempfile.TemporaryDirectory() as name:
        folders = [Path(name) / "few", Path(name) / "many"]
        specs = [pages.FROZEN, pages.spec(pages.page(many()))]
        for folder in folders:
            folder.mkdir()
        files = [render(spec, folder) for spec, folder in zip(specs, folders, strict=True)]
        program = [node(), CONSUMER / "measure.mjs", *files]
        return output(program, env={"CHROMIUM": chromium()})


if __name__ == "__main__":
    print(measure())
