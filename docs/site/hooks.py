"""Collects the pages of the documentation site from where they are in the repository.

The source of a page is its path in the repository, so that MkDocs resolves and checks the links
between pages. A link to any other file leads to the repository, whose address is `repo_url`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path, PurePosixPath
from posixpath import normpath
from urllib.parse import quote, urlsplit
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure import StructureItem
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from codegen.rules import RULES, TEXT

ROOT = Path(__file__).parents[2]

# Where the files of the repository are on the site. A page's `.md` becomes `.html`.
PLACES = {
    "README.fa.md": r"fa/index.md",
    "codegen/(rules.md)": r"\1",
    r"docs/((?!site/|pypi\.md).+)": r"\1",
    "generated/([a-z]+)/README.md": r"packages/\1.md",
    "generated/html/(index.html)": r"status-codes/\1",
    "generated/(?:json/)?(SHA256SUMS|[a-z_.]+json)": r"downloads/\1",
}
PACKAGES = "generated/*/README.md"


def on_config(config: MkDocsConfig) -> None:
    """Name every package in the navigation, and follow links out of the site."""
    for entry in config.nav or []:
        if PACKAGES in entry.values():
            entry.update({title: list(_packages()) for title in entry})
    config.markdown_extensions.append(_LINKS)
    config.theme.static_templates.discard(_SITEMAP)


_SITEMAP = "sitemap.xml"  # it would have the date of the build


def _packages() -> Iterator[dict[str, str]]:
    for path in sorted(ROOT.glob(PACKAGES)):
        target = ROOT / "templates" / path.parent.name / "target.toml"
        label = tomllib.loads(target.read_text(encoding="utf-8"))["label"]
        yield {label: path.relative_to(ROOT).as_posix()}


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Replace the files of `docs/` by those of the repository that are on the site."""
    theme = (file for file in files if file.src_dir != config.docs_dir)
    return Files([*(file for file in theme if file.src_uri != _SITEMAP), *_files(config.site_dir)])


def _files(site: str) -> Iterator[File]:
    for folder in ("*.md", "codegen/*.md", "docs/**/*", "generated/*", "generated/*/*"):
        for path in sorted(ROOT.glob(folder)):
            name = path.relative_to(ROOT).as_posix()
            for pattern, place in PLACES.items():
                if path.is_file() and (found := re.fullmatch(pattern, name)):
                    to = re.sub(r"\.md$", ".html", found.expand(place))
                    yield File(name, str(ROOT), site, False, dest_uri=to)


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Adapt what GitHub reads in another way, and list the rules above their sections."""
    if page.parent is None:
        page.meta["hide"] = ["navigation"]  # it would be a list of one
    _LINKS.start(page.file, files, config.repo_url or "")
    if page.file.src_uri == TEXT.relative_to(ROOT).as_posix():
        first = f"## {next(iter(RULES))}\n"
        markdown = markdown.replace(first, f"{_table()}\n{first}", 1)
    # The page has the direction of its language already.
    markdown = re.sub(r'\A<div dir="rtl">\n(.*)\n</div>\s*\Z', r"\1", markdown, flags=re.DOTALL)
    markdown = re.sub(
        r'^<div dir="ltr">$', '<div dir="ltr" markdown>', markdown, flags=re.MULTILINE
    )
    # A fence may name the file that it shows.
    markdown = re.sub(r"^(```\w+) ([^\s=]+)$", r'\1 title="\2"', markdown, flags=re.MULTILINE)
    return _TAG.sub(partial(_resolved, page.file, files), markdown)


_TAG = re.compile(r'(?<=[ ])((?:href|src|srcset)=")([^":#]+)(?=")')


def _resolved(source: File, files: Files, attribute: re.Match[str]) -> str:
    """Let a tag of HTML lead to a file of the site, which MkDocs does for Markdown only."""
    file = files.get_file_from_path(_named(source, attribute[2]))
    return attribute[1] + (file.url_relative_to(source) if file else attribute[2])


def _named(source: File, path: str) -> str:
    """Name what a relative path of a page leads to, as the repository does."""
    return normpath(PurePosixPath(source.src_uri).parent / path)


def _table() -> str:
    rows = [
        f"| [{rule.id}](#{rule.id}) | {rule.severity} | {rule.source} | {'yes' * rule.fixable} |"
        f" {rule.summary.replace('|', '&#124;').replace('<', '&lt;')} |\n"
        for rule in RULES.values()
    ]
    head = (
        "| Rule | Severity | Reported by | Fixable | Reports |\n| --- | --- | --- | --- | --- |\n"
    )
    return "".join([head, *rows])


class _Links(Treeprocessor):  # type: ignore[misc]
    """Turns links to files that are not on the site into links to the repository, or into text."""

    def start(self, file: File, files: Files, repository: str) -> None:
        self.file = file
        self.files = files
        self.repository = repository.rstrip("/")

    def run(self, root: Element) -> None:
        for link in root.iter("a"):
            scheme, host, path, _, fragment = urlsplit(link.get("href", ""))
            if scheme or host or not path:
                continue
            name = _named(self.file, path)
            if self.files.get_file_from_path(name) or not (ROOT / name).exists():
                continue  # MkDocs resolves it, or complains
            if self.repository:
                to = f"{self.repository}/blob/HEAD/{quote(name)}"
                link.set("href", f"{to}#{fragment}" if fragment else to)
            else:
                link.tag = "span"
                link.attrib.clear()


class _LinksExtension(Extension):  # type: ignore[misc]
    def __init__(self) -> None:
        super().__init__()
        self.links = _Links()
        self.start = self.links.start

    def extendMarkdown(self, md: Markdown) -> None:
        md.treeprocessors.register(self.links, "repository", 1)  # before MkDocs


_LINKS = _LinksExtension()


def _accessible(html: str) -> str:
    """Remove the role of the search field: a dialog must have a name, and this one has none."""
    return html.replace('data-md-component="search" role="dialog"', 'data-md-component="search"')


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Correct what the theme writes into every page."""
    return _accessible(output)


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:
    """Correct what the theme writes into the page for errors."""
    return _accessible(output_content)


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    """Collect the English texts around a page, each with what replaces it."""
    names = ("site_name", "site_description", "repo_name")
    _TEXTS[:] = [(config[name], partial(config.__setitem__, name)) for name in names]
    _TEXTS.extend(
        (str(item.title), partial(setattr, item, "title")) for item in _entries(nav.items)
    )
    toggles = (option["toggle"] for option in config.theme["palette"])
    _TEXTS.extend((toggle["name"], partial(toggle.__setitem__, "name")) for toggle in toggles)


def _entries(items: Iterable[StructureItem]) -> Iterator[StructureItem]:
    for item in items:
        yield item
        if isinstance(item, Section):
            yield from _entries(item.children)


_TEXTS: list[tuple[str, Callable[[str], None]]] = []


def on_page_context(
    context: TemplateContext, page: Page, config: MkDocsConfig, nav: Navigation
) -> None:
    """Translate what surrounds a page into its language; the theme has its own translations."""
    persian = page.file.src_uri.endswith(".fa.md")
    words = config.extra["persian"] if persian else {}
    config.theme["language"] = "fa" if persian else "en"
    config.extra["homepage"] = page.url if persian else ""
    for text, replace in _TEXTS:
        replace(words.get(text, text))
