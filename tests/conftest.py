"""Settings of the whole suite."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests import fuzz

# `make test` draws the same examples on every machine: only a change can fail it; `make fuzz`
# draws new ones. No examples of earlier runs are kept, and a busy machine is not a failure.
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
