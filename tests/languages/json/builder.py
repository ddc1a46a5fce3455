"""Reads the generated JSON, and validates it with common tools."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from codegen.escaping import QUOTES
from tests.languages.program import Readings
from tests.languages.typescript import builder as typescript
from tests.toolchain import node, node_modules, output


def load(name: str, package: Path) -> Any:
    """Read a file of a package."""
    return json.loads((package / name).read_text(encoding="utf-8"))


def check_format(package: Path) -> None:
    """Assert that Prettier does not change the data and the schema."""
    names = ("status_codes.json", "status_codes.schema.json")
    typescript.check_format(*(package / name for name in names))


def use(schema: Path, *command: str | Path) -> Any:
    """Read a schema with Ajv and json-schema-to-typescript: see consumer/check.mjs."""
    program = node_modules("json").parent / "check.mjs"
    return json.loads(output([node(), program, schema, *command]))


def read_back(texts: Sequence[str], folder: Path) -> Readings:
    quote = QUOTES["json"]
    return {"json string": json.loads(f"[{','.join(map(quote, texts))}]")}
