"""Runs the command line: ``python -m codegen``, and ``amoot-codegen`` once it is installed."""

import sys


def main() -> int:
    """Say what is known already of this command, or run it."""
    from codegen.memo import recall

    arguments = sys.argv[1:]
    said = recall(arguments)
    if said is None:
        from codegen.cli import main as run

        return run(arguments)
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
    sys.stdout.write(said)
    return 0


if __name__ == "__main__":
    sys.exit(main())
