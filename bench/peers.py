"""Runs the generators of other projects on the same 57 entries.

Each runs with its recommended command and its preferred input. None is part of this project.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.measure import Command
from codegen.model import Spec

NODE_MODULES = Path(__file__).parent / "peers" / "node_modules"


@contextmanager
def commands(spec: Spec) -> Iterator[tuple[Command, ...]]:
    """Write the inputs to a temporary folder, and return the commands of the installed peers."""
    with TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "status.proto").write_text(_proto(spec), encoding="utf-8")
        (place / "buf.yaml").write_text(_BUF, encoding="utf-8")
        _dump(place / "schema.json", _schema(spec))
        _dump(place / "openapi.json", _openapi(spec))
        yield tuple(
            Command(name, (*program, *arguments), place)
            for name, (wanted, *arguments) in _COMMANDS.items()
            if (program := _program(wanted))
        )


# A Python module or a Node program, and its arguments.
_COMMANDS = {
    "grpc_tools.protoc": ("grpc_tools.protoc", "-I.", "--python_out=.", "status.proto"),
    "buf lint": ("buf", "lint"),
    "json-schema-to-typescript": ("json2ts", "schema.json", "schema.d.ts"),
    "quicktype": ("quicktype", "-s", "schema", "schema.json", "-o", "status.ts"),
    "datamodel-code-generator": (
        *("datamodel_code_generator", "--input", "schema.json", "--input-file-type"),
        *("jsonschema", "--output", "status.py", "--disable-timestamp"),
    ),
    "openapi-typescript": ("openapi-typescript", "openapi.json", "-o", "openapi.d.ts"),
}

_BUF = (
    "version: v2\nlint:\n  except: [PACKAGE_DEFINED, ENUM_VALUE_PREFIX, ENUM_ZERO_VALUE_SUFFIX]\n"
)


def _program(name: str) -> tuple[str, ...]:
    """Return the command line of a peer, or print a message if it is not installed."""
    program = NODE_MODULES / ".bin" / name
    if program.exists():
        return (str(program),)
    if find_spec(name.partition(".")[0]):
        return (sys.executable, "-m", name)
    print(f"{name} is not installed: run make bench-peers", file=sys.stderr)
    return ()


def _dump(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")


def _proto(spec: Spec) -> str:
    # The first member of a proto3 enum must be 0, as on the page.
    values = "".join(
        f"  // {status.description.text}\n  STATUS_{status.title.upper()} = {status.code};\n"
        for status in sorted(spec.statuses, key=lambda status: status.code != 0)
    )
    return f'syntax = "proto3";\n\n// A status.\nenum Status {{\n{values}}}\n'


def _schema(spec: Spec) -> dict[str, object]:
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Answer",
        "type": "object",
        "required": ["Status", "Title"],
        "properties": {
            "Status": {"type": "integer", "enum": [status.code for status in spec.statuses]},
            "Title": {
                "type": "string",
                "enum": [status.title for status in spec.statuses],
                "description": "\n".join(status.description.text for status in spec.statuses),
            },
        },
    }


def _openapi(spec: Spec) -> dict[str, object]:
    schema = _schema(spec)
    del schema["$schema"]
    return {
        "openapi": "3.0.3",
        "info": {"title": "AmootSMS", "version": spec.api_version},
        "paths": {},
        "components": {"schemas": {"Answer": schema}},
    }
