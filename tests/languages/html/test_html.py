"""The page is opened in Chromium and used as its readers do: searched, linked to, copied from."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import pytest

from codegen import lexis
from codegen.model import Spec
from codegen.render import Package, render
from codegen.target import discover
from tests import pages, toolchain

CONSUMER = toolchain.LANGUAGES / "html" / "consumer"
SPECS = {
    "frozen": pages.FROZEN,
    "hostile": pages.spec(pages.hostile_page()),
}


def html(spec: Spec) -> str:
    """Render the page."""
    targets = discover(pages.TEMPLATES)
    (target,) = (target for target in targets if target.name == "html")
    outputs = render(
        spec, target, templates=pages.TEMPLATES, package=Package("1.2.3"), targets=targets
    )
    (text,) = outputs.values()
    return text


def statuses(spec: Spec) -> str:
    """Write what the page must show as JSON; the names are those of programming languages."""
    targets = [
        target for target in discover(pages.TEMPLATES) if target.name not in ("html", "json")
    ]
    assert targets
    return json.dumps(
        [
            {
                "code": status.code,
                "title": status.title,
                "description": status.description.text,
                "names": {target.label: target.refer(status.title) for target in targets},
            }
            for status in spec.statuses
        ]
    )


def check_in_chromium(page: Path, spec: Spec, folder: Path) -> None:
    """Assert that a file of the page does for its readers what it should."""
    browser = toolchain.chromium()
    toolchain.node_modules("html")
    expected = folder / "statuses.json"
    expected.write_text(statuses(spec), encoding="utf-8", newline="\n")
    command: list[str | Path] = [
        toolchain.node(),
        "--test",
        "--test-reporter=tap",
        CONSUMER / "page.test.mjs",
    ]
    env = {"PAGE": str(page), "STATUSES": str(expected), "CHROMIUM": browser}
    env["FROZEN"] = "1" if spec is pages.FROZEN else ""
    done = toolchain.run(command, env=env)
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"^# pass 1[0-9]|^# pass 2[0-9]", done.stdout, re.MULTILINE), done.stdout


@pytest.mark.parametrize("name", SPECS)
def test_the_page_in_chromium(name: str, tmp_path: Path) -> None:
    page = tmp_path / "index.html"
    page.write_text(html(SPECS[name]), encoding="utf-8", newline="\n")
    check_in_chromium(page, SPECS[name], tmp_path)


def test_the_page_is_one_small_file_that_names_no_place_outside() -> None:
    text = html(SPECS["frozen"])
    assert len(text.encode()) < 100_000
    # The namespace of SVG is a name, not an address that is opened.
    assert re.findall(r"https?://[^'\" ]*", text) == ["http://www.w3.org/2000/svg"]
    assert not re.search(r"<link(?! rel=\"icon\" href=\"data:)|@import|<base|src=", text)


@pytest.mark.parametrize("name", SPECS)
def test_no_hidden_character_stands_in_the_page(name: str) -> None:
    assert not re.search(f"[{lexis.HIDDEN}]", html(SPECS[name]).replace("\n", ""))


@pytest.mark.parametrize("tag", ["script", "style"])
@pytest.mark.parametrize("name", SPECS)
def test_the_policy_admits_the_one_script_and_the_one_style(name: str, tag: str) -> None:
    check_policy(html(SPECS[name]), tag)


def check_policy(text: str, tag: str) -> None:
    """Assert that the policy of a page admits the one element of a kind that is in it."""
    (content,) = re.findall(f"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
    digest = b64encode(sha256(content.encode()).digest()).decode()
    assert f"{tag}-src 'sha256-{digest}'" in text, f"index.html.j2 must have sha256-{digest}"


def test_dates_and_counts_are_persian_and_escaped() -> None:
    assert lexis.COMMENTS["html-persian"]("1404/07/28 <9") == "۱۴۰۴/۰۷/۲۸ &lt;۹"
    assert "۱۴۰۴/۰۷/۲۸" in html(SPECS["frozen"])
    assert "۵۷ وضعیت" in html(SPECS["frozen"])
