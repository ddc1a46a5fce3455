"""The pre-commit hooks, run by pre-commit from a clone, configured as in README.md."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest
import yaml

from tests.pages import PAGE, ROOT, page
from tests.project.readme import HOOKS
from tests.toolchain import absent, git, output, run

IDS = [hook["id"] for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())]
SPEC = "spec/status_codes.md"


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Create a repository from this working tree, with the release in README.md."""
    if not (ROOT / ".git").exists():
        absent("the git repository of this project")
    folder = tmp_path_factory.mktemp("clone")
    listed = output(["git", "ls-files", "-z", "-co", "--exclude-standard"], cwd=ROOT)
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file() and not name.startswith(("generated/", "examples/", "tests/")):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, folder / name)
    git(folder, "init", "--quiet")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "-m", "release")
    git(folder, "tag", yaml.safe_load(HOOKS)["repos"][0]["rev"])
    return folder


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Create the cache of pre-commit, with the environment of the hooks installed once."""
    return tmp_path_factory.mktemp("home")


class Vendored:
    """A repository that vendors the page, and configures hooks."""

    def __init__(self, folder: Path, clone: Path, home: Path) -> None:
        self.folder, self._clone, self._home = folder, clone, home
        self.page = folder / SPEC
        self.page.parent.mkdir(parents=True)
        shutil.copy(PAGE, self.page)
        self.settings('version = "1.0.0"\n')
        git(folder, "init", "--quiet")
        self.configure(HOOKS)

    def settings(self, text: str) -> None:
        """Write the settings."""
        (self.folder / "codegen.toml").write_text(f"[tool.codegen]\n{text}", encoding="utf-8")

    def configure(self, text: str) -> None:
        """Write a configuration of pre-commit that names the clone as this repository."""
        text = text.replace("<this repository>", str(self._clone))
        (self.folder / ".pre-commit-config.yaml").write_text(text, encoding="utf-8")
        git(self.folder, "add", ".")

    def hook(self, *arguments: str) -> CompletedProcess[str]:
        """Run hooks on all files, or with these arguments."""
        git(self.folder, "add", ".")
        command = [sys.executable, "-m", "pre_commit", "run", *(arguments or ["--all-files"])]
        return run(command, cwd=self.folder, env={"PRE_COMMIT_HOME": str(self._home)})


@pytest.fixture
def vendored(tmp_path: Path, clone: Path, home: Path) -> Vendored:
    return Vendored(tmp_path / "vendored", clone, home)


GENERATE = ["amoot-generate", "--hook-stage", "manual", "--all-files"]


def every() -> str:
    """Configure all hooks without options."""
    repo: dict[str, Any] = yaml.safe_load(HOOKS)["repos"][0]
    return str(yaml.safe_dump({"repos": [{**repo, "hooks": [{"id": name} for name in IDS]}]}))


def test_the_recipe_finds_drift_and_says_how_to_end_it(vendored: Vendored) -> None:
    assert vendored.hook(*GENERATE).returncode == 0  # pre-commit does not count untracked files
    assert vendored.hook().returncode == 0
    text = vendored.page.read_text(encoding="utf-8")
    vendored.page.write_text(text.replace("CreditNotEnough", "CreditTooLow"), encoding="utf-8")
    done = vendored.hook()
    assert done.returncode == 1
    assert re.search(r"^lint the page of status codes\.+Passed$", done.stdout, re.MULTILINE)
    assert re.search(r"^check the files generated .*\.+Failed$", done.stdout, re.MULTILINE)
    advised = "pre-commit run amoot-generate --hook-stage manual"
    assert advised in done.stdout
    assert advised in HOOKS
    done = vendored.hook(*advised.split()[2:])
    assert (done.returncode, "files were modified by this hook" in done.stdout) == (1, True)
    for arguments in (GENERATE, []):
        done = vendored.hook(*arguments)
        assert done.returncode == 0, done.stdout


def test_lint_shows_warnings_and_fails_on_errors(vendored: Vendored) -> None:
    vendored.configure(every())
    vendored.page.write_text(page([(1, "Success", "x  y\u200e")]), encoding="utf-8")
    done = vendored.hook("amoot-lint", "--all-files")
    assert done.returncode == 0, done.stdout
    assert f"{SPEC}:9:" in done.stdout
    assert "warning" in done.stdout
    vendored.page.write_text(page([(1, "Success", "x"), (1, "Again", "y")]), encoding="utf-8")
    done = vendored.hook("amoot-lint", "--all-files")
    assert done.returncode == 1
    assert "duplicate code 1, first defined on line 9 [repeated-code]" in done.stdout


def test_lint_fix_fails_until_there_is_nothing_to_fix(vendored: Vendored) -> None:
    vendored.configure(every())
    vendored.page.write_text(page([(1, "Success", "يك")]), encoding="utf-8")
    done = vendored.hook("amoot-lint-fix", "--all-files")
    assert (done.returncode, "files were modified by this hook" in done.stdout) == (1, True)
    assert "یک" in vendored.page.read_text(encoding="utf-8")
    done = vendored.hook("amoot-lint-fix", "--all-files")
    assert done.returncode == 0, done.stdout
    vendored.page.write_text(page([(1, "Success", "x"), (1, "Again", "y")]), encoding="utf-8")
    done = vendored.hook("amoot-lint-fix", "--all-files")
    assert (done.returncode, "[repeated-code]" in done.stdout) == (1, True)


def test_check_and_generate_fail_on_a_page_that_cannot_be_parsed(vendored: Vendored) -> None:
    vendored.configure(every())
    vendored.page.write_text(page([(1, "Success", "x"), (1, "Again", "y")]), encoding="utf-8")
    for name in ("amoot-check", "amoot-generate"):
        done = vendored.hook(name, "--all-files")
        assert (done.returncode, "[repeated-code]" in done.stdout) == (1, True), done.stdout
    assert not (vendored.folder / "generated").exists()


@pytest.mark.parametrize("changed", ["docs/errors.md", "codegen.toml", "docs/pyproject.toml"])
def test_a_page_of_any_name_and_its_settings_are_linted(changed: str, vendored: Vendored) -> None:
    vendored.settings('spec = "docs/errors.md"\n')
    (vendored.folder / "docs").mkdir()
    vendored.page.rename(vendored.folder / "docs" / "errors.md")
    (vendored.folder / "docs" / "pyproject.toml").touch()
    vendored.configure(every())
    for name, word in ((changed, "Passed"), (".pre-commit-config.yaml", "Skipped")):
        done = vendored.hook("amoot-lint", "--files", name)
        assert (done.returncode, word in done.stdout) == (0, True), done.stdout


def test_every_hook_has_a_test() -> None:
    assert IDS == ["amoot-lint", "amoot-lint-fix", "amoot-check", "amoot-generate"]
