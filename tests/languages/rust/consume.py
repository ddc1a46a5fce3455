"""Runs the consumer: consume.py FOLDER COMMAND ... prints one JSON value.

FOLDER has the programs. They cannot read vectors, because Rust strings have no lone surrogates.
"""

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
    if form == "json" and not isinstance(value, str):
        yield f"json {json.dumps(value).encode().hex()}"
    match form, value:
        case "json", bool() | list() | None:
            pass
        case "json", int() | float():
            yield f"number {value}"
        case "json", dict():
            yield text(json.dumps(value))
            yield text(json.dumps(value, ensure_ascii=False, indent=2))
        case "base64", _:
            yield text(base64.b64decode(value))
        case _:
            yield text(value)


def vectors(program: Path, file: str) -> str:
    """Show what becomes of each vector, in each form that a client could hold."""
    cases = [
        (vector["name"], payload)
        for vector in json.loads(Path(file).read_bytes())["vectors"]
        for form, value in vector["input"].items()
        for payload in payloads(form, value)
    ]
    with TemporaryDirectory() as folder:
        given = Path(folder, "payloads.txt")
        given.write_text("".join(f"{payload}\n" for _, payload in cases), encoding="ascii")
        found = json.loads(run(program, "payloads", str(given)))
    return json.dumps(
        [
            {"name": name, **outcome}
            for (name, _), outcome in zip(cases, found, strict=True)
            if outcome
        ]
    )


def run(program: Path, *arguments: str) -> str:
    """Run a program, and return what it printed."""
    command = [str(program), *arguments]
    return subprocess.run(command, stdout=subprocess.PIPE, check=True, encoding="utf-8").stdout


def main(folder: str, command: str, *arguments: str) -> None:
    """Run a command."""
    if command == "vectors":
        print(vectors(Path(folder, "consumer"), *arguments))
    else:
        program = "client" if command == "advise" else "consumer"
        print(run(Path(folder, program), command, *arguments))


if __name__ == "__main__":
    main(*sys.argv[1:])
