"""Renders the page, and opens pages in Chromium."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from codegen.escaping import COMMENTS, QUOTES
from codegen.model import Api, Spec
from tests import pages
from tests.languages.program import Command, Readings, write
from tests.toolchain import chromium, node, node_modules, output, run

CONSUMER = Path(__file__).parent / "consumer"


def render(spec: Spec, folder: Path) -> Path:
    """Write the page into a folder; give its file."""
    (file,) = pages.package(spec, "html", folder).iterdir()
    return file


def shown(spec: Spec) -> list[dict[str, object]]:
    """Give what the page must show; the names are those of programming languages."""
    targets = [
        target for target in pages.templates().targets if target.name not in ("html", "json")
    ]
    assert targets
    return [
        {
            "code": status.code,
            "title": status.title,
            "description": status.description.text,
            "names": {target.label: target.refer(status.title, Api()) for target in targets},
        }
        for status in spec.statuses
    ]


def browse(files: Mapping[str, tuple[Path, Spec]], folder: Path) -> str:
    """Use pages as their readers do, in one browser; give the report, in TAP, however it ends.

    The very codes and texts of the page called ``frozen`` are tested too.
    """
    given = [
        {"name": name, "file": str(file), "statuses": shown(spec)}
        for name, (file, spec) in files.items()
    ]
    pages = write(folder / "pages.json", json.dumps(given))
    tests: Command = [node(), "--test", "--test-reporter=tap", CONSUMER / "page.test.mjs"]
    done = run(tests, env=_environment(pages))
    return done.stdout + done.stderr


def _environment(file: Path) -> dict[str, str]:
    """Give the environment of the programs that open pages; they read a file."""
    node_modules("html")
    return {"FILE": str(file), "CHROMIUM": chromium()}


def read_back(texts: Sequence[str], folder: Path) -> Readings:
    """Let Chromium read text in elements, in the title, in attributes and in scripts."""
    escape, quote, script = COMMENTS["html"], QUOTES["html"], QUOTES["javascript"]
    persian = COMMENTS["html-persian"]
    body = "".join(
        f"<p title={quote(text)}>{escape(text)}</p><q>{persian(text)}</q>"
        f"<textarea>.{escape(text)}</textarea>"
        f"<script>scripts.push({script(text)})</script>\n"
        for text in texts
    )
    head = '<!doctype html>\n<meta charset="utf-8">\n<script>const scripts = []</script>\n'
    page = write(folder / "texts.html", head + body)
    found = json.loads(output([node(), CONSUMER / "texts.mjs"], env=_environment(page)))
    return {f"html {sink}": shown for sink, shown in found.items()}
