"""Settings of the whole suite."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests import fuzz

# A machine that is busy is no failure. CI draws the same examples in every run, to fail for
# a change alone; a laptop draws new ones.
settings.register_profile(
    "project",
    deadline=None,
    derandomize=os.environ.get("CI") == "true",
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("project")


@pytest.fixture(autouse=True, scope="session")
def cache_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the user's own cache out of the tests, and the tests out of it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show how many cases each fuzzed thing got, where it was fuzzed for long."""
    if fuzz.LONG:
        for name, count in sorted(fuzz.EXECUTIONS.items()):
            terminalreporter.write_line(f"{count:>12,}  {name}")
        for note in fuzz.NOTES:
            terminalreporter.write_line(note)
