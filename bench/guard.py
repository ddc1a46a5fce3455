"""Fails if the generator executes over 10% more instructions than the baseline.

Instruction counts do not depend on the load of the machine. They are relative to the count of
importing the two libraries that every run needs, because both vary with the build of Python.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from bench.measure import Command
from bench.runs import COLD, COLDEST, EVERYTHING, IMPORTS, KNOWN_CHECK, PYTHON, commands
from tests.pages import ROOT

BASELINE = Path(__file__).with_name("guard.json")
MOST = 1.10
ROWS = 500
GROWTH = f"{ROWS} more statuses: parse, and build 3 languages"


def main() -> int:
    """Count instructions, and compare with the baseline, or write it with ``--update``."""
    parser = argparse.ArgumentParser(prog="python -m bench.guard", description=__doc__)
    parser.add_argument("--update", action="store_true", help="write the new baseline")
    options = parser.parse_args()
    if shutil.which("valgrind") is None:
        print("valgrind is not installed; skipping the comparison")
        return 1 if os.environ.get("CI") == "true" else 0
    found = _relative()
    known = json.loads(BASELINE.read_text(encoding="utf-8"))
    version = "{}.{}".format(*sys.version_info)
    if options.update:
        text = json.dumps({**known, version: found}, indent=1, sort_keys=True, ensure_ascii=False)
        BASELINE.write_text(f"{text}\n", encoding="utf-8")
        return 0
    if version not in known:
        print(f"no baseline for Python {version}; run python -m bench.guard --update")
        return 1
    worse = [name for name, was in known[version].items() if _is_worse(name, found[name], was)]
    return 1 if worse else 0


def _is_worse(name: str, now: float, was: float) -> bool:
    worse = now > was * MOST
    print(f"{name:<64} {now:>8.4f} {was:>8.4f} {now / was:>7.1%}{'  WORSE' if worse else ''}")
    return worse


def _relative() -> dict[str, float]:
    with commands() as every:
        ours = {command.name: command for command in every}
        counts = {name: _count(ours[name]) for name in (IMPORTS, *_GUARDED)}
    grown = [_count(Command("", (PYTHON, "-m", "bench.growth", str(n)), ROOT)) for n in _SIZES]
    counts[GROWTH] = grown[1] - grown[0]
    return {name: round(counts[name] / counts[IMPORTS], 4) for name in (*_GUARDED, GROWTH)}


_GUARDED = (KNOWN_CHECK, COLD, COLDEST, EVERYTHING)
_SIZES = (ROWS, 2 * ROWS)


def _count(command: Command) -> int:
    """Count the instructions of the second run of a command. The first compiles modules."""
    valgrind = (
        "valgrind",
        "--tool=cachegrind",
        "--cache-sim=no",
        "--cachegrind-out-file=/dev/null",
    )
    env = {**os.environ, **command.env, "PYTHONHASHSEED": "0"}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    said = ""
    for tool in ((), valgrind):
        if command.prepare is not None:
            command.prepare()
        done = subprocess.run(
            [*tool, *command.arguments],
            cwd=command.cwd,
            env=env,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            check=True,
        )
        said = done.stderr
    (line,) = [line for line in said.split("\n") if "I refs:" in line or "I   refs:" in line]
    return int(line.rpartition(":")[2].strip().replace(",", ""))


if __name__ == "__main__":
    sys.exit(main())
