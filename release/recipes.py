"""Builds each package into the files that its registry or a release page accepts.

Does not use git, or know which packages are released.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from codegen.error import CodegenError
from codegen.tree import walk


class BuildError(CodegenError):
    """A package cannot be built, or two builds differ."""

    exit_code = 1


class Builder(NamedTuple):
    """A user who builds the packages, with settings that must not affect them.

    ``options`` are those of ``python -m build``: the wheel is built from the sdist, or from the
    sources.
    """

    folder: str
    umask: int
    env: Mapping[str, str]
    options: Sequence[str] = ()

    def run(
        self, command: Sequence[str | Path], cwd: Path, env: Mapping[str, str] | None = None
    ) -> None:
        """Run a command to its end. Raises BuildError, with what it said, if it fails."""
        words = [str(word) for word in command]
        done = subprocess.run(
            [shutil.which(words[0]) or words[0], *words[1:]],
            cwd=cwd,
            env={**os.environ, **self.env, **(env or {})},
            umask=self.umask,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        if done.returncode:
            said = done.stdout.decode("utf-8", "replace").strip()
            raise BuildError(f"`{' '.join(words)}` failed with exit code {done.returncode}\n{said}")


BUILDERS = (
    Builder("one", 0o022, {"TZ": "UTC", "PYTHONHASHSEED": "1"}),
    Builder(
        "another folder",
        0o077,
        {"TZ": "Asia/Tehran", "PYTHONHASHSEED": "2", "LC_ALL": "C", "USER": "somebody"},
        options=("--sdist", "--wheel"),
    ),
)


class Work(NamedTuple):
    """One build: from the sources of a package, which it may change, to a folder of its files."""

    source: Path
    to: Path
    version: str
    builder: Builder


class Recipe(NamedTuple):
    """How a package is built, and the programs (or modules of Python) that this takes."""

    build: Callable[[Work], None]
    needs: Sequence[str] = ()

    @property
    def missing(self) -> Sequence[str]:
        """What is not installed of what it takes."""
        return [name for name in self.needs if not (shutil.which(name) or find_spec(name))]


def _python(work: Work) -> None:
    command = [sys.executable, "-m", "build", "--no-isolation", f"--outdir={work.to}"]
    work.builder.run([*command, *work.builder.options, work.source], cwd=work.to)


def _npm(work: Work) -> None:
    work.builder.run(["npm", "pack", "--no-update-notifier", work.source], cwd=work.to)


def _crate(work: Work) -> None:
    target = work.source.with_name(f"{work.source.name}-target")
    options = ["--no-verify", "--allow-dirty", "--quiet", f"--target-dir={target}"]
    work.builder.run(["cargo", "package", *options], cwd=work.source)
    for crate in (target / "package").glob("*.crate"):
        shutil.copy(crate, work.to)


def _composer(work: Work) -> None:
    home = work.source.with_name(f"{work.source.name}-composer")
    env = {"COMPOSER_ALLOW_SUPERUSER": "1", "COMPOSER_HOME": str(home)}
    options = ["--no-interaction", "--quiet", "--format=tar", f"--dir={work.to}"]
    work.builder.run(["composer", "archive", *options], cwd=work.source, env=env)


def _maven(work: Work) -> None:
    """Make what Maven Central asks for: the jar, its sources and its documentation."""
    work.builder.run(["mvn", "--batch-mode", "--quiet", "package"], cwd=work.source)
    (jar,) = (work.source / "target").glob("*.jar")
    shutil.copy(jar, work.to)
    sources = work.source / "src" / "main" / "java"
    _zip(work.to / f"{jar.stem}-sources.jar", sources)
    # Maven knows where the annotations of Jackson are, and has compiled all this with them. The
    # documentation does not show them, so it needs neither them nor the module that requires them.
    documented = [str(path) for path in walk(sources) if path.name != "module-info.java"]
    documentation = work.source / "target" / "documentation"
    options = ["-quiet", "-notimestamp", "--ignore-source-errors", "-d", str(documentation)]
    encodings = ["-encoding", "UTF-8", "-docencoding", "UTF-8", "-charset", "UTF-8"]
    work.builder.run(["javadoc", *options, *encodings, *documented], cwd=sources)
    _zip(work.to / f"{jar.stem}-javadoc.jar", documentation)


def _go(work: Work) -> None:
    """Make the zip of a module as a proxy serves it: every name begins with MODULE@VERSION/."""
    module = (work.source / "go.mod").read_text(encoding="utf-8").split()[1]
    _zip(work.to / f"go-v{work.version}.zip", work.source, prefix=f"{module}@v{work.version}/")


def _files(work: Work) -> None:
    for path in walk(work.source):
        if path.name not in ("README.md", "CHANGELOG.md", "LICENSE"):
            shutil.copyfile(work.source / path, work.to / path.name)


def _zip(to: Path, folder: Path, *, prefix: str = "") -> None:
    """Zip a folder; the same bytes for the same files, whenever and wherever that is."""
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in walk(folder):
            name = zipfile.ZipInfo(f"{prefix}{path}")  # of 1980, and of Unix whatever this is
            name.create_system = 3
            name.external_attr = 0o644 << 16
            archive.writestr(name, (folder / path).read_bytes(), zipfile.ZIP_DEFLATED)


RECIPES: Mapping[str, Recipe] = {
    "go": Recipe(_go),
    "html": Recipe(_files),
    "java": Recipe(_maven, ("mvn", "javadoc")),
    "json": Recipe(_files),
    "php": Recipe(_composer, ("composer",)),
    "python": Recipe(_python, ("build", "hatchling")),
    "rust": Recipe(_crate, ("cargo",)),
    "sql": Recipe(_files),
    "typescript": Recipe(_npm, ("npm",)),
}
"""By language, whose folder has the package. C# is not here: only the .NET SDK packs it."""

GENERATOR = Recipe(_python, ("build", "hatchling"))


def missing(recipes: Mapping[str, Recipe]) -> Iterator[str]:
    """Report missing toolchains, and how to release without them."""
    for name, recipe in recipes.items():
        if recipe.missing:
            programs = " and ".join(recipe.missing)
            advice = 'install it, or build others alone: ONLY="python sql"'
            yield f"{name} needs {programs}, which is not installed; {advice}"
