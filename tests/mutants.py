"""Settles how mutmut runs these tests: little of each, and of each module those that are its own.

A plugin of pytest, named in ``[tool.mutmut]`` of pyproject.toml and loaded by nothing else.
"""

from __future__ import annotations

import importlib
import os
import resource

import pytest
from hypothesis import Phase, settings

# A mutant that lives has passed all tests of its module, so that these must not take long.
MODULES = {
    "test_cli": "arguments cli",
    "test_compiled": "compiled render",
    "test_config": "config",
    "test_diff": "diff report spelling",
    "test_file": "file",
    "test_formatting": "formatting",
    "test_git": "git",
    "test_golden": "escaping render",
    "test_lexis": "escaping",
    "test_lint": "lint markdown parse spelling",
    "test_markdown": "emphasis markdown source",
    "test_memo": "__main__ memo",
    "test_parse": "html_table markdown model parse source spelling",
    "test_progress": "progress",
    "test_render": "render",
    "test_report": "report",
    "test_target": "model target",
    "test_tree": "folder tree",
}


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
    if "escaping" in MODULES.get(item.path.stem, "").split():
        from codegen import escaping, render

        importlib.reload(escaping)
        render.QUOTES, render.COMMENTS = escaping.QUOTES, escaping.COMMENTS


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> None:
    """Count a test as one of those modules alone that it is about."""
    if os.environ.get("MUTANT_UNDER_TEST") == "stats":
        from mutmut.state import state

        own = MODULES.get(item.path.stem, "").split()
        hits = state()._stats
        hits.intersection_update([name for name in hits if name.split(".")[1] in own])
