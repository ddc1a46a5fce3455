"""Knows the settings: ``[tool.codegen]`` of the nearest pyproject.toml, and what holds without one.

Knows nothing of what the settings are used for.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from codegen.model import Api, Columns
from codegen.settings import LINE, TEXTS, Setting, Settings, check, matching, read_table, wrong
from codegen.source import InputError

_INT32 = range(-(2**31), 2**31)
_PATHS = ("spec", "templates", "output")


def _is_codes(value: object) -> bool:
    if not isinstance(value, list):
        return False
    are_codes = all(type(code) is int and code in _INT32 for code in value)
    return are_codes and 0 < len(value) == len({*value})


_SETTINGS: Settings = {
    **dict.fromkeys(_PATHS, LINE._replace(wanted="a path without control characters")),
    "version": matching(
        r"(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)", 'a version as "1.2.3"'
    ),
    "api": {
        "name": LINE,
        "type": matching("[A-Z][A-Za-z0-9]*", "a name as AmootStatus"),
        "field": LINE,
        "success": Setting(_is_codes, "a list of different codes"),
    },
    "columns": dict.fromkeys(Columns._fields, LINE),
    "lint": {"off": TEXTS._replace(wanted="a list of rule ids")},
}


def packaged_templates() -> Path:
    """Find the templates of this tool: beside the package in a checkout, else inside it."""
    inside = Path(__file__).with_name("templates")
    return inside if inside.is_dir() else Path(__file__).parent.parent / "templates"


class Config(NamedTuple):
    """Where things are (relative to the working directory) and what is set beside them.

    Paths of settings, and the defaults of those that a pyproject.toml does not set, start at its
    folder; without settings, at the working directory.
    ``version`` is that of the generated packages; ``columns`` renames the headers of the status
    table; ``api`` describes the vendor's API; ``lint_off`` names lint rules that are switched off;
    ``files`` are the settings files that were looked for, None where there is none.
    """

    spec: Path = Path("spec/status_codes.md")
    templates: Path = packaged_templates()
    output: Path = Path("generated")
    version: str = "0.0.0"
    columns: Columns = Columns()
    api: Api = Api()
    lint_off: frozenset[str] = frozenset()
    files: Mapping[Path, bytes | None] = MappingProxyType({})


def load(start: Path) -> Config:
    """Read the settings that hold in a folder: those of the first pyproject.toml upwards with any.

    Raises InputError with every setting that is wrong.
    """
    files: dict[Path, bytes | None] = {}
    for folder in (start, *start.parents):
        path = folder / "pyproject.toml"
        shown = os.path.relpath(path, start)
        files[path] = data = _read(path, shown)
        tool = {} if data is None else read_table(data, shown, _RULE).get("tool", {})
        if not isinstance(tool, dict):
            raise InputError([wrong(shown, "[tool] must be a table", _RULE)])
        if "codegen" in tool:
            return _config(tool["codegen"], shown)._replace(files=files)
    return Config(files=files)


_RULE = "setting"


def _read(path: Path, shown: str) -> bytes | None:
    """Read a file; None where there is none."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise InputError([wrong(shown, "must be a regular file", _RULE)])
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None


def _config(table: dict[str, Any], shown: str) -> Config:
    if problems := [
        wrong(shown, problem, _RULE) for problem in check(table, _SETTINGS, "tool.codegen")
    ]:
        raise InputError(problems)
    named = {"spec": Config().spec, "output": Config().output, **table}
    folder = Path(shown).parent
    paths = {name: Path(os.path.normpath(folder / named[name])) for name in _PATHS if name in named}
    api: dict[str, Any] = table.get("api", {})
    if "success" in api:
        api["success"] = tuple(api["success"])
    return Config(
        paths["spec"],
        paths.get("templates", Config().templates),
        paths["output"],
        version=table.get("version", "0.0.0"),
        columns=Columns(**table.get("columns", {})),
        api=Api(**api),
        lint_off=frozenset(table.get("lint", {}).get("off", ())),
    )
