"""Measures commands in alternating rounds, and compares them within each round.

The speed of a machine drifts. Consecutive runs drift together, so their ratio is more reliable than
their times.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple


class Command(NamedTuple):
    """A command to measure. ``prepare`` runs before each run and is not measured."""

    name: str
    arguments: Sequence[str]
    cwd: Path | None = None
    env: Mapping[str, str] = {}
    prepare: Callable[[], object] | None = None


class Result(NamedTuple):
    """A row of the table.

    ``ratio`` is the value divided by that of ``beside``, optionally with a lower and upper bound.
    """

    part: str
    name: str
    value: float
    unit: str
    beside: str = ""
    ratio: Sequence[float] = ()
    goal: float | None = None
    mib: float | None = None


class Run(NamedTuple):
    """One run: its processor time in ms, and its maximum resident size in MiB."""

    ms: float
    mib: float


# A process inherits the maximum resident size of its parent, so the parent must be small.
_STARTER = """
import os, sys
discard = (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)
process = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=[discard])
_, status, usage = os.wait4(process, 0)
print(usage.ru_utime + usage.ru_stime, usage.ru_maxrss)
sys.exit(status != 0)
"""


def once(command: Command) -> Run:
    """Run a command once. Raises RuntimeError with its error output if it fails."""
    if command.prepare is not None:
        command.prepare()
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", _STARTER, *command.arguments],
        cwd=command.cwd,
        env={**os.environ, **command.env},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise RuntimeError(f"{command.name} failed:\n{done.stderr}")
    seconds, kib = done.stdout.split()
    return Run(float(seconds) * 1e3, int(kib) / 1024)


def in_turn(commands: Sequence[Command], rounds: int) -> Sequence[Mapping[str, Run]]:
    """Run all commands in turn for this number of rounds, after a warm-up round."""
    runs = [{command.name: once(command) for command in commands} for _ in range(rounds + 1)]
    return runs[1:]


def compare(
    part: str,
    name: str,
    beside: str,
    *,
    rounds: Sequence[Mapping[str, Run]],
    goal: float | None = None,
) -> Result:
    """Compare the processor times of two commands within the same rounds.

    Processor time is less affected by other work on the machine than wall time.
    """
    ratios = [runs[name].ms / runs[beside].ms for runs in rounds]
    low, median, high = statistics.quantiles(ratios, n=4, method="inclusive")
    ms = statistics.median(runs[name].ms for runs in rounds)
    mib = max(runs[name].mib for runs in rounds)
    return Result(part, name, ms, "ms", beside, [median, low, high], goal, mib)
