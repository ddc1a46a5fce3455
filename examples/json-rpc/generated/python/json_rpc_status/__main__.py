# Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.
"""Prints statuses: ``python -m json_rpc_status -32700``."""

from __future__ import annotations

import argparse
import io
import sys

from json_rpc_status import JsonRpcError, parse_status


def main(argv: list[str] | None = None) -> int:
    """Print the statuses asked for, or all; give 1 if one of them is unknown."""
    parser = argparse.ArgumentParser(
        prog="python -m json_rpc_status",
        description="Print the code, title and description of JSON-RPC statuses.",
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
    for name in asked or [status.title for status in JsonRpcError]:
        status = parse_status(name)
        if isinstance(status, JsonRpcError):
            print(status.code, status.title, status.description, sep="\t")
        else:
            print(f"{name!a} is no status that this version knows", file=sys.stderr)
            failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
