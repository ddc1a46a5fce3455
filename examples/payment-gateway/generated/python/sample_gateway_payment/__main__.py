# Code generated from the page of 2024-07-30. DO NOT EDIT.
"""Print statuses: ``python -m sample_gateway_payment -9 CODE_100``."""

from __future__ import annotations

import argparse
import io
import os
import sys
from typing import Any

from . import PaymentStatus


def main(argv: list[str] | None = None) -> int:
    """Print the requested statuses, or all of them. Return 1 if one is unknown."""
    parser = argparse.ArgumentParser(
        prog="python -m sample_gateway_payment",
        description="Print the code, title and description of Sample Gateway statuses.",
    )
    parser.add_argument(
        "status", nargs="*", help="code or title (default: all statuses)"
    )
    asked: list[str] = parser.parse_args(argv).status
    out: object = sys.stdout
    if isinstance(out, io.TextIOWrapper):
        # If the output encoding does not support Persian, print escapes instead.
        out.reconfigure(errors="backslashreplace")
    try:
        failed = _print(asked or [status.title for status in PaymentStatus])
        print(end="", flush=True)
    except BrokenPipeError:
        # The reader closed the pipe. Python flushes stdout again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return 1 if failed else 0


def _print(asked: list[str]) -> bool:
    """Print statuses by code or title. Return whether one of them is unknown."""
    failed = False
    for name in asked:
        status = _status(name)
        if status is None:
            print(f"{name!a} is not a status known to this version", file=sys.stderr)
            failed = True
        else:
            print(status.code, status.title, status.description, sep="\t")
    return failed


def _status(name: Any) -> PaymentStatus | None:
    try:
        return PaymentStatus(name)
    except ValueError:
        return None


if __name__ == "__main__":
    sys.exit(main())
