"""Plans a release of the packages or of the generator: files, tags, builds and obstacles.

Does not carry it out.
"""

from __future__ import annotations

import re
import subprocess
import sys
from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from codegen import __version__, changelog
from codegen.baseline import at_revision, release_tag
from codegen.config import Config
from codegen.diff import diff
from codegen.error import UsageError
from codegen.git import repository
from codegen.inputs import parse_page
from codegen.job import read_job
from codegen.releases import Release
from codegen.source import InputError
from codegen.target import read_templates
from codegen.version import Version
from release.recipes import GENERATOR, RECIPES, Recipe, missing
from release.repository import problems as problems_of_repository

if TYPE_CHECKING:
    from codegen.diff import Change
    from codegen.job import Job

CHANGELOG = Path(changelog.NAME)


class Plan(NamedTuple):
    """What a release does: the files it writes, the tags, and the packages it builds.

    ``notes`` is the changelog section. ``folders`` are those of the packages. ``apart`` names
    packages that are built elsewhere. ``problems`` are missing settings or changelog sections.
    """

    title: str
    version: str
    tags: Sequence[str]
    notes: str
    recipes: Mapping[str, Recipe]
    folders: Mapping[str, str]
    problems: Sequence[str] = ()
    texts: Mapping[Path, bytes] = {}
    apart: Sequence[str] = ()

    @property
    def subject(self) -> str:
        """The subject of the commit."""
        return f"Release {self.title[:1].lower()}{self.title[1:]}"


def plan_packages(config: Config, only: Sequence[str]) -> Plan:
    """Plan a release of the packages, of which only some may be built here."""
    languages = [target.name for target in read_templates(config.templates).targets]
    for name in only:
        if name not in languages or name not in RECIPES:
            known = ", ".join(name for name in languages if name in RECIPES)
            raise UsageError(f"nothing here builds {name!r}; there are {known}")
    recipes = {
        name: RECIPES[name] for name in languages if name in RECIPES and (not only or name in only)
    }
    tags = [f"{config.api.package}-v{config.version}"]
    if "go" in languages:
        tags.append(f"{_go_folder(config)}/v{config.version}")
    texts, notes = _texts(config)
    return Plan(
        f"Packages {config.version}",
        config.version,
        tags,
        notes,
        recipes,
        {name: (config.output / name).as_posix() for name in recipes},
        tuple(_settings(config)),
        texts,
        [name for name in languages if name not in recipes],
    )


def plan_generator(config: Config) -> Plan:
    """Plan a release of the generator, whose changelog people write."""
    title, tags = f"Generator {__version__}", [f"v{__version__}"]
    notes = _section(_changelog(), title)
    problems = [] if notes else [f"{CHANGELOG} has no section `## {title}`; write it"]
    recipes, folders = {"generator": GENERATOR}, {"generator": ""}
    return Plan(title, __version__, tags, notes, recipes, folders, problems)


def obstacles(plan: Plan, config: Config) -> Iterator[str]:
    """Report everything that prevents a release, with a fix."""
    yield from problems_of_repository(plan.tags)
    yield from _drift(config)
    yield from plan.problems
    yield from missing(plan.recipes)


# --- what stops a release ------------------------------------------------------------------------


def _drift(config: Config) -> Iterator[str]:
    """Report why ``check`` fails: outdated files, or a version that is too low."""
    for file in (config.file, *map(str, sorted(Path().glob("examples/*/codegen.toml")))):
        command = [sys.executable, "-m", "codegen", "check", "--color=never", f"--config={file}"]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace")
        if done.returncode:
            yield f"`check` fails for {file}:\n{done.stderr.rstrip()}"


def _settings(config: Config) -> Iterator[str]:
    tag = release_tag(config)
    last = at_revision(tag, config.spec, config).version if tag else ""
    if last and Version.parse(config.version) < Version.parse(last):
        yield f"version is {config.version}, and {last} was released; raise it with `make bump`"
    if not config.api.repository:
        yield (
            "no repository is set: registries show it, and npm refuses to publish a package with "
            'provenance without one; add repository = "https://…" to [tool.codegen.api] of '
            f"{config.file}, and run `make generate`"
        )
    yield from _go_module(config)


def _go_module(config: Config) -> Iterator[str]:
    """Report a Go module that cannot be fetched: its path must lead to its folder."""
    file = config.output / "go" / "go.mod"
    if file.is_file():
        module = re.sub(r"/v[0-9]+$", "", file.read_text(encoding="utf-8").split()[1])
        folder = _go_folder(config)
        address = re.sub(r"^https?://|/$|\.git/?$", "", config.api.repository)
        if not re.fullmatch(rf"[^/]+\.[^/]+/(.+/)?{re.escape(folder)}", module):
            yield (
                f"the Go module is {module}, and no tag of this repository releases a module of "
                f'that path; set go-module = "{address or "HOST/REPOSITORY"}/{folder}" in '
                f"[tool.codegen.api] of {config.file}, and run `make generate`"
            )


def _go_folder(config: Config) -> str:
    return repository().path(config.output / "go")


# --- what a release writes -----------------------------------------------------------------------


def _texts(config: Config) -> tuple[Mapping[Path, bytes], str]:
    """Return the files that a release of the packages writes, and the changelog section."""
    try:
        job = read_job(Namespace(spec=None, only=None, templates=None, output=None), config)
        release = Release(config.version, job.spec, _changes(job))
    except InputError:  # as ``check`` says
        return {}, ""
    texts: dict[Path, bytes] = {}
    text, title = _changelog(), f"Packages {config.version}"
    if not _section(text, title):
        text = changelog.with_entry(text, config.version, changelog.entry(release))
        texts[CHANGELOG] = text.encode("utf-8")
    if config.releases is not None and f"{config.version}.md" not in job.releases:
        texts[config.releases / f"{config.version}.md"] = job.page.data
    return texts, _section(text, title)


def _changes(job: Job) -> tuple[Change, ...]:
    config = job.config
    if job.package.releases:
        return job.package.releases[0].changes
    tag = release_tag(config)
    page = at_revision(tag, config.spec, config).page if tag else None
    return diff(parse_page(page, config), job.spec) if page else ()


def _changelog() -> str:
    return CHANGELOG.read_text(encoding="utf-8") if CHANGELOG.is_file() else ""


def _section(text: str, title: str) -> str:
    """Return the text of a changelog section, or an empty text."""
    whole = rf"^## {re.escape(title)}\n(.*?)(?=^## |\Z)"
    found = re.search(whole, text, re.MULTILINE | re.DOTALL)
    return found[1].strip("\n") if found else ""
