"""Settles how mutmut runs the tests beside it: little of each, and for a mutant those about it.

A plugin of pytest, named in ``[tool.mutmut]`` of pyproject.toml and loaded by nothing else.
"""

from __future__ import annotations

import functools
import importlib
import os
import resource
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import Phase, settings

HERE = Path(__file__).parent


def named(path: Path) -> str:
    """Name what tests are about, by their file: ``markdown.rows`` for markdown/test_rows.py."""
    return ".".join(path.relative_to(HERE).with_suffix("").parts).replace("test_", "")


TESTED = frozenset(map(named, HERE.rglob("test_*.py")))


@functools.cache
def is_about(path: Path, module: str) -> bool:
    """Tell whether a mutant of a module is one for these tests.

    A mutant that lives has passed all of its tests, so they must not take long: they are those
    named after the module, or else after its package, and those named after no module. Where no
    tests are named after it, all are about it.
    """
    name = named(path)
    parts = module.split(".")[1:]
    names = (".".join(parts[:end]) for end in range(len(parts), 0, -1))
    own = next(filter(TESTED.__contains__, names), name)
    return name == own or find_spec(f"codegen.{name}") is None


def pytest_configure() -> None:
    """Draw few examples, always the same; which one is the least that kills a mutant is no matter.

    A mutant may read /dev/zero without end, so memory has one.
    """
    settings.register_profile(
        "mutants",
        settings(),
        derandomize=True,
        max_examples=20,
        phases=[Phase.explicit, Phase.generate],
    )
    settings.load_profile("mutants")
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Make the tables of literals anew: those made on import are of no mutant."""
    if is_about(item.path, "codegen.escaping"):
        from codegen import escaping, render

        importlib.reload(escaping)
        vars(render).update(QUOTES=escaping.QUOTES, COMMENTS=escaping.COMMENTS)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> None:
    """Count a test as one of those modules alone that it is about."""
    if os.environ.get("MUTANT_UNDER_TEST") == "stats":
        from mutmut.state import state

        hits = state()._stats
        for name in list(hits):
            if not is_about(item.path, name.rpartition(".")[0]):
                hits.remove(name)
