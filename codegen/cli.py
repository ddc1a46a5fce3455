"""Runs a command with its settings, and maps errors to exit codes.

Exit codes: 0 success; 1 findings, drift, or a status that is not on the page; 2 usage error,
unreadable input, or a page that cannot be parsed; 130 interrupted. Each command is a module in
``commands``, which is imported when it runs.
"""

from __future__ import annotations

import errno
import gc
import sys
from argparse import Namespace
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from codegen.console import choose_color, discard, say, say_error, speak_utf8, write
from codegen.error import CodegenError, UsageError
from codegen.outcome import Outcome
from codegen.source import InputError

INTERRUPTED = 130
"""The exit code after Ctrl-C, the same as in ``__main__``."""


def main(argv: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    return run(argv).code


def run(argv: Sequence[str]) -> Outcome:
    """Run one command; report user errors without a traceback."""
    speak_utf8()
    choose_color("auto")
    try:
        outcome = _run(argv)
        write("", flush=True)
        return outcome
    except CodegenError as error:
        say_error(error)
        return Outcome(error.exit_code)
    except BrokenPipeError:
        discard(sys.stdout)
        return Outcome(0)  # the reader closed the pipe, as `head` does
    except OSError as error:
        say_error(UsageError(_reason(error)))
    except ModuleNotFoundError as error:
        if not error.name or error.name.partition(".")[0] == "codegen":
            raise
        say_error(UsageError(_missing(error.name)))
    except KeyboardInterrupt:
        say("interrupted")
        return Outcome(INTERRUPTED)
    return Outcome(2)


def _run(argv: Sequence[str]) -> Outcome:
    from codegen.arguments import parse_arguments
    from codegen.config import Config, load

    try:
        options = parse_arguments(argv)
    except SystemExit as done:  # after help, or a usage error
        return Outcome(int(done.code or 0))
    # A run is short and creates many small objects, so collecting cycles only costs time.
    gc.disable()
    command = import_module(f"codegen.commands.{options.command}")
    needs_settings = getattr(command, "needs_settings", lambda _: True)
    config = Config()
    try:
        here = _here()
        config = load(here, options.config) if needs_settings(options) else config
        outcome = command.run(options, config)
    except BrokenPipeError:
        raise
    except OSError as error:
        return _failed(UsageError(_reason(error)), options, config.spec)
    except CodegenError as error:
        return _failed(error, options, config.spec)
    return outcome if isinstance(outcome, Outcome) else Outcome(outcome)


def _failed(error: CodegenError, options: Namespace, page: Path) -> Outcome:
    """Report the error that ended a command, also in the requested formats."""
    from codegen.outputs import OutputError, is_for_people, publish_error

    has_formats = "outputs" in options
    if not (has_formats and isinstance(error, InputError)) or is_for_people(options):
        say_error(error)
    if has_formats and not isinstance(error, OutputError):
        named = next(
            (vars(options)[name] for name in ("new", "spec") if vars(options).get(name)), ""
        )
        publish_error(error, options, page=named or page.as_posix())
    return Outcome(error.exit_code)


def _here() -> Path:
    try:
        return Path.cwd()
    except FileNotFoundError:
        raise UsageError("the working directory was removed; change to one that exists") from None


def _missing(module: str) -> str:
    """Return how to install a missing module for the current Python."""
    from shlex import join

    package = Path(__file__).parent
    is_checkout = (package.parent / "pyproject.toml").is_file()
    wanted = str(package.parent) if is_checkout else "amoot-codegen"
    install = join([sys.orig_argv[0], "-m", "pip", "install", wanted])
    return f"amoot-codegen needs the module {module}, which is not installed; run: {install}"


def _reason(error: OSError) -> str:
    place = f"{error.filename}: " if error.filename else ""
    advice = {
        errno.ENOSPC: "; nothing was changed; free some space and run again",
        errno.EACCES: "; change its permissions and run again",
        errno.EEXIST: ", but is not a folder; pass a folder with --output",
        errno.EROFS: "; pass another folder with --output",
    }.get(error.errno or 0, "")
    return f"{place}{error.strerror or error}{advice}"
