"""Runs the command line: ``python -m codegen``, and ``amoot-codegen`` once it is installed."""

import os
import sys

TYPE_CHECKING = False  # typing itself takes longer to import than a run with nothing to do
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

    from codegen.outcome import Outcome

_INTERRUPTED = 130
"""The exit code after Ctrl-C: 128 and the number of the signal, as shells have it."""


def main() -> "NoReturn":
    """Run the command, or print its cached result; then exit."""
    try:
        from codegen.memo import remembered

        code = remembered(sys.argv[1:], _run, say=_print)
    except KeyboardInterrupt:  # before or after cli.run handles it
        code = _INTERRUPTED
        _complain("interrupted\n")
    # Skip the interpreter's teardown, which takes a tenth of a run.
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
        # What could not be written is still in the buffer, and would fail whatever is tried next.
        sys.stdout = open(sys.stdout.fileno(), "w", closefd=False)  # noqa: SIM115
        return False
    return True


def _complain(text: str) -> None:
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except (AttributeError, OSError):  # it is closed; the exit code is enough
        pass


if __name__ == "__main__":
    main()
