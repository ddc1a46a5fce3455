"""Writes the generated files to the output folder."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from codegen.advice import command
from codegen.config import Config
from codegen.console import say, say_findings, summary, write
from codegen.error import UsageError
from codegen.inputs import STDIN, describe
from codegen.job import Job, foreign, read_job
from codegen.outcome import Outcome

if TYPE_CHECKING:
    from codegen.tree import Drift

_NAMED = 3
"""How many files of each kind a summary names; the others are counted."""


def run(options: Namespace, config: Config) -> Outcome:
    """Write the files that differ and print a summary, or print a single main file."""
    from codegen.progress import during
    from codegen.tree import alone, compare, read_record
    from codegen.tree import write as write_files

    job = read_job(options, config)
    if options.stdout:
        return _print_main(job)
    output = job.output
    with alone(output):
        record = read_record(output)
        wanted = job.build(record)
        with during(f"writing {output.as_posix()}"):
            drifts = compare(wanted, output, record, within=job.only)
            write_files(drifts, output)
    say_findings(job.spec.skipped)
    is_versioned = config.version != Config().version
    if not is_versioned:
        say(_advice(job))
    write(_summary(job, wanted, drifts))
    if options.spec == STDIN or job.spec.skipped or not is_versioned:
        return Outcome(0)
    return job.outcome(_summary(job, wanted, ()), wanted)


def _print_main(job: Job) -> Outcome:
    from codegen.tree import Record

    names = {*job.only} or {target.name for target in job.templates.targets}
    if len(names) != 1:
        raise UsageError("--stdout prints a single language; choose it with --only LANGUAGE")
    outputs = job.build(Record())
    (target,) = (target for target in job.templates.targets if target.name in names)
    write(outputs.get(target.output(f"{target.name}/{target.main}", job.config.api), ""))
    return Outcome(0)


def _advice(job: Job) -> str:
    """Return a warning that the version is not set, and how to set it."""
    has_settings = job.config != Config(files=job.config.files)
    page = "PAGE" if job.page.path.startswith("<") else job.page.path
    advice = (
        "set `version` in [tool.codegen]"
        if has_settings
        else f"write settings with: {command('init', page)}"
    )
    return f"warning: no version is set, so the packages have {job.config.version}; {advice}"


def _summary(job: Job, wanted: Mapping[PurePosixPath, str], drifts: Sequence[Drift]) -> str:
    from codegen.escaping import visible
    from codegen.tree import RECORD

    # The record comes last, because it changes with every other file.
    named = sorted(drifts, key=lambda drift: drift.path == RECORD)
    updated = [str(drift.path) for drift in named if drift.wanted is not None]
    removed = [str(drift.path) for drift in named if drift.kind == "orphaned"]
    unchanged = len(wanted) - len(updated)
    theirs = foreign(drifts, job.output)
    others = f"; not written by this tool: {_named(theirs)}" if theirs else ""
    text = (
        f"{describe(job.spec)}; {job.output.as_posix()}: {_counted(updated, 'updated')}, "
        f"{unchanged} unchanged, {_counted(removed, 'removed')}{others}"
    )
    return f"{summary(visible(text))}\n"


def _counted(names: Sequence[str], what: str) -> str:
    return f"{len(names)} {what} ({_named(names)})" if names else f"0 {what}"


def _named(names: Sequence[str]) -> str:
    """Return the first names and the number of the others: ``a, b, c and 44 more``."""
    more = len(names) - _NAMED
    return ", ".join(names[:_NAMED]) + (f" and {more} more" if more > 0 else "")
