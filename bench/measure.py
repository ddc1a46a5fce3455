"""Knows how to time commands beside each other: in turn, round by round, each ratio within a round.

A machine's speed drifts while it works; two runs that follow each other drift together, so that
their ratio says more than their times.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple


class Command(NamedTuple):
    """A command to time; ``prepare`` is run before each of its runs, and not timed."""

    name: str
    arguments: Sequence[str]
    cwd: Path | None = None
    env: Mapping[str, str] = {}
    prepare: Callable[[], object] | None = None


class Run(NamedTuple):
    """One run: its wall and its processor time, in seconds."""

    wall: float
    cpu: float


class Spread(NamedTuple):
    """Some figures: their median and quartiles."""

    median: float
    low: float
    high: float


def spread(figures: Sequence[float]) -> Spread:
    """Give the median and the quartiles of at least two figures."""
    low, median, high = statistics.quantiles(figures, n=4, method="inclusive")
    return Spread(median, low, high)


def once(command: Command) -> Run:
    """Run a command once. Raises RuntimeError, with what it said, if it fails."""
    if command.prepare is not None:
        command.prepare()
    started = time.perf_counter()
    process = subprocess.Popen(
        command.arguments,
        cwd=command.cwd,
        env={**os.environ, **command.env},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    assert process.stdout is not None
    said = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{command.name}: exit {process.returncode}\n{said.decode()}")
    return Run(wall, usage.ru_utime + usage.ru_stime)


# A process begins with the largest size of the one that started it, so a small one has to.
_STARTER = """
import os, sys
process = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=[
    (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0), (os.POSIX_SPAWN_DUP2, 1, 2)
])
print(os.wait4(process, 0)[2].ru_maxrss)
"""


def memory(command: Command) -> float:
    """Give the largest resident size of a run, in MiB; no less than that of a bare Python."""
    if command.prepare is not None:
        command.prepare()
    said = subprocess.run(
        [sys.executable, "-I", "-S", "-c", _STARTER, *command.arguments],
        cwd=command.cwd,
        env={**os.environ, **command.env},
        stdout=subprocess.PIPE,
        check=True,
    )
    return int(said.stdout) / 1024


def in_turn(commands: Sequence[Command], rounds: int) -> dict[str, list[Run]]:
    """Run all commands in turn, that many rounds after one that does not count."""
    runs: dict[str, list[Run]] = {command.name: [] for command in commands}
    for number in range(rounds + 1):
        for command in commands:
            run = once(command)
            if number:
                runs[command.name].append(run)
    return runs


def ratio(runs: Sequence[Run], beside: Sequence[Run]) -> Spread:
    """Give the ratio of the processor times of two commands that ran in the same rounds.

    Processor time, since on a machine that does other work as well wall time is mostly waiting.
    """
    return spread([run.cpu / other.cpu for run, other in zip(runs, beside, strict=True)])
