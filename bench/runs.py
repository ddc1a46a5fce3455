"""Knows the runs of the generator that are timed, and what each of them is held against."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from bench.measure import Command
from tests.pages import PAGE

ROOT = Path(__file__).parent.parent
PYTHON = sys.executable
FIRST = ("python", "json", "typescript")

START = "python -c pass"
IMPORTS = "import markdown_it, jinja2"
BLACK = "import markdown_it, jinja2, black"
EMPTY = "python -m (an empty package)"
KNOWN_GENERATE = "generate, nothing to do"
KNOWN_CHECK = "check, nothing to do"
# Without a memo, the page as it was and the templates compiled, unless another thing is said.
COLD = "generate Python, JSON, TypeScript"
COLDEST = "generate these, compiling templates"
CHANGED = "generate these, changed: Black runs"
EVERYTHING = "generate all languages"


class Goal(NamedTuple):
    """What a run should take at most, as a multiple of another one's processor time."""

    name: str
    beside: str
    most: float | None


GOALS = (
    Goal(IMPORTS, START, None),
    Goal(EMPTY, START, None),
    Goal(KNOWN_GENERATE, START, 1.5),
    Goal(KNOWN_CHECK, START, 1.5),
    Goal(COLD, START, 8),
    Goal(COLD, IMPORTS, 1.15),
    Goal(COLDEST, START, None),
    Goal(BLACK, START, None),
    Goal(CHANGED, START, 17),
    Goal(EVERYTHING, START, None),
)


@contextmanager
def commands() -> Iterator[tuple[Command, ...]]:
    """Lay out projects of their own in a temporary folder, and give the commands to time there."""
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
            _codegen(KNOWN_GENERATE, place / "known", "generate"),
            _codegen(KNOWN_CHECK, place / "known", "check"),
            _codegen(COLD, place / "cold", "generate", *_only(FIRST), prepare=_without_memos),
            _codegen(COLDEST, place / "coldest", "generate", *_only(FIRST), prepare=_without_cache),
            _codegen(CHANGED, place / "changed", "generate", *_only(FIRST), prepare=_change_page),
            _codegen(EVERYTHING, place / "all", "generate", prepare=_without_memos),
        )


def _only(languages: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for language in languages for word in ("--only", language))


def _codegen(
    name: str,
    place: Path,
    *arguments: str,
    prepare: Callable[[Path], object] | None = None,
) -> Command:
    if not place.exists():
        _lay_out(place)
    return Command(
        name,
        (PYTHON, "-m", "codegen", *arguments),
        place,
        {"PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(place / "cache")},
        None if prepare is None else lambda: prepare(place),
    )


def _lay_out(place: Path) -> None:
    """Make a project of the page that never changes, whose outputs are there."""
    (place / "spec").mkdir(parents=True)
    shutil.copy(PAGE, place / "spec" / "status_codes.md")
    shutil.copytree(ROOT / "templates", place / "templates")
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
    """Change one description there and back."""
    page = place / "spec" / "status_codes.md"
    text = page.read_text(encoding="utf-8")
    one, other = "عملیات ناموفق", "عملیات بسیار ناموفق"
    page.write_text(
        text.replace(other, one) if other in text else text.replace(one, other), encoding="utf-8"
    )
