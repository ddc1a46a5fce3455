"""The contents of each published package, and reproducible builds.

UPDATE=1 rewrites the lists of contents.
"""

from __future__ import annotations

import os
import shutil
import tarfile
import zipfile
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

from codegen import __version__
from codegen.config import load
from codegen.tree import BY_PRODUCTS, walk
from release.recipes import BUILDERS, GENERATOR, RECIPES, Builder, Recipe, Work
from tests.languages.rust.builder import environment
from tests.pages import GENERATED, ROOT
from tests.toolchain import absent

CASES = Path(__file__).parents[1] / "cases" / "packages"


# One keeps a tidy folder. The other has in it what work leaves beside a package, some of it secret,
# and rules that would leave half of the package out.
TIDY, CARELESS = BUILDERS[0], BUILDERS[1]._replace(folder="پوشه two")
STRAYS = (".env", ".npmrc.bak", ".DS_Store", "dist/old.whl", "node_modules/x/index.js", "notes.txt")
RUDE_RULES = "*.typed\n*.md\nLICENSE\nsrc/\n*.py\n*.js\n"


class Package(NamedTuple):
    """Where a package is, what builds it, and what comes out of it."""

    source: Path
    recipe: Recipe
    archives: Mapping[str, str]
    keeps_permissions: bool = False


# npm packs who may read a file, so publish from a checkout under the usual umask, 022 or 002.
PACKAGES = (
    Package(GENERATED / "typescript", RECIPES["typescript"], {"npm": "*.tgz"}, True),
    Package(GENERATED / "rust", RECIPES["rust"], {"crate": "*.crate"}),
    Package(GENERATED / "php", RECIPES["php"], {"composer": "*.tar"}, True),
    Package(
        GENERATED / "python",
        RECIPES["python"],
        {"python-wheel": "*.whl", "python-sdist": "*.tar.gz"},
    ),
    Package(ROOT, GENERATOR, {"generator-wheel": "*.whl", "generator-sdist": "*.tar.gz"}),
)
OF = {name: package.recipe for package in PACKAGES for name in package.archives}

# Go takes a module as its folder is; Maven and NuGet would pack what they make of these.
FOLDERS = ("csharp", "go", "java")


# Beside by-products, what is in the project's own folder and in no package.
ASIDE = BY_PRODUCTS.union((".cache", ".hypothesis", "tests"))


def lay_out(package: Package, to: Path, builder: Builder) -> None:
    """Copy the sources of a package as a builder may have them."""
    for path in walk(package.source, ignored=ASIDE):
        place = to / path
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(package.source / path, place)
        place.chmod(0o644 if package.keeps_permissions else 0o666 & ~builder.umask)
    if builder.folder == CARELESS.folder:
        (to.parent / ".gitignore").write_text(RUDE_RULES, encoding="utf-8")
        # Composer would pack these; but what it serves is what git has.
        for name in STRAYS if "composer" not in package.archives else ():
            (to / name).parent.mkdir(parents=True, exist_ok=True)
            (to / name).write_text("secret", encoding="utf-8")
        for copy in to.rglob("*"):
            os.utime(copy, (10**9, 10**9))


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Sequence[Path]]:
    """Build every package with one builder, and seconds later with the other."""
    made: dict[str, list[Path]] = defaultdict(list)
    for builder in (TIDY, CARELESS):
        builder = builder._replace(env={**environment(), **builder.env})
        folder = tmp_path_factory.mktemp("built") / builder.folder
        for package in PACKAGES:
            if package.recipe.missing:
                continue
            source, to = (folder / package.source.name / name for name in ("source", "to"))
            lay_out(package, source, builder)
            to.mkdir()
            package.recipe.build(Work(source, to, "", builder))
            for name, pattern in package.archives.items():
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


@pytest.mark.parametrize("name", OF)
def test_a_package_holds_what_was_reviewed(name: str, built: Mapping[str, Sequence[Path]]) -> None:
    if name not in built:
        absent(OF[name].missing[0])
    found = contents(built[name][0])
    # Cargo packs a lock file since 1.84, of a library too.
    expect(name, [path for path in found if not (name == "crate" and path.endswith("/Cargo.lock"))])


@pytest.mark.parametrize("name", OF)
def test_it_is_the_same_bytes_whoever_builds_it(
    name: str, built: Mapping[str, Sequence[Path]]
) -> None:
    if name not in built:
        absent(OF[name].missing[0])
    one, other = built[name]
    assert contents(other) == contents(one)
    assert one.name == other.name
    assert one.read_bytes() == other.read_bytes()


@pytest.mark.parametrize("name", FOLDERS)
def test_a_folder_holds_what_was_reviewed(name: str) -> None:
    expect(name, [path.as_posix() for path in walk(GENERATED / name)])


def test_every_package_is_listed() -> None:
    listed = {path.stem for path in CASES.glob("*.txt")}
    assert listed == {*OF, *FOLDERS}
    packed = {package.source.name for package in PACKAGES if package.source != ROOT}
    packages = {path.parent.name for path in GENERATED.glob("*/LICENSE")}
    assert packages == {*packed, *FOLDERS, "sql"}  # sql is scripts to copy, no package
