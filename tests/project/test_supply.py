"""Everything that is installed, locally and in CI, is pinned and has a known license."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest
import yaml

from tests.pages import ROOT
from tests.project.test_determinism import VERSIONS
from tests.toolchain import LANGUAGES, absent, output

PINS = sorted((ROOT / ".ci" / "requirements").glob("*.txt"))
LOCKS = [ROOT / "bench/peers/package-lock.json"]
LOCKS += sorted(LANGUAGES.glob("*/consumer/package-lock.json"))
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
LICENCES = tomllib.loads((ROOT / ".ci" / "licences.toml").read_text(encoding="utf-8"))

_PIN = re.compile(
    r"([a-z0-9]+(?:-[a-z0-9]+)*)==[0-9][0-9a-z.]*(?: \\\n    --hash=sha256:[0-9a-f]{64})+\n"
)

# Written so that this file does not contain them. Composer must disable its registry by name.
_REGISTRY = re.compile(
    r"pypi\.org|pythonhosted\.org|registry\.(?:npmjs|yarnpkg)|crates\.io|repo1?\.maven|nuget\.org"
    r"|repo\.packagist|proxy\.golang|--(?:extra-)?index[-]url|--find[-]links|--regist[r]y"
)


def by_name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def pinned(path: Path) -> list[str]:
    return [found[1] for found in _PIN.finditer(path.read_text(encoding="utf-8"))]


def packages(lock: Path) -> dict[str, dict[str, str]]:
    """Return the packages of a package-lock.json by path, without the project."""
    found = json.loads(lock.read_text(encoding="utf-8"))["packages"]
    return {place: package for place, package in found.items() if place}


# --- pins ---


@pytest.mark.parametrize("path", PINS, ids=by_name)
def test_a_requirement_is_a_version_with_hashes_and_nothing_else(path: Path) -> None:
    assert pinned(path)
    left = _PIN.sub("", path.read_text(encoding="utf-8"))
    assert not [line for line in left.split("\n") if line and not line.startswith("#")]


def test_what_shares_an_environment_is_pinned_alike() -> None:
    shared = [path for path in PINS if path.stem != "audit"]
    lines = (line for path in shared for line in path.read_text(encoding="utf-8").split("\n"))
    pins = {line.removesuffix(" \\") for line in lines if "==" in line}
    assert len(pins) == len({pin.partition("==")[0] for pin in pins})


@pytest.mark.parametrize("path", LOCKS, ids=by_name)
def test_a_lock_has_hashes_and_no_addresses(path: Path) -> None:
    assert packages(path)
    for package in packages(path).values():
        assert package["integrity"].startswith("sha512-")
        assert "resolved" not in package
    manifest = json.loads((path.parent / "package.json").read_text(encoding="utf-8"))
    kinds = ("dependencies", "devDependencies", "optionalDependencies")
    wanted = [version for kind in kinds for version in manifest.get(kind, {}).values()]
    assert wanted
    for version in wanted:
        assert re.fullmatch(r"(?:npm:[a-z0-9-]+@)?[0-9]+\.[0-9]+\.[0-9]+", version)


def test_no_committed_file_names_a_registry() -> None:
    if not (ROOT / ".git").exists():
        absent("the git repository of this project")
    names = output(["git", "ls-files", "-z"], cwd=ROOT).split("\0")
    texts = {name: (ROOT / name).read_bytes() for name in names if (ROOT / name).is_file()}
    assert "Makefile" in texts
    found = {
        name: _REGISTRY.findall(data.decode("utf-8", "replace")) for name, data in texts.items()
    }
    assert {name: hits for name, hits in found.items() if hits} == {}


# --- installing ---


def installs() -> Iterator[tuple[str, str]]:
    """Return every command that installs packages, by us or in CI, with its file."""
    scripts = [path for path in sorted((ROOT / ".ci").iterdir()) if path.is_file()]
    for path in [ROOT / "Makefile", ROOT / "action.yml", *scripts, *WORKFLOWS]:
        for line in path.read_text(encoding="utf-8").split("\n"):
            if re.search(r"\b(?:pip|PIP\)).* install\b|\bnpm (?:i|ci|install)\b|\bnpx\b", line):
                yield by_name(path), line.strip()


def test_only_what_is_pinned_is_installed() -> None:
    found = list(installs())
    assert {"Makefile", "action.yml", ".github/workflows/ci.yml"} <= {name for name, _ in found}
    loose = [line for _, line in found if "--require-hashes" not in line and "npm ci" not in line]
    assert loose == []


@pytest.mark.parametrize("path", [*WORKFLOWS, ROOT / "action.yml"], ids=by_name)
def test_an_action_is_pinned_by_its_commit(path: Path) -> None:
    uses = re.findall(r"\buses: (.*)", path.read_text(encoding="utf-8"))
    assert uses
    for action in uses:
        if action.startswith("./ "):
            continue
        assert re.fullmatch(r"[a-z-]+/[a-z-]+@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+", action)


# The jobs that may do more than read the contents, and what.
PERMISSIONS = {
    ("site", "build"): {"contents": "read", "pages": "read"},
    ("site", "publish"): {"id-token": "write", "pages": "write"},
    ("upstream", "upstream"): {"contents": "write", "pull-requests": "write"},
}


@pytest.mark.parametrize("path", WORKFLOWS, ids=by_name)
def test_a_workflow_may_read_and_no_more(path: Path) -> None:
    workflow = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert workflow["permissions"] in ({}, {"contents": "read"})
    for name, job in workflow["jobs"].items():
        assert job.get("permissions", {}) == PERMISSIONS.get((path.stem, name), {})
        assert job["timeout-minutes"] < 360  # what it would be if it were not said
        for step in job["steps"]:
            if step.get("uses", "").startswith("actions/checkout@"):
                assert step["with"]["persist-credentials"] is False


def test_ci_generates_on_every_python_and_system() -> None:
    workflow = yaml.safe_load((ROOT / ".github/workflows/ci.yml").read_text(encoding="utf-8"))
    matrix = workflow["jobs"]["same-bytes"]["strategy"]["matrix"]
    assert matrix["python"] == list(VERSIONS)
    assert [name.partition("-")[0] for name in matrix["os"]] == ["ubuntu", "macos", "windows"]


# --- licences ---


def licence(name: str) -> str:
    """Return the licence of an installed distribution, in the best words that it has for it."""
    found = metadata.metadata(name)
    if "License-Expression" in found:
        return str(found["License-Expression"])
    classifiers = found.get_all("Classifier") or []
    licences = [text.split(" :: ")[-1] for text in classifiers if text.startswith("License :: ")]
    plain = found.get_all("License") or []
    return " AND ".join(set(licences) - {"OSI Approved"}) or " ".join(plain)


def allowed(name: str, terms: str) -> bool:
    """Return whether all licenses are allowed, or there is an exception."""
    plain = re.sub(r"^\(([^()]*)\)$", r"\1", terms)
    choices = plain.split(" OR ") if "(" not in plain else []  # what nests is for a person to read
    permissive = any(
        set(choice.split(" AND ")) <= set(LICENCES["permissive"]) for choice in choices
    )
    return permissive or LICENCES["exceptions"].get(name) == terms


@pytest.mark.parametrize("pins", ["generate", "site", "test"])  # the others need not be installed
def test_what_python_installs_is_under_a_licence_we_know(pins: str) -> None:
    found = {name: licence(name) for name in pinned(ROOT / f".ci/requirements/{pins}.txt")}
    assert {name: terms for name, terms in found.items() if not allowed(name, terms)} == {}


@pytest.mark.parametrize("path", LOCKS, ids=by_name)
def test_what_npm_installs_is_under_a_licence_we_know(path: Path) -> None:
    found = {place: package.get("license", "") for place, package in packages(path).items()}
    loose = {
        place: terms
        for place, terms in found.items()
        if not allowed(place.rpartition("node_modules/")[2], terms)
    }
    assert loose == {}


def test_no_exception_is_left_over() -> None:
    names = {name for path in PINS for name in pinned(path)}
    names |= {place.rpartition("node_modules/")[2] for path in LOCKS for place in packages(path)}
    assert LICENCES["exceptions"].keys() <= names
    assert not set(LICENCES["exceptions"].values()) & set(LICENCES["permissive"])


def test_the_generated_packages_depend_on_nothing() -> None:
    generated = ROOT / "generated"
    python = tomllib.loads((generated / "python/pyproject.toml").read_text(encoding="utf-8"))
    assert python["project"]["dependencies"] == []
    npm = json.loads((generated / "typescript/package.json").read_text(encoding="utf-8"))
    assert not [key for key in npm if key.lower().endswith("dependencies")]
    assert "scripts" not in npm
    rust = tomllib.loads((generated / "rust/Cargo.toml").read_text(encoding="utf-8"))
    assert all(wanted["optional"] for wanted in rust.get("dependencies", {}).values())
    kinds = {key for key in rust if key.endswith("dependencies")}
    assert kinds <= {"dependencies", "dev-dependencies"}
    assert rust.get("features", {}).get("default", []) == []
    php = json.loads((generated / "php/composer.json").read_text(encoding="utf-8"))
    assert list(php["require"]) == ["php"]
    assert "require" not in (generated / "go/go.mod").read_text(encoding="utf-8")
    java = (generated / "java/pom.xml").read_text(encoding="utf-8")
    wanted = re.findall(r"<dependency>.*?</dependency>", java, re.DOTALL)
    assert all("<scope>provided</scope>" in dependency for dependency in wanted)
    (csharp,) = (generated / "csharp").glob("*.csproj")
    assert "PackageReference" not in csharp.read_text(encoding="utf-8")
