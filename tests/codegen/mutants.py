"""Configures the tests for mutmut: few examples, and for each mutant only the relevant tests.

A pytest plugin, loaded only through ``[tool.mutmut]`` in pyproject.toml.
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
    """Return the module that a test file covers: ``markdown.rows`` for markdown/test_rows.py."""
    return ".".join(path.relative_to(HERE).with_suffix("").parts).replace("test_", "")


TESTED = frozenset(map(named, HERE.rglob("test_*.py")))


@functools.cache
def is_about(path: Path, module: str) -> bool:
    """Return whether these tests cover a mutant of a module.

    A surviving mutant runs all of its tests, so they must be fast. They are the tests named
    after the module, or after its package, and tests not named after any module. If no tests
    are named after it, all of them run.
    """
    name = named(path)
    parts = module.split(".")[1:]
    names = (".".join(parts[:end]) for end in range(len(parts), 0, -1))
    own = next(filter(TESTED.__contains__, names), name)
    return name == own or find_spec(f"codegen.{name}") is None


def pytest_configure() -> None:
    """Draw few, fixed examples without shrinking, because any failure kills a mutant.

    Memory is limited, because a mutant may read /dev/zero endlessly.
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
    """Rebuild the literal tables: those built on import do not contain the mutant."""
    if is_about(item.path, "codegen.escaping"):
        from codegen import escaping, render

        importlib.reload(escaping)
        vars(render).update(QUOTES=escaping.QUOTES, COMMENTS=escaping.COMMENTS)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> None:
    """Assign a test only to the modules that it covers."""
    if os.environ.get("MUTANT_UNDER_TEST") == "stats":
        from mutmut.state import state

        hits = state()._stats
        for name in list(hits):
            if not is_about(item.path, name.rpartition(".")[0]):
                hits.remove(name)
