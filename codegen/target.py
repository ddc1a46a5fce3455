"""Reads the templates and the ``target.toml`` of each target.

Does not render templates.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import Any, NamedTuple

from codegen.error import UsageError
from codegen.escaping import COMMENTS, QUOTES
from codegen.model import Api, Spec
from codegen.naming import CASES, fill, identifier, is_identifier, places, spellings
from codegen.settings import (
    LINE,
    TEXTS,
    Setting,
    Settings,
    check,
    matching,
    one_of,
    read_table,
    required,
    wrong,
)
from codegen.source import Diagnostic, InputError
from codegen.tree import LITTER, walk

SETTINGS = "target.toml"
TEMPLATE_SUFFIX = ".j2"
_RULE = "target-setting"
_SETTINGS_OF_TARGET = re.compile("[^/]+/" + re.escape(SETTINGS))


class Black(NamedTuple):
    """The settings of Black for a target's Python files. ``target_version`` is such as ``py39``."""

    line_length: int
    target_version: str


class Breaks(NamedTuple):
    """Sentences about the effect of a breaking change on programs that use a status.

    ``gone`` is for a name that was removed, ``changed`` for one that has another code. ``{title}``
    is the title of the status, ``{code}`` the new code.
    """

    gone: str
    changed: str


class Target(NamedTuple):
    """A generated language: its syntax, its naming rules, and the templates of its package.

    ``name`` is the name of the folder, ``label`` the name of the language. ``main`` is the output
    that ``generate --stdout`` prints. ``reference`` is the expression for a status in a program,
    with ``{name}`` for the member or ``{title}`` for a literal. ``names`` are patterns for the
    names of the package and its parts, with the spellings of ``codegen.naming``; ``taken`` are
    names that they cannot have. ``copies`` maps paths to the outputs of other targets
    (``target/path``) that are copied there. ``black`` has the settings of Black, if it is used.
    """

    name: str
    templates: tuple[str, ...]
    label: str
    main: str
    quote: str
    comment: str
    case: str
    reference: str
    reserved: frozenset[str] = frozenset()
    names: Mapping[str, str] = MappingProxyType({})
    taken: frozenset[str] = frozenset()
    copies: Mapping[str, str] = MappingProxyType({})
    breaks: Breaks | None = None
    black: Black | None = None

    @property
    def names_members(self) -> bool:
        """Whether a reference to a status in this language is more than its identifier."""
        return self.reference != "{name}"

    def identifier(self, title: str) -> str:
        """Return the identifier of a title in this language's case."""
        return CASES[self.case](identifier(title))

    def package_names(self, api: Api) -> Mapping[str, str]:
        """Return ``type`` and the names of the package and its parts, from ``names``."""
        known = spellings(api.package, api.type, api.name)
        own = {key: fill(pattern, known) for key, pattern in self.names.items()}
        return {"type": api.type, **own}

    def check_names(self, api: Api) -> None:
        """Raise UsageError if a name of the package is not allowed in the language."""
        for key, name in self.package_names(api).items():
            if found := self.taken.intersection(re.split(r"[^A-Za-z0-9_]+", name)):
                setting = "type" if key == "type" else "package"
                raise UsageError(
                    f"{min(found)} cannot be a name in {self.label}; "
                    f"set another {setting} in [tool.codegen.api]"
                )

    def output(self, template: str, api: Api) -> PurePosixPath:
        """Return the path of a template's output, relative to the output folder."""
        path = template.removesuffix(TEMPLATE_SUFFIX)
        return PurePosixPath(fill(path, self.package_names(api)))

    def refer(self, title: str, api: Api) -> str:
        """Return the expression for the status with this title in this language."""
        member = {"name": self.identifier(title), "title": QUOTES[self.quote](title)}
        return fill(self.reference, {**self.package_names(api), **member})

    def identifiers(self, spec: Spec, api: Api) -> Mapping[str, str]:
        """Map each title to its identifier.

        Raises InputError with each identifier that is invalid, reserved, or used by another title.
        """
        found: dict[str, str] = {}
        names = self.package_names(api)
        reserved = {fill(word, names) for word in self.reserved}
        problems = tuple(self._name_all(spec, reserved, found))
        if problems:
            raise InputError(problems)
        return found

    def _name_all(
        self, spec: Spec, reserved: Container[str], found: dict[str, str]
    ) -> Iterator[Diagnostic]:
        taken: dict[str, tuple[str, int]] = {}
        for status in (*spec.statuses, *spec.aliases):
            title = status.title
            name = found[title] = self.identifier(title)
            line = status.title_span.line
            problem = ""
            if not is_identifier(name):
                problem = (
                    f"title {title} becomes {name!r}, which is not an identifier in {self.label}"
                )
            elif name in reserved:
                problem = f"title {title} becomes {name}, a reserved word in {self.label}"
            elif name in taken:
                other, other_line = taken[name]
                problem = (
                    f"titles {other} (line {other_line}) and {title} (line {line}) "
                    f"both become {name} in {self.label}"
                )
            if problem:
                yield Diagnostic(spec.at(status.title_span), problem, "identifier")
            taken.setdefault(name, (title, line))


class Templates(NamedTuple):
    """The contents of a folder of templates: files by their path in it, and sorted targets."""

    folder: Path
    files: Mapping[str, bytes]
    targets: tuple[Target, ...]


def read_templates(folder: Path) -> Templates:
    """Read a folder of templates.

    Raises InputError with every error if there are no targets or a ``target.toml`` is invalid.
    """
    files: dict[str, bytes] = {}
    problems: list[Diagnostic] = []
    for path in walk(folder, ignored=LITTER):
        if (folder / path).is_file():
            files[path.as_posix()] = (folder / path).read_bytes()
        else:
            problems.append(wrong((folder / path).as_posix(), "must be a regular file", _RULE))
    targets: list[Target] = []
    for name in (name for name in files if _SETTINGS_OF_TARGET.fullmatch(name)):
        try:
            targets.append(_target(name.partition("/")[0], folder, files))
        except InputError as error:
            problems.extend(error.diagnostics)
    if not problems:
        problems.extend(_unknown_copies(targets, folder))
    if not targets and not problems:
        message = f"no subfolder has a {SETTINGS}; set the folder of templates with --templates"
        problems.append(wrong(folder.as_posix(), message, "no-target"))
    if problems:
        raise InputError(problems)
    return Templates(folder, files, tuple(sorted(targets)))


def _unknown_copies(targets: Sequence[Target], folder: Path) -> Iterator[Diagnostic]:
    """Report each copy of a file that no target generates."""
    made = {template.removesuffix(TEMPLATE_SUFFIX) for one in targets for template in one.templates}
    for target in targets:
        for source in target.copies.values():
            if source not in made:
                message = f"[copies] has {source}, which no target generates"
                yield wrong((folder / target.name / SETTINGS).as_posix(), message, _RULE)


def _target(name: str, folder: Path, files: Mapping[str, bytes]) -> Target:
    inside = sorted(file for file in files if file.startswith(f"{name}/"))
    settings = f"{name}/{SETTINGS}"
    templates = tuple(file for file in inside if file != settings and not _is_aside(file))
    outputs = {file.removeprefix(f"{name}/").removesuffix(TEMPLATE_SUFFIX) for file in templates}
    shown = (folder / settings).as_posix()
    values = read_table(files[settings], shown, _RULE)
    known = {**_SETTINGS, "main": required(one_of(outputs))}
    problems = list(check(values, known)) or list(_unknown_names(values, templates))
    if problems:
        raise InputError(wrong(shown, problem, _RULE) for problem in problems)
    black, breaks = values.pop("black", None), values.pop("breaks", None)
    return Target(
        name,
        templates,
        **values | {key: frozenset(values.get(key, ())) for key in ("reserved", "taken")},
        breaks=breaks and Breaks(**breaks),
        black=black and Black(**{key.replace("-", "_"): black[key] for key in black}),
    )


def _unknown_names(values: Mapping[str, Any], templates: Iterable[str]) -> Iterator[str]:
    """Report unknown placeholders in names, in paths and in the reference."""
    spelt = spellings("a", "A", "A")
    names = values.get("names", {})
    for key, pattern in names.items():
        for place in places(pattern):
            if place not in spelt:
                yield f"[names] {key} has {{{place}}}; choose from {', '.join(spelt)}"
    for path in (*templates, *values.get("copies", {})):
        for place in places(path):
            if place not in {"type", *names}:
                yield f"[names] has no {place}, which the path {path} uses"
    for place in places(values["reference"]):
        if place not in {"type", "name", "title", *names}:
            yield f"reference has {{{place}}}; choose from name, title, type and those of [names]"


def _is_aside(name: str) -> bool:
    """Return whether a file has no output: ``_head.j2`` is an include, ``main.py.j2~`` a backup."""
    file = name.rpartition("/")[2]
    return file.endswith("~") or (file.startswith("_") and not file.startswith("__"))


def _is_names(value: object) -> bool:
    return isinstance(value, dict) and all(isinstance(value[key], str) for key in value)


_TEXT = required(LINE)
_SETTINGS: Settings = {
    "label": _TEXT,
    "main": _TEXT,  # one of the outputs
    "quote": required(one_of(QUOTES)),
    "comment": required(one_of(COMMENTS)),
    "case": required(one_of(CASES)),
    "reference": _TEXT,
    "reserved": TEXTS,
    "names": Setting(_is_names, "a table of strings"),
    "taken": TEXTS,
    "copies": Setting(_is_names, "a table of strings"),
    "breaks": {"gone": _TEXT, "changed": _TEXT},
    "black": {
        "line-length": required(Setting(lambda value: type(value) is int, "a number")),
        "target-version": required(matching("py3[0-9]+", "a version such as py39")),
    },
}
