"""Runs the whole benchmark: prints a table, writes results.json, draws results.svg."""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from bench import bundles, growth, lookups, peers, runs
from bench.measure import Run, Spread, in_turn, memory, ratio, spread
from tests.pages import FROZEN
from tests.toolchain import interpreters

HERE = Path(__file__).parent


def main() -> int:
    """Measure everything that can be measured here; what is missing is named."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=15, help="runs of each command (default: 15)")
    rounds = parser.parse_args().rounds

    # Without its compiled modules, Python would be measured at compiling them.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with runs.commands() as ours, peers.commands(FROZEN) as (theirs, missing):
        timed = in_turn([*ours, *theirs], rounds)
        sizes = {command.name: memory(command) for command in (*ours, *theirs)}
    results = {
        "python": platform.python_version(),
        "rounds": rounds,
        "commands": {
            name: _command(found, timed[runs.START], sizes[name]) for name, found in timed.items()
        },
        "goals": [_goal(goal, timed) for goal in runs.GOALS],
        "growth": [_json(sys.executable, "-m", "bench.growth", str(n)) for n in growth.SIZES],
        "generated Python": {_version(path): _lookups(path) for path in interpreters()},
        "generated JavaScript": bundles.measure(),
        "missing": missing,
    }
    _print(results)
    text = json.dumps(results, ensure_ascii=False, indent=1) + "\n"
    (HERE / "results.json").write_text(text, encoding="utf-8")
    _draw(results)
    return 0


def _draw(results: Mapping[str, Any]) -> None:
    if find_spec("matplotlib") is None:
        print("results.svg is not drawn: matplotlib is missing")
        return
    from bench.chart import draw

    bars = {name: found["starts"]["median"] for name, found in results["commands"].items()}
    del bars[runs.START], bars[runs.EMPTY], bars[runs.BLACK]
    draw(results["growth"], bars, {*bars} - {*peers.NAMES, runs.IMPORTS}, HERE / "results.svg")


def _command(found: Sequence[Run], start: Sequence[Run], size: float) -> dict[str, Any]:
    return {
        "cpu ms": _rounded(spread([run.cpu * 1e3 for run in found])),
        "wall ms": _rounded(spread([run.wall * 1e3 for run in found])),
        "MiB": round(size, 1),
        "starts": _rounded(ratio(found, start)),
    }


def _goal(goal: runs.Goal, timed: Mapping[str, Sequence[Run]]) -> dict[str, Any]:
    found = ratio(timed[goal.name], timed[goal.beside])
    return {"name": goal.name, "beside": goal.beside, "most": goal.most, **_rounded(found)}


def _rounded(figures: Spread) -> dict[str, float]:
    return {name: round(value, 2) for name, value in figures._asdict().items()}


def _version(python: Path) -> str:
    """Give the version of an interpreter."""
    said = subprocess.run([python, "--version"], stdout=subprocess.PIPE, text=True, check=True)
    return said.stdout.strip()


def _lookups(python: Path) -> dict[str, float]:
    return _json(str(python), lookups.__file__)


def _json(*command: str) -> dict[str, float]:
    done = subprocess.run(command, cwd=runs.ROOT, stdout=subprocess.PIPE, check=True)
    return {name: round(value, 2) for name, value in json.loads(done.stdout).items()}


def _print(results: Mapping[str, Any]) -> None:
    print(f"{'':<62} {'cpu ms':>7} {'wall ms':>8} {'MiB':>6} {'in starts of Python':>22}")
    for name, found in results["commands"].items():
        cpu, wall, starts = found["cpu ms"]["median"], found["wall ms"]["median"], found["starts"]
        times = f"{cpu:>7.1f} {wall:>8.1f} {found['MiB']:>6.1f} {starts['median']:>8.2f}"
        print(f"{name:<62} {times} ({starts['low']:.2f}-{starts['high']:.2f})")
    print()
    for goal in results["goals"]:
        most = "" if goal["most"] is None else f", at most {goal['most']} wanted"
        print(f"{goal['name']} / {goal['beside']}: {goal['median']}{most}")
    for title in ("growth", "generated Python", "generated JavaScript", "missing"):
        print(f"\n{title}: {json.dumps(results[title], ensure_ascii=False, indent=1)}")


if __name__ == "__main__":
    sys.exit(main())
