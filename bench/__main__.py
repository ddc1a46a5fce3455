"""Runs all benchmarks, and writes results.json, the table and the chart."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from collections.abc import Iterator
from pathlib import Path

from bench import bundles, growth, lookups, peers, report, runs
from bench.measure import Result, compare, in_turn
from tests.pages import FROZEN
from tests.toolchain import interpreters, output


def main() -> int:
    """Run all benchmarks that are available on this machine."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=15, help="runs per command (default: 15)")
    count = parser.parse_args().rounds
    # Allow compiled modules. Otherwise, the times would include their compilation.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    report.save([*_commands(count), *growth.measure(), *_lookups(), *bundles.measure()])
    report.publish()
    return 0


def _commands(count: int) -> Iterator[Result]:
    with runs.commands() as ours, peers.commands(FROZEN) as theirs:
        rounds = in_turn([*ours, *theirs], count)
    part = f"The generator, 57 statuses (Python {platform.python_version()}, {count} rounds)"
    for name, beside, goal in runs.COMPARED:
        yield compare(part, name, beside, rounds=rounds, goal=goal)
    for peer in theirs:
        yield compare(report.PEERS, peer.name, runs.START, rounds=rounds)


def _lookups() -> Iterator[Result]:
    """Measure this Python, and the lowest and highest ratio of all installed versions."""
    found = [json.loads(output([python, lookups.__file__])) for python in interpreters()]
    own = found[interpreters().index(Path(sys.executable))]
    for ours, (theirs, unit, goal) in lookups.COMPARED.items():
        ratios = [times[ours] / times[theirs] for times in found]
        ratio = [own[ours] / own[theirs], min(ratios), max(ratios)]
        yield Result("Generated Python", f"`{ours}`", own[ours], unit, f"`{theirs}`", ratio, goal)


if __name__ == "__main__":
    sys.exit(main())
