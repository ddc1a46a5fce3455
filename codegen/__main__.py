"""Runs the command line, as ``python -m codegen`` or as the script ``amoot-codegen``."""

import os
import sys

TYPE_CHECKING = False  # importing typing takes longer than a cached run
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

    from codegen.outcome import Outcome

_INTERRUPTED = 130
"""The exit code after Ctrl-C: 128 plus the number of the signal, as in shells."""


def main() -> "NoReturn":
    """Run the command, or print its cached result; then exit."""
    try:
        from codegen.memo import remembered

        code = remembered(sys.argv[1:], _run, say=_print)
    except KeyboardInterrupt:  # before or after cli.run handles it
        code = _INTERRUPTED
        _complain("interrupted\n")
    # Skip the interpreter's teardown, which takes a tenth of the run time.
    os._exit(code)


def _run(arguments: "Sequence[str]") -> "Outcome":
    from codegen.cli import run

    return run(arguments)


def _print(text: str) -> bool:
    """Print to standard output; return whether that worked."""
    if sys.stdout is None:
        return True
    try:
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError:
        # The buffer still holds the unwritten text, so the next write would fail too.
        sys.stdout = open(sys.stdout.fileno(), "w", closefd=False)  # noqa: SIM115
        return False
    return True


def _complain(text: str) -> None:
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except (AttributeError, OSError):  # standard error is closed; the exit code is enough
        pass


if __name__ == "__main__":
    main()
