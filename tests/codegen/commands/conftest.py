"""Projects and repositories for tests of commands."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.pages import PAGE, TEMPLATES, page
from tests.program import codegen
from tests.toolchain import git


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Create a project with the page, the templates of two languages and their outputs."""
    (tmp_path / "spec").mkdir()
    shutil.copy(PAGE, tmp_path / "spec" / "status_codes.md")
    for name in ("_shared", "json", "python"):
        shutil.copytree(TEMPLATES / name, tmp_path / "templates" / name)
    settings = '[tool.codegen]\ntemplates = "templates"\nversion = "1.2.3"\n'
    (tmp_path / "pyproject.toml").write_text(settings, encoding="utf-8")
    assert codegen(tmp_path, "generate").returncode == 0
    return tmp_path


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Create a repository with a renamed page, in a folder with a space and Persian letters."""
    folder = tmp_path / "مخزن یک"
    (folder / "spec").mkdir(parents=True)
    git(folder, "init", "--quiet", "--initial-branch=main")
    old = page([(0, "Failed", "ناموفق"), (1, "Success", "موفق"), (4, "CreditNotEnough", "کافی")])
    (folder / "spec" / "کد ها.md").write_text(old, encoding="utf-8")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "-m", "one")
    git(folder, "mv", "spec/کد ها.md", "spec/status_codes.md")
    git(folder, "commit", "--quiet", "-m", "two")
    (folder / "spec" / "status_codes.md").write_text(
        old.replace("CreditNotEnough", "CreditTooLow"), encoding="utf-8"
    )
    return folder
