"""Git revisions: all that git supports, and a message for each that is not a page."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from codegen.git import GitError, show
from tests.toolchain import git

PAGE = Path("spec/کد ها [1]*.md")
TEXT = "".join(f"line {number}\n" for number in range(20))


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Create a repository with a page, and change to it."""
    folder = tmp_path / "repository"
    (folder / "spec").mkdir(parents=True)
    monkeypatch.chdir(folder)
    git(folder, "init", "--quiet", "--initial-branch=main")
    PAGE.write_text(TEXT, encoding="utf-8", newline="\n")
    commit(folder, "fix: a")
    return folder


def commit(folder: Path, subject: str) -> str:
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "-m", subject)
    return git(folder, "rev-parse", "HEAD").strip()


def refused(name: str) -> str:
    with pytest.raises(GitError) as raised:
        show(name, PAGE)
    return str(raised.value)


@pytest.mark.parametrize(
    "name",
    [
        "HEAD",
        "@",
        "main",
        "annotated",
        ":/fix",
        ":/fix: a",
        "HEAD^{/fix: a}",
        "HEAD@{2100-01-01 10:00}",
    ],
)
def test_a_revision_is_the_page_at_it(name: str, repository: Path) -> None:
    git(repository, "tag", "-a", "-m", "x", "annotated")
    assert show(name, PAGE) == (f"{name}:{PAGE}", TEXT.encode())


@pytest.mark.parametrize(
    "name",
    [
        f"HEAD:{PAGE}",
        f":{PAGE}",
        f":0:{PAGE}",
        f"HEAD:./{PAGE}",
        f"HEAD@{{2100-01-01 10:00}}:{PAGE}",
        f"HEAD^{{/fix: a}}:{PAGE}",
        "blob",
        "tag-of-a-blob",
    ],
)
def test_a_file_is_read_by_any_of_its_names(name: str, repository: Path) -> None:
    blob = git(repository, "rev-parse", f"HEAD:{PAGE}").strip()
    git(repository, "tag", "blob", blob)
    git(repository, "tag", "-a", "-m", "x", "tag-of-a-blob", blob)
    assert show(name, Path("nowhere.md")) == (name, TEXT.encode())


@pytest.mark.parametrize("name", ["HEAD:spec", "HEAD:", "HEAD^{tree}", ":/fix"])
def test_a_folder_is_no_page(name: str, repository: Path) -> None:
    page = Path("spec") if name == ":/fix" else PAGE
    with pytest.raises(GitError, match=r"is a folder; pass a file$|:spec is not a file$"):
        show(name, page)


@pytest.mark.parametrize("where", ["elsewhere", "here"])
@pytest.mark.parametrize("name", ["HEAD:sub", ":sub"])
def test_a_submodule_is_no_page(name: str, where: str, repository: Path) -> None:
    of = "1" * 40 if where == "elsewhere" else git(repository, "rev-parse", "HEAD").strip()
    git(repository, "update-index", "--add", "--cacheinfo", f"160000,{of},sub")
    git(repository, "commit", "--quiet", "-m", "sub")
    assert refused(name).startswith(f"{name} {'is' if where == 'here' else 'names'} ")
    assert "submodule" in refused(name)


@pytest.mark.parametrize("name", ["HEAD", f"HEAD:{PAGE}", "1" * 40])
def test_what_is_missing_from_a_repository_is_named(name: str, repository: Path) -> None:
    blob = git(repository, "rev-parse", f"HEAD:{PAGE}").strip()
    (repository / ".git/objects" / blob[:2] / blob[2:]).unlink()
    known = name if name == "1" * 40 else f"HEAD:{PAGE}"
    missing = name if name == "1" * 40 else blob
    assert refused(name).startswith(f"{known} names {missing}, which this repository does not have")


def test_what_a_partial_clone_cannot_fetch_is_said_by_git(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git(repository, "config", "uploadpack.allowFilter", "true")
    options = ("--quiet", "--no-checkout", "--filter=blob:none")
    git(tmp_path, "clone", *options, repository.as_uri(), "partial")
    monkeypatch.chdir(tmp_path / "partial")
    assert show("HEAD", PAGE)[1] == TEXT.encode()
    git(tmp_path, "clone", *options, repository.as_uri(), "broken")
    monkeypatch.chdir(tmp_path / "broken")
    repository.rename(tmp_path / "moved")
    assert "does not appear to be a git repository" in refused("HEAD")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("nosuch", "unknown revision 'nosuch'"),
        ("nosuch:x", "unknown revision 'nosuch:x'"),
        ("^HEAD", "unknown revision '^HEAD'"),
        ("HEAD..HEAD", "unknown revision 'HEAD..HEAD'"),
        ("--all", "unknown revision '--all'"),
        ("--output=made", "unknown revision '--output=made'"),
        (":/nothing", "unknown revision ':/nothing'"),
        ("a\nb", "unknown revision 'a\\nb'"),
        ("\udcff", "unknown revision '\\udcff'"),
        ("x" * 9999, f"unknown revision '{'x' * 9999}'"),
        ("HEAD:nowhere.md", "path 'nowhere.md' does not exist in 'HEAD'"),
        ("@{u}", "no upstream configured for branch 'main'"),
    ],
)
def test_what_git_does_not_know_is_said(name: str, said: str, repository: Path) -> None:
    assert refused(name) == said
    assert sorted(os.listdir()) == [".git", "spec"]


def test_a_repository_that_git_refuses_is_not_said_to_be_none(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
        patch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
        patch.setenv("GIT_CONFIG_NOSYSTEM", "1")
        patch.setenv("LANGUAGE", "de")
        wanted = f"detected dubious ownership in repository at '{repository}'"
        assert refused("HEAD") == f"{wanted}; pass two files instead"
    with monkeypatch.context() as patch:
        patch.setenv("GIT_DIR", "/nowhere")
        assert refused("HEAD") == "not a git repository: '/nowhere'; pass two files instead"
    monkeypatch.setenv("GIT_TRACE", "1")
    assert refused("nosuch") == "unknown revision 'nosuch'"
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert refused("HEAD") == "this folder is not in a git repository; pass two files instead"


SETTINGS = {
    "diff.relative": "true",
    "diff.renames": "false",
    "diff.renameLimit": "1",
    "diff.noprefix": "true",
    "diff.mnemonicPrefix": "true",
    "diff.external": "false",
    "diff.orderFile": "order",
    "diff.ignoreSubmodules": "all",
    "core.quotePath": "true",
    "core.pager": "false",
    "color.ui": "always",
    "status.relativePaths": "false",
}


@pytest.mark.parametrize("below", [".", "spec", "other/deep"])
def test_a_renamed_page_is_found_whatever_is_set(
    below: str, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Several other files are also renamed and edited, so that their digests do not match."""
    (repository / "other/deep").mkdir(parents=True)
    for name in "abc":
        (repository / "other" / name).write_text(TEXT.replace("line", name), encoding="utf-8")
    (repository / "order").write_text("other\n", encoding="utf-8")
    before = commit(repository, "others")
    renamed = repository / "spec" / "status codes.md"
    PAGE.rename(renamed)
    for path in [renamed, *((repository / "other" / name) for name in "abc")]:
        edited = path.read_text(encoding="utf-8") + "more\n"
        path.unlink()
        place = renamed if path == renamed else path.with_suffix(".txt")
        place.write_text(edited, encoding="utf-8", newline="\n")
    git(repository, "add", ".")
    for name, value in SETTINGS.items():
        git(repository, "config", name, value)
    monkeypatch.setenv("GIT_DIFF_OPTS", "--unified=9")
    monkeypatch.setenv("GIT_EXTERNAL_DIFF", "false")
    monkeypatch.setenv("GIT_PAGER", "false")
    monkeypatch.chdir(repository / below)
    assert show(before, renamed) == (f"{before[:7]}:{PAGE}", TEXT.encode())
    commit(repository, "renamed")
    assert show(before, renamed) == (f"{before[:7]}:{PAGE}", TEXT.encode())
    assert show("HEAD", repository / "other/a") == ("HEAD:" + str(repository / "other/a"), None)


def test_a_page_outside_the_repository_has_no_past(repository: Path, tmp_path: Path) -> None:
    with pytest.raises(GitError, match=re.escape("pass the page as HEAD:PATH")):
        show("HEAD", tmp_path / "page.md")


def test_a_page_in_git_is_as_large_as_one_may_be(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("codegen.git.MAX_BYTES", len(TEXT))
    assert show("HEAD", PAGE)[1] == TEXT.encode()
    monkeypatch.setattr("codegen.git.MAX_BYTES", len(TEXT) - 1)
    assert refused(f"HEAD:{PAGE}") == f"HEAD:{PAGE} is larger than {len(TEXT) - 1:,} bytes"
