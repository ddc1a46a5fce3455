"""Fuzzes the page parser with atheris, guided by coverage: python -m tests.attacks.fuzz_pages.

Takes libFuzzer's options, such as -runs=100000 or -max_total_time=600. Stops at the first exception
other than InputError, a page that takes longer than 10 seconds, or more than 1 GB of memory.
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["codegen", "markdown_it", "mdurl", "jalali_core"]):
    from codegen import escaping, report
    from codegen.fix import fix
    from codegen.source import InputError
    from tests.pages import hostile_page, lint

CASES = Path(__file__).parents[1] / "cases"
BOUNDS = ["-timeout=10", "-rss_limit_mb=1024", "-max_len=4096", "-print_final_stats=1"]

# Parts of a page, so that the fuzzer does not have to find them byte by byte.
WORDS = (
    *("| Status | Title | شرح |\n", "| --- | --- | --- |\n", "| 1 | Success | x |\n", "\n\n", "|"),
    *("**آخرین بروزرسانی:** 1404/07/28\n", "**نسخه API:** v1\n", "# x\n", "\\|", "<br>", "&amp;"),
    *("<div dir=rtl>\n", "<!--", "-->", "```\n", "> ", "- ", "1. ", "    ", "[x]: y", "[x]", "**"),
    *("\u200c", "\u200e", "\u202e", "\u2028", "\u2212", "\ufeff", "۱۴۰۴", "ي", "\r\n", "\x1b"),
)


def read(data: bytes) -> None:
    """Parse, lint and fix a page, and report the findings, like the command line."""
    try:
        found = tuple(finding.diagnostic for finding in lint(data))
        fix(data, lint)
    except InputError as error:
        found = error.diagnostics
    text = report.findings_text(found)
    assert not re.search(f"[{escaping.HIDDEN}]", re.sub("[\n\u2068\u2069]", "", text))
    json.loads(report.findings_json(found))


def seeds(folder: Path) -> None:
    """Write the initial corpus: all pages of the test cases, and the hostile page."""
    pages = [path.read_bytes() for path in sorted(CASES.rglob("*.md"))]
    for at, page in enumerate([*pages, hostile_page().encode("utf-8")]):
        (folder / str(at)).write_bytes(page)


def dictionary() -> str:
    words = (word.encode("utf-8") for word in WORDS)
    return "".join('"' + "".join(f"\\x{byte:02x}" for byte in word) + '"\n' for word in words)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        words, corpus = Path(folder, "words"), Path(folder, "corpus")
        words.write_text(dictionary(), encoding="ascii")
        corpus.mkdir()
        seeds(corpus)
        atheris.Setup([*sys.argv, *BOUNDS, f"-dict={words}", str(corpus)], read)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
