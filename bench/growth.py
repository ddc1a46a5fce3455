"""Measures how parse and build scale with the size of the page.

As a program, it measures one size, and prints JSON: microseconds per status for each part, and KiB
of memory per status.
"""

from __future__ import annotations

import gc
import json
import resource
import sys
import time
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from bench.measure import Result
from codegen.build import build
from codegen.model import Api, Spec
from codegen.render import Package
from tests.pages import FROZEN, ROOT, page, rows, spec, templates
from tests.toolchain import output

_SMALL, _LARGE = 1_000, 20_000
_LANGUAGES = ("json", "python", "typescript")


def measure() -> Iterator[Result]:
    """Compare the cost per status on a large page with that on a small one."""
    small, large = (
        json.loads(output([sys.executable, "-m", "bench.growth", str(size)], cwd=ROOT))
        for size in (_SMALL, _LARGE)
    )
    part, beside = f"Per status, on a page of {_LARGE:,}", f"on a page of {_SMALL:,}"
    memory = large.pop("memory")  # not compared: a small page fits into memory freed at startup
    for name, value in large.items():
        yield Result(part, name, value, "µs", beside, [value / small[name]])
    yield Result(part, "memory", memory, "KiB")


def main(size: int) -> None:
    """Measure one size in a separate process, so that memory is measured separately."""
    gc.disable()
    known = rows(FROZEN)
    statuses = ((code, *known[code % len(known)]) for code in range(size))
    text = page([(code, f"{title}{code}", description) for code, _, title, description in statuses])
    with TemporaryDirectory() as compiled:
        _build(FROZEN, Path(compiled))  # compiles the templates
        memory = _resident()
        marks = [("", time.process_time())]
        of = spec(text)
        marks.append(("parse", time.process_time()))
        kept = _build(of, Path(compiled))
        marks.append((f"build {', '.join(_LANGUAGES)}", time.process_time()))
    figures = {name: (now - was) / size * 1e6 for (_, was), (name, now) in pairwise(marks)}
    print(json.dumps({**figures, "memory": (_resident() - memory) / size}))
    del kept


def _build(of: Spec, compiled: Path) -> Mapping[PurePosixPath, str]:
    """Build as if all files were up to date, because Black would dominate the time."""
    return build(
        of,
        Api(),
        templates(),
        package=Package("1.0.0"),
        only=_LANGUAGES,
        is_current=lambda path, text: True,
        compiled=compiled,
    )


def _resident() -> float:
    """Return the resident memory in KiB, as reported by Linux."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 1024


if __name__ == "__main__":
    main(int(sys.argv[1]))
