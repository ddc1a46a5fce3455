"""The documentation site: what is on it, where its links lead, and what a browser makes of it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import partial
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from cmarkgfm import github_flavored_markdown_to_html
from cmarkgfm.cmark import Options

from codegen.rules import RULES
from tests.pages import ROOT
from tests.site.conftest import REPOSITORY, build
from tests.toolchain import chromium, node, node_modules, output

PACKAGES = {
    path.parent.name: f"packages/{path.parent.name}.html"
    for path in ROOT.glob("generated/*/README.md")
}
# From where the pages are made.
SOURCES = {
    "docs/index.md": "index.html",
    "README.fa.md": "fa/index.html",
    "codegen/rules.md": "rules.html",
    "docs/configuration.md": "configuration.html",
    "docs/contract.md": "contract.html",
    "docs/releasing.md": "releasing.html",
    **{f"generated/{name}/README.md": page for name, page in PACKAGES.items()},
}
REFERENCE = "status-codes/index.html"
DOWNLOADS = {
    "generated/html/index.html": REFERENCE,
    "generated/SHA256SUMS": "downloads/SHA256SUMS",
    "generated/json/status_codes.json": "downloads/status_codes.json",
    "generated/json/status_codes.schema.json": "downloads/status_codes.schema.json",
    "generated/json/wire_vectors.json": "downloads/wire_vectors.json",
}
# The pages for axe: each in the colours of both schemes, and some on a phone.
WIDE = ["index.html", "fa/index.html", "rules.html", "configuration.html", "contract.html"]
WIDE.append(PACKAGES["python"])
PAGES = [*SOURCES.values(), REFERENCE]
ACCESSIBLE = [(page, look) for page in WIDE for look in ("light", "dark")]
ACCESSIBLE += [(page, "narrow dark") for page in ("fa/index.html", "contract.html")]
RULE = "doubled-space"
SEARCHES = {
    RULE: ("index.html", f"rules.html#{RULE}"),
    "doubled space": ("packages/python.html", f"rules.html#{RULE}"),
    "raise_for_status": ("index.html", "packages/python.html"),
    "گیرنده": ("fa/index.html", "fa/index.html"),
    "وب\u200cسرویس": ("index.html", "fa/index.html"),
}


class Tags(HTMLParser):
    """Collects the tags of a page with their attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in attrs}))


Pages = dict[str, list[tuple[str, dict[str, str]]]]


@pytest.fixture(scope="session")
def tags(site: Path) -> Pages:
    return {
        path.relative_to(site).as_posix(): Tags(path.read_text(encoding="utf-8")).found
        for path in sorted(site.rglob("*.html"))
    }


# --- what is on it ---


def test_the_site_has_these_pages(site: Path) -> None:
    pages = {path.relative_to(site).as_posix() for path in site.rglob("*.html")}
    assert not list(site.glob("sitemap*"))  # it would have the date of the build
    assert pages == {*SOURCES.values(), REFERENCE, "404.html"}
    assert PACKAGES


@pytest.mark.parametrize("source", DOWNLOADS)
def test_a_generated_file_keeps_its_bytes(source: str, site: Path) -> None:
    assert (site / DOWNLOADS[source]).read_bytes() == (ROOT / source).read_bytes()


@pytest.mark.parametrize("source", SOURCES)
def test_a_page_has_the_blocks_that_github_shows(source: str, site: Path) -> None:
    text = (ROOT / source).read_text(encoding="utf-8")
    shown = github_flavored_markdown_to_html(text, Options.CMARK_OPT_UNSAFE)
    page = (site / SOURCES[source]).read_text(encoding="utf-8")
    article = page[page.index("<article") : page.index("</article>")]
    counts = {
        tag: (len(re.findall(f"<{tag}[ >]", shown)), len(re.findall(f"<{tag}[ >]", article)))
        for tag in ("h1", "h2", "h3", "ul", "ol", "li", "pre", "table", "tr", "blockquote", "img")
    }
    if source == "codegen/rules.md":  # and a table of the rules
        counts["table"] = (counts["table"][0] + 1, counts["table"][1])
        counts["tr"] = (counts["tr"][0] + 1 + len(RULES), counts["tr"][1])
    assert {tag: both for tag, both in counts.items() if both[0] != both[1]} == {}


def test_every_rule_has_a_section(tags: Pages) -> None:
    sections = [given["id"] for tag, given in tags["rules.html"] if tag == "h2"]
    assert sections == list(RULES)


def test_home_leads_to_every_package(tags: Pages) -> None:
    links = {given.get("href") for tag, given in tags["index.html"] if tag == "a"}
    assert {*PACKAGES.values(), REFERENCE} <= links


def test_a_build_has_the_same_bytes_again(site: Path, tmp_path: Path) -> None:
    again = build(tmp_path)
    files = [path.relative_to(site) for path in sorted(site.rglob("*")) if path.is_file()]
    assert files == [path.relative_to(again) for path in sorted(again.rglob("*")) if path.is_file()]
    assert [f for f in files if (site / f).read_bytes() != (again / f).read_bytes()] == []


# --- links ---


def links(tags: Pages) -> Iterator[tuple[str, str]]:
    """Return every address on the site, with its page."""
    for page, found in tags.items():
        for _, given in found:
            for name in ("href", "src", "srcset"):
                if name in given:
                    yield page, given[name]


def test_every_link_leads_somewhere(site: Path, tags: Pages) -> None:
    home = "https://example.org/site/"
    anchors = {
        page: {given[name] for _, given in found for name in ("id", "name") if name in given}
        for page, found in tags.items()
    }
    broken = []
    checked = 0
    for page, link in links(tags):
        to = urljoin(home + page, link)
        if not to.startswith(home):
            continue
        checked += 1
        parts = urlsplit(to.removeprefix(home))
        path = unquote(parts.path) or "index.html"
        if not (site / path).is_file() or (
            parts.fragment and unquote(parts.fragment) not in anchors.get(path, set())
        ):
            broken.append((page, link))
    assert broken == []
    assert checked > 500


def test_links_out_of_the_site_lead_to_files_of_the_repository(
    tags: Pages,
) -> None:
    outside = {link for _, link in links(tags) if link.startswith(f"{REPOSITORY}/")}
    paths = {link.partition("#")[0].removeprefix(f"{REPOSITORY}/blob/HEAD/") for link in outside}
    assert "README.md" in paths
    assert [path for path in paths if not (ROOT / unquote(path)).exists()] == []


def test_without_a_repository_links_to_it_are_text(tmp_path: Path, site: Path) -> None:
    page = build(tmp_path, "") / "index.html"
    assert f'href="{REPOSITORY}/blob/HEAD/README.md"' in (site / "index.html").read_text("utf-8")
    assert "<span>README</span>" in page.read_text(encoding="utf-8")


# --- in a browser ---


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture(scope="session")
def report(site: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """Open the pages in Chromium, from a server of this machine."""
    modules = node_modules("html")
    program = Path(__file__).with_name("visit.mjs")
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        given = {
            "address": f"http://127.0.0.1:{server.server_port}/",
            "pages": [page for page in PAGES if page not in WIDE],
            "accessible": ACCESSIBLE,
            "searches": [{"page": page, "words": words} for words, (page, _) in SEARCHES.items()],
        }
        file = tmp_path_factory.mktemp("report") / "given.json"
        file.write_text(json.dumps(given), encoding="utf-8")
        env = {"FILE": str(file), "CHROMIUM": chromium(), "MODULES": f"{modules}/"}
        seen: dict[str, dict[str, Any]] = json.loads(output([node(), program], env=env))
        server.shutdown()
    return {**{page: seen[f"{page} light"] for page in WIDE}, **seen}


@pytest.mark.parametrize("page", PAGES)
def test_a_page_asks_nothing_of_the_network(page: str, report: dict[str, dict[str, Any]]) -> None:
    assert report[page]["complaints"] == []


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_in_its_language(page: str, report: dict[str, dict[str, Any]]) -> None:
    persian = page in ("fa/index.html", REFERENCE)
    found = report[page]["language"], report[page]["direction"]
    assert found == (("fa", "rtl") if persian else ("en", "ltr"))
    if page != REFERENCE:  # which has languages that are not code
        assert set(report[page]["code"]) <= {"ltr"}


@pytest.mark.parametrize(("page", "look"), ACCESSIBLE)
def test_a_page_is_accessible(page: str, look: str, report: dict[str, dict[str, Any]]) -> None:
    seen = report[f"{page} {look}"]
    assert seen["violations"] == []
    assert seen["complaints"] == []
    assert seen["passes"] > 20
    assert not seen["overflow"]


@pytest.mark.parametrize("words", SEARCHES)
def test_search_finds(words: str, report: dict[str, dict[str, Any]]) -> None:
    seen = report[f"search {words}"]
    assert seen["complaints"] == []
    found = [urlsplit(link) for link in seen["found"]]
    wanted = SEARCHES[words][1]
    assert any(f"{link.path[1:]}#{link.fragment}".startswith(wanted) for link in found)
