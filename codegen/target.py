"""Knows a target: one folder of templates and the ``target.toml`` that names its families.

Knows nothing of what the templates say.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from codegen.config import read_toml
from codegen.folder import is_by_product, paths
from codegen.lexis import CASES, COMMENTS, QUOTES, is_identifier
from codegen.model import Spec
from codegen.source import Diagnostic, Location, SpecError

SETTINGS = "target.toml"
TEMPLATE_SUFFIX = ".j2"
_RULE = "target-setting"
FORMATTERS = frozenset({"", "black"})


class Target(NamedTuple):
    """A language: how it quotes, comments and names, and which templates make its package.

    ``name`` is the folder's; ``label`` is what people call the language; ``main`` is the one output
    that stands for all (``generate --stdout``); ``reference`` is how a program names a status, with
    ``{name}`` or ``{title}`` for the member; ``format`` names the formatter of its files, if any.
    """

    name: str
    templates: tuple[str, ...]
    label: str
    main: str
    quote: str
    comment: str
    case: str
    reference: str
    format: str = ""
    reserved: frozenset[str] = frozenset()

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

        Raises SpecError for each one that is no identifier, is reserved, or is another title's too.
        """
        found: dict[str, str] = {}
        problems = tuple(self._name_all(spec, found))
        if problems:
            raise SpecError(problems)
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


def discover(templates: Path) -> tuple[Target, ...]:
    """Find the targets in a folder of templates, sorted by name.

    Raises SpecError where there is none, or where a ``target.toml`` is wrong; says all that is.
    """
    targets: list[Target] = []
    problems: list[Diagnostic] = []
    for settings in sorted(templates.glob(f"*/{SETTINGS}")):
        try:
            targets.append(_load(settings))
        except SpecError as error:
            problems.extend(error.diagnostics)
    if not targets and not problems:
        message = f"no folder here has a {SETTINGS}; name the folder of templates with --templates"
        problems.append(Diagnostic(Location(templates.as_posix(), 1, 1), message, "no-target"))
    if problems:
        raise SpecError(problems)
    return tuple(targets)


def _load(settings: Path) -> Target:
    folder = settings.parent
    templates = tuple(
        sorted(
            f"{folder.name}/{path}"
            for path in paths(str(folder), but=is_by_product)
            if path != SETTINGS and not _is_partial(path)
        )
    )
    values = read_toml(settings, settings, _RULE)
    outputs = {
        name.removeprefix(f"{folder.name}/").removesuffix(TEMPLATE_SUFFIX) for name in templates
    }
    problems = [_wrong(settings, problem) for problem in _check(values, outputs)]
    if problems:
        raise SpecError(problems)
    values["reserved"] = frozenset(values.get("reserved", ()))
    return Target(name=folder.name, templates=templates, **values)


def _is_partial(path: str) -> bool:
    """Whether a template is only included by others: ``_head.j2`` is, ``__init__.py.j2`` is not."""
    name = path.rpartition("/")[2]
    return name.startswith("_") and not name.startswith("__")


def _check(values: Mapping[str, Any], outputs: set[str]) -> Iterator[str]:
    allowed: Mapping[str, Any] = {
        "quote": QUOTES,
        "comment": COMMENTS,
        "case": CASES,
        "format": FORMATTERS,
        "main": outputs,
    }
    known = [name for name in Target._fields if name not in ("name", "templates")]
    for name in known:
        value = values.get(name, Target._field_defaults.get(name))
        if name == "reserved":
            words = values.get("reserved", [])
            if not (isinstance(words, list) and all(isinstance(word, str) for word in words)):
                yield "reserved is not a list of strings"
        elif not isinstance(value, str):
            yield f"{name} is missing, or no string"
        elif name in allowed and value not in allowed[name]:
            yield f"{name} is {value!r}; it can be {', '.join(sorted(allowed[name]))}"
    for name in sorted(values.keys() - known):
        yield f"{name} is no setting of a target"


def _wrong(settings: Path, message: str) -> Diagnostic:
    return Diagnostic(Location(settings.as_posix(), 1, 1), message, _RULE)
