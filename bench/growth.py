"""Knows how parse and render grow with the page: run as a program, it measures one size.

Prints JSON: microseconds a row for each part, and KiB of memory a row.
"""

from __future__ import annotations

import gc
import json
import resource
import sys
import time
from itertools import pairwise
from pathlib import Path

from codegen.model import Api
from codegen.render import Package, render
from tests.pages import FROZEN, PAGE, spec, templates

SIZES = (1_000, 5_000, 20_000)


def page(rows: int) -> str:
    """Write a page of that many rows, from the descriptions of the one that never changes."""
    text = PAGE.read_text(encoding="utf-8")
    head = text[: text.index("\n", text.index("| ---", text.index("| Status"))) + 1]
    lines = [
        f"| {number} | {status.title}{number} | {status.description_span.raw} |\n"
        for number in range(rows)
        for status in [FROZEN.statuses[number % len(FROZEN.statuses)]]
    ]
    return head + "".join(lines)


def main(rows: int) -> None:
    """Measure one size, in a process of its own, so that its memory is its own."""
    gc.disable()
    text = page(rows)
    found = templates()
    before = _resident()
    marks = [("", time.process_time())]
    of = spec(text)
    marks.append(("parse", time.process_time()))
    kept = []
    for target in found.targets:
        if target.name in ("json", "typescript", "python"):
            kept.append(render(of, Api(), target, found, package=Package("1.0.0")))
            marks.append((target.name, time.process_time()))
    after = _resident()
    figures = {name: (at - was) / rows * 1e6 for (_, was), (name, at) in pairwise(marks)}
    print(json.dumps({"rows": rows, "KiB": (after - before) / rows, **figures}))


def _resident() -> float:
    """Give the memory in use, in KiB, as Linux counts it."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 1024


if __name__ == "__main__":
    main(int(sys.argv[1]))
