"""Compiled templates: kept for one tool and one text, never for one page."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from codegen.compiled import Compiled
from codegen.model import Spec
from codegen.render import Package, render
from codegen.source import SpecError
from codegen.target import Target, discover
from tests.pages import FROZEN, TEMPLATES, hostile_page, spec

TARGETS = discover(TEMPLATES)
PAGES = [FROZEN, spec(hostile_page())]


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path


def rendered(
    of: Spec, target: Target, compiled: Compiled | None = None, to: str = "1.0.0"
) -> dict[PurePosixPath, str]:
    package = Package(to)
    return render(
        of, target, templates=TEMPLATES, package=package, targets=TARGETS, compiled=compiled
    )


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_a_template_compiled_over_one_page_renders_any_other(target: Target, cache: Path) -> None:
    for of, version in zip(PAGES, ("1.2.3", "4.5.6"), strict=True):
        kept = rendered(of, target, Compiled(target.name, "tool"), version)
        assert kept == rendered(of, target, to=version)
    assert any(cache.rglob(f"{target.name}-*"))


def test_compiled_templates_are_for_their_user_alone(cache: Path) -> None:
    for _ in range(2):
        rendered(PAGES[0], TARGETS[0], Compiled(TARGETS[0].name, "tool"))
    folder = cache / "amootsms-status-codegen" / "templates"
    assert folder.stat().st_mode & 0o777 == 0o700
    assert all(path.name.startswith(f"{TARGETS[0].name}-") for path in folder.iterdir())


def test_compiling_is_done_once(monkeypatch: pytest.MonkeyPatch) -> None:
    rendered(PAGES[0], TARGETS[0], Compiled(TARGETS[0].name, "tool"))
    monkeypatch.setattr("jinja2.environment.Environment._compile", None)
    assert rendered(PAGES[0], TARGETS[0], Compiled(TARGETS[0].name, "tool"))


def test_another_tool_compiles_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    rendered(PAGES[0], TARGETS[0], Compiled(TARGETS[0].name, "tool"))
    monkeypatch.setattr("jinja2.environment.Environment._compile", None)
    with pytest.raises(SpecError, match="not callable"):
        rendered(PAGES[0], TARGETS[0], Compiled(TARGETS[0].name, "another tool"))


@pytest.mark.parametrize("cut", [0, 1, 20, 40, 60, 1000])
def test_a_damaged_file_is_as_none(cache: Path, cut: int) -> None:
    wanted = rendered(PAGES[0], TARGETS[0], Compiled(TARGETS[0].name, "tool"))
    files = [path for path in cache.rglob("*") if path.is_file()]
    assert files
    for path in files:
        path.write_bytes(path.read_bytes()[:cut])
    assert rendered(PAGES[0], TARGETS[0], Compiled(TARGETS[0].name, "tool")) == wanted


def test_without_a_cache_all_works_as_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    wanted = rendered(PAGES[0], TARGETS[0])
    assert rendered(PAGES[0], TARGETS[0], Compiled(TARGETS[0].name, "tool")) == wanted
