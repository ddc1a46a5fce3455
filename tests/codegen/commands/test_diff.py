"""`diff` of files, standard input and real git."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.pages import page
from tests.program import codegen, shell
from tests.toolchain import git


@pytest.mark.parametrize(
    ("limit", "fails"),
    [("breaking", 0), ("minor", 1), ("patch", 1), ("any", 1), ("never", 0), (None, 0)],
)
def test_diff_fails_on_what_it_is_told_to(limit: str | None, fails: int, project: Path) -> None:
    (project / "old.md").write_text(page([(1, "A_B", "x")]), encoding="utf-8")
    (project / "new.md").write_text(page([(1, "A_B", "x"), (2, "C_D", "y")]), encoding="utf-8")
    options = ["--fail-on", limit] if limit else []
    done = codegen(project, "diff", "old.md", "new.md", *options)
    assert (done.returncode, "release: minor" in done.stdout) == (fails, True)


def test_two_pages_that_cannot_be_read_are_both_told(project: Path) -> None:
    for name in ("old.md", "new.md"):
        (project / name).write_text("AmootSMS\n", encoding="utf-8")
    done = codegen(project, "diff", "old.md", "new.md")
    assert done.returncode == 2
    assert "\nold.md:1:1: " in f"\n{done.stderr}"
    assert "\nnew.md:1:1: " in done.stderr


def test_pages_come_from_standard_input(project: Path) -> None:
    (project / "page.md").write_text(page([(1, "A_B", "x")]), encoding="utf-8")
    done = shell(project, "codegen diff - page.md < page.md")
    assert done.stdout == "release: none (no changes)\n"


@pytest.mark.parametrize(
    "operands",
    [
        ["HEAD"],
        ["HEAD~1"],
        ["main:spec/status_codes.md"],
        ["HEAD~1:spec/کد ها.md", "spec/status_codes.md"],
    ],
)
def test_diff_reads_git_revisions(operands: list[str], repository: Path) -> None:
    done = codegen(repository, "diff", *operands, "--fail-on", "breaking")
    assert done.returncode == 1, done.stderr
    assert "[title-renamed]" in done.stdout
    assert "release: major" in done.stdout
    assert codegen(repository, "diff", *operands).returncode == 0
    assert codegen(repository, "diff", "HEAD", "HEAD~1", "--fail-on", "any").returncode == 0


def test_diff_finds_the_page_from_a_folder_below(repository: Path) -> None:
    """With other files renamed as well, and a git that would not look for renames unasked."""
    git(repository, "stash", "--quiet")
    for name in ("a.txt", "b.txt", "c.txt"):
        (repository / name).write_text(f"{name}\n" * 9, encoding="utf-8")
    git(repository, "add", ".")
    git(repository, "commit", "--quiet", "-m", "three")
    git(repository, "mv", "spec/status_codes.md", "spec/z.md")
    git(repository, "mv", "a.txt", "d.txt")
    git(repository, "mv", "b.txt", "0.txt")
    (repository / "c.txt").unlink()
    git(repository, "commit", "--quiet", "-a", "-m", "four")
    git(repository, "config", "diff.renames", "false")
    settings = '[tool.codegen]\nspec = "spec/z.md"\n'
    (repository / "pyproject.toml").write_text(settings, encoding="utf-8")
    (repository / "below").mkdir()
    for folder in (repository, repository / "spec", repository / "below"):
        done = codegen(folder, "diff", "HEAD~1")
        assert (done.stdout, done.stderr) == ("release: none (no changes)\n", "")
    text = (repository / "spec/z.md").read_text(encoding="utf-8")
    (repository / "spec/z.md").write_text(text.replace("Success", "S"), encoding="utf-8")
    done = codegen(repository, "diff", "spec/z.md", "HEAD~1")
    assert done.stdout.startswith("HEAD~1:spec/status_codes.md:10:")
    done = codegen(repository, "diff", "spec/z.md", "HEAD")
    assert done.stdout.startswith("HEAD:spec/z.md:10:")
    done = codegen(repository, "diff", "spec/z.md", "HEAD:spec/z.md")
    assert done.stdout.startswith("HEAD:spec/z.md:10:")


def test_diff_says_what_git_does_not_have(repository: Path, tmp_path: Path) -> None:
    (repository / "new.md").write_text(page([(1, "A_B", "x")]), encoding="utf-8")
    settings = '[tool.codegen]\nspec = "new.md"\n'
    (repository / "pyproject.toml").write_text(settings, encoding="utf-8")
    done = codegen(repository, "diff", "HEAD")
    wanted = "there is no new.md in HEAD; name the page as HEAD:PATH (and there is no file 'HEAD')"
    assert (done.returncode, done.stderr) == (2, f"error: {wanted}\n")
    (repository / "pyproject.toml").unlink()
    for operand, message in {
        "nosuch": "error: git knows no revision 'nosuch' (and there is no file 'nosuch')\n",
        "HEAD:nowhere.md": "error: path 'nowhere.md' does not exist in 'HEAD' (and ",
        "HEAD:no:where.md": "error: path 'no:where.md' does not exist in 'HEAD' (and ",
        "HEAD:spec": "is a folder",
    }.items():
        done = codegen(repository, "diff", operand)
        assert (done.returncode, message in done.stderr) == (2, True), done.stderr
    clone = tmp_path / "shallow"
    git(tmp_path, "clone", "--quiet", "--depth=1", f"file://{repository}", str(clone))
    assert codegen(clone, "diff", "HEAD").stdout == "release: none (no changes)\n"
    assert codegen(clone, "diff", "HEAD~1").stderr == (
        "error: git knows no revision 'HEAD~1'; the clone is shallow: fetch more of its history "
        "(and there is no file 'HEAD~1')\n"
    )
    done = codegen(repository, "diff", "HEAD", PATH=str(tmp_path))
    assert (done.returncode, done.stderr) == (
        2,
        "error: git is not installed, or not on the PATH; name two files instead "
        "(and there is no file 'HEAD')\n",
    )


def test_a_revision_is_no_option_of_git(repository: Path) -> None:
    done = codegen(repository, "diff", "--", f"--output={repository}/made")
    assert (done.returncode, (repository / "made").exists()) == (2, False)
    assert "git knows no revision" in done.stderr


def test_diff_works_after_a_merge_and_in_a_worktree_of_a_bare_clone(
    repository: Path, tmp_path: Path
) -> None:
    git(repository, "stash", "--quiet")
    git(repository, "checkout", "--quiet", "-b", "side")
    git(repository, "stash", "pop", "--quiet")
    git(repository, "commit", "--quiet", "-a", "-m", "rename a title")
    git(repository, "checkout", "--quiet", "main")
    (repository / "other.txt").write_text("x", encoding="utf-8")
    git(repository, "add", ".")
    git(repository, "commit", "--quiet", "-m", "elsewhere")
    git(repository, "merge", "--quiet", "--no-edit", "side")
    assert "[title-renamed]" in codegen(repository, "diff", "HEAD^1").stdout
    assert codegen(repository, "diff", "HEAD^2").stdout == "release: none (no changes)\n"
    git(tmp_path, "clone", "--quiet", "--bare", str(repository), "bare.git")
    git(tmp_path / "bare.git", "worktree", "add", "--quiet", str(tmp_path / "tree"), "main")
    assert "[title-renamed]" in codegen(tmp_path / "tree", "diff", "main^1").stdout
    assert "[title-renamed]" in codegen(tmp_path / "bare.git", "diff", *BARE).stdout


BARE = ["main^1:spec/status_codes.md", "main:spec/status_codes.md"]
