"""The outputs are byte-identical in every environment: real runs without memos."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from codegen.config import load
from codegen.tree import walk
from tests.pages import GENERATED, PUBLISHED, ROOT, page
from tests.toolchain import absent, alone, interpreters, output, run

CODEGEN = (sys.executable, "-m", "codegen")
PINS = ROOT / ".ci" / "requirements" / "generate.txt"

# The C library treats a missing locale as C, as on most servers.
ENVIRONMENTS: Mapping[str, Mapping[str, str]] = {
    "seed 0 in London": {"PYTHONHASHSEED": "0", "TZ": "Europe/London", "LC_ALL": "C.UTF-8"},
    "seed 1 in Tehran": {"PYTHONHASHSEED": "1", "TZ": "Asia/Tehran", "LC_ALL": "fa_IR.UTF-8"},
    "any seed in Apia": {"PYTHONHASHSEED": "random", "TZ": "Pacific/Apia", "LC_ALL": "tr_TR.UTF-8"},
    "ASCII": {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "LC_ALL": "C", "TZ": "UTC"},
    "UTF-8 mode": {"PYTHONUTF8": "1", "LC_ALL": "C", "PYTHONIOENCODING": "ascii"},
    "another time": {"SOURCE_DATE_EPOCH": "1", "USER": "somebody", "HOME": "/nowhere"},
}

VERSIONS = {"3.11": "seed 1 in Tehran", "3.12": "any seed in Apia", "3.13": "ASCII"}


def contents(folder: Path) -> dict[str, bytes]:
    """Read every file of a folder of outputs."""
    return {path.as_posix(): (folder / path).read_bytes() for path in walk(folder)}


def assert_same(found: Path, wanted: Path = GENERATED) -> None:
    """Assert that two folders have the same files, and list the names that differ."""
    one, other = contents(found), contents(wanted)
    assert one.keys() == other.keys()
    assert one
    assert [name for name in one if one[name] != other[name]] == []


def generate(
    to: Path,
    *arguments: str | Path,
    program: Sequence[str | Path] = CODEGEN,
    checkout: Path = ROOT,
    env: Mapping[str, str] | None = None,
    cache: str = "cache",
) -> None:
    """Generate into a folder, in a process without state of earlier runs."""
    home = to.parent / cache
    command = [*program, "generate", "--output", to, *arguments]
    output(command, cwd=checkout, env={"XDG_CACHE_HOME": str(home), **(env or {})})


def checkout(to: Path, change: Callable[[bytes], bytes] = bytes) -> Path:
    """Copy the generator and its inputs, and change each file."""
    for name in ("codegen", "templates", "spec"):
        shutil.copytree(ROOT / name, to / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", to)
    for path in [path for path in to.rglob("*") if path.is_file()]:
        path.write_bytes(change(path.read_bytes()))
        os.utime(path, (10**9, 10**9))
    return to


@pytest.mark.parametrize("env", ENVIRONMENTS.values(), ids=ENVIRONMENTS)
def test_in_any_environment(env: Mapping[str, str], tmp_path: Path) -> None:
    generate(tmp_path / "out", env=env)
    assert_same(tmp_path / "out")


@pytest.mark.parametrize(("umask", "option"), [("000", "-O"), ("077", "-OO")])
def test_under_any_umask_and_optimisation(umask: str, option: str, tmp_path: Path) -> None:
    shell = ("sh", "-c", f'umask {umask}; exec "$0" "$@"')
    generate(tmp_path / "out", program=(*shell, sys.executable, option, "-m", "codegen"))
    assert_same(tmp_path / "out")


def test_in_an_empty_environment(tmp_path: Path) -> None:
    program = ("env", "-i", f"XDG_CACHE_HOME={tmp_path / 'cache'}", *CODEGEN)
    generate(tmp_path / "out", program=program)
    assert_same(tmp_path / "out")


@pytest.mark.parametrize("env", ["UTF-8 mode", "ASCII"])
def test_from_a_checkout_anywhere(env: str, tmp_path: Path) -> None:
    place = checkout(tmp_path / "a folder \u200f پوشه 'x' $y")
    generate(place / "out", checkout=place, env=ENVIRONMENTS[env])
    assert_same(place / "out")


def test_from_a_checkout_whose_line_ends_were_changed(tmp_path: Path) -> None:
    place = checkout(tmp_path / "crlf", lambda data: data.replace(b"\n", b"\r\n"))
    generate(tmp_path / "out", checkout=place)
    assert_same(tmp_path / "out")


def test_from_a_clone_on_windows(tmp_path: Path) -> None:
    """Git is configured to write CRLF, which .gitattributes overrides."""
    if not (ROOT / ".git").exists():
        absent("the git repository of this project")
    clone = tmp_path / "clone"
    windows = ["-c", "core.autocrlf=true", "-c", "core.eol=crlf"]
    output(["git", "clone", "--quiet", *windows, ROOT, clone])
    for name in ("codegen", "templates", "generated"):
        found = contents(clone / name)
        assert found
        assert [path for path, data in found.items() if b"\r" in data] == []
    generate(tmp_path / "out", checkout=clone)
    assert_same(tmp_path / "out", clone / "generated")


def test_over_earlier_outputs(tmp_path: Path) -> None:
    """Generate another page, then a single language, without leftovers of either."""
    other = page([(1, "Success", "x"), (999, "Gone", "y")], version="v9", date="1400/01/01")
    (tmp_path / "page.md").write_text(other, encoding="utf-8")
    out = tmp_path / "out"
    generate(out, "--spec", tmp_path / "page.md", cache="one")
    generate(out, "--only", "json", cache="two")
    assert contents(out) != contents(GENERATED)
    generate(out, cache="three")
    assert_same(out)


def test_with_what_earlier_runs_left_in_the_cache(tmp_path: Path) -> None:
    for out in (tmp_path / "one", tmp_path / "two"):
        generate(out)
        assert_same(out)
    assert list((tmp_path / "cache").rglob("python-*")), "compiled templates"
    shutil.rmtree(tmp_path / "two")
    generate(tmp_path / "two")
    assert_same(tmp_path / "two")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel of the generator, which contains the templates."""
    folder = tmp_path_factory.mktemp("wheel")
    output([sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT])
    (found,) = folder.glob("*.whl")
    return found


def interpreter(version: str) -> Path:
    """Find a version of Python; this one is always there, and CI runs this suite by each."""
    for path in interpreters():
        found = output([path, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]).strip()
        if found == version:
            return path
    pytest.skip(f"python{version} is not installed")


def libraries(python: Path, version: str) -> Path:
    """Install the pins for a version of Python, cached by their content. Return the folder."""
    pins = PINS.read_text(encoding="utf-8")
    with alone(f"pins-{version}") as installs:
        folder = installs / f"pins-{version}"
        stamp = folder / ".pins"
        if not stamp.is_file() or stamp.read_text(encoding="utf-8") != pins:
            shutil.rmtree(folder, ignore_errors=True)
            pip(python, "--target", folder, "--require-hashes", "--no-deps", "-r", PINS)
            stamp.write_text(pins, encoding="utf-8")
        return folder


def pip(python: Path, *arguments: str | Path) -> None:
    output([sys.executable, "-m", "pip", "--python", python, "install", "--quiet", *arguments])


@pytest.mark.parametrize(("version", "env"), VERSIONS.items())
def test_from_the_wheel_on_any_python(version: str, env: str, wheel: Path, tmp_path: Path) -> None:
    python = interpreter(version)
    output([python, "-m", "venv", "--without-pip", tmp_path / "env"])
    mine = tmp_path / "env" / "bin" / "python"
    (site,) = (tmp_path / "env").glob("lib/python*/site-packages")
    (site / "pins.pth").write_text(f"{libraries(python, version)}\n", encoding="utf-8")
    pip(mine, "--no-deps", "--no-index", wheel)
    settings = f'[tool.codegen]\nversion = "{load(ROOT).version}"\n'
    (tmp_path / "pyproject.toml").write_text(settings, encoding="utf-8")
    program = (tmp_path / "env" / "bin" / "amoot-codegen",)
    out, here = tmp_path / "out", ENVIRONMENTS[env]
    generate(out, "--spec", PUBLISHED, program=program, checkout=tmp_path, env=here)
    assert_same(out)
    (tmp_path / "env" / "empty").mkdir()
    missing = (
        "error: page spec/status_codes.md not found; pass the path of the page as an argument\n"
    )
    assert run([*program, "explain", "1"], cwd=tmp_path).stderr == missing
    (tmp_path / "pyproject.toml").unlink()
    told = output([*program, "explain", "1"], cwd=tmp_path / "env" / "empty")
    assert told.startswith("1  Success\n")
    assert f"({site}/codegen/status_codes.md:" in told
