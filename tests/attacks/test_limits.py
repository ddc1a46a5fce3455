"""Memory is bounded for every page, and work is linear in its size."""

from __future__ import annotations

import functools
import itertools
import multiprocessing
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from codegen import report
from codegen.diff import diff
from codegen.fix import fix
from codegen.impact import impact
from codegen.review import Review
from codegen.source import MAX_BYTES, InputError
from tests import fuzz
from tests.pages import ROOT, escaped, lint, outputs, page, spec, templates
from tests.work import calls

MEMORY = 2**30
SECONDS = 120
LINE = 8_000_000 if fuzz.LONG else 5_000_000
HEAD = page([])


def limit(seconds: int = SECONDS, *, inherited: int = 0) -> None:
    """Limit the processor time of this process, and its memory beyond what it inherited."""
    memory = MEMORY + inherited
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))


def address_space() -> int:
    """Return the size of the address space of this process in bytes, which a fork inherits."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    return pages * resource.getpagesize()


def codegen(*arguments: str, cwd: Path, stdin: str = os.devnull) -> tuple[int, str]:
    """Run within the limits, and return the exit code and all output."""
    with open(stdin, "rb") as given:
        done = subprocess.run(
            [sys.executable, "-m", "codegen", *arguments],
            cwd=cwd,
            stdin=given,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            preexec_fn=limit,
            check=False,
        )
    return done.returncode, done.stdout.decode("utf-8", "replace")


def rows(count: int, text: str = "شرح") -> str:
    return "".join(f"| {code} | Title_{code} | {text} {code} |\n" for code in range(count))


# A page in chunks, and its findings.
HUGE: dict[str, tuple[Callable[[], Iterable[str]], str]] = {
    "a line of 100 MB": (lambda: ["x" * 10**6] * 100, "is larger than"),
    "a long line": (lambda: [HEAD, "| 1 | A | ", "x" * LINE, " |\n"], "0 errors"),
    "much markup": (lambda: [HEAD, "| 1 | A | ", "*" * LINE, " |\n"], "[too-long]"),
    "a long title": (lambda: [HEAD, "| 1 | ", "A" * LINE, " | x |\n"], "0 errors"),
    "300,000 rows": (lambda: [HEAD, *["| 1 | A | x |\n"] * (3 * 10**5)], "[too-many-lines]"),
    "10,000 rows apart": (
        lambda: [HEAD, "| 1 | A | x |\n", *(f"\n| {at} | A | x |\n" for at in range(10**4))],
        "and 9950 more: 9950 cut-off-row",
    ),
    "10,000 rows below a note": (
        lambda: [HEAD, "| 1 | A | x |\n\nx\n\n", *["| 2 | A | x |\n"] * 10**4],
        "and 9950 more: 9950 cut-off-row",
    ),
    "a million lines": (lambda: [HEAD, "\n" * 10**6], "[too-many-lines]"),
    "10,000 tables": (
        lambda: [
            HEAD,
            *(
                f"\n{HEAD[HEAD.index('| Status') :]}| {at} | A{at} | x{at} |\n"
                for at in range(10**4)
            ),
        ],
        "0 errors",
    ),
    "quotes 10,000 deep": (lambda: ["> " * 10_000, "x\n"], "[too-deep]"),
    "lists 2,000 deep": (lambda: [f"{'  ' * at}- x\n" for at in range(2000)], "[too-deep]"),
    "brackets 10,000 deep": (
        lambda: [HEAD, "| 1 | A | ", "[" * 10_000, "x", "]" * 10_000, " |\n"],
        "0 errors",
    ),
    "elements 10,000 deep": (
        lambda: [HEAD, "| 1 | A | ", "<b>" * 10_000, "x", "</b>" * 10_000, " |\n"],
        "0 errors",
    ),
}


@pytest.mark.parametrize("name", HUGE)
def test_a_huge_page_is_read_or_refused_within_bounds(name: str, tmp_path: Path) -> None:
    chunks, message = HUGE[name]
    with (tmp_path / "page.md").open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(chunks())
    code, told = codegen("lint", "--spec", "page.md", cwd=tmp_path)
    assert "Traceback" not in told
    assert message in told[-2000:]
    assert code == (0 if message == "0 errors" else 2)


@pytest.mark.parametrize("command", ["generate", "check", "lint", "explain 1", "diff page.md -"])
def test_a_page_without_end_is_refused(command: str, tmp_path: Path) -> None:
    with (tmp_path / "page.md").open("wb") as file:
        file.truncate(2**30)
    spec = [] if "diff" in command else ["--spec", "page.md"]
    code, told = codegen(*command.split(), *spec, cwd=tmp_path, stdin="/dev/zero")
    assert (code, told.count(f"is larger than {MAX_BYTES:,} bytes")) == (2, 2 - bool(spec))
    if spec:
        spec[1] = "-"
        assert codegen(*command.split(), *spec, cwd=tmp_path, stdin="/dev/zero")[0] == 2


# --- work ----------------------------------------------------------------------------------------


def compare(text: str, other: str) -> str:
    """Compare two pages, and find what the changes break."""
    new = spec(other)
    return report.changes_text(Review(impact(diff(spec(text), new), new, templates().targets)))


STAGES: dict[str, Callable[[str, str], object]] = {
    "parse": lambda text, other: spec(text),
    "lint": lambda text, other: lint(text.encode("utf-8")),
    "fix": lambda text, other: fix(text.encode("utf-8"), lint),
    "build": lambda text, other: outputs(spec(text)),
    "diff": compare,
}
PAGES: dict[str, Callable[[int], tuple[str, str]]] = {
    "rows that differ": lambda n: (HEAD + rows(n), HEAD + rows(n, "دیگر")),
    "rows that move": lambda n: (HEAD + rows(n), HEAD + rows(n).replace("| Title_", "| Title_9")),
    "faults": lambda n: (HEAD + rows(n, "ي  ك \u200e"), HEAD + rows(n)),
}


@pytest.mark.parametrize("kind", PAGES)
@pytest.mark.parametrize("stage", STAGES)
def test_work_grows_no_faster_than_the_page(stage: str, kind: str) -> None:
    sizes = (100, 400) if not fuzz.LONG else (100, 400, 1600, 6400)
    STAGES[stage](*PAGES[kind](10))  # initialize caches
    counts = []
    for size in sizes:
        pages = PAGES[kind](size)
        started = time.process_time()
        counts.append(calls(functools.partial(STAGES[stage], *pages)))
        seconds = time.process_time() - started
        fuzz.NOTES.append(f"{stage:>7} {kind:<17} {size:>5} {counts[-1]:>10,} {seconds:6.2f} s")
    for small, large in itertools.pairwise(counts):
        assert large < 4.4 * small


# --- regular expressions -------------------------------------------------------------------------

PLACES: dict[str, Callable[[str], str]] = {
    "title": lambda text: f"{HEAD}| 1 | S{text} | x |\n",
    "code": lambda text: f"{HEAD}| {text} | Success | x |\n",
    "description": lambda text: f"{HEAD}| 1 | Success | {text} |\n",
    "heading": lambda text: HEAD.replace("# ", f"# {text}", 1) + rows(1),
    "date": lambda text: HEAD.replace("۱۴۰۴/۰۷/۲۸", f"1404/07/28{text}") + rows(1),
    "version": lambda text: HEAD.replace("v1", f"v1{text}") + rows(1),
    "text": lambda text: f"{HEAD}{rows(1)}\n{text}\n",
    "escaped": lambda text: f"{HEAD}| 1 | Success | {escaped(text)} |\n",
}
FILLERS = [
    *("A", "Aa", "a_", "A_", "_", "9", "9a", " ", "\t", "\u200c", "\u00a0", "\u0640", "ي", "۱"),
    *("[", "](", "`", "``a", "*", "*a ", "_a ", "\\", "<a ", "<", "<!--", "&", "&#", "|", "-|"),
    *("\u200e", "x ", "x  ", "(", "~", "/", ":", "#", "<br>", "!", "'", '"', "1/", "1.", "www."),
]
LENGTH = 20_000


def tell(text: str) -> None:
    """Run every operation on a page."""
    try:
        found = tuple(finding.diagnostic for finding in lint(text.encode("utf-8")))
        other = HEAD + rows(1)
        compare(text, other)
        compare(other, text)
        outputs(spec(text))
    except InputError as error:
        found = error.diagnostics
    report.findings_text(found)


@pytest.mark.parametrize("place", PLACES if fuzz.LONG else ["title"])
@pytest.mark.parametrize("filler", FILLERS if fuzz.LONG else FILLERS[:7], ids=ascii)
def test_no_repetition_takes_long(place: str, filler: str) -> None:
    """Quadratic work for this length would take minutes."""

    def child() -> None:
        limit(seconds=20, inherited=address_space())
        tell(PLACES[place]((filler * LENGTH)[:LENGTH]))

    process = multiprocessing.get_context("fork").Process(target=child)
    process.start()
    process.join()
    fuzz.EXECUTIONS["repetitions"] += 1
    assert process.exitcode == 0
