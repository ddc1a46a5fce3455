"""The exact output of a hostile page in every language. UPDATE=1 rewrites it."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from codegen.escaping import HIDDEN
from codegen.model import Api
from codegen.render import Package, render
from codegen.target import Target
from tests.pages import FROZEN, hostile_page, spec, templates

GOLDEN = Path(__file__).parents[1] / "golden"


@pytest.mark.parametrize("target", templates().targets, ids=lambda target: target.name)
def test_a_hostile_page_becomes_what_was_reviewed(target: Target) -> None:
    of, package = spec(hostile_page()), Package("1.0.0", "amoot-codegen")
    rendered, again = (render(of, Api(), target, templates(), package=package) for _ in range(2))
    assert again == rendered
    usual = render(FROZEN, Api(), target, templates(), package=package)
    for path, text in rendered.items():
        if usual[path] == text:  # it does not contain data from the page
            continue
        place = GOLDEN / path
        if os.environ.get("UPDATE"):
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8", newline="\n")
        assert text == place.read_text(encoding="utf-8")
        if path.suffix != ".csv":  # which has no escapes
            assert not re.search(f"[{HIDDEN}]", text.replace("\n", "").replace("\t", ""))
    found = {path.relative_to(GOLDEN).as_posix() for path in (GOLDEN / target.name).rglob("*.*")}
    assert {name for name in found if (GOLDEN / name).is_file()} <= {str(path) for path in rendered}
