# Code generated from the page of 2024-07-30. DO NOT EDIT.
"""Prints statuses: ``python -m sample_gateway_payment -9 CODE_100``."""

from __future__ import annotations

import argparse
import io
import sys

from sample_gateway_payment import PaymentStatus, parse_status


def main(argv: list[str] | None = None) -> int:
    """Print the statuses asked for, or all; give 1 if one of them is unknown."""
    parser = argparse.ArgumentParser(
        prog="python -m sample_gateway_payment",
        description="Print the code, title and description of Sample Gateway statuses.",
    )
    parser.add_argument(
        "status", nargs="*", help="a code or a title; without any, all are printed"
    )
    asked: list[str] = parser.parse_args(argv).status
    out: object = sys.stdout
    if isinstance(out, io.TextIOWrapper):
        # Where the output cannot carry Persian it gets escapes, not a traceback.
        out.reconfigure(errors="backslashreplace")
    failed = False
    for name in asked or [status.title for status in PaymentStatus]:
        status = parse_status(name)
        if isinstance(status, PaymentStatus):
            print(status.code, status.title, status.description, sep="\t")
        else:
            print(f"{name!a} is no status that this version knows", file=sys.stderr)
            failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
