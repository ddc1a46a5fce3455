"""Compares the generated files with what the page generates now."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from codegen.config import Config
from codegen.console import say, say_findings, say_summary, summary, wants_color, write
from codegen.inputs import STDIN, describe, lint_page
from codegen.job import FOREIGN, again, read_job
from codegen.outcome import Outcome
from codegen.source import InputError

if TYPE_CHECKING:
    from pathlib import Path

    from codegen.tree import Drift


def run(options: Namespace, config: Config) -> Outcome:
    """Print each file that differs; return 1 if any does, or if lint reports an error."""
    from codegen.baseline import watched
    from codegen.comparison import unreleased
    from codegen.escaping import visible
    from codegen.progress import during
    from codegen.tree import compare, read_record

    state = watched(config)  # read first, so that the next run notices later changes
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
        shown = "".join(_shown(drifts, output, with_patch=options.diff))
    write(shown, flush=True)  # before the summary
    found = [one.diagnostic for one in lint_page(job.document, job.spec, config).found]
    errors = [finding for finding in found if finding.severity == "error"]
    errors.extend(unreleased(job.page, job.spec, config))
    say_findings((*job.spec.skipped, *errors))
    ours = [drift for drift in drifts if drift.kind not in FOREIGN]
    if ours:
        total = len({*wanted, *(drift.path for drift in ours)})
        say_summary(f"{len(ours)} of {total} files differ")
        say(f"run `{again('generate', options)}` and commit what it changes")
    if len(ours) < len(drifts):
        say("move what this tool did not write out of the output folder, or delete it")
    if drifts or errors:
        return Outcome(1)
    files = f"{output.as_posix()}: all {len(wanted)} files are up to date"
    text = summary(visible(f"{describe(job.spec)}; {files}")) + "\n"
    write(text)
    if options.spec == STDIN or job.spec.skipped or state is None:
        return Outcome(0)
    outcome = job.outcome(text, wanted)
    return outcome._replace(state={**outcome.state, **state})


def _shown(drifts: Sequence[Drift], output: Path, *, with_patch: bool) -> Iterator[str]:
    """Yield one line per file, then the patches."""
    from codegen.color import painted_patch
    from codegen.escaping import visible

    patches = [_patch(drift, output) for drift in drifts]
    for drift, patch in zip(drifts, patches, strict=True):
        name = visible((output / drift.path).as_posix())
        what = "not written by this tool" if drift.kind in FOREIGN else _counts(patch)
        yield f"{name}: {drift.kind}, {what}\n"
    if with_patch:
        paint = painted_patch if wants_color(sys.stdout) else iter
        for patch in patches:
            yield from paint(patch)


def _counts(patch: Sequence[str]) -> str:
    """Return the numbers of lines that a patch adds and removes."""
    added, removed = (sum(line.startswith(sign) for line in patch[2:]) for sign in "+-")
    counts = [f"+{added}"] if added else []
    return " ".join([*counts, f"\u2212{removed}"] if removed else counts) or "empty"


def _patch(drift: Drift, output: Path) -> Sequence[str]:
    """Return the lines of a patch of one file; none for a file of another tool."""
    from difflib import unified_diff

    from codegen.escaping import visible

    if drift.kind in FOREIGN:
        return ()
    name = visible((output / drift.path).as_posix())
    lines = unified_diff(
        _split_lines((drift.found or "").replace("\r\n", "\n")),
        _split_lines(drift.wanted or ""),
        name if drift.found is not None else "/dev/null",
        name if drift.wanted is not None else "/dev/null",
    )
    # A file edited by hand may contain surrogates, which represent bytes that are not UTF-8.
    return tuple(visible(line, keep="\t\n") for line in lines)


def _split_lines(text: str) -> list[str]:
    """Split at LF, keeping line ends; mark a missing newline at the end of the file."""
    if not text:
        return []
    lines = [f"{line}\n" for line in text.removesuffix("\n").split("\n")]
    if not text.endswith("\n"):
        lines[-1] += "\\ No newline at end of file\n"
    return lines
