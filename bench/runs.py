"""Defines the measured runs of the generator, and what they are compared with."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.measure import Command
from tests.pages import PAGE, ROOT, TEMPLATES

PYTHON = sys.executable

START = "python -c pass"
IMPORTS = "import markdown_it, jinja2"
BLACK = "import markdown_it, jinja2, black"
EMPTY = "python -m (an empty package)"
KNOWN_CHECK = "check, nothing to do"
# Without a memo. Page and outputs are unchanged and templates compiled, except as in the name.
COLD = "generate 3 languages"
COLDEST = "generate 3 languages, compile templates"
CHANGED = "generate 3 languages, run Black"
EVERYTHING = "generate all languages"

_FIRST = ("generate", "--only", "python", "--only", "json", "--only", "typescript")

# What each is compared with, and the maximum ratio of processor times.
COMPARED = (
    (EMPTY, START, None),
    (KNOWN_CHECK, START, 1.5),
    (IMPORTS, START, None),
    (COLD, START, 8),
    (COLD, IMPORTS, 1.15),
    (COLDEST, START, None),
    (EVERYTHING, START, None),
    (BLACK, START, None),
    (CHANGED, START, 17),
    (CHANGED, BLACK, None),
)


@contextmanager
def commands() -> Iterator[tuple[Command, ...]]:
    """Create a project per command in a temporary folder, and return the commands."""
    with TemporaryDirectory() as folder:
        place = Path(folder)
        empty = place / "empty_package"
        empty.mkdir()
        (empty / "__init__.py").touch()
        (empty / "__main__.py").touch()
        yield (
            Command(START, (PYTHON, "-c", "pass")),
            *(Command(code, (PYTHON, "-c", code)) for code in (IMPORTS, BLACK)),
            Command(EMPTY, (PYTHON, "-m", empty.name), place),
            _codegen(KNOWN_CHECK, place / "known", "check"),
            _codegen(COLD, place / "cold", *_FIRST, prepare=_without_memos),
            _codegen(COLDEST, place / "coldest", *_FIRST, prepare=_without_cache),
            _codegen(CHANGED, place / "changed", *_FIRST, prepare=_change_page),
            _codegen(EVERYTHING, place / "all", "generate", prepare=_without_memos),
        )


def _codegen(
    name: str,
    place: Path,
    *arguments: str,
    prepare: Callable[[Path], object] | None = None,
) -> Command:
    _lay_out(place)
    return Command(
        name,
        (PYTHON, "-m", "codegen", *arguments),
        place,
        {"PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(place / "cache")},
        None if prepare is None else lambda: prepare(place),
    )


def _lay_out(place: Path) -> None:
    """Create a project of the frozen page, with its outputs."""
    (place / "spec").mkdir(parents=True)
    shutil.copy(PAGE, place / "spec" / "status_codes.md")
    shutil.copytree(TEMPLATES, place / "templates")
    shutil.copy(ROOT / "pyproject.toml", place)
    env = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(place / "another cache")}
    command = (PYTHON, "-m", "codegen", "generate")
    subprocess.run(command, cwd=place, env=env, stdout=subprocess.DEVNULL, check=True)


def _without_memos(place: Path) -> None:
    for memo in (place / "cache").glob("*/??"):
        memo.unlink()


def _without_cache(place: Path) -> None:
    shutil.rmtree(place / "cache", ignore_errors=True)


def _change_page(place: Path) -> None:
    """Switch one description between two texts."""
    page = place / "spec" / "status_codes.md"
    text = page.read_text(encoding="utf-8")
    one, other = "عملیات ناموفق", "عملیات بسیار ناموفق"
    page.write_text(
        text.replace(other, one) if other in text else text.replace(one, other), encoding="utf-8"
    )
