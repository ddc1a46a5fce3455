"""Renders the page, and opens pages in Chromium."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath

from codegen.escaping import COMMENTS, QUOTES
from codegen.model import Api, Spec, Status
from tests import pages
from tests.languages.program import Command, Readings, write
from tests.toolchain import chromium, node, node_modules, output, run

CONSUMER = Path(__file__).parent / "consumer"


def render(spec: Spec, folder: Path, api: Api = Api()) -> Path:
    """Write the page into a folder, and return its file."""
    text = pages.outputs(spec, "html", api=api)[PurePosixPath("html/index.html")]
    return write(folder / "index.html", text)


def kinds(spec: Spec) -> list[str]:
    """Return the kinds of statuses that the page offers as groups: each some of them, not all."""
    minus = [status.family == "minus" for status in spec.statuses]
    success = [status.is_success for status in spec.statuses]
    says = any("سیستمی و احراز هویت" in field.description.text for field in spec.fields)
    offered = {
        "success": success,
        "ordinary": minus if says else [],
        "system" if says else "negative": minus,
    }
    return [kind for kind, among in offered.items() if any(among) and not all(among)]


def sections(spec: Spec) -> list[str]:
    """Return the sections of the page, if there is more than one."""
    found = [*dict.fromkeys(status.section for status in spec.statuses)]
    return found if len(found) > 1 else []


def readmes(spec: Spec, api: Api) -> dict[str, str]:
    """Return the README of each package whose language names members, by language."""
    targets = [target for target in pages.templates().targets if target.names_members]
    outputs = pages.outputs(spec, *(target.name for target in targets), api=api)
    return {target.label: outputs[PurePosixPath(target.name, "README.md")] for target in targets}


def shown(spec: Spec, api: Api) -> list[dict[str, object]]:
    """Return what the page must show; the names are those of programming languages."""
    targets = [
        target for target in pages.templates().targets if target.name not in ("html", "json")
    ]
    assert targets
    return [
        {
            **_row(status),
            "section": status.section,
            "success": status.is_success,
            "names": {target.label: target.refer(status.title, api) for target in targets},
            "aliases": [_row(alias) for alias in status.aliases],
        }
        for status in spec.statuses
    ]


def _row(status: Status) -> dict[str, object]:
    return {
        "code": status.code,
        "title": status.title,
        "id": pages.target("html").identifier(status.title),
        "description": status.description.text,
    }


def browse(
    files: Mapping[str, tuple[Path, Spec]], folder: Path, apis: Mapping[str, Api] | None = None
) -> str:
    """Run the tests of the pages in one browser, and return the report as TAP.

    The very codes and texts of the page called ``frozen`` are tested too. ``apis`` are those that
    are not the usual one.
    """
    given = [
        {
            "name": name,
            "file": str(file),
            "language": spec.language.tag,
            "direction": spec.language.direction,
            "kinds": kinds(spec),
            "sections": sections(spec),
            "readmes": readmes(spec, (apis or {}).get(name, Api())),
            "example": spec.example.code,
            "statuses": shown(spec, (apis or {}).get(name, Api())),
        }
        for name, (file, spec) in files.items()
    ]
    pages = write(folder / "pages.json", json.dumps(given))
    tests: Command = [node(), "--test", "--test-reporter=tap", CONSUMER / "page.test.mjs"]
    done = run(tests, env=_environment(pages))
    return done.stdout + done.stderr


def _environment(file: Path) -> dict[str, str]:
    """Return the environment of the programs that open pages; they read a file."""
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
