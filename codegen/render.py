"""Knows how templates are run: what they may see, which filters they have, what they may not print.

Knows nothing of any one language, and touches no file but those of compiled templates.
"""

from __future__ import annotations

import os
from base64 import b64encode
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache
from hashlib import sha256
from pathlib import Path, PurePosixPath
from string import Template
from types import TracebackType
from typing import Any, NamedTuple

import jinja2
from jinja2 import (
    BaseLoader,
    Environment,
    FileSystemBytecodeCache,
    StrictUndefined,
    TemplateNotFound,
    Undefined,
    pass_context,
)
from jinja2.bccache import Bucket
from jinja2.runtime import Context
from markupsafe import Markup

from codegen.escaping import COMMENTS, ESCAPES, QUOTES
from codegen.model import Api, Prose, Spec
from codegen.source import Diagnostic, InputError, Location
from codegen.target import TEMPLATE_SUFFIX, Target, Templates


class Package(NamedTuple):
    """What all generated packages share beside the page: their version, in SemVer."""

    version: str


class _Loader(BaseLoader):
    """Gives Jinja the texts of templates that were read already."""

    def __init__(self, templates: Templates) -> None:
        self._templates = templates

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        data = self._templates.files.get(template)
        if data is None:
            raise TemplateNotFound(template)
        return data.decode("utf-8"), str(self._templates.folder / template), lambda: True


class _Compiled(FileSystemBytecodeCache):
    """Compiled templates of one target; none is used that is damaged, or of another Jinja."""

    def __init__(self, folder: Path, target: Target) -> None:
        super().__init__(str(folder), f"{target.name}-%s")
        with suppress(OSError):
            os.makedirs(folder, mode=0o700, exist_ok=True)

    def get_source_checksum(self, source: str) -> str:
        """Name the text, and what it is compiled with."""
        return f"{super().get_source_checksum(source)} {_compiler()}"

    def load_bytecode(self, bucket: Bucket) -> None:
        try:
            super().load_bytecode(bucket)
        except Exception:  # pickle and marshal raise what they like over a file that is damaged
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):  # nobody has to have a cache
            super().dump_bytecode(bucket)


@cache
def _compiler() -> str:
    """Name what compiles templates: Jinja, and the settings in this module."""
    return f"{jinja2.__version__} {sha256(Path(__file__).read_bytes()).hexdigest()}"


class _Environment(Environment):
    """A Jinja environment in which no attribute of a Prose can be reached, so that none leaks."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        if obj.__class__ is Prose:
            raise _not_as_it_is()
        try:
            return getattr(obj, attribute)
        except AttributeError:
            return super().getattr(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        if obj.__class__ is Prose:
            raise _not_as_it_is()
        return super().getitem(obj, argument)


def render(
    spec: Spec,
    api: Api,
    target: Target,
    templates: Templates,
    *,
    package: Package,
    compiled: Path | None = None,
) -> dict[PurePosixPath, str]:
    """Render every template of a target to the text of its output, by path under the output folder.

    A file that is not a template is copied, with LF line ends. ``compiled`` is a folder to keep
    compiled templates in.
    Raises InputError for titles the language cannot name, and for a template that does not compile
    or fails, with its file and line.
    """
    environment = _environment(target, templates, target.identifiers(spec), compiled)
    context = {"spec": spec, "api": api, "package": package, "targets": templates.targets}
    outputs: dict[PurePosixPath, str] = {}
    problems: list[Diagnostic] = []
    for name in target.templates:
        try:
            if name.endswith(TEMPLATE_SUFFIX):
                text = environment.get_template(name).render(context)
            else:
                text = templates.files[name].decode("utf-8").replace("\r\n", "\n")
        except Exception as error:  # a template is a program: it may raise what it likes
            problems.append(_template_problem(templates.folder / name, error))
        else:
            outputs[PurePosixPath(name.removesuffix(TEMPLATE_SUFFIX))] = text
    if problems:
        raise InputError(problems)
    return outputs


def _environment(
    target: Target, templates: Templates, identifiers: Mapping[str, str], compiled: Path | None
) -> Environment:
    environment = _Environment(
        loader=_Loader(templates),
        undefined=StrictUndefined,
        finalize=_finalize,
        autoescape=target.quote == "html",
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        newline_sequence="\n",
        auto_reload=False,
        bytecode_cache=_Compiled(compiled, target) if compiled else None,
    )

    # No others: a filter that takes text as it is would be a way around the ones that escape.
    made = Markup if environment.autoescape else str
    environment.filters = {
        "base64": _base64,
        "comment": _writer(COMMENTS, target.comment, made),
        "escape": _writer(ESCAPES, "html", made),
        "fill": _fill,
        "length": len,
        "name": _at_run_time(identifiers.__getitem__),
        "policy_digest": _at_run_time(_policy_digest),
        "quote": _writer(QUOTES, target.quote, made),
    }
    return environment


def _writer(
    families: Mapping[str, Callable[[str], str]], usual: str, made: type[str]
) -> Callable[..., str]:
    """Make the filter that writes a value as one of these families does, by default the usual."""

    @pass_context  # see _at_run_time
    def write(_: Context, value: Prose | str | int, family: str = usual) -> str:
        text = families[family](value.text if isinstance(value, Prose) else str(value))
        return text if made is str else made(text)

    return write


def _at_run_time(function: Callable[[str], str]) -> Callable[[Context, str], str]:
    """Keep Jinja from calling a filter while it compiles: its result would be part of the code."""

    @pass_context
    def call(_: Context, value: str) -> str:
        return function(value)

    return call


@pass_context  # see _at_run_time
def _base64(_: Context, text: str, encoding: str = "utf-8") -> str:
    """Write text in Base64; U+DC80 to U+DCFF are the bytes 80 to FF, as where UTF-8 is invalid."""
    return b64encode(text.encode(encoding, "surrogateescape")).decode()


@pass_context  # see _at_run_time
def _fill(_: Context, text: str, **values: object) -> str:
    """Write values for their names in a text of many, as ``string.Template`` has them: ``${x}``."""
    return Template(text).substitute(values)


def _policy_digest(content: str) -> str:
    """Write the digest of a script or a style as a content security policy names it."""
    return f"sha256-{b64encode(sha256(content.encode()).digest()).decode()}"


def _not_as_it_is() -> TypeError:
    return TypeError("page text must go through quote, comment or escape")


def _finalize(value: object) -> object:
    if isinstance(value, (str, int)):
        return value
    if isinstance(value, Undefined):
        return str(value)  # raises, and says which name is not defined
    if isinstance(value, Prose):
        raise _not_as_it_is()
    raise TypeError(f"a {type(value).__name__} is not printed; name one of its fields")


def _template_problem(path: Path, error: Exception) -> Diagnostic:
    """Say where in which template an error arose; Jinja puts template lines into tracebacks."""
    line = 1
    frame: TracebackType | None = error.__traceback__
    while frame is not None:
        if frame.tb_frame.f_code.co_filename.endswith(TEMPLATE_SUFFIX):
            path, line = Path(frame.tb_frame.f_code.co_filename), frame.tb_lineno
        frame = frame.tb_next
    message = f"{type(error).__name__}: {error}"
    return Diagnostic(Location(path.as_posix(), line, 1), message, "template")
