"""Runs the consumer: consume.py FOLDER KEYS COMMAND ... prints one JSON value.

FOLDER has the programs; KEYS is a JSON list of the keys that lead to a status in a body.

The programs have no JSON, as the crate has no dependency: what is read from vectors is read here.
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


def body(keys: list[str], value: Any) -> str:
    """Write a body that holds a value as its status."""
    for key in reversed(keys):
        value = {key: value}
    return json.dumps(value)


def payloads(keys: list[str], form: str, value: Any) -> Iterator[str]:
    """Make what a client could hold of one input."""
    match form, value:
        case "json", bool() | float() | list() | None:
            # No type of the crate's: they stand where a status belongs.
            yield text(body(keys, value))
        case "json", int():
            yield text(str(value))
            yield text(body(keys, value))
            if -(2**63) <= value < 2**63:
                yield f"number {value}"
        case "json", dict():
            yield text(json.dumps(value))
            yield text(json.dumps(value, ensure_ascii=False, indent=2))
        case "base64", _:
            yield text(base64.b64decode(value))
        case _:
            yield text(value)


def vectors(program: Path, keys: list[str], file: str) -> str:
    """Show what becomes of each vector, in each form that a client could hold."""
    cases = [
        (vector["name"], payload)
        for vector in json.loads(Path(file).read_bytes())["vectors"]
        for form, value in vector["input"].items()
        for payload in payloads(keys, form, value)
    ]
    with TemporaryDirectory() as folder:
        given = Path(folder, "payloads.txt")
        given.write_text("".join(f"{payload}\n" for _, payload in cases), encoding="ascii")
        found = json.loads(run(program, "payloads", str(given)))
    return json.dumps(
        [{"name": name, **outcome} for (name, _), outcome in zip(cases, found, strict=True)]
    )


def run(program: Path, *arguments: str) -> str:
    """Run a program; give what it printed."""
    command = [str(program), *arguments]
    return subprocess.run(command, stdout=subprocess.PIPE, check=True, encoding="utf-8").stdout


def main(folder: str, keys: str, command: str, *arguments: str) -> None:
    """Run a command."""
    if command == "vectors":
        print(vectors(Path(folder, "consumer"), json.loads(keys), *arguments))
    else:
        program = "client" if command == "advise" else "consumer"
        print(run(Path(folder, program), command, *arguments))


if __name__ == "__main__":
    main(*sys.argv[1:])
