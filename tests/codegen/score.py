"""Prints the mutation score per module: ``python -m tests.codegen.score``."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

RESULTS = Path(__file__).parents[2] / "mutants" / "codegen"
LEAST = 90
FATES = ("killed", "timeout", "lived", "unasked")

# The result of a mutant by the exit code of pytest, or the signal that ended it.
KILLED = (1, 3)
TIMEOUT = (-24, 24, 36, 152, 255)


def main() -> int:
    """Print the scores, and return 1 if one is below the minimum."""
    everything: Counter[str] = Counter()
    print(" ".join([f"{'module':<20} mutants", *(f"{fate:>7}" for fate in FATES), "  score"]))
    for path in sorted(RESULTS.rglob("*.meta")):
        codes = json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"].values()
        found = Counter(map(fate, codes))
        everything += found
        if found:
            module = path.relative_to(RESULTS).as_posix().partition(".")[0]
            print(line(module.replace("/", "."), found))
    print(line("all", everything))
    return int(score(everything) < LEAST)


def fate(code: int | None) -> str:
    """Return the result of a mutant."""
    if code is None:
        return "unasked"
    return "killed" if code in KILLED else "timeout" if code in TIMEOUT else "lived"


def score(found: Counter[str]) -> float:
    """Return the percentage of killed mutants, including timeouts."""
    return 100 * (found["killed"] + found["timeout"]) / max(1, found.total() - found["unasked"])


def line(name: str, found: Counter[str]) -> str:
    """Write a row of the table."""
    counts = " ".join(f"{found[fate]:>7}" for fate in FATES)
    return f"{name:<20} {found.total():>7} {counts} {score(found):>6.1f}%"


if __name__ == "__main__":
    sys.exit(main())
