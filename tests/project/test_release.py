"""Rehearses a release in a separate repository: what prevents it, what it writes and builds."""

from __future__ import annotations

import os
import re
import shutil
import sys
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from codegen import __version__
from codegen.source import counted
from release.__main__ import main
from release.recipes import RECIPES, Recipe, Work
from tests.languages.java.builder import maven_options
from tests.languages.rust.builder import environment
from tests.pages import ROOT, TEMPLATES, page
from tests.toolchain import absent, git, output, run, tool

ONE, TWO, THREE = (1, "Success", "x"), (4, "NoCredit", "y"), (5, "New", "z")
SETTINGS = """\
[tool.codegen]
spec = "page.md"
templates = "templates"
version = "1.0.0"

[tool.codegen.api]
name = "AmootSMS"
package = "amootsms-status"
field = "Status"
success = [1]
repository = "https://example.org/team/sms.git"
go-module = "example.org/team/sms/generated/go"
"""
CHANGELOG = f"# Changelog\n\nBoth by SemVer.\n\n## Generator {__version__}\n\n- Reads pages.\n"
FIRST = "- The 2 statuses of API v1, page of 2025-10-20 (1404/07/28)."
CODEGEN = (sys.executable, "-m", "codegen")


Release = Callable[..., "Answer"]


class Answer(str):
    """What a run printed, and its exit code."""

    code: int


def lay_out(folder: Path, languages: Sequence[str]) -> Path:
    """Make a repository that a first release can be made of."""
    for name in ("_shared", *languages):
        shutil.copytree(TEMPLATES / name, folder / "templates" / name)
    for name, text in {
        "page.md": page([ONE, TWO]),
        "codegen.toml": SETTINGS,
        "CHANGELOG.md": CHANGELOG,
        ".gitignore": "dist/\n",
    }.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    git(folder, "init", "--quiet", "--initial-branch=main")
    git(folder, "config", "user.name", "Maintainer")
    git(folder, "config", "user.email", "maintainer@example.invalid")
    generate(folder)
    commit(folder)
    return folder


@pytest.fixture(scope="module")
def two_languages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Have what takes nothing but Python to build."""
    return lay_out(tmp_path_factory.mktemp("two"), ("go", "sql"))


@pytest.fixture(scope="module")
def all_languages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return lay_out(tmp_path_factory.mktemp("all"), (*RECIPES, "csharp"))


@pytest.fixture
def project(two_languages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a copy of a repository with two languages."""
    return enter(two_languages, tmp_path, monkeypatch)


@pytest.fixture
def whole(all_languages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a copy of a repository with all languages."""
    return enter(all_languages, tmp_path, monkeypatch)


def enter(made: Path, to: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(made, to / "project")
    monkeypatch.chdir(to / "project")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    return to / "project"


@pytest.fixture
def release(capfd: pytest.CaptureFixture[str]) -> Release:
    """Run the command."""

    def run_it(*arguments: str) -> Answer:
        capfd.readouterr()
        code = main(arguments)
        told = capfd.readouterr()
        answer = Answer(told.out + told.err)
        answer.code = code
        return answer

    return run_it


def generate(folder: Path) -> None:
    output([*CODEGEN, "generate"], cwd=folder, env={"PYTHONPATH": str(ROOT)})


def commit(folder: Path) -> None:
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "Change")


def edit(folder: Path, name: str, old: str, new: str) -> None:
    text = (folder / name).read_text(encoding="utf-8")
    assert old in text
    (folder / name).write_text(text.replace(old, new), encoding="utf-8", newline="\n")


def state(folder: Path) -> Sequence[str]:
    """Say what a release would change: files, commits, refs."""
    return [
        git(folder, "status", "--porcelain", "--ignored"),
        git(folder, "for-each-ref"),
        git(folder, "reflog"),
    ]


# --- what stops a release ------------------------------------------------------------------------


def without(*names: str) -> Callable[[Path], None]:
    """Take settings away, which changes what is generated."""

    def change(folder: Path) -> None:
        lines = (folder / "codegen.toml").read_text(encoding="utf-8").splitlines()
        kept = [line for line in lines if not line.startswith(names)]
        (folder / "codegen.toml").write_text("\n".join(kept), encoding="utf-8")
        generate(folder)
        commit(folder)

    return change


def a_changed_page(folder: Path) -> None:
    """Release, then add a status without raising the version."""
    git(folder, "tag", "amootsms-status-v1.0.0")
    (folder / "page.md").write_text(page([ONE, TWO, THREE]), encoding="utf-8")
    generate(folder)
    commit(folder)


def a_lower_version(folder: Path) -> None:
    git(folder, "tag", "amootsms-status-v1.0.0")
    edit(folder, "codegen.toml", '"1.0.0"', '"0.9.0"')
    generate(folder)
    commit(folder)


def drift(folder: Path) -> None:
    edit(folder, "generated/go/go.mod", "1.19", "1.20")
    commit(folder)


def drift_of_an_example(folder: Path) -> None:
    (folder / "examples/other").mkdir(parents=True)
    shutil.copy(folder / "page.md", folder / "examples/other")
    settings = SETTINGS.replace('"templates"', '"../../templates"')
    (folder / "examples/other/codegen.toml").write_text(settings, encoding="utf-8")
    commit(folder)


def a_broken_page(folder: Path) -> None:
    (folder / "page.md").write_text("x\n", encoding="utf-8")
    commit(folder)


def nobody(folder: Path) -> None:
    git(folder, "config", "user.useConfigOnly", "true")
    git(folder, "config", "--unset", "user.email")


# What each prepares, and the reasons against a release after that: patterns.
REASONS: Mapping[str, tuple[Callable[[Path], object], Sequence[str]]] = {
    "a dirty tree": (
        lambda folder: (folder / "new.txt").touch(),
        ["the working tree has changes: new.txt; commit or stash them"],
    ),
    "a detached HEAD": (
        lambda folder: git(folder, "checkout", "--quiet", "--detach"),
        ["HEAD is detached; run `git switch main`"],
    ),
    "another branch": (
        lambda folder: git(folder, "switch", "--quiet", "--create", "a/b"),
        ["this is branch a/b, and releases are made from main; merge it first"],
    ),
    "a tag": (
        lambda folder: git(folder, "tag", "generated/go/v1.0.0"),
        ["tag generated/go/v1.0.0 exists: this version is already released; raise it first"],
    ),
    "nobody": (nobody, ["git does not know who you are; set user.name and user.email"]),
    "drift": (
        drift,
        ["`check` fails for codegen.toml:\n1 of [0-9]+ files differ\nrun `.* generate"],
    ),
    "drift of an example": (
        drift_of_an_example,
        ["`check` fails for examples/other/codegen.toml:\n([0-9]+) of \\1 files differ"],
    ),
    "a broken page": (a_broken_page, ["`check` fails for codegen.toml:\npage.md:1:1: error: "]),
    "an unreleased change": (
        a_changed_page,
        [
            "tag amootsms-status-v1.0.0 exists: this version is already released",
            "call for a minor release: 1.1.0 or later; raise it with",
        ],
    ),
    "a lower version": (
        a_lower_version,
        ["version is 0.9.0, and 1.0.0 was released; raise it with `make bump`"],
    ),
    "no repository": (
        without("repository"),
        ['no repository is set: .* add repository = "https://…" to .* and run `make generate`'],
    ),
    "no Go module": (
        without("go-module"),
        ['the Go module is amootsms, .* set go-module = "example.org/team/sms/generated/go" in'],
    ),
}


@pytest.mark.parametrize("name", REASONS)
def test_it_refuses_and_says_what_to_do(name: str, project: Path, release: Release) -> None:
    prepare, wanted = REASONS[name]
    prepare(project)
    before = state(project)
    answer = release()
    assert answer.code == 1
    assert_reasons(answer, wanted)
    assert state(project) == before


def assert_reasons(answer: str, wanted: Sequence[str]) -> None:
    found = re.split("^[0-9]+[.] ", answer, flags=re.MULTILINE)[1:]
    assert len(found) == len(wanted), answer
    for reason, pattern in zip(found, wanted, strict=True):
        assert re.search(pattern, reason), reason
    assert re.search(r"\nPackages [0-9.]+ is not released, for the reasons above\n\Z", answer)


def test_it_gives_every_reason_at_once(
    whole: Path, release: Release, monkeypatch: pytest.MonkeyPatch
) -> None:
    without("repository", "go-module")(whole)
    git(whole, "tag", "amootsms-status-v1.0.0")
    git(whole, "switch", "--quiet", "--create", "side")
    edit(whole, "page.md", "| x |", "| another text |")
    monkeypatch.setenv("PATH", _only_git(whole))
    before = state(whole)
    for arguments in ((), ("--dry-run",)):
        answer = release(*arguments)
        assert answer.code == 1
        assert_reasons(
            answer,
            [
                "the working tree has changes: page.md; commit or stash them",
                "this is branch side",
                "tag amootsms-status-v1.0.0 exists",
                "(?s)`check` fails for codegen.toml:.* patch release: 1.0.1 or later.* differ",
                "no repository is set",
                "the Go module is amootsms",
                "java needs mvn and javadoc, which is not installed; install it, or build others",
                "php needs composer",
                "rust needs cargo",
                "typescript needs npm",
            ],
        )
    assert state(whole) == before


def _only_git(project: Path) -> str:
    """Have a PATH with git alone."""
    folder = project.parent / "bin"
    folder.mkdir()
    (folder / "git").symlink_to(tool("git"))
    return str(folder)


def test_what_cannot_be_built_here_is_refused(whole: Path, release: Release) -> None:
    answer = release("--only=csharp")
    assert answer.code == 2
    assert answer.startswith("error: nothing here builds 'csharp'; there are go, html, java")


def test_a_folder_without_settings_is_refused(project: Path, release: Release) -> None:
    (project / "codegen.toml").unlink()
    answer = release()
    assert (answer.code, answer[:27]) == (2, "error: settings not found; ")


# --- what a release does -------------------------------------------------------------------------


def test_a_dry_run_shows_it_and_changes_nothing(project: Path, release: Release) -> None:
    before = state(project)
    answer = release("--dry-run")
    assert (answer.code, state(project)) == (0, before)
    assert answer.startswith(
        "Packages 1.0.0\n"
        "  write      CHANGELOG.md\n"
        "  commit     Release packages 1.0.0\n"
        "  build      go, sql\n"
    )
    assert answer.endswith(
        f"  tag        amootsms-status-v1.0.0, generated/go/v1.0.0\n\n{FIRST}\n\n"
    )


def test_releases_follow_the_page(project: Path, release: Release) -> None:
    """The first, then a row more, then a row less: each with its commit, tags and sums."""
    assert_released(release(), project, "1.0.0")
    answer = release()
    assert answer.code == 1
    assert "1. tag amootsms-status-v1.0.0 exists: this version is already released" in answer
    assert "2. tag generated/go/v1.0.0 exists" in answer

    update(project, [ONE, TWO, THREE], "1.1.0")
    assert_released(release(), project, "1.1.0")
    update(project, [ONE, THREE], "2.0.0")
    assert_released(release(), project, "2.0.0")

    changelog = (project / "CHANGELOG.md").read_text(encoding="utf-8")
    assert changelog == (
        f"{CHANGELOG}\n## Packages 2.0.0\n\n{FIRST}\n- **Breaking:** 4 NoCredit is removed.\n"
        f"\n## Packages 1.1.0\n\n{FIRST.replace('2 ', '3 ', 1)}\n- 5 New is added.\n"
        f"\n## Packages 1.0.0\n\n{FIRST}\n"
    )
    notes = git(project, "tag", "--list", "--format=%(contents)", "generated/go/v2.0.0").strip()
    assert notes == f"Packages 2.0.0\n\n{FIRST}\n- **Breaking:** 4 NoCredit is removed."
    with zipfile.ZipFile(project / "dist/go-v2.0.0.zip") as module:
        assert "example.org/team/sms/generated/go/v2@v2.0.0/go.mod" in module.namelist()
    compared = run([*CODEGEN, "diff"], cwd=project).stdout
    assert "compared with amootsms-status-v2.0.0 (tag of the last release)" in compared


def update(project: Path, rows: Sequence[tuple[int, str, str]], version: str) -> None:
    """Change the page, raise the version and generate, as a maintainer does."""
    (project / "page.md").write_text(page(rows), encoding="utf-8", newline="\n")
    output([*CODEGEN, "bump"], cwd=project)
    assert f'version = "{version}"' in (project / "codegen.toml").read_text(encoding="utf-8")
    generate(project)
    commit(project)


def assert_released(answer: Answer, project: Path, version: str) -> None:
    """Assert that a release was made, committed, tagged and built, and not pushed."""
    assert answer.code == 0, answer
    assert git(project, "log", "-1", "--format=%s %an").strip() == (
        f"Release packages {version} Maintainer"
    )
    assert git(project, "status", "--porcelain") == ""
    tags = [f"amootsms-status-v{version}", f"generated/go/v{version}"]
    assert git(project, "tag", "--points-at", "HEAD").split() == tags
    assert {git(project, "cat-file", "-t", name).strip() for name in tags} == {"tag"}
    assert "nothing was pushed" in answer
    assert "  git push --atomic --follow-tags origin main\n" in answer
    assert f"go-v{version}.zip: OK" in output(
        ["sha256sum", "-c", "SHA256SUMS"], cwd=project / "dist"
    )


def test_pages_of_releases_are_kept(project: Path, release: Release) -> None:
    (project / "releases").mkdir()
    shutil.copy(project / "page.md", project / "releases/0.9.0.md")
    edit(project, "codegen.toml", '"1.0.0"', '"1.0.0"\nreleases = "releases"')
    (project / "page.md").write_text(page([ONE, TWO, THREE]), encoding="utf-8")
    generate(project)
    commit(project)
    assert release().code == 0
    changed = git(project, "show", "--name-only", "--format=%s").split("\n")
    assert changed == ["Release packages 1.0.0", "", "CHANGELOG.md", "releases/1.0.0.md", ""]
    kept = (project / "releases/1.0.0.md").read_bytes()
    assert kept == (project / "page.md").read_bytes()
    output([*CODEGEN, "check"], cwd=project)  # the packages had this page already
    for name in ("CHANGELOG.md", "generated/go/CHANGELOG.md"):
        assert "\n- 5 New is added.\n" in (project / name).read_text(encoding="utf-8")


def test_a_section_that_people_wrote_is_left(project: Path, release: Release) -> None:
    section = "## Packages 1.0.0\n\n- The first.\n\n## Generator"
    edit(project, "CHANGELOG.md", "## Generator", section)
    commit(project)
    head = git(project, "rev-parse", "HEAD")
    assert release().code == 0
    assert git(project, "rev-parse", "amootsms-status-v1.0.0^{commit}") == head


def test_the_generator_is_released_by_its_own_tag(project: Path, release: Release) -> None:
    (project / "pyproject.toml").write_text(
        f'[project]\nname = "x"\nversion = "{__version__}"\n[build-system]\n'
        'requires = ["hatchling"]\nbuild-backend = "hatchling.build"\n'
        "[tool.hatch.build.targets.wheel]\ninclude = ['/page.md']\n",
        encoding="utf-8",
    )
    commit(project)
    head = git(project, "rev-parse", "HEAD")
    assert release("generator").code == 0
    assert git(project, "tag", "--points-at", head.strip()).split() == [f"v{__version__}"]
    assert git(project, "tag", "--list", "--format=%(contents:body)").strip() == "- Reads pages."
    made = {path.name for path in (project / "dist").iterdir()}
    assert made == {
        f"x-{__version__}-py2.py3-none-any.whl",
        f"x-{__version__}.tar.gz",
        "SHA256SUMS",
    }
    edit(project, "CHANGELOG.md", "## Generator", "## Something")
    answer = release("generator")
    assert f"CHANGELOG.md has no section `## Generator {__version__}`; write it" in answer
    assert f"tag v{__version__} exists" in answer


# --- what is built -------------------------------------------------------------------------------


@pytest.mark.parametrize("language", RECIPES)
def test_two_builders_make_the_same_bytes(
    language: str,
    whole: Path,
    release: Release,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    for name in RECIPES[language].missing:
        absent(name)
    if language == "rust":
        for variable, value in environment().items():
            monkeypatch.setenv(variable, value)
    if language == "java":
        script = tmp_path / "bin" / "mvn"
        script.parent.mkdir()
        options = " ".join(maven_options(tmp_path))
        script.write_text(f'#!/bin/sh\nexec {tool("mvn")} {options} "$@"\n', encoding="utf-8")
        script.chmod(0o755)
        monkeypatch.setenv("PATH", f"{script.parent}:{os.environ['PATH']}")
        monkeypatch.setenv("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -Xshare:auto")
    before = state(whole)[1:]
    answer = release("--build-only", f"--only={language}")
    assert answer.code == 0, answer
    made = {path.name for path in (whole / "dist").iterdir()} - {"SHA256SUMS"}
    assert made
    assert answer == f"dist: {counted(len(made), 'file')}, twice the same bytes, and SHA256SUMS\n"
    assert made == FILES.get(language, made)
    assert state(whole)[1:] == before


FILES: Mapping[str, set[str]] = {
    "go": {"go-v1.0.0.zip"},
    "html": {"OFL.txt", "index.html"},
    "java": {f"amootsms-status-1.0.0{kind}.jar" for kind in ("", "-sources", "-javadoc")},
    "json": {"status_codes.json", "status_codes.schema.json", "wire_vectors.json"},
    "php": {"amootsms-status-1.0.0.tar"},
    "python": {"amootsms_status-1.0.0-py3-none-any.whl", "amootsms_status-1.0.0.tar.gz"},
    "rust": {"amootsms-status-1.0.0.crate"},
    "typescript": {"amootsms-status-1.0.0.tgz"},
}


def test_go_takes_the_module_from_a_proxy(project: Path, release: Release, tmp_path: Path) -> None:
    """The zip is what Go's own client accepts, below the path that the settings name."""
    go = tool("go")
    assert release("--build-only", "--only=go").code == 0
    module = "example.org/team/sms/generated/go"
    versions = tmp_path / "proxy" / module / "@v"
    versions.mkdir(parents=True)
    shutil.copy(project / "dist/go-v1.0.0.zip", versions / "v1.0.0.zip")
    shutil.copy(project / "generated/go/go.mod", versions / "v1.0.0.mod")
    (versions / "v1.0.0.info").write_text('{"Version": "v1.0.0"}', encoding="utf-8")
    user = tmp_path / "user"
    user.mkdir()
    (user / "go.mod").write_text(f"module user\n\nrequire {module} v1.0.0\n", encoding="utf-8")
    env = {
        "GOPROXY": f"file://{tmp_path}/proxy",
        "GOFLAGS": "-mod=mod -modcacherw",
        "GONOSUMDB": "*",
        "GOPATH": str(tmp_path / "go"),
        "GOCACHE": str(tmp_path / "cache"),
    }
    output([go, "build", module], cwd=user, env=env)


def test_builds_that_differ_are_not_released(
    project: Path, release: Release, monkeypatch: pytest.MonkeyPatch
) -> None:
    def careless(work: Work) -> None:
        (work.to / "folder.txt").write_text(str(work.source), encoding="utf-8")
        (work.to / "same.txt").write_text(work.version, encoding="utf-8")

    with monkeypatch.context() as patch:
        patch.setitem(RECIPES, "sql", Recipe(careless))
        answer = release("--only=sql")
        assert (answer.code, git(project, "tag")) == (1, "")
        assert "error: two builds differ in folder.txt; nothing was kept" in answer
        assert not (project / "dist").exists()
    assert_released(release(), project, "1.0.0")


def test_a_build_replaces_an_earlier_one_and_nothing_else(project: Path, release: Release) -> None:
    dist = project / "dist"
    assert release("--build-only", "--only=sql").code == 0
    (dist / next(path.name for path in dist.iterdir())).write_text("torn", encoding="utf-8")
    assert release("--build-only", "--only=sql").code == 0
    (dist / "notes.txt").write_text("mine", encoding="utf-8")
    before = {path: path.read_bytes() for path in dist.iterdir()}
    answer = release("--build-only", "--only=sql")
    assert (answer.code, "dist has files that no build wrote: notes.txt; move them" in answer) == (
        1,
        True,
    )
    assert {path: path.read_bytes() for path in dist.iterdir()} == before


def test_what_is_missing_is_named(
    project: Path, release: Release, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(RECIPES, "sql", Recipe(RECIPES["sql"].build, ("absent-program", "git")))
    answer = release("--build-only")
    assert (answer.code, (project / "dist").exists()) == (1, False)
    assert answer.startswith("1. sql needs absent-program, which is not installed; install it, or")


def test_a_program_that_fails_is_quoted(
    project: Path, release: Release, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(work: Work) -> None:
        work.builder.run(["sh", "-c", "echo first; echo second >&2; exit 3"], cwd=work.to)

    monkeypatch.setitem(RECIPES, "sql", Recipe(failing))
    answer = release("--build-only", "--only=sql")
    assert answer.code == 1
    assert "failed with exit code 3\nfirst\nsecond\n" in answer
