"""Runs wire vectors through the consumer: vectors.py PROGRAM VECTORS prints a line of JSON each."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any


def text(payload: str | bytes) -> str:
    """Write a payload of text or bytes as the program reads it."""
    return f"text {(payload.encode() if isinstance(payload, str) else payload).hex()}"


def payloads(form: str, value: Any) -> Iterator[str]:
    """Make what a client could hold of one input."""
    match form, value:
        case "json", bool() | float() | list() | None:
            # No type of the crate's: they stand where a status belongs.
            yield text(json.dumps({"Status": value}))
        case "json", int():
            yield text(str(value))
            yield text(json.dumps({"Status": value}))
            if -(2**63) <= value < 2**63:
                yield f"number {value}"
        case "json", dict():
            yield text(json.dumps(value))
            yield text(json.dumps(value, ensure_ascii=False, indent=2))
        case "base64", _:
            yield text(base64.b64decode(value))
        case _:
            yield text(value)


def main(program: str, file: str) -> None:
    """Show what becomes of each vector, in each form that a client could hold."""
    vectors = json.loads(Path(file).read_bytes())["vectors"]
    cases = [
        (vector["name"], payload)
        for vector in vectors
        for form, value in vector["input"].items()
        for payload in payloads(form, value)
    ]
    with TemporaryDirectory() as folder:
        lines = Path(folder, "payloads.txt")
        lines.write_text("".join(f"{payload}\n" for _, payload in cases), encoding="ascii")
        printed = subprocess.run([program, "payloads", lines], stdout=subprocess.PIPE, check=True)
    for (name, _), found in zip(cases, json.loads(printed.stdout), strict=True):
        print(json.dumps({"name": name, **found}))


if __name__ == "__main__":
    main(*sys.argv[1:])
