"""Knows the settings: ``[tool.codegen]`` of the nearest pyproject.toml, and what holds without one.

Knows nothing of what the settings are used for.
"""

from __future__ import annotations

import os
import re
import stat
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from codegen.model import Api, Columns
from codegen.source import Diagnostic, InputError, Location

_SEMVER = re.compile(r"(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_PATHS = ("spec", "templates", "output")


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
        shown = Path(os.path.relpath(path, start))
        files[path] = data = _read(path, shown)
        table = None if data is None else _codegen_table(parse_toml(data, shown.as_posix()), shown)
        if table is not None:
            return _config(table, shown)._replace(files=files)
    return Config(files=files)


def _read(path: Path, shown: Path) -> bytes | None:
    """Read a file; None where there is none."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise InputError([_wrong(shown, "must be a regular file")])
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None


def parse_toml(data: bytes, shown: str, rule: str = "setting") -> dict[str, Any]:
    """Parse TOML, with or without a byte order mark.

    Raises InputError under the name that is ``shown`` for what is not TOML.
    """
    try:
        return tomllib.loads(data.decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n"))
    except RecursionError:
        problem = "is nested too deeply"
    except ValueError as error:  # not UTF-8, not TOML, or a number of thousands of digits
        problem = f"is not TOML: {error}"
    raise InputError([_wrong(Path(shown), problem, rule)])


def _codegen_table(document: Mapping[str, Any], shown: Path) -> dict[str, Any] | None:
    tool = document.get("tool", {})
    if not isinstance(tool, dict):
        raise InputError([_wrong(shown, "[tool] must be a table")])
    table = tool.get("codegen")
    if table is None or isinstance(table, dict):
        return table
    raise InputError([_wrong(shown, "[tool.codegen] must be a table")])


def _config(table: dict[str, Any], shown: Path) -> Config:
    problems = [_wrong(shown, problem) for problem in _problems(table)]
    if problems:
        raise InputError(problems)
    named = {"spec": Config().spec, "output": Config().output, **table}
    paths = {
        name: Path(os.path.normpath(shown.parent / named[name])) for name in _PATHS if name in named
    }
    return Config(
        paths["spec"],
        paths.get("templates", Config().templates),
        paths["output"],
        version=table.get("version", "0.0.0"),
        columns=Columns(**table.get("columns", {})),
        api=_api(table.get("api", {})),
        lint_off=frozenset(table.get("lint", {}).get("off", ())),
    )


def _problems(table: Mapping[str, Any]) -> Iterator[str]:
    for name in _PATHS:
        path = table.get(name, "x")
        if not (isinstance(path, str) and path.strip()):
            yield f"[tool.codegen] {name} must be a path"
        elif _CONTROL.search(path):
            yield f"[tool.codegen] {name} is {path!r}; a path must not have control characters"
    version = table.get("version", "0.0.0")
    if not (isinstance(version, str) and _SEMVER.fullmatch(version)):
        yield f'[tool.codegen] version is {version!r}; write it as "1.2.3"'
    columns = table.get("columns", {})
    if not (isinstance(columns, dict) and all(map(_is_header, columns.values()))):
        yield "[tool.codegen.columns] must be a table of headers"
    elif unknown := sorted(columns.keys() - {*Columns._fields}):
        known = ", ".join(Columns._fields)
        yield f"[tool.codegen.columns] has {', '.join(unknown)}; it can have {known}"
    yield from _api_problems(table.get("api", {}))
    yield from _lint_problems(table.get("lint", {}))
    for name in sorted(table.keys() - {*_PATHS, "version", "api", "columns", "lint"}):
        yield f"[tool.codegen] has no setting {name}"


def _api(table: Mapping[str, Any]) -> Api:
    values = {**table, "success": tuple(table["success"])} if "success" in table else table
    return Api(**values)


_TYPE = re.compile("[A-Z][A-Za-z0-9]*")
_INT32 = range(-(2**31), 2**31)


def _api_problems(api: object) -> Iterator[str]:
    if not isinstance(api, dict):
        yield "[tool.codegen.api] must be a table"
        return
    for name in ("name", "type", "field"):
        value = api.get(name, "X")
        if not (isinstance(value, str) and value.strip() and not _CONTROL.search(value)):
            yield f"[tool.codegen.api] {name} must be a text of one line"
        elif name == "type" and not _TYPE.fullmatch(value):
            yield f"[tool.codegen.api] type is {value!r}; write it as AmootStatus is written"
    codes = api.get("success", [1])
    if not (isinstance(codes, list) and codes and all(map(_is_code, codes))):
        yield "[tool.codegen.api] success must be a list of codes"
    elif len(set(codes)) != len(codes):
        yield "[tool.codegen.api] success must name each code once"
    for name in sorted(api.keys() - set(Api._fields)):
        yield f"[tool.codegen.api] has no setting {name}"


def _is_code(value: object) -> bool:
    return type(value) is int and value in _INT32


def _lint_problems(lint: object) -> Iterator[str]:
    if not isinstance(lint, dict):
        yield "[tool.codegen.lint] must be a table"
        return
    off = lint.get("off", [])
    if not (isinstance(off, list) and all(isinstance(rule, str) for rule in off)):
        yield "[tool.codegen.lint] off must be a list of rule ids"
    for name in sorted(lint.keys() - {"off"}):
        yield f"[tool.codegen.lint] has no setting {name}"


def _is_header(value: object) -> bool:
    return isinstance(value, str) and value.strip() != ""


def _wrong(shown: Path, message: str, rule: str = "setting") -> Diagnostic:
    return Diagnostic(Location(shown.as_posix(), 1, 1), message, rule)
