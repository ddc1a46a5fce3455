"""Knows the settings: ``[tool.codegen]`` of the nearest pyproject.toml, and what holds without one.

Knows nothing of what the settings are used for.
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from codegen.source import Diagnostic, Location, SpecError

_VERSION = re.compile(r"(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)")
_COLUMNS = frozenset({"code", "title", "description"})


def packaged_templates() -> Path:
    """Find the templates of this tool: beside the package in a checkout, else inside it."""
    inside = Path(__file__).with_name("templates")
    return inside if inside.is_dir() else Path(__file__).parent.parent / "templates"


class Config(NamedTuple):
    """Where things are (relative to the working directory) and what is set beside them.

    ``version`` is that of the generated packages; ``columns`` renames the headers of the status
    table; ``lint_off`` names the lint rules that are switched off.
    """

    spec: Path = Path("spec/status_codes.md")
    templates: Path = packaged_templates()
    output: Path = Path("generated")
    version: str = "0.0.0"
    columns: Mapping[str, str] = MappingProxyType({})
    lint_off: frozenset[str] = frozenset()


def places(start: Path) -> tuple[Path, ...]:
    """List where the settings of a folder may stand, nearest first."""
    return tuple(folder / "pyproject.toml" for folder in (start, *start.parents))


def load(start: Path) -> Config:
    """Read the settings that hold in a folder: those of the first pyproject.toml upwards with any.

    Raises SpecError with every setting that is wrong.
    """
    for path in places(start):
        if path.is_file():
            shown = Path(os.path.relpath(path, start))
            table = _read(path, shown)
            if table is not None:
                return _config(table, shown)
    return Config()


def _read(path: Path, shown: Path) -> dict[str, Any] | None:
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SpecError([_wrong(shown, f"is not TOML: {error}")]) from None
    table = document.get("tool", {}).get("codegen")
    return table if isinstance(table, dict) else None


def _config(table: dict[str, Any], shown: Path) -> Config:
    problems = [_wrong(shown, problem) for problem in _check(table)]
    if problems:
        raise SpecError(problems)
    paths = {
        name: Path(os.path.normpath(shown.parent / table[name]))
        for name in ("spec", "templates", "output")
        if name in table
    }
    return Config(
        **paths,
        version=table.get("version", "0.0.0"),
        columns=table.get("columns", {}),
        lint_off=frozenset(table.get("lint", {}).get("off", ())),
    )


def _check(table: Mapping[str, Any]) -> Iterator[str]:
    for name in ("spec", "templates", "output", "version"):
        if not isinstance(table.get(name, ""), str):
            yield f"[tool.codegen] {name} is no string"
    version = table.get("version", "0.0.0")
    if isinstance(version, str) and _VERSION.fullmatch(version) is None:
        yield f"[tool.codegen] version is {version!r}; write it as 1.2.3"
    columns = table.get("columns", {})
    if not (isinstance(columns, dict) and all(isinstance(name, str) for name in columns.values())):
        yield "[tool.codegen.columns] is no table of strings"
    elif unknown := sorted(columns.keys() - _COLUMNS):
        yield f"[tool.codegen.columns] has {', '.join(unknown)}; it can have {sorted(_COLUMNS)}"
    off = table.get("lint", {}).get("off", []) if isinstance(table.get("lint", {}), dict) else None
    if not (isinstance(off, list) and all(isinstance(rule, str) for rule in off)):
        yield "[tool.codegen.lint] off is no list of rule ids"
    known = {"spec", "templates", "output", "version", "columns", "lint"}
    for name in sorted(table.keys() - known):
        yield f"[tool.codegen] has no setting {name}"


def _wrong(shown: Path, message: str) -> Diagnostic:
    return Diagnostic(Location(shown.as_posix(), 1, 1), message, "setting")
