"""Compares every artifact with what the page makes."""

from __future__ import annotations

import sys
from argparse import Namespace
from typing import TYPE_CHECKING

from codegen.config import Config
from codegen.console import say, say_findings, say_summary, summary, wants_color, write
from codegen.inputs import STDIN, describe, lint_document
from codegen.job import FOREIGN, foreign, read_job
from codegen.outcome import Outcome
from codegen.source import InputError

if TYPE_CHECKING:
    from pathlib import Path

    from codegen.tree import Drift


def run(options: Namespace, config: Config) -> Outcome:
    """Print what differs as a patch; exit 1 for that, and for the errors that lint finds."""
    from codegen.baseline import watched
    from codegen.comparison import unreleased
    from codegen.escaping import visible
    from codegen.progress import during
    from codegen.tree import compare, read_record

    state = watched(config)  # first: what changes from here on, the next run sees
    try:
        job = read_job(options, config)
    except InputError as error:
        if {found.rule for found in error.diagnostics} != {"unreleased"}:
            raise
        say_findings(error.diagnostics)
        return Outcome(1)
    output = job.output
    record = read_record(output)
    wanted = job.build(record)
    with during(f"comparing {output.as_posix()}"):
        drifts = compare(wanted, output, record, within=job.only)
    for drift in drifts:
        write(_patch(drift, output))
    found = [one.diagnostic for one in lint_document(job.document, job.spec, config)]
    errors = [finding for finding in found if finding.severity == "error"]
    errors.extend(unreleased(job.page, job.spec, config))
    say_findings((*job.spec.skipped, *errors))
    theirs = foreign(drifts, output)
    if ours := len(drifts) - len(theirs):
        what = ", ".join(
            f"{(output / drift.path).as_posix()} ({drift.kind})"
            for drift in drifts
            if drift.kind not in FOREIGN
        )
        say_summary(f"{ours} of {len(wanted)} files differ: {what}")
        say("run `make generate` (python -m codegen generate) and commit what it changes")
    for name in theirs:
        say(f"{name} was not written by this tool; move it out of the output folder, or delete it")
    if drifts or errors:
        return Outcome(1)
    files = f"{output.as_posix()}: all {len(wanted)} files are up to date"
    text = summary(visible(f"{describe(job.spec)}; {files}")) + "\n"
    write(text)
    if options.spec == STDIN or job.spec.skipped or state is None:
        return Outcome(0)
    outcome = job.outcome(text, wanted)
    return outcome._replace(state={**outcome.state, **state})


def _patch(drift: Drift, output: Path) -> str:
    from difflib import unified_diff

    from codegen.color import painted_patch
    from codegen.escaping import visible

    if drift.kind in FOREIGN:
        return ""
    name = visible((output / drift.path).as_posix())
    lines = unified_diff(
        _split_lines((drift.found or "").replace("\r\n", "\n")),
        _split_lines(drift.wanted or ""),
        name if drift.found is not None else "/dev/null",
        name if drift.wanted is not None else "/dev/null",
    )
    # A hand-edited file may hold anything, surrogates for bytes that are no UTF-8 among it.
    shown = [visible(line, keep="\t\n") for line in lines]
    return "".join(painted_patch(shown) if wants_color(sys.stdout) else shown)


def _split_lines(text: str) -> list[str]:
    """Split on LF alone, each line with its end; a patch says where the last one has none."""
    if not text:
        return []
    lines = [f"{line}\n" for line in text.removesuffix("\n").split("\n")]
    if not text.endswith("\n"):
        lines[-1] += "\\ No newline at end of file\n"
    return lines
