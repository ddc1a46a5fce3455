"""Knows how a Spec becomes the files of the output folder: rendered, formatted, recorded.

Writes nothing: ``generate``, ``check`` and ``generate --stdout`` share what it builds.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import cache
from pathlib import Path, PurePosixPath

from codegen.error import UsageError
from codegen.model import Api, Spec
from codegen.render import Package, render
from codegen.source import Diagnostic, InputError
from codegen.target import Black, Target, Templates
from codegen.tree import RECORD, Record


def _never(path: PurePosixPath, text: str) -> bool:
    return False


def build(
    spec: Spec,
    api: Api,
    templates: Templates,
    *,
    package: Package,
    only: Collection[str] = (),
    record: Record = Record(),
    is_current: Callable[[PurePosixPath, str], bool] = _never,
    compiled: Path | None = None,
) -> dict[PurePosixPath, str]:
    """Build the text of every file, by path under the output folder: the record is one of them.

    ``package`` is what the packages share; ``only`` names the targets to build, all if it is empty;
    ``record`` is what earlier runs wrote; ``compiled`` is a folder to keep compiled templates in.
    A text that ``is_current`` as it is rendered is not formatted: Black takes longer to import than
    the rest takes to run, and the templates write what it leaves alone.
    Raises InputError with all that is wrong in any target.
    """
    targets = {target.name: target for target in templates.targets}

    @cache
    def rendered(name: str) -> Mapping[PurePosixPath, str]:
        return render(spec, api, targets[name], templates, package=package, compiled=compiled)

    outputs: dict[PurePosixPath, str] = {}
    problems: list[Diagnostic] = []
    for target in targets.values():
        if only and target.name not in only:
            continue
        target.check_names(api)
        try:
            for path, text in rendered(target.name).items():
                outputs[path] = text if is_current(path, text) else formatted(path, text, target)
            for place, source in target.copies.items():
                other = targets[source.partition("/")[0]]
                copy = rendered(other.name).get(other.output(source, api))
                if copy is not None:  # else there is nothing of this for the API
                    outputs[target.output(f"{target.name}/{place}", api)] = copy
        except InputError as error:
            problems.extend(error.diagnostics)
    if problems:
        raise InputError(dict.fromkeys(problems))
    outputs[RECORD] = record.updated(outputs, replaced=tuple(only))
    return outputs


def formatted(path: PurePosixPath, text: str, target: Target) -> str:
    """Format a text as its target is set to; text of other languages is unchanged."""
    if target.black and path.suffix in {".py", ".pyi"}:
        return _black(text, target.black)
    return text


def _black(text: str, settings: Black) -> str:
    from black import format_str
    from black.mode import Mode, TargetVersion

    version = settings.target_version.upper()
    if version not in TargetVersion.__members__:
        raise UsageError(f"Black does not know the target version {settings.target_version}")
    versions = {TargetVersion[version]}
    return format_str(text, mode=Mode(target_versions=versions, line_length=settings.line_length))
