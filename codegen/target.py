"""Knows the targets: the folders of templates, each with a ``target.toml`` that describes it.

Knows nothing of what the templates say. A folder of templates is read once, here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from codegen.escaping import COMMENTS, QUOTES
from codegen.model import Spec
from codegen.naming import CASES, is_identifier
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
    """How Black formats the Python files of a target: ``target_version`` as ``py39``."""

    line_length: int
    target_version: str


class Breaks(NamedTuple):
    """What becomes of a program that names a status: sentences.

    ``gone`` is for a name that the new packages do not have, ``changed`` for one that has another
    code in them. ``{title}`` is the status's, ``{code}`` the new code.
    """

    gone: str
    changed: str


class Target(NamedTuple):
    """A language: how it quotes, comments and names, and which templates make its package.

    ``name`` is the folder's; ``label`` is what people call the language; ``main`` is the one output
    that ``generate --stdout`` prints; ``reference`` is how a program names a status, with
    ``{name}`` or ``{title}`` for the member; ``black`` formats its files, where it is set.
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
    breaks: Breaks | None = None
    black: Black | None = None

    @property
    def names_members(self) -> bool:
        """Whether a program in this language writes more than the title to name a status."""
        return self.reference != "{title}"

    def identifier(self, title: str) -> str:
        """Give the identifier of a title in this language's case."""
        return CASES[self.case](title)

    def refer(self, title: str) -> str:
        """Give what a program in this language writes for the status with this title."""
        return self.reference.replace("{name}", self.identifier(title)).replace("{title}", title)

    def identifiers(self, spec: Spec) -> Mapping[str, str]:
        """Map each title to its identifier.

        Raises InputError with each one that is no identifier, is reserved, or is another title's.
        """
        found: dict[str, str] = {}
        problems = tuple(self._name_all(spec, found))
        if problems:
            raise InputError(problems)
        return found

    def _name_all(self, spec: Spec, found: dict[str, str]) -> Iterator[Diagnostic]:
        taken: dict[str, tuple[str, int]] = {}
        for status in spec.statuses:
            title = status.title
            name = found[title] = self.identifier(title)
            line = status.title_span.line
            problem = ""
            if not is_identifier(name):
                problem = f"title {title} makes {name!r}, which is no identifier in {self.label}"
            elif name in self.reserved:
                problem = f"title {title} makes {name}, a reserved word in {self.label}"
            elif name in taken:
                other, other_line = taken[name]
                problem = (
                    f"titles {other} (line {other_line}) and {title} (line {line}) "
                    f"both make {name} in {self.label}"
                )
            if problem:
                yield Diagnostic(spec.at(status.title_span), problem, "identifier")
            taken.setdefault(name, (title, line))


class Templates(NamedTuple):
    """A folder of templates, read: its files by their names in it, and its targets by name."""

    folder: Path
    files: Mapping[str, bytes]
    targets: tuple[Target, ...]


def read_templates(folder: Path) -> Templates:
    """Read a folder of templates.

    Raises InputError where there is no target, or where a ``target.toml`` is wrong; says all that
    is.
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
    if not targets and not problems:
        message = f"no folder here has a {SETTINGS}; name the folder of templates with --templates"
        problems.append(wrong(folder.as_posix(), message, "no-target"))
    if problems:
        raise InputError(problems)
    return Templates(folder, files, tuple(sorted(targets)))


def _target(name: str, folder: Path, files: Mapping[str, bytes]) -> Target:
    inside = sorted(file for file in files if file.startswith(f"{name}/"))
    settings = f"{name}/{SETTINGS}"
    templates = tuple(file for file in inside if file != settings and not _is_aside(file))
    outputs = {file.removeprefix(f"{name}/").removesuffix(TEMPLATE_SUFFIX) for file in templates}
    shown = (folder / settings).as_posix()
    values = read_table(files[settings], shown, _RULE)
    known = {**_SETTINGS, "main": required(one_of(outputs))}
    if problems := tuple(wrong(shown, problem, _RULE) for problem in check(values, known)):
        raise InputError(problems)
    black, breaks = values.pop("black", None), values.pop("breaks", None)
    reserved = frozenset(values.pop("reserved", ()))
    return Target(
        name,
        templates,
        **values,
        reserved=reserved,
        breaks=breaks and Breaks(**breaks),
        black=black and Black(**{key.replace("-", "_"): black[key] for key in black}),
    )


def _is_aside(name: str) -> bool:
    """Whether a file makes no output: ``_head.j2`` is only included, ``main.py.j2~`` a backup."""
    file = name.rpartition("/")[2]
    return file.endswith("~") or (file.startswith("_") and not file.startswith("__"))


_TEXT = required(LINE)
_SETTINGS: Settings = {
    "label": _TEXT,
    "main": _TEXT,  # one of the outputs
    "quote": required(one_of(QUOTES)),
    "comment": required(one_of(COMMENTS)),
    "case": required(one_of(CASES)),
    "reference": _TEXT,
    "reserved": TEXTS,
    "breaks": {"gone": _TEXT, "changed": _TEXT},
    "black": {
        "line-length": required(Setting(lambda value: type(value) is int, "a number")),
        "target-version": required(matching("py3[0-9]+", "a version as py39")),
    },
}
