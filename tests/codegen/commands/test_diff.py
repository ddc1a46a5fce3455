"""`diff` of files, standard input and real git."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import pytest

from tests.pages import ROOT, TEMPLATES, Row, page
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
    """Other files are also renamed, and rename detection is off in the configuration of git."""
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
        wanted = "compared with HEAD~1\nrelease: none (no changes)\n"
        assert (done.stdout, done.stderr) == (wanted, "")
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
    added = "new.md:1:1: minor: the page is added, with 1 status [page-added]"
    wanted = f"{added}\ncompared with HEAD\nrelease: minor (1 minor)\n"
    assert (done.returncode, done.stdout) == (0, wanted)
    (repository / "pyproject.toml").unlink()
    for operand, message in {
        "nosuch": "error: unknown revision 'nosuch' (file 'nosuch' not found either)\n",
        "HEAD:nowhere.md": "error: path 'nowhere.md' does not exist in 'HEAD' (file ",
        "HEAD:no:where.md": "error: path 'no:where.md' does not exist in 'HEAD' (file ",
        "HEAD:spec": "is a folder",
    }.items():
        done = codegen(repository, "diff", operand)
        assert (done.returncode, message in done.stderr) == (2, True), done.stderr
    clone = tmp_path / "shallow"
    git(tmp_path, "clone", "--quiet", "--depth=1", f"file://{repository}", str(clone))
    assert codegen(clone, "diff", "HEAD").stdout.endswith("\nrelease: none (no changes)\n")
    assert codegen(clone, "diff", "HEAD~1").stderr == (
        "error: unknown revision 'HEAD~1'; the clone is shallow: fetch more of its history "
        "(file 'HEAD~1' not found either)\n"
    )
    done = codegen(repository, "diff", "HEAD", PATH=str(tmp_path))
    assert (done.returncode, done.stderr) == (
        2,
        "error: git is not installed or not on PATH; pass two files instead "
        "(file 'HEAD' not found either)\n",
    )


def test_a_revision_is_no_option_of_git(repository: Path) -> None:
    done = codegen(repository, "diff", "--", f"--output={repository}/made")
    assert (done.returncode, (repository / "made").exists()) == (2, False)
    assert "unknown revision" in done.stderr


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
    assert codegen(repository, "diff", "HEAD^2").stdout.endswith("release: none (no changes)\n")
    git(tmp_path, "clone", "--quiet", "--bare", str(repository), "bare.git")
    git(tmp_path / "bare.git", "worktree", "add", "--quiet", str(tmp_path / "tree"), "main")
    assert "[title-renamed]" in codegen(tmp_path / "tree", "diff", "main^1").stdout
    assert "[title-renamed]" in codegen(tmp_path / "bare.git", "diff", *BARE).stdout


BARE = ["main^1:spec/status_codes.md", "main:spec/status_codes.md"]


# --- the last release -----------------------------------------------------------------------------

ONE, TWO, THREE = (1, "A_B", "x"), (2, "C_D", "y"), (3, "E_F", "z")
SETTINGS = '[tool.codegen]\nspec = "page.md"\n# as it is\nversion = "{}"\n'


@pytest.fixture
def work(tmp_path: Path) -> Path:
    """Create a repository with a page and version 1.0.0 in the first commit on main."""
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    lay(tmp_path, ONE)
    commit(tmp_path)
    return tmp_path


def lay(folder: Path, *statuses: Row, version: str = "1.0.0") -> None:
    (folder / "page.md").write_text(page(statuses), encoding="utf-8")
    (folder / "codegen.toml").write_text(SETTINGS.format(version), encoding="utf-8")


def commit(folder: Path) -> str:
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--allow-empty", "-m", "x")
    return git(folder, "rev-parse", "--short", "HEAD").strip()


def verdict(folder: Path, *arguments: str) -> list[str]:
    """Return the last two lines: the base of the comparison, and the release."""
    done = codegen(folder, "diff", *arguments)
    assert done.returncode == 0, done.stderr
    return done.stdout.split("\n")[-3:-1]


MINOR = "release: minor, 1.0.0 → 1.1.0 (1 minor, 1 to note)"
RAISE = f"; version is still 1.0.0, raise it with `{sys.executable} -m codegen bump`"


def test_the_page_is_compared_with_the_last_release(work: Path) -> None:
    """HEAD, the branch point, the tag whose version the settings there have, a page that was kept:
    whichever of them there is, the later in this list before the others."""
    lay(work, ONE, TWO)
    assert verdict(work) == ["compared with HEAD (no release is tagged)", MINOR + RAISE]
    git(work, "checkout", "--quiet", "-b", "side")
    start = git(work, "rev-parse", "--short", "main").strip()
    commit(work)
    assert verdict(work) == [f"compared with {start} (merge base with main)", MINOR + RAISE]
    git(work, "tag", "v0.9.0", "main")
    git(work, "tag", "v2.0.0", "main")
    assert verdict(work)[0] == f"compared with {start} (merge base with main)"
    for tag in ("1.0.0", "v1.0.0", "amootsms-status-v1.0.0", "amootsms-status@1.0.0"):
        git(work, "tag", tag, "main")
        assert verdict(work) == [f"compared with {tag} (tag of the last release)", MINOR + RAISE]
        git(work, "tag", "--delete", tag)
    git(work, "tag", "v1.0.0")  # of something else, as one names the package
    git(work, "tag", "amootsms-status-v1.0.0", "main")
    wanted = "compared with amootsms-status-v1.0.0 (tag of the last release)"
    assert verdict(work) == [wanted, MINOR + RAISE]
    git(work, "tag", "--delete", "v1.0.0", "amootsms-status-v1.0.0")
    git(work, "tag", "-a", "-m", "x", "v1.0.0", "main")
    lay(work, ONE, TWO, THREE, version="1.1.0")
    commit(work)
    wanted = "release: minor, 1.0.0 → 1.1.0 (2 minor, 1 to note)"
    assert verdict(work) == ["compared with v1.0.0 (tag of the last release)", wanted]
    git(work, "tag", "v1.1.0")
    assert verdict(work)[1] == "release: none (no changes)"
    git(work, "checkout", "--quiet", "main")  # which does not contain the tag
    assert verdict(work)[0] == "compared with v1.0.0 (tag of the last release)"
    (work / "releases").mkdir()
    (work / "releases/1.10.0.md").write_text(page([ONE, TWO]), encoding="utf-8")
    (work / "releases/1.9.0.md").write_text(page([ONE]), encoding="utf-8")
    text = SETTINGS.format("1.10.0") + 'releases = "releases"\n'
    (work / "codegen.toml").write_text(text, encoding="utf-8")
    assert verdict(work)[0] == "compared with releases/1.10.0.md (page of the last release)"
    assert verdict(work)[1].startswith("release: major, 1.10.0 → 2.0.0 (1 breaking")


def test_a_clone_is_compared_with_the_branch_of_its_origin(work: Path, tmp_path: Path) -> None:
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "--quiet", str(work), str(clone))
    start = commit(clone)
    lay(clone, ONE, TWO)
    commit(clone)
    base = git(clone, "rev-parse", "--short", "origin/main").strip()
    assert verdict(clone)[0] == f"compared with {base} (merge base with origin/main)"
    assert start != base
    shallow = tmp_path / "shallow"
    git(tmp_path, "clone", "--quiet", "--depth=1", f"file://{clone}", str(shallow))
    assert "HEAD (no release is tagged; the clone is shallow" in verdict(shallow)[0]


def test_ranges_and_files_are_operands(work: Path) -> None:
    first = git(work, "rev-parse", "HEAD").strip()
    git(work, "checkout", "--quiet", "-b", "side")
    lay(work, ONE, TWO, version="1.1.0")
    commit(work)
    git(work, "checkout", "--quiet", "main")
    lay(work, ONE, THREE, version="1.2.0")
    commit(work)
    minor = "release: minor, 1.0.0 → 1.1.0 (1 minor, 1 to note)"
    assert verdict(work, "main...side") == [f"compared with {first[:7]}", minor]
    assert verdict(work, f"{first}..") == [f"compared with {first[:7]}", minor]
    assert "major" in verdict(work, "main..side")[1]
    assert verdict(work, "..side") == verdict(work, "HEAD", "side")
    (work / "main..side").write_text(page([ONE, THREE]), encoding="utf-8")
    commit(work)
    assert verdict(work, "main..side")[0].startswith("compared with HEAD (")
    assert verdict(work, "page.md") == verdict(work)
    for operand in ("a..b:c", "../x..y", "nosuch..side"):
        done = codegen(work, "diff", operand)
        assert (done.returncode, "unknown revision" in done.stderr) == (2, True), done.stderr


@pytest.mark.parametrize(
    ("released", "set_to", "old", "new", "wanted"),
    [
        ("1.2.3", "1.2.3", [ONE], [ONE, TWO], "minor, 1.2.3 → 1.3.0"),
        ("1.2.3", "1.2.3", [ONE, TWO], [ONE], "major, 1.2.3 → 2.0.0"),
        ("1.2.3", "1.2.3", [ONE], [(1, "A_B", "q")], "patch, 1.2.3 → 1.2.4"),
        ("0.1.2", "0.1.2", [ONE, TWO], [ONE], "major, 0.1.2 → 0.2.0"),
        ("0.1.2", "0.1.2", [ONE], [ONE, TWO], "minor, 0.1.2 → 0.2.0"),
        ("1.2.3", "1.3.0", [ONE], [ONE, TWO], "minor, 1.2.3 → 1.3.0"),
        ("1.2.3", "3.0.0", [ONE], [ONE, TWO], "minor, 1.2.3 → 1.3.0"),
        ("1.9.0", "1.10.0", [ONE], [ONE, TWO], "minor, 1.9.0 → 1.10.0"),
        ("1.2.3", "1.2.4", [ONE], [ONE, TWO], "minor, 1.2.3 → 1.3.0"),
        ("1.2.3", "1.2.3", [ONE], [ONE], "none"),
    ],
)
def test_the_verdict_has_numbers_and_fails_where_the_version_was_not_raised_far_enough(
    released: str, set_to: str, old: list[Row], new: list[Row], wanted: str, work: Path
) -> None:
    lay(work, *old, version=released)
    commit(work)
    lay(work, *new, version=set_to)
    done = codegen(work, "diff", "--fail-on", "unreleased")
    assert f"\nrelease: {wanted} (" in done.stdout
    is_late = wanted != "none" and set_to in ("0.1.2", "1.2.3", "1.2.4")
    assert ("raise it with" in done.stdout, done.returncode) == (is_late, int(is_late))
    document = json.loads(codegen(work, "diff", "--format", "json").stdout)
    needed = wanted.partition(" → ")[2] or None
    base = "HEAD (no release is tagged)"
    told = {"base": base, "from": released, "to": needed, "set": set_to}
    assert document["release"] == told


def test_check_fails_until_the_version_is_raised_and_remembers_no_longer_than_git_does(
    work: Path,
) -> None:
    shutil.copytree(TEMPLATES / "json", work / "templates/json")
    with (work / "codegen.toml").open("a", encoding="utf-8") as file:
        file.write('templates = "templates"\n')
    commit(work)

    def check(folder: Path = work) -> tuple[int, str]:
        assert codegen(folder, "generate").returncode == 0
        done = codegen(folder, "check")
        assert done.returncode == codegen(folder, "check").returncode
        return done.returncode, done.stderr

    assert check() == (0, "")
    (work / "page.md").write_text(page([ONE, TWO]), encoding="utf-8")
    assert check() == (
        1,
        "codegen.toml:4:1: error: version is 1.0.0, but the changes since HEAD (no release is "
        "tagged) call for a minor release: 1.1.0 or later; "
        f"raise it with `{sys.executable} -m codegen bump` "
        "[unreleased]\n",
    )
    assert codegen(work, "bump").returncode == 0
    assert check() == (0, "")
    git(work, "checkout", "--quiet", "codegen.toml")
    commit(work)
    assert check() == (0, "")
    git(work, "tag", "v1.0.0", "HEAD~1")  # a memo records that the run was clean
    assert check()[0] == 1
    git(work, "pack-refs", "--all")
    git(work, "tag", "--delete", "v1.0.0")
    assert check()[0] == 0
    git(work, "checkout", "--quiet", "-b", "side")
    git(work, "branch", "--force", "main", "HEAD~1")
    assert check()[0] == 1
    git(work, "worktree", "add", "--quiet", "--detach", "beside")
    assert check(work / "beside")[0] == 1
    git(work, "branch", "--force", "main", "side")
    assert check(work / "beside")[0] == 0
    git(work, "branch", "--force", "main", "HEAD~1")
    assert check(work / "beside")[0] == 1
    assert codegen(work, "check", PATH="/nowhere").returncode == 0


# --- pages that are not there --------------------------------------------------------------------


def test_a_page_may_be_new_gone_or_moved(work: Path) -> None:
    empty = git(work, "commit-tree", "-m", "x", git(work, "mktree").strip()).strip()
    new = "page.md:1:1: minor: the page is added, with 1 status [page-added]"
    for base in (empty, f"{empty}:page.md"):
        done = codegen(work, "diff", base, "page.md", "--fail-on", "unreleased")
        assert (done.returncode, done.stdout.split("\n")[0]) == (0, new)
    (work / "nothing.md").touch()
    for nothing in ("/dev/null", "nothing.md"):
        assert codegen(work, "diff", nothing, "page.md").stdout.startswith(new)
        done = codegen(work, "diff", "page.md", nothing, "--fail-on", "major")
        assert (done.returncode, "[page-removed]" in done.stdout) == (1, True)
    git(work, "mv", "page.md", "moved.md")
    assert verdict(work, "HEAD", "moved.md")[1] == "release: none (no changes)"
    assert verdict(work, "HEAD:moved.md", "moved.md")[1] == "release: none (no changes)"
    (work / "moved.md").unlink()
    gone = "page.md:1:1: breaking: the page is removed, with its 1 status (was at HEAD:page.md:1:1)"
    for operands in ([], ["HEAD"], ["HEAD", "page.md"]):
        assert codegen(work, "diff", *operands).stdout.startswith(gone)
    done = codegen(work, "diff", "HEAD", "other.md")
    assert (done.returncode, "unknown revision 'other.md'" in done.stderr) == (2, True)


def test_a_removal_is_annotated_where_the_row_was(work: Path) -> None:
    lay(work, ONE, TWO, THREE)
    base = git(work, "rev-parse", commit(work)).strip()
    lay(work, ONE, THREE)
    done = codegen(work, "diff", f"{base}:page.md", "page.md", "--format", "github")
    assert done.stdout.startswith("::error file=page.md,line=10,col=3,title=code-removed::")
    assert f"(was at {base[:7]}:page.md:10:3)" in done.stdout
    commit(work)
    for operands in ([f"{base}..HEAD"], [base, "HEAD:page.md"]):
        done = codegen(work, "diff", *operands, "--format", "github", "--format", "sarif=log")
        assert done.stdout.startswith("::error file=page.md,line=10,col=3,title=code-removed::")
        assert '"uri": "page.md"' in (work / "log").read_text("utf-8")


def test_the_driver_of_git_shows_every_state_of_a_page(work: Path) -> None:
    """Configured as in the README. An unreadable page does not stop git."""
    lay(work, ONE, TWO)
    commit(work)
    command = f'{sys.executable} -m codegen diff --label "$1" "$2" "$5" 2>&1'
    git(work, "config", "diff.amoot.command", f"f() {{ PYTHONPATH={ROOT} {command}; }}; f")
    (work / ".gitattributes").write_text("*.md diff=amoot\n", encoding="utf-8")
    git(work, "add", ".gitattributes")
    (work / "zzz").write_text("z\n", encoding="utf-8")
    git(work, "add", "zzz")
    for text, shown in {
        page([ONE, TWO, THREE]): "page.md:11:3: minor: 3 E_F is added [code-added]\n",
        page([ONE]): "2 C_D is removed (was at a/page.md:10:3) [code-removed]\n",
        "nothing": "page.md:1:1: ",
    }.items():
        (work / "page.md").write_text(text, encoding="utf-8")
        printed = git(work, "diff", "HEAD")
        assert (shown in printed, "+++ b/zzz" in printed) == (True, True), printed
    (work / "page.md").unlink()
    assert "[page-removed]" in git(work, "diff", "HEAD")
    (work / "new.md").write_text(page([ONE]), encoding="utf-8")
    git(work, "add", "new.md")
    assert "new.md:1:1: minor: the page is added, with 1 status" in git(work, "diff", "--cached")
