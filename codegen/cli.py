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
from typing import TYPE_CHECKING

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
        sys.stdout.flush()
        return code
    except SpecError as error:
        _print_findings(error.diagnostics)
    except Trouble as error:
        _say(f"error: {error}")
    except BrokenPipeError:
        # The reader has what it wanted; what is still buffered must not fail again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        _say(f"error: {_os_reason(error)}")
    except KeyboardInterrupt:
        _say("interrupted")
    return 2


def _run(argv: Sequence[str]) -> int:
    from codegen.arguments import parse_arguments
    from codegen.config import load, places
    from codegen.memo import Memo

    options = parse_arguments(argv)
    # A run makes many small values and ends; looking for cycles among them only takes time.
    gc.disable()
    options.memo = Memo(argv)
    options.memo.reads(*places(Path.cwd()))
    config = load(Path.cwd())
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
    output = options.output or config.output
    try:
        with alone(output):
            record = read_record(output)
            wanted = _wanted(spec, options, config, record)
            drifts = compare(wanted, output, record, within=options.only or ())
            write(drifts, output)
    except TreeError as error:
        raise Trouble(str(error)) from None
    print(_summary(spec, wanted, drifts, output))
    options.memo.leaves(output, wanted, apart=bool(options.only))
    options.memo.keep(f"{_summary(spec, wanted, (), output)}\n")
    return 0


def _check(options: Namespace, config: Config) -> int:
    from codegen.lexis import visible
    from codegen.tree import TreeError, compare, read_record

    spec = _noted_spec(options, config)
    output = options.output or config.output
    try:
        record = read_record(output)
        wanted = _wanted(spec, options, config, record)
        drifts = compare(wanted, output, record, within=options.only or ())
    except TreeError as error:
        raise Trouble(str(error)) from None
    for drift in drifts:
        sys.stdout.write(_unified(drift, output))
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
    print(said)
    options.memo.leaves(output, wanted, apart=bool(options.only))
    options.memo.keep(f"{said}\n")
    return 0


def _explain(options: Namespace, config: Config) -> int:
    from codegen.lexis import visible
    from codegen.spelling import ascii_digits
    from codegen.target import discover

    spec = _read_spec(options, config)
    # Under the C locale, Persian on the command line arrives as undecoded bytes.
    asked = ascii_digits(os.fsencode(options.status).decode("utf-8", "replace"))
    for status in spec.statuses:
        if asked in (str(status.code), status.title):
            print(f"{status.code}  {status.title}")
            print(f"\u2068{visible(status.description.text)}\u2069")
            kind = "success" if status.is_success else "failure"
            print(f"{kind} ({visible(str(spec.at(status.code_span)))})")
            for target in discover(config.templates):
                print(f"  {target.label + ':':<12} {target.refer(status.title)}")
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
            print(f"{rule.id:<26} {rule.severity:<8} {rule.description}{fixes}")
        return 0
    if options.fix and options.spec == STDIN:
        raise Trouble("--fix mends a file in place; name one with --spec")
    path, data = _read_bytes(options.spec, config)
    if options.fix:
        mended = mend(
            path,
            data,
            today=_today(),
            columns=_columns(config),
            off=_off(config),
        )
        if mended != data:
            from codegen.tree import replace

            replace(Path(path), mended)
            _say(f"mended {path}")
            data = mended
    source = Source.decode(path, data)
    found = _findings(source, _parse(source, config), config)
    sys.stdout.write(FINDINGS[options.format](found, color=_wants_color(options)))
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
            specs.append(_parse(sources[-1], config))
        except SpecError as error:
            problems.extend(error.diagnostics)
    if problems:
        raise SpecError(problems)
    changes = diff(*specs)
    sys.stdout.write(CHANGES[options.format](changes, color=_wants_color(options)))
    return 1 if strikes(changes, options.fail_on) else 0


# --- reading -------------------------------------------------------------


def _noted_spec(options: Namespace, config: Config) -> Spec:
    """Read the page, and note in the memo what generate and check are made of."""
    path, data = _read_bytes(options.spec, config)
    if options.spec == STDIN:
        options.memo.forget()
    options.memo.has_read(path, data)
    options.memo.reads(options.templates or config.templates)
    return _parse(Source.decode(path, data), config)


def _read_spec(options: Namespace, config: Config) -> Spec:
    return _parse(_read_page(options.spec, config), config)


def _parse(source: Source, config: Config) -> Spec:
    from codegen.parse import parse

    return parse(source, _columns(config))


def _columns(config: Config) -> Columns:
    from codegen.parse import Columns

    return Columns(**config.columns)


def _read_page(name: str | None, config: Config) -> Source:
    return Source.decode(*_read_bytes(name, config))


def _read_bytes(name: str | None, config: Config) -> tuple[str, bytes]:
    """Read a page from a file or from standard input, never more of it than the limit."""
    if name == STDIN:
        return "<stdin>", sys.stdin.buffer.read(MAX_BYTES + 1)
    path = Path(name) if name else config.spec
    try:
        with path.open("rb") as file:
            return path.as_posix(), file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise Trouble(f"there is no page {path.as_posix()}; name it with --spec") from None
    except IsADirectoryError:
        raise Trouble(f"{path.as_posix()} is a folder; name the page in it") from None


def _operand(operand: str | None, config: Config) -> Source:
    """Read what an operand of diff names: a file, standard input, REV:PATH, or REV."""
    if operand is None or operand == STDIN or Path(operand).exists():
        return _read_page(operand, config)
    from codegen.git import GitError, show, show_page

    try:
        revision, colon, path = operand.partition(":")
        if colon:
            return Source.decode(operand, show(revision, path))
        path, data = show_page(operand, config.spec)
        return Source.decode(f"{operand}:{path}", data)
    except GitError as error:
        raise Trouble(f"{error} (and there is no file {operand!r})") from None


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
            rendered = render(
                spec,
                target,
                templates=templates,
                package=Package(config.version),
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
    sys.stdout.write(formatted(path, text, target.format))
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


def _print_findings(findings: Sequence[Diagnostic]) -> None:
    if findings:
        from codegen.report import findings_text

        sys.stderr.write(findings_text(findings))


def _say(message: str) -> None:
    from codegen.lexis import visible

    print(visible(message), file=sys.stderr)


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
