# Code generated from the page. DO NOT EDIT.
"""Prints statuses: ``python -m websocket_close_status 1001``."""

from __future__ import annotations

import argparse
import io
import sys

from websocket_close_status import CloseCode, parse_status


def main(argv: list[str] | None = None) -> int:
    """Print the statuses asked for, or all; give 1 if one of them is unknown."""
    parser = argparse.ArgumentParser(
        prog="python -m websocket_close_status",
        description="Print the code, title and description of WebSocket statuses.",
    )
    parser.add_argument(
        "status", nargs="*", help="a code or a title; without any, all are printed"
    )
    asked: list[str] = parser.parse_args(argv).status
    out: object = sys.stdout
    if isinstance(out, io.TextIOWrapper):
        # Where the output cannot carry English it gets escapes, not a traceback.
        out.reconfigure(errors="backslashreplace")
    failed = False
    for name in asked or [status.title for status in CloseCode]:
        status = parse_status(name)
        if isinstance(status, CloseCode):
            print(status.code, status.title, status.description, sep="\t")
        else:
            print(f"{name!a} is no status that this version knows", file=sys.stderr)
            failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
