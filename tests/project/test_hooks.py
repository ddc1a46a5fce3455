"""The pre-commit hooks, run by pre-commit itself in a repository that vendors the page."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from tests.pages import PAGE, ROOT, page
from tests.toolchain import absent, output, run


def test_the_lint_hook_passes_the_page_and_fails_a_broken_one(tmp_path: Path) -> None:
    if not (ROOT / ".git").exists():
        absent("the git repository of this project")
    folder = tmp_path / "vendored"
    (folder / "spec").mkdir(parents=True)
    shutil.copy(PAGE, folder / "spec" / "status_codes.md")
    (folder / "pyproject.toml").write_text('[tool.codegen]\nversion = "1.0.0"\n', encoding="utf-8")
    output(["git", "init", "--quiet"], cwd=folder)
    output(["git", "add", "."], cwd=folder)
    env = {"PRE_COMMIT_HOME": str(tmp_path / "home")}
    hook = ["try-repo", str(ROOT), "amoot-lint", "--all-files"]
    command = [sys.executable, "-m", "pre_commit", *hook]
    output(command, cwd=folder, env=env)
    broken = page([(1, "Success", "x"), (1, "Again", "y")])
    (folder / "spec" / "status_codes.md").write_text(broken, encoding="utf-8")
    failed = run(command, cwd=folder, env=env)
    assert failed.returncode == 1
    assert "duplicate code 1, first defined on line 9 [repeated-code]" in failed.stdout
