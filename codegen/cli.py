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
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, TextIO

from codegen.error import CodegenError, UsageError
from codegen.outcome import Folder, Outcome
from codegen.source import MAX_BYTES, Diagnostic, InputError, Source, counted

if TYPE_CHECKING:
    from argparse import Namespace
    from datetime import date

    from codegen.config import Config
    from codegen.lint import Finding
    from codegen.markdown import Document
    from codegen.model import Spec
    from codegen.render import Package
    from codegen.target import Templates
    from codegen.tree import Drift, Record

STDIN = "-"


def main(argv: Sequence[str]) -> int:
    """Run one command and give its exit code."""
    return run(argv).code


def run(argv: Sequence[str]) -> Outcome:
    """Run one command; nothing a user can do ends in a traceback."""
    _speak_utf8()
    try:
        outcome = _run(argv)
        _print("", flush=True)
        return outcome
    except CodegenError as error:
        _print_error(error)
        return Outcome(error.exit_code)
    except BrokenPipeError:
        _discard(sys.stdout)
        return Outcome(0)  # the reader has what it wanted
    except OSError as error:
        _say(f"error: {_os_reason(error)}")
    except KeyboardInterrupt:
        _say("interrupted")
    return Outcome(2)


def _run(argv: Sequence[str]) -> Outcome:
    from codegen.arguments import parse_arguments
    from codegen.config import load

    try:
        options = parse_arguments(argv)
    except SystemExit as done:  # after help, or a usage error
        return Outcome(int(done.code or 0))
    # A run makes many small values and ends; looking for cycles among them only takes time.
    gc.disable()
    if options.command == "init":
        return Outcome(_init(options))
    commands = {
        "generate": _generate,
        "check": _check,
        "explain": _explain,
        "lint": _lint,
        "diff": _diff,
    }
    outcome = commands[options.command](options, load(_here(), options.config))
    return outcome if isinstance(outcome, Outcome) else Outcome(outcome)


# --- commands -------------------------------------------------------------


def _generate(options: Namespace, config: Config) -> int | Outcome:
    from codegen.progress import during
    from codegen.tree import alone, compare, read_record, write

    page = _read_page(options.spec, config)
    spec = _parsed(page, config)
    pages = _pages(config)
    package = _package(spec, pages, config)
    templates = _templates(options, config)
    if options.stdout:
        return _print_main(spec, package, templates, options, config)
    output = _output(options, config)
    with alone(output):
        record = read_record(output)
        wanted = _build(spec, package, templates, options, config, record)
        with during(f"writing {output.as_posix()}"):
            drifts = compare(wanted, output, record, within=options.only or ())
            write(drifts, output)
    _print_findings(spec.skipped)
    _print(f"{_summary(spec, wanted, drifts, output)}\n")
    text = f"{_summary(spec, wanted, (), output)}\n"
    return _outcome(text, page, pages, templates, wanted, options, config, spec.skipped)


def _check(options: Namespace, config: Config) -> int | Outcome:
    from codegen.escaping import visible
    from codegen.progress import during
    from codegen.tree import compare, read_record

    page = _read_page(options.spec, config)
    document = _document(page)
    spec = _parse(document, config)
    pages = _pages(config)
    package = _package(spec, pages, config)
    templates = _templates(options, config)
    output = _output(options, config)
    record = read_record(output)
    wanted = _build(spec, package, templates, options, config, record)
    with during(f"comparing {output.as_posix()}"):
        drifts = compare(wanted, output, record, within=options.only or ())
    for drift in drifts:
        _print(_unified(drift, output))
    found = [one.diagnostic for one in _findings(document, spec, config)]
    errors = [finding for finding in found if finding.severity == "error"]
    _print_findings((*spec.skipped, *errors))
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
    if drifts or errors:
        return 1
    said = visible(f"{_about(spec)}; {output.as_posix()}: all {len(wanted)} files are up to date")
    _print(f"{said}\n")
    return _outcome(f"{said}\n", page, pages, templates, wanted, options, config, spec.skipped)


def _explain(options: Namespace, config: Config) -> int:
    from codegen.escaping import isolated, visible
    from codegen.spelling import ascii_digits
    from codegen.target import read_templates

    spec = _parsed(_read_page(options.spec, config), config)
    targets = read_templates(config.templates).targets
    # Under the C locale, Persian on the command line arrives as undecoded bytes.
    asked = ascii_digits(os.fsencode(options.status).decode("utf-8", "replace"))
    for status in spec.statuses:
        if asked in (str(status.code), status.title):
            _print(f"{status.code}  {status.title}\n")
            _print(f"{isolated(status.description.text)}\n")
            kind = "success" if status.is_success else "failure" if config.api.success else "status"
            _print(f"{kind} ({visible(str(spec.at(status.code_span)))})\n")
            for target in targets:
                _print(f"  {target.label + ':':<12} {target.refer(status.title, config.api)}\n")
            return 0
    from difflib import get_close_matches

    known = [name for status in spec.statuses for name in (str(status.code), status.title)]
    near = get_close_matches(asked, known)
    hint = f"; did you mean {' or '.join(near)}?" if near else ""
    _say(f"{asked!r} is no code and no title of {spec.source.path}{hint}")
    return 1


def _lint(options: Namespace, config: Config) -> int:
    from codegen.lint import RULES
    from codegen.report import FINDINGS, total

    if options.list:
        for rule in RULES:
            fixes = "  (--fix fixes it)" if rule.fixes else ""
            _print(f"{rule.id:<26} {rule.severity:<8} {rule.description}{fixes}\n")
        return 0
    if options.fix:
        _refuse_to_fix(options.spec, config)
    page = _read_page(options.spec, config)
    if options.fix:
        found = _fix(page, config)
    else:
        document = _document(page)
        found = _findings(document, _parse(document, config), config)
    diagnostics = [one.diagnostic for one in found]
    _print(FINDINGS[options.format](diagnostics, color=_wants_color(options)))
    if options.format == "text":
        _say(f"{page.path}: {total(diagnostics)}")
    fails = ("error", "warning") if options.strict else ("error",)
    return 1 if any(finding.severity in fails for finding in diagnostics) else 0


def _fix(page: _Input, config: Config) -> Sequence[Finding]:
    """Fix a page as far as it goes, even one that cannot be parsed; give what is still found."""
    from codegen.file import rewrite
    from codegen.fix import fix

    problem: InputError | None = None

    def lint(data: bytes) -> Sequence[Finding]:
        nonlocal problem
        document = _document(page._replace(data=data))
        try:
            spec, problem = _parse(document, config), None
        except InputError as error:
            spec, problem = None, error
        return _findings(document, spec, config)

    fixed, found = fix(page.data, lint)
    if fixed != page.data:
        rewrite(Path(page.path), fixed)
        _say(f"fixed {page.path}")
    if problem:
        raise problem
    return found


def _diff(options: Namespace, config: Config) -> int:
    from codegen.diff import diff, exceeds
    from codegen.impact import impact
    from codegen.progress import during
    from codegen.report import CHANGES
    from codegen.target import read_templates

    if options.old == options.new == STDIN:
        raise UsageError("only one of the two pages can come from standard input")
    problems: list[Diagnostic] = []
    specs: list[Spec] = []
    for operand in (options.old, options.new):
        try:
            specs.append(_parsed(_operand(operand, config), config))
        except InputError as error:
            problems.extend(error.diagnostics)
    if problems:
        raise InputError(problems)
    with during("comparing the pages"):
        changes = diff(*specs)
    impacts = impact(changes, specs[1], read_templates(config.templates).targets)
    _print(CHANGES[options.format](impacts, color=_wants_color(options)))
    return 1 if exceeds(changes, options.fail_on) else 0


def _init(options: Namespace) -> int:
    from codegen.config import load
    from codegen.escaping import visible
    from codegen.init import guess

    if options.page == STDIN:
        raise UsageError("settings name the page, so it must be a file")
    page = _read_page(options.page)
    file = Path(options.config)
    document = _document(page)
    text = guess(document, Path(os.path.relpath(page.path, file.parent)).as_posix())
    try:
        with file.open("x", encoding="utf-8", newline="\n") as made:
            made.write(text)
    except FileExistsError:
        raise UsageError(f"{options.config} exists; name another file with --config") from None
    spec = _parse(document, load(_here(), options.config))
    _print_findings(spec.skipped)
    named = "" if options.config == "codegen.toml" else f" --config {options.config}"
    _print(f"{visible(_about(spec))}\n")
    _print(f"{visible(options.config)} is written; read it, then run")
    _print(f" `amoot-codegen generate{visible(named)}`\n")
    return 0


# --- reading -------------------------------------------------------------


class _Input(NamedTuple):
    """A page as it was read, ``path`` as messages show it."""

    path: str
    data: bytes


def _read_page(name: str | None, config: Config | None = None) -> _Input:
    """Read a page from a file or from standard input, never more of it than the limit."""
    path = config.spec if config and not name else Path(name or "")
    shown = "<stdin>" if name == STDIN else path.as_posix()
    try:
        if name == STDIN:
            return _Input(shown, _stdin().read(MAX_BYTES + 1))
        with path.open("rb") as file:
            return _Input(shown, file.read(MAX_BYTES + 1))
    except FileNotFoundError:
        raise UsageError(f"there is no page {shown}; name it with --spec") from None
    except IsADirectoryError:
        raise UsageError(f"{shown} is a folder; name the page in it") from None
    except OSError as error:
        error.filename = shown  # one of reading has none
        raise


def _document(page: _Input) -> Document:
    from codegen.markdown import read_document
    from codegen.progress import during

    with during(f"reading {page.path}"):
        return read_document(Source.decode(*page))


def _parse(document: Document, config: Config) -> Spec:
    from codegen.parse import names_amootsms, parse

    try:
        return parse(document, config.shape, config.api)
    except InputError as error:
        has_table = all(found.rule != "no-status-table" for found in error.diagnostics)
        if has_table or config.names_api or names_amootsms(document):
            raise
    message = "this is not AmootSMS's page, and no settings say whose it is; "
    message += f"write them with: amoot-codegen init {document.source.path}"
    raise InputError([Diagnostic(document.source.at(1), message, "page-without-settings")])


def _parsed(page: _Input, config: Config) -> Spec:
    return _parse(_document(page), config)


def _stdin() -> BinaryIO:
    if sys.stdin is None:
        raise UsageError("standard input is closed; name a file instead")
    return sys.stdin.buffer


def _refuse_to_fix(name: str | None, config: Config) -> None:
    """Refuse, before it is read, a page that cannot be written back."""
    if name == STDIN:
        raise UsageError("--fix fixes a file in place; name one with --spec")
    path = Path(name) if name else config.spec
    if path.exists() and not path.is_file():
        if path.is_fifo():  # whoever writes to it would wait for a reader for ever
            os.close(os.open(path, os.O_RDONLY | os.O_NONBLOCK))
        raise UsageError(
            f"{path.as_posix()} is not a regular file, so --fix cannot fix it in place"
        )


def _operand(operand: str | None, config: Config) -> _Input:
    """Read what an operand of diff names: a file, standard input, or whatever git knows it as."""
    if operand is None or operand == STDIN or _exists(operand):
        return _read_page(operand, config)
    from codegen.git import GitError, show

    try:
        return _Input(*show(operand, config.spec))
    except GitError as error:
        raise UsageError(f"{error} (and there is no file {operand!r})") from None


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
        raise UsageError("the working directory was removed; change to one that exists") from None


def _output(options: Namespace, config: Config) -> Path:
    """Give the output folder, which need not exist."""
    output = Path(options.output or config.output)
    if os.path.lexists(output) and not output.is_dir():
        raise UsageError(f"{output.as_posix()} is not a folder; name one with --output")
    return output


def _templates(options: Namespace, config: Config) -> Templates:
    from codegen.target import read_templates

    templates = read_templates(options.templates or config.templates)
    names = [target.name for target in templates.targets]
    for name in options.only or ():
        if name not in names:
            raise UsageError(f"there is no language {name!r}; there are {', '.join(names)}")
    return templates


def _pages(config: Config) -> Mapping[str, bytes]:
    """Read the pages of the releases, if there is a folder of them."""
    if config.releases is None:
        return {}
    from codegen.releases import read_pages

    return read_pages(config.releases)


def _package(spec: Spec, pages: Mapping[str, bytes], config: Config) -> Package:
    """Give what the packages share, with what changed since each of the releases."""
    from codegen.render import Package

    package = Package(config.version, config.generator)
    if config.releases is None:
        return package
    from codegen.releases import history

    problems: list[Diagnostic] = []
    earlier: dict[str, Spec] = {}
    for name, data in pages.items():
        shown = (config.releases / name).as_posix()
        try:
            earlier[name.removesuffix(".md")] = _parsed(_Input(shown, data), config)
        except InputError as error:
            problems.extend(error.diagnostics)
    if problems:
        raise InputError(problems)
    return package._replace(releases=history(config.version, spec, earlier))


def _build(
    spec: Spec,
    package: Package,
    templates: Templates,
    options: Namespace,
    config: Config,
    record: Record,
) -> Mapping[PurePosixPath, str]:
    from codegen.build import build
    from codegen.cache import user_cache
    from codegen.progress import during
    from codegen.tree import read

    output = _output(options, config)
    with during(f"generating {output.as_posix()}"):
        return build(
            spec,
            config.api,
            templates,
            package=package,
            only=options.only or (),
            record=record,
            is_current=lambda path, text: read(output, path) == text,
            compiled=Path(user_cache(), "templates"),
        )


def _print_main(
    spec: Spec, package: Package, templates: Templates, options: Namespace, config: Config
) -> int:
    from codegen.tree import Record

    only = options.only or [target.name for target in templates.targets]
    if len({*only}) != 1:
        raise UsageError("--stdout prints one language; name it with --only LANGUAGE")
    outputs = _build(spec, package, templates, options, config, Record())
    (target,) = (target for target in templates.targets if target.name in only)
    _print(outputs.get(target.output(f"{target.name}/{target.main}", config.api), ""))
    return 0


def _outcome(
    text: str,
    page: _Input,
    pages: Mapping[str, bytes],
    templates: Templates,
    wanted: Mapping[PurePosixPath, str],
    options: Namespace,
    config: Config,
    warnings: Sequence[Diagnostic],
) -> Outcome:
    """Note what a run was made of, if that can be read again, and said nothing but its summary."""
    from codegen.tree import BY_PRODUCTS, LITTER, RECORD

    if options.spec == STDIN or warnings:
        return Outcome(0)
    state: dict[str, bytes | Folder | None] = {
        str(path): config.files[path] for path in config.files
    }
    state[page.path] = page.data
    state[str(templates.folder)] = Folder(templates.files, LITTER)
    if config.releases is not None:
        state[str(config.releases)] = Folder(pages, LITTER)
    output = _output(options, config)
    for folder in options.only or [""]:
        inside = {
            path.relative_to(folder).as_posix(): wanted[path].encode("utf-8")
            for path in wanted
            if path.is_relative_to(folder)
        }
        state[str(output / folder)] = Folder(inside, BY_PRODUCTS)
    if options.only:  # else it is in the folder
        state[str(output / RECORD)] = wanted[RECORD].encode("utf-8")
    return Outcome(0, text, state)


# --- printing -------------------------------------------------------------


def _about(spec: Spec) -> str:
    count = f"{len(spec.statuses)} statuses"
    if len(spec.headers) > 1:
        count += f" in {len(spec.headers)} tables"
    if spec.skipped:
        count += f" ({counted(len(spec.skipped), 'row')} skipped)"
    date = spec.updated_jalali or spec.updated_iso
    return f"{spec.source.path}: {', '.join(filter(None, (count, spec.api_version, date)))}"


def _summary(
    spec: Spec, wanted: Mapping[PurePosixPath, str], drifts: Sequence[Drift], output: Path
) -> str:
    from codegen.escaping import visible

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

    from codegen.escaping import visible

    if drift.kind in _FOREIGN:
        return ""
    name = visible((output / drift.path).as_posix())
    lines = unified_diff(
        _split_lines((drift.found or "").replace("\r\n", "\n")),
        _split_lines(drift.wanted or ""),
        name if drift.found is not None else "/dev/null",
        name if drift.wanted is not None else "/dev/null",
    )
    # A hand-edited file may hold anything, surrogates for bytes that are no UTF-8 among it.
    return "".join(visible(line, keep="\t\n") for line in lines)


def _split_lines(text: str) -> list[str]:
    """Split on LF alone, each line with its end; a patch says where the last one has none."""
    if not text:
        return []
    lines = [f"{line}\n" for line in text.removesuffix("\n").split("\n")]
    if not text.endswith("\n"):
        lines[-1] += "\\ No newline at end of file\n"
    return lines


def _findings(document: Document, spec: Spec | None, config: Config) -> Sequence[Finding]:
    from codegen.lint import lint

    language = config.shape.language
    return lint(document, spec, today=_today(), language=language, off=_off(config))


def _off(config: Config) -> frozenset[str]:
    """The lint rules that the settings switch off; one that does not exist is a mistake."""
    from codegen.lint import RULES

    if unknown := sorted(config.lint_off - {rule.id for rule in RULES}):
        raise UsageError(f"[tool.codegen.lint] off names no rule: {', '.join(unknown)}")
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
        raise UsageError(f"standard output cannot be written: {error.strerror}") from None


def _print_error(error: CodegenError) -> None:
    if isinstance(error, InputError):
        _print_findings(error.diagnostics)
    else:
        _say(f"error: {error}")


def _print_findings(findings: Sequence[Diagnostic]) -> None:
    if findings:
        from codegen.report import findings_text

        _tell(findings_text(findings))


def _say(message: str) -> None:
    from codegen.escaping import visible

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
