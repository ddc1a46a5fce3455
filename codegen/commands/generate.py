"""Writes every artifact below the output folder."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from codegen.config import Config
from codegen.console import say_findings, summary, write
from codegen.error import UsageError
from codegen.inputs import STDIN, describe
from codegen.job import Job, foreign, read_job
from codegen.outcome import Outcome

if TYPE_CHECKING:
    from codegen.tree import Drift


def run(options: Namespace, config: Config) -> Outcome:
    """Write what differs, and say what was written; or print one main file."""
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
    write(_summary(job, wanted, drifts))
    if options.spec == STDIN or job.spec.skipped:
        return Outcome(0)
    return job.outcome(_summary(job, wanted, ()), wanted)


def _print_main(job: Job) -> Outcome:
    from codegen.tree import Record

    names = {*job.only} or {target.name for target in job.templates.targets}
    if len(names) != 1:
        raise UsageError("--stdout prints one language; name it with --only LANGUAGE")
    outputs = job.build(Record())
    (target,) = (target for target in job.templates.targets if target.name in names)
    write(outputs.get(target.output(f"{target.name}/{target.main}", job.config.api), ""))
    return Outcome(0)


def _summary(job: Job, wanted: Mapping[PurePosixPath, str], drifts: Sequence[Drift]) -> str:
    from codegen.escaping import visible

    written = [str(drift.path) for drift in drifts if drift.wanted is not None]
    removed = [str(drift.path) for drift in drifts if drift.kind == "orphaned"]
    left = len(wanted) - len(written)
    theirs = foreign(drifts, job.output)
    others = f"; not written by this tool: {', '.join(theirs)}" if theirs else ""
    text = (
        f"{describe(job.spec)}; {job.output.as_posix()}: {len(written)} written{_names(written)}, "
        f"{left} left, {len(removed)} removed{_names(removed)}{others}"
    )
    return f"{summary(visible(text))}\n"


def _names(names: Sequence[str]) -> str:
    return f" ({', '.join(names)})" if names else ""
