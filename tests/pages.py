"""Writes pages laid out as the vendor's, one that is hostile throughout, and their packages.

Tests of the generator read the frozen page: the published one as it once was, which never changes.
The published page itself may be edited at any time; only test_published.py and what generates from
it ask about it, and of laws alone.
"""

from __future__ import annotations

import atexit
import functools
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from codegen.formatting import formatted
from codegen.model import Spec
from codegen.parse import parse
from codegen.render import Package, render
from codegen.source import Source
from codegen.target import discover

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "tests" / "cases" / "frozen.md"
TEMPLATES = ROOT / "templates"
PUBLISHED = ROOT / "spec" / "status_codes.md"
GENERATED = ROOT / "generated"

Row = tuple[int, str, str]

# What hurts in one language or another. No "|" (it is escaped by page()), no control characters and
# no bidi embeddings (the page may not have any).
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
    statuses: Sequence[Row], *, date: str = "۱۴۰۴/۰۷/۲۸", version: str = "v1", title: str = "کدها"
) -> str:
    """Write a page with these statuses; every description is escaped to be read back as it is."""
    rows = "".join(
        f"| {code} | {_title(name)} | {escaped(text)} |\n" for code, name, text in statuses
    )
    return (
        f"# {escaped(title)}\n\n**آخرین بروزرسانی:** {date}\n\n**نسخه API:** {version}\n\n"
        f"| Status | Title | شرح |\n| --- | --- | --- |\n{rows}"
    )


def _title(name: str) -> str:
    """Write a title; within a word ``_`` is no emphasis, at its ends it would be."""
    return name if name == name.strip("_") else escaped(name)


def escaped(text: str) -> str:
    """Write text so that Markdown shows it as it is."""
    return text.translate(_MARKUP)


def spec(text: str, path: str = "page.md") -> Spec:
    """Parse a page given as text."""
    return parse(Source(path, text))


FROZEN = spec(PAGE.read_text(encoding="utf-8"), PAGE.name)
"""The page that never changes."""


def rows(of: Spec) -> list[Row]:
    """Give the statuses of a Spec as plain tuples."""
    return [(status.code, status.title, status.description.text) for status in of.statuses]


def hostile_page() -> str:
    """Write the page whose every free text is an attack, with the codes that matter most."""
    codes = [0, 1, 4, -1, -207, 2**31 - 1, -(2**31), 101, 500]
    names = ["Failed", "Success", "CreditNotEnough", "User_NotExists", "Token_NotAllowIP"]
    names += ["SMSMessageText_Empty", "constructor", "x", "X1_Y2"]
    statuses = list(zip(codes, names, HOSTILE, strict=True))
    return page(statuses, title=HOSTILE[0])


def package(of: Spec, language: str, folder: Path) -> Path:
    """Write the package of a language into a folder; give its own folder there."""
    targets = discover(TEMPLATES)
    (target,) = (target for target in targets if target.name == language)
    outputs = render(of, target, templates=TEMPLATES, package=Package("1.2.3"), targets=targets)
    for path, text in outputs.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(formatted(path, text, target.format), encoding="utf-8", newline="\n")
    return folder / language


@functools.cache
def frozen() -> Path:
    """Write every package of the frozen page, once for all tests; give their folder."""
    folder = Path(tempfile.mkdtemp(prefix="amoot-frozen-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    for target in discover(TEMPLATES):
        package(FROZEN, target.name, folder)
    return folder
