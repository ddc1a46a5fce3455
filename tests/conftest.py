"""Settings of the whole suite."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests import fuzz, machine

# `make test` draws the same examples on every machine, so only a change can fail it. `make fuzz`
# draws new ones. Examples of earlier runs are not kept, and slow machines do not fail.
settings.register_profile(
    "project",
    database=None,
    deadline=None,
    derandomize=not fuzz.LONG,
    max_examples=fuzz.EXAMPLES,
    print_blob=fuzz.LONG,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("project")


_OWN = tempfile.TemporaryDirectory(prefix="amoot-")
machine.neutralize(Path(_OWN.name))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Start with what takes longest, so that ``make test`` runs all the others beside it."""
    items.sort(key=lambda item: item.path.name != "test_update.py")


def pytest_unconfigure() -> None:
    """Remove temporary files of the tests."""
    _OWN.cleanup()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show how many cases each fuzzed thing got, where there are many."""
    if fuzz.LONG:
        for name, count in sorted(fuzz.EXECUTIONS.items()):
            terminalreporter.write_line(f"{count:>12,}  {name}")
        for note in fuzz.NOTES:
            terminalreporter.write_line(note)
