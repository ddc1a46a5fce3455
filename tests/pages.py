"""Writes pages with the vendor's layout, a hostile page, and their packages.

Tests of the generator use the frozen page, an old copy of the published one that never changes.
The published page may be edited at any time. Only test_published.py and tests that generate from
it read it, and test only general properties.
"""

from __future__ import annotations

import atexit
import functools
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path, PurePosixPath

from codegen.build import build
from codegen.config import Config, load
from codegen.lint import Finding
from codegen.lint import lint as lint_document
from codegen.markdown import Document, read_document
from codegen.model import Api, Shape, Spec
from codegen.parse import parse
from codegen.render import Package
from codegen.source import InputError, Source
from codegen.target import Target, Templates, read_templates
from codegen.tree import RECORD

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "tests" / "cases" / "frozen.md"
TEMPLATES = ROOT / "templates"
PUBLISHED = ROOT / "spec" / "status_codes.md"
GENERATED = ROOT / "generated"

Row = tuple[int, str, str]

# Characters with a special meaning in some language. No "|", which page() escapes, and no control
# characters or bidi embeddings, which a page cannot have.
HOSTILE = (
    "' \" \\ $ ${x} #{x} {{ x }} {% x %} {# x #} */ /* // -- \"\"\" ''' --> <!-- ]]> ?> %s %n",
    "</script><script>alert(1)</script> <b onclick=alert(1)> & &amp; `code` @deprecated {@link x}",
    "\\u0041 \\u002a/ \\u202e \\x41 \\n \\' \\\" \\",
    "\\",
    '"',
    "'''",
    '"""',
    "نیم\u200cفاصله ي ك \u200e\u200f\u061c \u2028 \u2029 \ufeff \U0001f600 e\u0301",
    "$$ DELIMITER ; GO ; DROP TABLE x; /*! x */ \\g :x ?",
)

_MARKUP = str.maketrans({character: f"\\{character}" for character in "\\`*_[]<>&|~!"})


def page(
    statuses: Sequence[Row],
    *,
    date: str = "۱۴۰۴/۰۷/۲۸",
    version: str = "v1",
    title: str = "کدها",
) -> str:
    """Write a page with these statuses. Descriptions are escaped and read back unchanged."""
    rows = "".join(
        f"| {code} | {_title(name)} | {escaped(text)} |\n" for code, name, text in statuses
    )
    return (
        f"# {escaped(title)}\n\n**آخرین بروزرسانی:** {date}\n\n**نسخه API:** {version}\n\n"
        f"| Status | Title | شرح |\n| --- | --- | --- |\n{rows}"
    )


def _title(name: str) -> str:
    """Write a title. ``_`` is emphasis only at the ends of a word."""
    return name if name == name.strip("_") else escaped(name)


def escaped(text: str) -> str:
    """Escape text for Markdown."""
    return text.translate(_MARKUP)


def document(text: str, path: str = "page.md") -> Document:
    """Tokenize a page given as text."""
    return read_document(Source(path, text))


def spec(text: str, path: str = "page.md", *, shape: Shape = Shape(), api: Api = Api()) -> Spec:
    """Parse a page given as text."""
    return parse(document(text, path), shape, api)


def beside(page: Path) -> Config:
    """Read the settings of a case, next to its page: ``x.toml`` for ``x.md``."""
    settings = page.with_suffix(".toml")
    return load(settings.parent, settings.name) if settings.exists() else Config()


EXAMPLES = ROOT / "examples"


@functools.cache
def example(name: str) -> tuple[Spec, Config]:
    """Read the page of an example with its settings."""
    config = load(ROOT, f"examples/{name}/codegen.toml")
    text = Source.decode(name, (ROOT / config.spec).read_bytes()).text
    return spec(text, shape=config.shape, api=config.api), config


TODAY = date(2026, 1, 1)
"""The day on which tests lint: after every date that a page of theirs has, but for a few."""


def lint(
    data: bytes,
    name: str = "page.md",
    *,
    shape: Shape = Shape(),
    api: Api = Api(),
    off: frozenset[str] = frozenset(),
) -> tuple[Finding, ...]:
    """Lint a page given as bytes, as far as it can be read."""
    laid_out = read_document(Source.decode(name, data))
    try:
        read = parse(laid_out, shape, api)
    except InputError:
        read = None
    return lint_document(laid_out, read, today=TODAY, language=shape.language, off=off)


FROZEN = spec(PAGE.read_text(encoding="utf-8"), PAGE.name)
"""The page that never changes."""


def rows(of: Spec) -> list[Row]:
    """Return the statuses of a Spec as plain tuples."""
    return [(status.code, status.title, status.description.text) for status in of.statuses]


def hostile_page() -> str:
    """Write a page whose texts are all attacks, with important codes."""
    codes = [0, 1, 4, -1, -207, 2**31 - 1, -(2**31), 101, 500]
    names = ["Failed", "Success", "CreditNotEnough", "User_NotExists", "Token_NotAllowIP"]
    names += ["SMSMessageText_Empty", "constructor", "x", "X1_Y2"]
    statuses = list(zip(codes, names, HOSTILE, strict=True))
    return page(statuses, title=HOSTILE[0])


@functools.cache
def templates() -> Templates:
    """Read the templates of the project."""
    return read_templates(TEMPLATES)


def target(name: str) -> Target:
    """Find a target of the project by its name."""
    return next(found for found in templates().targets if found.name == name)


def outputs(of: Spec, *languages: str, api: Api = Api()) -> dict[PurePosixPath, str]:
    """Build the files of these languages, or of all."""
    built = build(of, api, templates(), package=Package("1.2.3", "amoot-codegen"), only=languages)
    del built[RECORD]
    return built


def package(of: Spec, language: str, folder: Path, *, api: Api = Api()) -> Path:
    """Write the package of a language into a folder, and return its own folder there."""
    _write(outputs(of, language, api=api), folder)
    return folder / language


def _write(files: Mapping[PurePosixPath, str], folder: Path) -> None:
    for path, text in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8", newline="\n")


@functools.cache
def frozen() -> Path:
    """Write every package of the frozen page, once for all tests, and return their folder."""
    folder = Path(tempfile.mkdtemp(prefix="amoot-frozen-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    _write(outputs(FROZEN), folder)
    return folder
