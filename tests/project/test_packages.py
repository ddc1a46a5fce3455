"""The contents of each published package, and reproducible builds.

UPDATE=1 rewrites the lists of contents.
"""

from __future__ import annotations

import os
import shutil
import sys
import tarfile
import zipfile
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from codegen import __version__
from codegen.config import load
from codegen.tree import BY_PRODUCTS, walk
from tests.languages.rust.builder import cargo
from tests.pages import GENERATED, ROOT
from tests.toolchain import absent, npm, output

CASES = Path(__file__).parents[1] / "cases" / "packages"


@dataclass(frozen=True)
class Builder:
    """A user who builds the packages, with settings that must not affect them."""

    folder: str
    umask: int
    env: Mapping[str, str]
    options: Sequence[str] = ()
    careless: bool = False


# The first makes a wheel from its sdist, as `build` does by itself, the second from the sources.
BUILDERS = (
    Builder("one", 0o022, {"TZ": "UTC", "PYTHONHASHSEED": "1"}),
    Builder(
        "پوشه two",
        0o077,
        {"TZ": "Asia/Tehran", "PYTHONHASHSEED": "2", "LC_ALL": "C", "USER": "somebody"},
        options=("--sdist", "--wheel"),
        careless=True,
    ),
)

# By-products next to a package, some of them secret, and rules that would exclude files.
STRAYS = (".env", ".npmrc.bak", ".DS_Store", "dist/old.whl", "node_modules/x/index.js", "notes.txt")
RUDE_RULES = "*.typed\n*.md\nLICENSE\nsrc/\n*.py\n*.js\n"

Build = Callable[[Path, Path, Builder], object]


def build_python(source: Path, to: Path, builder: Builder) -> None:
    command = [sys.executable, "-m", "build", "--no-isolation", f"--outdir={to}", *builder.options]
    output([*command, source])


def build_npm(source: Path, to: Path, _: Builder) -> None:
    npm("pack", source, cwd=to)


def build_crate(source: Path, to: Path, _: Builder) -> None:
    target = to.parent / "target"
    options = ["--no-verify", "--allow-dirty", "--quiet", f"--target-dir={target}"]
    cargo(source, "package", *options)
    (crate,) = (target / "package").glob("*.crate")
    shutil.copy(crate, to)


def build_composer(source: Path, to: Path, _: Builder) -> None:
    env = {"COMPOSER_ALLOW_SUPERUSER": "1", "COMPOSER_HOME": str(to.parent / "composer")}
    options = ["--no-interaction", "--quiet", "--format=tar", f"--dir={to}"]
    output(["composer", "archive", *options], cwd=source, env=env)


@dataclass(frozen=True)
class Recipe:
    """How a package is built: its folder, its build program, and the result."""

    source: Path
    build: Build
    archives: Mapping[str, str]
    program: str = ""  # none that the test pins do not have
    keeps_permissions: bool = False


# npm packs who may read a file, so publish from a checkout under the usual umask, 022 or 002.
RECIPES = (
    Recipe(GENERATED / "typescript", build_npm, {"npm": "*.tgz"}, keeps_permissions=True),
    Recipe(GENERATED / "rust", build_crate, {"crate": "*.crate"}, "cargo"),
    Recipe(
        GENERATED / "php",
        build_composer,
        {"composer": "*.tar"},
        "composer",
        keeps_permissions=True,
    ),
    Recipe(
        GENERATED / "python",
        build_python,
        {"python-wheel": "*.whl", "python-sdist": "*.tar.gz"},
    ),
    Recipe(ROOT, build_python, {"generator-wheel": "*.whl", "generator-sdist": "*.tar.gz"}),
)
PROGRAMS = {name: recipe.program for recipe in RECIPES for name in recipe.archives}

# Go takes a module as its folder is; Maven and NuGet would pack what they make of these.
FOLDERS = ("csharp", "go", "java")


# Beside by-products, what is in the project's own folder and in no package.
ASIDE = BY_PRODUCTS.union((".cache", ".hypothesis", "tests"))


def lay_out(recipe: Recipe, to: Path, builder: Builder) -> None:
    """Copy the sources of a package as a builder may have them."""
    for path in walk(recipe.source, ignored=ASIDE):
        place = to / path
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(recipe.source / path, place)
        if recipe.keeps_permissions:
            place.chmod(0o644)
    if builder.careless:
        (to.parent / ".gitignore").write_text(RUDE_RULES, encoding="utf-8")
        # Composer would pack these; but what it serves is what git has.
        for name in STRAYS if recipe.program != "composer" else ():
            (to / name).parent.mkdir(parents=True, exist_ok=True)
            (to / name).write_text("secret", encoding="utf-8")
        for copy in to.rglob("*"):
            os.utime(copy, (10**9, 10**9))


@contextmanager
def habits(builder: Builder) -> Iterator[None]:
    before = os.umask(builder.umask)
    try:
        with pytest.MonkeyPatch.context() as patch:
            for name, value in builder.env.items():
                patch.setenv(name, value)
            patch.delenv("SOURCE_DATE_EPOCH", raising=False)
            yield
    finally:
        os.umask(before)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Sequence[Path]]:
    """Build every package with one builder, and seconds later with the other."""
    made: dict[str, list[Path]] = defaultdict(list)
    for builder in BUILDERS:
        with habits(builder):
            folder = tmp_path_factory.mktemp("built") / builder.folder
            for recipe in RECIPES:
                if recipe.program and not shutil.which(recipe.program):
                    continue
                source, to = (folder / recipe.source.name / name for name in ("source", "to"))
                lay_out(recipe, source, builder)
                to.mkdir()
                recipe.build(source, to, builder)
                for name, pattern in recipe.archives.items():
                    made[name] += to.glob(pattern)
    return made


def contents(archive: Path) -> list[str]:
    """List the files of an archive, which must contain only regular files."""
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            return wheel.namelist()
    with tarfile.open(archive) as tar:
        assert all(member.isfile() or member.isdir() for member in tar)
        return [member.name for member in tar if member.isfile()]


def expect(name: str, found: Sequence[str]) -> None:
    """Compare a list of contents with the reviewed one, ignoring the version."""
    text = "".join(f"{path}\n" for path in sorted(found))
    for version in (f"-{load(ROOT).version}", f"-{__version__}"):
        text = text.replace(f"{version}/", "-VERSION/").replace(f"{version}.", "-VERSION.")
    place = CASES / f"{name}.txt"
    if os.environ.get("UPDATE"):
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8", newline="\n")
    assert text == place.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_package_holds_what_was_reviewed(name: str, built: Mapping[str, Sequence[Path]]) -> None:
    if name not in built:
        absent(PROGRAMS[name])
    found = contents(built[name][0])
    # Cargo packs a lock file since 1.84, of a library too.
    expect(name, [path for path in found if not (name == "crate" and path.endswith("/Cargo.lock"))])


@pytest.mark.parametrize("name", PROGRAMS)
def test_it_is_the_same_bytes_whoever_builds_it(
    name: str, built: Mapping[str, Sequence[Path]]
) -> None:
    if name not in built:
        absent(PROGRAMS[name])
    one, other = built[name]
    assert contents(other) == contents(one)
    assert one.name == other.name
    assert one.read_bytes() == other.read_bytes()


@pytest.mark.parametrize("name", FOLDERS)
def test_a_folder_holds_what_was_reviewed(name: str) -> None:
    expect(name, [path.as_posix() for path in walk(GENERATED / name)])


def test_every_package_is_listed() -> None:
    listed = {path.stem for path in CASES.glob("*.txt")}
    assert listed == {*PROGRAMS, *FOLDERS}
    packed = {recipe.source.name for recipe in RECIPES if recipe.source != ROOT}
    packages = {path.parent.name for path in GENERATED.glob("*/LICENSE")}
    assert packages == {*packed, *FOLDERS, "sql"}  # sql is scripts to copy, no package
