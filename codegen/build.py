"""Builds the files of the output folder from a Spec: renders, formats and records them.

Does not write files, so that ``generate``, ``check`` and ``generate --stdout`` can share it.
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
    """Build every file, including the record. Return the texts by path under the output folder.

    ``only`` has the names of the targets to build, or is empty for all. ``record`` has the files
    of earlier runs. ``compiled`` is a folder for compiled templates. A rendered text that
    ``is_current`` is not formatted, because importing Black takes longer than everything else, and
    templates already produce formatted code.

    Raises InputError with every error of every target.
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
                if copy is not None:  # None: this API does not need the file
                    outputs[target.output(f"{target.name}/{place}", api)] = copy
        except InputError as error:
            problems.extend(error.diagnostics)
    if problems:
        raise InputError(dict.fromkeys(problems))
    outputs[RECORD] = record.updated(outputs, replaced=tuple(only))
    return outputs


def formatted(path: PurePosixPath, text: str, target: Target) -> str:
    """Format Python code with Black if the target requires it; return other text unchanged."""
    if target.black and path.suffix in {".py", ".pyi"}:
        return _black(text, target.black)
    return text


def _black(text: str, settings: Black) -> str:
    from black import format_str
    from black.mode import Mode, TargetVersion

    version = settings.target_version.upper()
    if version not in TargetVersion.__members__:
        raise UsageError(f"Black does not support the target version {settings.target_version}")
    versions = {TargetVersion[version]}
    return format_str(text, mode=Mode(target_versions=versions, line_length=settings.line_length))
