"""Renders templates with a restricted set of values and filters.

Does not depend on single languages. Writes only to the cache of compiled templates.
"""

from __future__ import annotations

import os
from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import cache
from hashlib import sha256
from pathlib import Path, PurePosixPath
from string import Template
from types import TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple

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
from codegen.model import Api, Prose, Sentence, Spec
from codegen.source import Diagnostic, InputError, Location
from codegen.target import TEMPLATE_SUFFIX, Target, Templates

if TYPE_CHECKING:
    from codegen.releases import Release


class Package(NamedTuple):
    """The data besides the page that all generated packages share. ``version`` is in SemVer.

    ``generator`` is the generator named in the files, or empty. ``releases`` has this release and
    the earlier ones, newest first, if their pages were kept.
    """

    version: str
    generator: str = ""
    releases: tuple[Release, ...] = ()

    @property
    def major(self) -> str:
        """The major version, which the path of a Go module ends with from 2 on."""
        return self.version.partition(".")[0]


class _Loader(BaseLoader):
    """Loads templates from memory."""

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
    """The cache of one target's compiled templates. Ignores damaged files and other versions."""

    def __init__(self, folder: Path, target: Target) -> None:
        super().__init__(str(folder), f"{target.name}-%s")
        with suppress(OSError):
            os.makedirs(folder, mode=0o700, exist_ok=True)

    def get_source_checksum(self, source: str) -> str:
        """Return a checksum of the text and of the compiler."""
        return f"{super().get_source_checksum(source)} {_compiler()}"

    def load_bytecode(self, bucket: Bucket) -> None:
        try:
            super().load_bytecode(bucket)
        except Exception:  # pickle and marshal may raise any exception for a damaged file
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):  # the cache is optional
            super().dump_bytecode(bucket)


@cache
def _compiler() -> str:
    """Return an identifier of the compiler: the version of Jinja, and the code of this module."""
    return f"{jinja2.__version__} {sha256(Path(__file__).read_bytes()).hexdigest()}"


class _Environment(Environment):
    """A Jinja environment without access to the attributes of Prose: its text must be escaped."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        if obj.__class__ is Prose:
            raise _unescaped()
        try:
            return getattr(obj, attribute)
        except AttributeError:
            return super().getattr(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        if obj.__class__ is Prose:
            raise _unescaped()
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
    """Render the templates of a target. Return the texts by path under the output folder.

    A file that is not a template is copied, with LF line ends. A template that renders to white
    space is skipped. ``compiled`` is a folder for compiled templates.

    Raises InputError for titles that are not valid identifiers in the language, and for templates
    that fail, with file and line.
    """
    environment = _environment(target, templates, target.identifiers(spec, api), compiled)
    context = {
        "spec": spec,
        "api": api,
        "package": package,
        "names": target.package_names(api),
        "targets": templates.targets,
    }
    outputs: dict[PurePosixPath, str] = {}
    problems: list[Diagnostic] = []
    for name in target.templates:
        try:
            if name.endswith(TEMPLATE_SUFFIX):
                text = environment.get_template(name).render(context)
                if not text.strip():  # this API does not need the file
                    continue
            else:
                text = templates.files[name].decode("utf-8").replace("\r\n", "\n")
        except Exception as error:  # a template may raise any exception
            problems.append(_template_problem(templates.folder / name, error))
        else:
            outputs[target.output(name, api)] = text
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

    # Jinja's default filters are removed, because some would print text unescaped.
    made = Markup if environment.autoescape else str
    environment.filters = {
        "base64": _base64,
        "comment": _writer(COMMENTS, target.comment, made),
        "escape": _writer(ESCAPES, "html", made),
        "fill": _fill,
        "import_order": _import_order,
        "length": len,
        "name": _at_run_time(identifiers.__getitem__),
        "policy_digest": _at_run_time(_policy_digest),
        "quote": _writer(QUOTES, target.quote, made),
    }
    return environment


def _writer(
    families: Mapping[str, Callable[[str], str]], usual: str, made: type[str]
) -> Callable[..., str]:
    """Return a filter that escapes a value for one of these families, by default ``usual``."""

    @pass_context  # see _at_run_time
    def write(_: Context, value: Prose | str | int, family: str = usual) -> str:
        text = families[family](value.text if isinstance(value, Prose) else str(value))
        return text if made is str else made(text)

    return write


def _at_run_time(function: Callable[[str], str]) -> Callable[[Context, str], str]:
    """Prevent Jinja from calling a filter at compile time, which would cache its result."""

    @pass_context
    def call(_: Context, value: str) -> str:
        return function(value)

    return call


@pass_context  # see _at_run_time
def _base64(_: Context, text: str, encoding: str = "utf-8") -> str:
    """Encode text in Base64. U+DC80 to U+DCFF become the bytes 80 to FF (surrogateescape)."""
    return b64encode(text.encode(encoding, "surrogateescape")).decode()


@pass_context  # see _at_run_time
def _fill(_: Context, text: str, **values: object) -> str:
    """Replace placeholders such as ``${x}`` with values, like ``string.Template``."""
    return Template(text).substitute(values)


@pass_context  # see _at_run_time
def _import_order(_: Context, names: Sequence[str]) -> str:
    """Join names in the order of rustfmt for imports: modules, types, names in uppercase."""
    return ", ".join(sorted(names, key=lambda name: (name[0].isupper(), name.isupper(), name)))


def _policy_digest(content: str) -> str:
    """Return the digest of a script or style in the format of a content security policy."""
    return f"sha256-{b64encode(sha256(content.encode()).digest()).decode()}"


def _unescaped() -> TypeError:
    return TypeError("page text must go through quote, comment or escape")


def _finalize(value: object) -> object:
    if value.__class__ is Sentence:
        raise _unescaped()
    if isinstance(value, (str, int)):
        return value
    if isinstance(value, Undefined):
        return str(value)  # raises an error with the undefined name
    if isinstance(value, Prose):
        raise _unescaped()
    raise TypeError(f"cannot print a {type(value).__name__}; print one of its fields")


def _template_problem(path: Path, error: Exception) -> Diagnostic:
    """Return a Diagnostic with the template and line, which Jinja puts into the traceback."""
    line = 1
    frame: TracebackType | None = error.__traceback__
    while frame is not None:
        if frame.tb_frame.f_code.co_filename.endswith(TEMPLATE_SUFFIX):
            path, line = Path(frame.tb_frame.f_code.co_filename), frame.tb_lineno
        frame = frame.tb_next
    message = f"{type(error).__name__}: {error}"
    return Diagnostic(Location(path.as_posix(), line, 1), message, "template")
