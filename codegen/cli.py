"""Knows the commands, what they print and how they exit: the only policy on input and output.

Exit codes: 0 clean; 1 findings, drift, or a status that is not on the page; 2 usage, input that
cannot be read, or a page that cannot be parsed. Results go to stdout, messages to stderr. Each
command imports what it needs when it runs.
"""

from __future__ import annotations

import errno
import gc
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, BinaryIO, TextIO

from codegen.source import MAX_BYTES, Diagnostic, Source, SpecError

if TYPE_CHECKING:
    from argparse import Namespace
    from datetime import date

    from codegen.config import Config
    from codegen.model import Spec
    from codegen.parse import Columns
    from codegen.target import Target
    from codegen.tree import Drift, Record

STDIN = "-"


class Trouble(Exception):
    """What stops a command, told in one sentence: exit 2."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code; nothing a user can do ends in a traceback."""
    _speak_utf8()
    try:
        code = _run(sys.argv[1:] if argv is None else argv)
        _print("", flush=True)
        return code
    except SpecError as error:
        _print_findings(error.diagnostics)
    except Trouble as error:
        _say(f"error: {error}")
    except BrokenPipeError:
        _discard(sys.stdout)
        return 0  # the reader has what it wanted
    except OSError as error:
        _say(f"error: {_os_reason(error)}")
    except KeyboardInterrupt:
        _say("interrupted")
    return 2


def _run(argv: Sequence[str]) -> int:
    from codegen.arguments import parse_arguments
    from codegen.config import load, places
    from codegen.memo import Memo
    from codegen.progress import Progress

    try:
        options = parse_arguments(argv)
    except SystemExit as done:  # after help, or a usage error
        return int(done.code or 0)
    options.progress = Progress()
    # A run makes many small values and ends; looking for cycles among them only takes time.
    gc.disable()
    options.memo = Memo(argv)
    here = _here()
    options.memo.reads(*places(here))
    config = load(here)
    run = {
        "generate": _generate,
        "check": _check,
        "explain": _explain,
        "lint": _lint,
        "diff": _diff,
    }[options.command]
    return run(options, config)


# --- commands -------------------------------------------------------------


def _generate(options: Namespace, config: Config) -> int:
    from codegen.tree import TreeError, alone, compare, read_record, write

    spec = _noted_spec(options, config)
    if options.stdout:
        return _print_main(spec, options, config)
    output = _output(options, config)
    try:
        with alone(output):
            record = read_record(output)
            wanted = _wanted(spec, options, config, record)
            with options.progress.during(f"writing {output.as_posix()}"):
                drifts = compare(wanted, output, record, within=options.only or ())
                write(drifts, output)
    except TreeError as error:
        raise Trouble(str(error)) from None
    _print(f"{_summary(spec, wanted, drifts, output)}\n")
    options.memo.leaves(output, wanted, apart=bool(options.only))
    options.memo.keep(f"{_summary(spec, wanted, (), output)}\n")
    return 0


def _check(options: Namespace, config: Config) -> int:
    from codegen.lexis import visible
    from codegen.tree import TreeError, compare, read_record

    spec = _noted_spec(options, config)
    output = _output(options, config)
    try:
        record = read_record(output)
        wanted = _wanted(spec, options, config, record)
        with options.progress.during(f"comparing {output.as_posix()}"):
            drifts = compare(wanted, output, record, within=options.only or ())
    except TreeError as error:
        raise Trouble(str(error)) from None
    for drift in drifts:
        _print(_unified(drift, output))
    findings = _lint_errors(spec, config)
    _print_findings(findings)
    foreign = _foreign(drifts, output)
    if ours := len(drifts) - len(foreign):
        what = ", ".join(
            f"{(output / drift.path).as_posix()} ({drift.kind})"
            for drift in drifts
            if drift.kind not in _FOREIGN
        )
        _say(f"{ours} of {len(wanted)} files differ: {what}")
        _say("run `make generate` (python -m codegen generate) and commit what it changes")
    for name in foreign:
        _say(f"{name} was not written by this tool; move it out of the output folder, or delete it")
    if drifts or findings:
        return 1
    said = visible(f"{_about(spec)}; {output.as_posix()}: all {len(wanted)} files are up to date")
    _print(f"{said}\n")
    options.memo.leaves(output, wanted, apart=bool(options.only))
    options.memo.keep(f"{said}\n")
    return 0


def _explain(options: Namespace, config: Config) -> int:
    from codegen.lexis import visible
    from codegen.spelling import ascii_digits
    from codegen.target import discover

    spec = _read_spec(options, config)
    targets = discover(config.templates)
    # Under the C locale, Persian on the command line arrives as undecoded bytes.
    asked = ascii_digits(os.fsencode(options.status).decode("utf-8", "replace"))
    for status in spec.statuses:
        if asked in (str(status.code), status.title):
            _print(f"{status.code}  {status.title}\n")
            _print(f"\u2068{visible(status.description.text)}\u2069\n")
            kind = "success" if status.is_success else "failure"
            _print(f"{kind} ({visible(str(spec.at(status.code_span)))})\n")
            for target in targets:
                _print(f"  {target.label + ':':<12} {target.refer(status.title)}\n")
            return 0
    from difflib import get_close_matches

    known = [name for status in spec.statuses for name in (str(status.code), status.title)]
    near = get_close_matches(asked, known)
    hint = f"; did you mean {' or '.join(near)}?" if near else ""
    _say(f"{asked!r} is no code and no title of {spec.source.path}{hint}")
    return 1


def _lint(options: Namespace, config: Config) -> int:
    from codegen.lint import RULES, mend
    from codegen.report import FINDINGS, total

    if options.list:
        for rule in RULES:
            fixes = "  (--fix mends it)" if rule.fixes else ""
            _print(f"{rule.id:<26} {rule.severity:<8} {rule.description}{fixes}\n")
        return 0
    if options.fix:
        _refuse_to_fix(options.spec, config)
    path, data = _read_bytes(options.spec, config)
    if options.fix:
        with options.progress.during(f"fixing {path}"):
            mended = mend(
                path,
                data,
                today=_today(),
                columns=_columns(config),
                off=_off(config),
            )
        if mended != data:
            from codegen.file import rewrite

            rewrite(Path(path), mended)
            _say(f"fixed {path}")
            data = mended
    source = Source.decode(path, data)
    with options.progress.during(f"reading {path}"):
        found = _findings(source, _parse(source, config), config)
    _print(FINDINGS[options.format](found, color=_wants_color(options)))
    if options.format == "text":
        _say(f"{path}: {total(found)}")
    fails = ("error", "warning") if options.strict else ("error",)
    return 1 if any(finding.severity in fails for finding in found) else 0


def _diff(options: Namespace, config: Config) -> int:
    from codegen.diff import diff, strikes
    from codegen.report import CHANGES

    if options.old == options.new == STDIN:
        raise Trouble("only one of the two pages can come from standard input")
    sources: list[Source] = []
    problems: list[Diagnostic] = []
    specs: list[Spec] = []
    for operand in (options.old, options.new):
        try:
            sources.append(_operand(operand, config))
            with options.progress.during(f"reading {sources[-1].path}"):
                specs.append(_parse(sources[-1], config))
        except SpecError as error:
            problems.extend(error.diagnostics)
    if problems:
        raise SpecError(problems)
    with options.progress.during("comparing the pages"):
        changes = diff(*specs)
    _print(CHANGES[options.format](changes, color=_wants_color(options)))
    return 1 if strikes(changes, options.fail_on) else 0


# --- reading -------------------------------------------------------------


def _noted_spec(options: Namespace, config: Config) -> Spec:
    """Read the page, and note in the memo what generate and check are made of."""
    path, data = _read_bytes(options.spec, config)
    if options.spec == STDIN:
        options.memo.forget()
    options.memo.has_read(path, data)
    options.memo.reads(options.templates or config.templates)
    with options.progress.during(f"reading {path}"):
        return _parse(Source.decode(path, data), config)


def _read_spec(options: Namespace, config: Config) -> Spec:
    return _parse(_read_page(options.spec, config), config)


def _parse(source: Source, config: Config) -> Spec:
    from codegen.parse import parse

    return parse(source, _columns(config), config.api)


def _columns(config: Config) -> Columns:
    from codegen.parse import Columns

    return Columns(**config.columns)


def _read_page(name: str | None, config: Config) -> Source:
    return Source.decode(*_read_bytes(name, config))


def _read_bytes(name: str | None, config: Config) -> tuple[str, bytes]:
    """Read a page from a file or from standard input, never more of it than the limit."""
    path = Path(name) if name else config.spec
    shown = "<stdin>" if name == STDIN else path.as_posix()
    try:
        if name == STDIN:
            return shown, _stdin().read(MAX_BYTES + 1)
        with path.open("rb") as file:
            return shown, file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise Trouble(f"there is no page {shown}; name it with --spec") from None
    except IsADirectoryError:
        raise Trouble(f"{shown} is a folder; name the page in it") from None
    except OSError as error:
        error.filename = shown  # one of reading has none
        raise


def _stdin() -> BinaryIO:
    if sys.stdin is None:
        raise Trouble("standard input is closed; name a file instead")
    return sys.stdin.buffer


def _refuse_to_fix(name: str | None, config: Config) -> None:
    """Refuse, before it is read, a page that cannot be written back."""
    if name == STDIN:
        raise Trouble("--fix fixes a file in place; name one with --spec")
    path = Path(name) if name else config.spec
    if path.exists() and not path.is_file():
        if path.is_fifo():  # whoever writes to it would wait for a reader for ever
            os.close(os.open(path, os.O_RDONLY | os.O_NONBLOCK))
        raise Trouble(f"{path.as_posix()} is not a regular file, so --fix cannot fix it in place")


def _operand(operand: str | None, config: Config) -> Source:
    """Read what an operand of diff names: a file, standard input, or whatever git knows it as."""
    if operand is None or operand == STDIN or _exists(operand):
        return _read_page(operand, config)
    from codegen.git import GitError, show

    try:
        return Source.decode(*show(operand, config.spec))
    except GitError as error:
        raise Trouble(f"{error} (and there is no file {operand!r})") from None


def _exists(name: str) -> bool:
    try:
        return Path(name).exists()
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:  # as a name of git it may have any length
            return False
        raise


def _here() -> Path:
    try:
        return Path.cwd()
    except FileNotFoundError:
        raise Trouble("the working directory was removed; change to one that exists") from None


def _output(options: Namespace, config: Config) -> Path:
    """Give the output folder, which need not exist."""
    output = Path(options.output or config.output)
    if os.path.lexists(output) and not output.is_dir():
        raise Trouble(f"{output.as_posix()} is not a folder; name one with --output")
    return output


def _chosen(targets: tuple[Target, ...], options: Namespace) -> tuple[Target, ...]:
    """Choose the targets that --only names, or all."""
    if not options.only:
        return targets
    names = [target.name for target in targets]
    for name in options.only:
        if name not in names:
            raise Trouble(f"there is no language {name!r}; there are {', '.join(names)}")
    return tuple(target for target in targets if target.name in options.only)


def _render(
    spec: Spec, options: Namespace, config: Config
) -> dict[PurePosixPath, tuple[str, Target]]:
    """Render the targets; what is wrong in any of them is told together."""
    from codegen.compiled import Compiled
    from codegen.render import Package, render
    from codegen.target import discover

    templates = options.templates or config.templates
    everyone = discover(templates)
    outputs: dict[PurePosixPath, tuple[str, Target]] = {}
    problems: list[Diagnostic] = []
    for target in _chosen(everyone, options):
        try:
            with options.progress.during(f"generating {target.label}"):
                rendered = render(
                    spec,
                    target,
                    templates=templates,
                    package=Package(config.version),
                    api=config.api,
                    targets=everyone,
                    compiled=Compiled(target.name, options.memo.tool),
                )
        except SpecError as error:
            problems.extend(error.diagnostics)
        else:
            outputs.update({path: (text, target) for path, text in rendered.items()})
    if problems:
        raise SpecError(problems)
    return outputs


def _wanted(
    spec: Spec, options: Namespace, config: Config, record: Record
) -> Mapping[PurePosixPath, str]:
    """Make every text that is to be on disk, formatted where it is new, and the record."""
    from codegen.formatting import formatted
    from codegen.tree import RECORD, read

    output = options.output or config.output
    wanted: dict[PurePosixPath, str] = {}
    for path, (text, target) in _render(spec, options, config).items():
        if target.format and read(output, path) != text:
            with options.progress.during(f"formatting {path}"):
                text = formatted(path, text, target.format)
        wanted[path] = text
    wanted[RECORD] = record.updated(wanted, replaced=options.only or ())
    return wanted


def _print_main(spec: Spec, options: Namespace, config: Config) -> int:
    from codegen.formatting import formatted

    outputs = _render(spec, options, config)
    targets = {target.name: target for _, target in outputs.values()}
    if len(targets) != 1:
        raise Trouble("--stdout prints one language; name it with --only LANGUAGE")
    (target,) = targets.values()
    path = PurePosixPath(target.name, target.main)
    text, _ = outputs[path]
    _print(formatted(path, text, target.format))
    return 0


# --- printing -------------------------------------------------------------


def _about(spec: Spec) -> str:
    count = f"{len(spec.statuses)} statuses"
    if spec.tables > 1:
        count += f" in {spec.tables} tables"
    return f"{spec.source.path}: {count}, {spec.api_version}, {spec.updated_jalali}"


def _summary(
    spec: Spec, wanted: Mapping[PurePosixPath, str], drifts: Sequence[Drift], output: Path
) -> str:
    from codegen.lexis import visible

    written = [str(drift.path) for drift in drifts if drift.wanted is not None]
    removed = [str(drift.path) for drift in drifts if drift.kind == "orphaned"]
    left = len(wanted) - len(written)
    foreign = _foreign(drifts, output)
    others = f"; not written by this tool: {', '.join(foreign)}" if foreign else ""
    return visible(
        f"{_about(spec)}; {output.as_posix()}: {len(written)} written{_names(written)}, "
        f"{left} left, {len(removed)} removed{_names(removed)}{others}"
    )


_FOREIGN = ("occupied", "unexpected")


def _foreign(drifts: Sequence[Drift], output: Path) -> list[str]:
    """Name the files of somebody else's in the output folder."""
    return [(output / drift.path).as_posix() for drift in drifts if drift.kind in _FOREIGN]


def _names(names: Sequence[str]) -> str:
    return f" ({', '.join(names)})" if names else ""


def _unified(drift: Drift, output: Path) -> str:
    from difflib import unified_diff

    from codegen.lexis import visible

    if drift.kind in _FOREIGN:
        return ""
    name = visible((output / drift.path).as_posix())
    lines = unified_diff(
        _lines((drift.found or "").replace("\r\n", "\n")),
        _lines(drift.wanted or ""),
        name if drift.found is not None else "/dev/null",
        name if drift.wanted is not None else "/dev/null",
    )
    # A hand-edited file may hold anything, surrogates for bytes that are no UTF-8 among it.
    return "".join(visible(line, keep="\t\n") for line in lines)


def _lines(text: str) -> list[str]:
    """Split on LF alone, each line with its end; a patch says where the last one has none."""
    if not text:
        return []
    lines = [f"{line}\n" for line in text.removesuffix("\n").split("\n")]
    if not text.endswith("\n"):
        lines[-1] += "\\ No newline at end of file\n"
    return lines


def _findings(source: Source, spec: Spec, config: Config) -> tuple[Diagnostic, ...]:
    from codegen.lint import lint

    return tuple(lint(source, spec, today=_today(), columns=_columns(config), off=_off(config)))


def _lint_errors(spec: Spec, config: Config) -> tuple[Diagnostic, ...]:
    found = _findings(spec.source, spec, config)
    return tuple(finding for finding in found if finding.severity == "error")


def _off(config: Config) -> frozenset[str]:
    """The lint rules that the settings switch off; one that does not exist is a mistake."""
    from codegen.lint import RULES

    if unknown := sorted(config.lint_off - {rule.id for rule in RULES}):
        raise Trouble(f"[tool.codegen.lint] off names no rule: {', '.join(unknown)}")
    return config.lint_off


def _today() -> date:
    from datetime import date

    return date.today()


def _wants_color(options: Namespace) -> bool:
    if options.color == "auto":
        return sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    return bool(options.color == "always")


def _print(text: str, *, flush: bool = False) -> None:
    """Print a result, and whatever was printed before it where there is a ``flush``."""
    try:
        sys.stdout.write(text)
        if flush:
            sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        _discard(sys.stdout)
        raise Trouble(f"standard output cannot be written: {error.strerror}") from None


def _print_findings(findings: Sequence[Diagnostic]) -> None:
    if findings:
        from codegen.report import findings_text

        _tell(findings_text(findings))


def _say(message: str) -> None:
    from codegen.lexis import visible

    _tell(f"{visible(message)}\n")


def _tell(text: str) -> None:
    """Write a message, if standard error can be written; the exit code says the same."""
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except OSError:
        _discard(sys.stderr)


def _discard(stream: TextIO) -> None:
    """Send what is buffered, and all that follows, nowhere: it must not fail again at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _os_reason(error: OSError) -> str:
    place = f"{error.filename}: " if error.filename else ""
    advice = {
        errno.ENOSPC: "; nothing was changed: make room and run again",
        errno.EACCES: "; make it accessible and run again",
        errno.EEXIST: ", but is no folder; name a folder with --output",
        errno.EROFS: "; name another folder with --output",
    }.get(error.errno or 0, "")
    return f"{place}{error.strerror or error}{advice}"


def _speak_utf8() -> None:
    """Print Persian whatever the locale says; what is no text at all is shown as an escape."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed by the caller: nobody wants to hear
            setattr(sys, name, open(os.devnull, "w"))  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
