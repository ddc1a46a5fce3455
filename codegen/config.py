"""Loads the settings from ``[tool.codegen]`` of the nearest settings file, with their defaults.

Does not use them.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple, get_args

from codegen.error import UsageError
from codegen.language import TAG, Language
from codegen.model import Api, Columns, Naming, Shape
from codegen.naming import PACKAGE, TYPE, package_of, type_of
from codegen.settings import (
    ANY,
    FLAG,
    LINE,
    TEXTS,
    Setting,
    Settings,
    check,
    matching,
    one_of,
    or_false,
    read_table,
    required,
    wrong,
)
from codegen.source import InputError

FILES = ("codegen.toml", "pyproject.toml")
"""The files that can have settings; in the same folder, the first takes precedence."""

VERSION = r"(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)"
"""The pattern of a SemVer version without a pre-release or build."""

_INT32 = range(-(2**31), 2**31)
_PATHS = ("spec", "templates", "output", "releases")


def _is_codes(value: object) -> bool:
    if not isinstance(value, list):
        return False
    are_codes = all(type(code) is int and code in _INT32 for code in value)
    return are_codes and len(value) == len({*value})


def _is_keywords(value: object) -> bool:
    words = value if isinstance(value, list) else [None]
    return all(isinstance(word, str) and re.fullmatch(PACKAGE, word) for word in words)


# A key must not be all digits: PHP decodes such a key as an index.
_KEY = r"(?![0-9]+(?:\.|$))[^.\x00-\x1f\x7f-\x9f]+"
_FIELD = rf"{_KEY}(\.{_KEY})*"
# A domain and at least one name; the suffix of a major version (/v2) is derived, not set.
_GO_MODULE = r"[a-z0-9][a-z0-9-]*(\.[a-z0-9][a-z0-9-]*)+(/(?!v[0-9]+$)[a-z0-9][a-z0-9._-]*)+"
_URL = r"https?://[!#-;=?-\[\]_a-z~%]+"

_SETTINGS: Settings = {
    **dict.fromkeys(_PATHS, LINE._replace(wanted="a path without control characters")),
    "version": matching(VERSION, 'a version such as "1.2.3"'),
    # It is printed unescaped into comments of every language.
    "generator": matching("[A-Za-z0-9]+([ ._-][A-Za-z0-9]+)*", "a name such as amoot-codegen"),
    "api": {
        "name": required(matching("[!-~]+( [!-~]+)*", "a name in ASCII")),
        "type": matching(TYPE, "a name such as AmootStatus"),
        "package": matching(PACKAGE, "a lowercase name such as amootsms-status"),
        "field": matching(_FIELD, "a name such as Status, or a path such as Result.Status"),
        "success": required(Setting(_is_codes, "a list of different codes; [] for none")),
        "keywords": Setting(_is_keywords, "a list of lowercase words"),
        "items": matching(_KEY, "a name such as Data"),
        "items-of": matching("[!-~]+( [!-~]+)*", "ASCII words such as the send methods"),
        "go-module": matching(
            _GO_MODULE, "a path such as example.org/sms/status, without a version"
        ),
        "repository": matching(_URL, "an address such as https://example.org/repository"),
        "homepage": matching(_URL, "an address such as https://example.org"),
    },
    "columns": dict.fromkeys(Columns._fields, LINE),
    "page": {
        "language": matching(TAG, "a language tag such as fa or en-GB"),
        "section": LINE,
        "updated": or_false(LINE),
        "version": or_false(LINE),
        "names": one_of(get_args(Naming)),
        "skip": FLAG,
        "aliases": FLAG,
    },
    "lint": {
        "off": TEXTS._replace(wanted="a list of rule ids"),
        "accept": {ANY: Setting(_is_codes, "a list of different codes")},
    },
}


def packaged_templates() -> Path:
    """Return the built-in templates: inside the package, or next to it in a checkout."""
    inside = Path(__file__).with_name("templates")
    return inside if inside.is_dir() else Path(__file__).parent.parent / "templates"


class Config(NamedTuple):
    """The settings, with paths relative to the working directory.

    ``releases`` is the folder with the page of each release, if any. ``version`` is the version of
    the generated packages, ``generator`` the name in the headers of their files. ``shape`` is the
    layout of the page. ``api`` describes the vendor's API; ``names_api`` is true if the settings
    have it. ``lint_off`` has the disabled lint rules, ``lint_accept`` the codes whose findings are
    accepted, by rule. ``files`` has every settings file that was tried, with its content, or None
    if it does not exist. ``file`` is the path of the last of them, which has the settings; it is
    empty without settings.
    """

    spec: Path = Path("spec/status_codes.md")
    templates: Path = packaged_templates()
    output: Path = Path("generated")
    releases: Path | None = None
    version: str = "0.0.0"
    generator: str = "amoot-codegen"
    shape: Shape = Shape()
    api: Api = Api()
    names_api: bool = False
    lint_off: frozenset[str] = frozenset()
    lint_accept: Mapping[str, tuple[int, ...]] = MappingProxyType({})
    files: Mapping[Path, bytes | None] = MappingProxyType({})
    file: str = ""

    @property
    def data(self) -> bytes | None:
        """The content of the settings file; None without one."""
        return [*self.files.values()][-1] if self.file else None


def load(start: Path, file: str | None = None) -> Config:
    """Load a settings file, by default the nearest in ``start`` or a parent folder.

    Raises InputError with all invalid settings, and UsageError if ``file`` has no settings.
    """
    files: dict[Path, bytes | None] = {}
    if file is not None:
        path = start / file
        files[path] = data = _read(path, file)
        if data is None:
            raise UsageError(f"settings file {file} not found")
        table = _table(data, file)
        if table is None:
            raise UsageError(f"{file} has no [tool.codegen]")
        return _config(table, file)._replace(files=files)
    for folder in (start, *start.parents):
        for name in FILES:
            path = folder / name
            shown = os.path.relpath(path, start)
            files[path] = data = _read(path, shown)
            table = None if data is None else _table(data, shown)
            if table is not None:
                return _config(table, shown)._replace(files=files)
    return Config(files=files)


_RULE = "setting"


def _read(path: Path, shown: str) -> bytes | None:
    """Read a file; return None if it does not exist."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise InputError([wrong(shown, "must be a regular file", _RULE)])
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None


def _table(data: bytes, shown: str) -> Any:
    """Return ``[tool.codegen]`` of a file; None if it is missing."""
    tool = read_table(data, shown, _RULE).get("tool", {})
    if not isinstance(tool, dict):
        raise InputError([wrong(shown, "[tool] must be a table", _RULE)])
    return tool.get("codegen")


def _config(table: dict[str, Any], shown: str) -> Config:
    problems = list(check(table, _SETTINGS, "tool.codegen")) or list(_contradictions(table))
    if problems:
        raise InputError(wrong(shown, problem, _RULE) for problem in problems)
    named = {"spec": Config().spec, "output": Config().output, **table}
    folder = Path(shown).parent
    paths = {name: Path(os.path.normpath(folder / named[name])) for name in _PATHS if name in named}
    names_api = "api" in table
    lint = table.get("lint", {})
    return Config(
        paths["spec"],
        paths.get("templates", Config().templates),
        paths["output"],
        paths.get("releases"),
        version=table.get("version", Config().version),
        generator=table.get("generator", "" if names_api else Config().generator),
        shape=_shape(table),
        api=_api(table["api"]) if names_api else Api(),
        names_api=names_api,
        lint_off=frozenset(lint.get("off", ())),
        lint_accept={rule: tuple(codes) for rule, codes in lint.get("accept", {}).items()},
        file=shown,
    )


def _contradictions(table: Mapping[str, Any]) -> Iterator[str]:
    api = table.get("api")
    if api and "package" not in api and not package_of(api["name"]):
        yield f"[tool.codegen.api] package is missing; none can be derived from {api['name']!r}"
    if api and ("items" in api) != ("items-of" in api):
        yield "[tool.codegen.api] needs both items and items-of, or neither"


def _api(table: dict[str, Any]) -> Api:
    package = table.get("package") or package_of(table["name"])
    own = {key.replace("-", "_"): value for key, value in table.items()}
    lists = {key: tuple(table.get(key, ())) for key in ("success", "keywords")}
    absent = {"type": type_of(package, table["name"]), "items": "", "items_of": ""}
    return Api(**{**absent, **own, "package": package, **lists})


def _shape(table: Mapping[str, Any]) -> Shape:
    page = dict(table.get("page", {}))
    if "language" in page:
        page["language"] = Language(page["language"])
    labels = {key: page[key] or "" for key in ("updated", "version") if key in page}
    return Shape(Columns(**table.get("columns", {})), **{**page, **labels})
