"""Knows how templates are run: what they may see, which filters they have, what they may not print.

Knows nothing of any one language, and never touches the output folder.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import Any, NamedTuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError
from markupsafe import Markup

from codegen.lexis import COMMENTS, QUOTES, escape_html
from codegen.model import Prose, Spec
from codegen.source import Diagnostic, Location, SpecError
from codegen.target import TEMPLATE_SUFFIX, Target


class Package(NamedTuple):
    """What all generated packages share beside the page: their version, in SemVer."""

    version: str


class _Environment(Environment):
    """A Jinja environment in which no attribute of a Prose can be reached, so that none leaks."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        _refuse(obj)
        return super().getattr(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        _refuse(obj)
        return super().getitem(obj, argument)


def render(
    spec: Spec, target: Target, *, templates: Path, package: Package, targets: Sequence[Target] = ()
) -> dict[PurePosixPath, str]:
    """Render every template of a target to the text of its output, by path under the output folder.

    Raises SpecError for titles the language cannot name, and for a template that does not compile
    or fails, with its file and line.
    """
    identifiers = target.identifiers(spec)
    environment = _environment(target, templates, identifiers)
    context = {"spec": spec, "package": package, "targets": targets}
    outputs: dict[PurePosixPath, str] = {}
    problems: list[Diagnostic] = []
    for name in target.templates:
        try:
            text = environment.get_template(name).render(context)
        except (TemplateError, TypeError, ValueError, ArithmeticError, LookupError) as error:
            problems.append(_template_problem(templates, name, error))
        else:
            outputs[PurePosixPath(name.removesuffix(TEMPLATE_SUFFIX))] = text
    if problems:
        raise SpecError(problems)
    return outputs


def _environment(target: Target, templates: Path, identifiers: Mapping[str, str]) -> Environment:
    environment = _Environment(
        loader=FileSystemLoader(templates),
        undefined=StrictUndefined,
        finalize=_finalize,
        autoescape=target.quote == "html",
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        newline_sequence="\n",
        auto_reload=False,
    )

    def quote(value: Prose | str | int, family: str = target.quote) -> str:
        return Markup(QUOTES[family](_text(value)))

    def comment(value: Prose | str | int, family: str = target.comment) -> str:
        return Markup(COMMENTS[family](_text(value)))

    def escape(value: Prose | str | int) -> Markup:
        return Markup(escape_html(_text(value)))

    # No others: a filter that takes text as it is would be a way around the ones that escape.
    environment.filters = {
        "comment": comment,
        "escape": escape,
        "length": len,
        "name": identifiers.__getitem__,
        "quote": quote,
    }
    return environment


def _text(value: Prose | str | int) -> str:
    return value.text if isinstance(value, Prose) else str(value)


def _refuse(value: object) -> None:
    if isinstance(value, Prose):
        raise TypeError("text from the page is printed through quote, comment or escape, as it is")


def _finalize(value: object) -> object:
    if not isinstance(value, (str, int)):
        _refuse(value)
        raise TypeError(f"a {type(value).__name__} is not printed; name one of its fields")
    return value


def _template_problem(templates: Path, name: str, error: Exception) -> Diagnostic:
    """Say where in which template an error arose; Jinja puts template lines into tracebacks."""
    path, line = templates / name, 1
    if (lineno := getattr(error, "lineno", None)) is not None:
        line = lineno
        path = Path(getattr(error, "filename", None) or path)
    else:
        frame: TracebackType | None = error.__traceback__
        while frame is not None:
            if frame.tb_frame.f_code.co_filename.endswith(TEMPLATE_SUFFIX):
                path, line = Path(frame.tb_frame.f_code.co_filename), frame.tb_lineno
            frame = frame.tb_next
    message = f"{type(error).__name__}: {error}"
    return Diagnostic(Location(path.as_posix(), line, 1), message, "template")
