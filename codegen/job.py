"""Reads the inputs of `generate` and `check`, and builds the generated files in memory.

Does not write or compare them.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from codegen.advice import command
from codegen.error import UsageError
from codegen.inputs import Input, lay_out, parse_document, parse_page, read_page
from codegen.outcome import Folder, Outcome
from codegen.source import Diagnostic, InputError
from codegen.suggest import did_you_mean

if TYPE_CHECKING:
    from argparse import Namespace

    from codegen.config import Config
    from codegen.markdown import Document
    from codegen.model import Spec
    from codegen.render import Package
    from codegen.target import Templates
    from codegen.tree import Drift, Record

FOREIGN = ("occupied", "unexpected")
"""The kinds of drift for files that this tool did not write."""


class Job(NamedTuple):
    """The inputs of a run.

    ``releases`` has the page of each release by file name; the folder ``output`` may not exist.
    """

    config: Config
    page: Input
    document: Document
    spec: Spec
    releases: Mapping[str, bytes]
    package: Package
    templates: Templates
    only: Sequence[str]
    output: Path

    def build(self, record: Record) -> Mapping[PurePosixPath, str]:
        """Build all generated files; reuse those in the output folder that are up to date."""
        from codegen.build import build
        from codegen.cache import user_cache
        from codegen.progress import during
        from codegen.tree import read

        with during(f"generating {self.output.as_posix()}"):
            return build(
                self.spec,
                self.config.api,
                self.templates,
                package=self.package,
                only=self.only,
                record=record,
                is_current=lambda path, text: read(self.output, path) == text,
                compiled=Path(user_cache(), "templates"),
            )

    def outcome(self, text: str, wanted: Mapping[PurePosixPath, str]) -> Outcome:
        """Return the result of a run, with the content of the paths that it depends on."""
        from codegen.tree import BY_PRODUCTS, LITTER, RECORD

        config = self.config
        state: dict[str, bytes | Folder | None] = {
            str(path): config.files[path] for path in config.files
        }
        state[self.page.path] = self.page.data
        state[str(self.templates.folder)] = Folder(self.templates.files, LITTER)
        if config.releases is not None:
            state[str(config.releases)] = Folder(self.releases, LITTER)
        for folder in self.only or [""]:
            inside = {
                path.relative_to(folder).as_posix(): wanted[path].encode("utf-8")
                for path in wanted
                if path.is_relative_to(folder)
            }
            state[str(self.output / folder)] = Folder(inside, BY_PRODUCTS)
        if self.only:  # otherwise the folder above includes it
            state[str(self.output / RECORD)] = wanted[RECORD].encode("utf-8")
        return Outcome(0, text, state)


def read_job(options: Namespace, config: Config) -> Job:
    """Read the inputs of `generate` and `check`."""
    page = read_page(options.spec, config)
    document = lay_out(page)
    spec = parse_document(document, config)
    releases = _read_releases(config)
    package = _package(spec, releases, config)
    only = tuple(options.only or ())
    templates = _read_templates(options.templates or config.templates, only)
    output = _output(options.output or config.output)
    return Job(config, page, document, spec, releases, package, templates, only, output)


def again(name: str, options: Namespace) -> str:
    """Return the current command line with another command name, for a message."""
    named = ("config", "spec", "templates", "output")
    words = [
        word
        for option in named
        if (value := getattr(options, option))
        for word in (f"--{option}", str(value))
    ]
    words.extend(word for language in options.only or () for word in ("--only", language))
    return command(name, *words)


def foreign(drifts: Sequence[Drift], output: Path) -> list[str]:
    """Return the paths in the output folder that this tool did not write."""
    return [(output / drift.path).as_posix() for drift in drifts if drift.kind in FOREIGN]


def _output(folder: Path) -> Path:
    if os.path.lexists(folder) and not folder.is_dir():
        raise UsageError(f"{folder.as_posix()} is not a folder; pass a folder with --output")
    return folder


def _read_templates(folder: Path, only: Sequence[str]) -> Templates:
    from codegen.target import read_templates

    templates = read_templates(folder)
    names = [target.name for target in templates.targets]
    for name in only:
        if name not in names:
            hint = did_you_mean(name, names) or f"; choose from {', '.join(names)}"
            raise UsageError(f"unknown language {name!r}{hint}")
    return templates


def _read_releases(config: Config) -> Mapping[str, bytes]:
    """Read the pages of the releases, if the settings have a folder for them."""
    if config.releases is None:
        return {}
    from codegen.releases import read_pages

    return read_pages(config.releases)


def _package(spec: Spec, pages: Mapping[str, bytes], config: Config) -> Package:
    """Return the version, the generator and the release history of the packages."""
    from codegen.render import Package

    package = Package(config.version, config.generator)
    if config.releases is None:
        return package
    from codegen.releases import history
    from codegen.version import place_of_version

    problems: list[Diagnostic] = []
    earlier: dict[str, Spec] = {}
    for name, data in pages.items():
        shown = (config.releases / name).as_posix()
        try:
            earlier[name.removesuffix(".md")] = parse_page(Input(shown, data), config)
        except InputError as error:
            problems.extend(error.diagnostics)
    if problems:
        raise InputError(problems)
    return package._replace(
        releases=history(config.version, spec, earlier, at=place_of_version(config))
    )
