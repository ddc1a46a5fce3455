"""Runs that are killed, lack disk space or permission, or run concurrently keep every file intact.

Each run is a separate forked process, killed by a real signal.
"""

from __future__ import annotations

import io
import itertools
import multiprocessing
import os
import shutil
import signal
import stat
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import chdir
from pathlib import Path
from typing import Any

import pytest

from codegen.cli import main
from tests import fuzz, machine
from tests.pages import TEMPLATES, page
from tests.toolchain import run

OLD = page([(1, "Success", "موفق"), (4, "CreditNotEnough", "اعتبار کافی نیست")])
NEW = page([(1, "Success", "موفق شد"), (-207, "Token_NotAllowIP", "IP مجاز نیست")])
BEFORE = ("json", "python")
AFTER = ("html", "json") if not fuzz.LONG else ("csharp", "html", "java", "json", "typescript")

SETTINGS = '[tool.codegen]\nspec = "page.md"\ntemplates = "templates"\nversion = "1.2.3"\n'

Tree = dict[str, bytes]
_FORK = multiprocessing.get_context("fork")


class Project:
    """A folder with a page, templates and outputs, readable by all users."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.page = folder / "page.md"
        self.output = folder / "generated"
        self.told_in = folder / "told"

    def lay(self, text: str, languages: tuple[str, ...]) -> None:
        """Write this page and the templates of these languages."""
        (self.folder / "pyproject.toml").write_text(SETTINGS, encoding="utf-8")
        self.page.write_text(text, encoding="utf-8", newline="\n")
        templates = self.folder / "templates"
        shutil.rmtree(templates, ignore_errors=True)
        for name in ("_shared", *languages):
            shutil.copytree(TEMPLATES / name, templates / name)

    def start(self, *arguments: str, first: Callable[[], object] = int) -> Any:
        """Start a run, which calls ``first`` before anything else."""

        def child() -> None:
            with self.told_in.open("ab") as told:
                os.dup2(told.fileno(), 1)
                os.dup2(told.fileno(), 2)
                sys.stdout = io.TextIOWrapper(io.FileIO(1, "w", closefd=False))
                sys.stderr = io.TextIOWrapper(io.FileIO(2, "w", closefd=False))
                os.chdir(self.folder)
                first()
                code = main(arguments or ["generate"])
                sys.stderr.flush()
                os._exit(code)

        process = _FORK.Process(target=child)
        process.start()
        return process

    def run(self, *arguments: str, first: Callable[[], object] = int) -> int:
        """Run to the end, and return the exit code, or the negative signal number."""
        process = self.start(*arguments, first=first)
        process.join()
        assert process.exitcode is not None
        return int(process.exitcode)

    def told(self) -> str:
        return self.told_in.read_text(encoding="utf-8")

    def tree(self) -> Tree:
        """Return the files in the output folder. The content of a link is its target."""
        return files(self.output)

    def others(self) -> Tree:
        """Return all other files of the project."""
        found = files(self.folder)
        return {
            name: data
            for name, data in found.items()
            if not name.startswith("generated/") and name != "told"
        }


def files(folder: Path) -> Tree:
    return {
        path.relative_to(folder).as_posix(): (
            os.fsencode(os.readlink(path)) if path.is_symlink() else path.read_bytes()
        )
        for path in sorted(folder.rglob("*"))
        if path.is_symlink() or path.is_file()
    }


@pytest.fixture(scope="module")
def model() -> Iterator[tuple[Project, Tree, Tree]]:
    """Generate old and new outputs, and return a project with the old outputs and the new page.

    Every file changes or is removed, one folder is removed, and another is added.
    """
    with machine.folder() as folder:
        project = Project(folder)
        project.lay(NEW, AFTER)
        # In this process, so that forks have all modules: the user nobody cannot read them.
        with chdir(folder):
            assert main(["generate"]) == 0
        new = project.tree()
        shutil.rmtree(project.output)
        project.lay(OLD, BEFORE)
        assert project.run() == 0
        old = project.tree()
        project.lay(NEW, AFTER)
        project.told_in.unlink()
        assert {name.split("/")[0] for name in old.keys() ^ new.keys()} >= {"html", "python"}
        yield project, old, new


@pytest.fixture
def project(model: tuple[Project, Tree, Tree]) -> Iterator[Project]:
    with machine.folder() as folder:
        shutil.copytree(model[0].folder, folder, dirs_exist_ok=True)
        yield Project(folder)


@pytest.fixture
def trees(model: tuple[Project, Tree, Tree]) -> tuple[Tree, Tree]:
    return model[1:]


def is_whole(found: Tree, *allowed: Tree) -> bool:
    """Return whether every file is allowed. A record may list the files of several runs."""
    lines = {line for tree in allowed for line in tree.get(RECORD, b"").split(b"\n")}
    return all(
        name.endswith(".codegen-tmp")
        or data in [tree.get(name) for tree in allowed]
        or (name == RECORD and lines.issuperset(data.split(b"\n")))
        for name, data in found.items()
    )


RECORD = "SHA256SUMS"


# --- kill -9 -------------------------------------------------------------------------------------

_STEPS = frozenset({"open", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.chmod"})


def killed_at(step: int, below: Path) -> Callable[[], None]:
    """Return a function that kills a run before its nth disk operation, or during a write."""
    steps = itertools.count()

    def take() -> None:
        if next(steps) == step:
            os.kill(os.getpid(), signal.SIGKILL)

    def audit(event: str, arguments: tuple[Any, ...]) -> None:
        if event not in _STEPS or not str(arguments[0]).startswith(("generated", str(below))):
            return
        if event != "open" or arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            take()

    real_open = io.open

    def torn_open(*arguments: Any, **options: Any) -> Any:
        file = real_open(*arguments, **options)
        if file.writable():
            write = file.write

            def torn(data: Any) -> int:
                write(data[: len(data) // 2])
                file.flush()
                take()
                write(data[len(data) // 2 :])
                return len(data)

            file.write = torn
        return file

    def prepare() -> None:
        io.open = torn_open
        sys.addaudithook(audit)

    return prepare


@pytest.mark.parametrize("start", ["nothing", "earlier outputs"])
def test_a_kill_at_any_step_leaves_every_file_whole_and_the_next_run_repairs(
    start: str, project: Project, trees: tuple[Tree, Tree]
) -> None:
    old, new = trees
    if start == "nothing":
        shutil.rmtree(project.output)
        old = {}
    earlier = project.folder / "earlier"
    if old:
        shutil.copytree(project.output, earlier)
    others = project.others()
    for step in itertools.count():
        shutil.rmtree(project.output, ignore_errors=True)
        if old:
            shutil.copytree(earlier, project.output)
        code = project.run(first=killed_at(step, project.output))
        fuzz.EXECUTIONS[f"kill -9 from {start}"] += 1
        assert project.others() == others
        assert is_whole(project.tree(), old, new), step
        if code != -signal.SIGKILL:
            break
        assert project.run() == 0, (step, project.told())
        assert project.tree() == new, step
    assert code == 0
    assert step > 3 * len(new)
    assert project.tree() == new
    assert project.run("check") == 0


# --- no room, no permission ----------------------------------------------------------------------


@pytest.fixture
def disk(project: Project) -> Iterator[Path]:
    """Put the outputs on a separate disk, which requires root."""
    shutil.rmtree(project.output)
    project.output.mkdir()
    project.lay(OLD, BEFORE)
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m,mode=777", "none", str(project.output)]
    if os.geteuid() != 0 or run(mount).returncode != 0:
        pytest.skip("no disk can be mounted here")
    yield project.output
    run(["umount", project.output])


def test_a_full_disk_changes_nothing(project: Project, disk: Path) -> None:
    block = os.statvfs(disk).f_bsize
    assert project.run() == 0
    old = project.tree()
    project.lay(NEW, AFTER)
    codes = []
    for blocks in itertools.count():
        room = os.statvfs(disk).f_bavail - blocks
        (project.folder / "generated" / "full.codegen-tmp").write_bytes(b"x" * block * room)
        codes.append(project.run())
        fuzz.EXECUTIONS["full disk"] += 1
        if codes[-1] == 0:
            break
        found = project.tree()
        found.pop("full.codegen-tmp")
        assert found == old
        (project.folder / "generated" / "full.codegen-tmp").unlink()
    assert set(codes[:-1]) == {2}
    assert "free some space and run again" in project.told()
    assert "Traceback" not in project.told()
    assert project.run("check") == 0


FORBIDDEN = {
    "the output folder": (".", 0o555),
    "a folder of outputs": ("json", 0o555),
    "the folder that goes": ("python", 0o555),
    "what is in the output folder": (".", 0o000),
    "an output": ("json/status_codes.json", 0o000),
    "the record": ("SHA256SUMS", 0o000),
    "the page": ("../page.md", 0o000),
    "a template": ("../templates/json/status_codes.json.j2", 0o000),
}


@pytest.mark.parametrize("what", FORBIDDEN)
def test_without_permission_every_file_is_whole_and_the_next_run_repairs(
    what: str, project: Project, trees: tuple[Tree, Tree]
) -> None:
    old, new = trees
    nobody = 65534

    def become_nobody() -> None:
        if os.geteuid() == 0:
            os.setgroups([])
            os.setgid(nobody)
            os.setuid(nobody)

    if os.geteuid() == 0:
        for path in [project.output, *project.output.rglob("*")]:
            os.chown(path, nobody, nobody)
    name, mode = FORBIDDEN[what]
    place = project.output / name
    usual = place.stat().st_mode
    place.chmod(mode)
    code = project.run(first=become_nobody)
    place.chmod(usual)
    assert code == 2, project.told()
    assert "Permission denied" in project.told()
    assert "Traceback" not in project.told()
    found = project.tree()
    assert is_whole(found, old, new)
    assert what == "the folder that goes" or found == old
    assert project.run(first=become_nobody) == 0, project.told()
    assert project.tree() == new


# --- odd pages, folders and surroundings ---------------------------------------------------------


ODD: dict[str, Callable[[Path], object]] = {
    "nothing": lambda place: None,
    "a folder": Path.mkdir,
    "a pipe": os.mkfifo,
    "a socket": lambda place: os.mknod(place, stat.S_IFSOCK | 0o600),
    "a device": lambda place: place.symlink_to("/dev/null"),
    "endless": lambda place: place.symlink_to("/dev/zero"),
    "unreadable at its start": lambda place: place.symlink_to("/proc/self/mem"),
    "a link to itself": lambda place: place.symlink_to(place.name),
    "a link to nowhere": lambda place: place.symlink_to("nowhere"),
    "a file": lambda place: place.write_text("x", encoding="utf-8"),
}
NAMES = ["odd", "new\nline", "\udcff", "x" * 255]

USES = [
    *("generate --spec", "check --spec", "lint --spec", "lint --fix --spec", "explain 1 --spec"),
    *("lint --format json --spec", "lint --format github --spec", "diff page.md", "diff"),
    *("check --output", "check --templates", "generate --templates"),
    *("generate --stdout --only json --spec", "generate --stdout --only json --templates"),
]


def has_sentence(project: Project) -> bool:
    """Return whether there was output without a traceback, and reset it."""
    told = project.told()
    project.told_in.unlink()
    return told.count("\n") >= 1 and "Traceback" not in told and "rror: [Errno" not in told


@pytest.mark.parametrize("what", ODD)
def test_whatever_is_named_is_answered_in_a_sentence(what: str, project: Project) -> None:
    name = "odd\n\udcff"
    ODD[what](project.folder / name)
    project.page.write_text(OLD, encoding="utf-8", newline="\n")
    for use in USES:
        if what == "a pipe" and ("--spec" in use or "diff" in use) and "--fix" not in use:
            continue  # reading blocks until there is a writer
        before = files(project.output)
        code = project.run(*use.split(), name)
        usual = 1 if use == "check --output" and code == 1 else 2
        is_no_page = use == "diff page.md" and what == "a device"  # /dev/null, as git has it
        assert code == (0 if is_no_page else usual), (use, code)
        assert has_sentence(project), use
        assert files(project.output) == before
    if what not in ("nothing", "a folder"):
        assert project.run("generate", "--output", name) == 2
        assert has_sentence(project)


@pytest.mark.parametrize("use", ["generate --output out --spec", "lint --spec", "explain 1 --spec"])
@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_a_page_may_have_any_name(name: str, use: str, project: Project) -> None:
    (project.folder / name).write_text(OLD, encoding="utf-8", newline="\n")
    assert project.run(*use.split(), name) == 0
    assert has_sentence(project)
    (project.folder / name).write_text("x\n", encoding="utf-8", newline="\n")
    assert project.run(*use.split(), name) == 2
    assert has_sentence(project)


def environment(**values: str | None) -> Callable[[], None]:
    """Return a function that sets or unsets environment variables of a run."""

    def prepare() -> None:
        for name, value in values.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value

    return prepare


def leave_a_folder_that_goes() -> None:
    os.mkdir("gone")
    os.chdir("gone")
    os.rmdir("../gone")


SURROUNDINGS: dict[str, Callable[[], None]] = {
    "no home": environment(HOME=None, XDG_CACHE_HOME=None, USER=None),
    "a home of no name": environment(HOME="", XDG_CACHE_HOME="/dev/null"),
    "a relative home": environment(HOME=".", XDG_CACHE_HOME=""),
    "a cache that is a file": environment(XDG_CACHE_HOME=__file__),
    "a cache that cannot be written": environment(XDG_CACHE_HOME="/proc"),
    "a relative cache": environment(XDG_CACHE_HOME="cache", HOME="/proc"),
    "no folder for temporary files": environment(TMPDIR="/nowhere"),
    "an unknown locale": environment(LC_ALL="xx_YY.ASCII", LANG="C", LANGUAGE="de"),
    "no programs": environment(PATH="/nowhere"),
    "no variables": os.environ.clear,
    "a window of no width": environment(COLUMNS="x", LINES="-1"),
    "a folder that is gone": leave_a_folder_that_goes,
}
CALM = ["generate", "check", "lint", "lint --fix", "explain 1", "diff page.md page.md", "generate"]


@pytest.mark.parametrize("what", SURROUNDINGS)
def test_whatever_surrounds_a_run_it_ends_as_usual(what: str, project: Project) -> None:
    before = sorted(os.listdir(project.folder))
    for command in CALM:
        code = project.run(*command.split(), first=SURROUNDINGS[what])
        assert code == (2 if what == "a folder that is gone" else 0), project.told()
        assert has_sentence(project)
    assert project.run("diff", "HEAD", first=SURROUNDINGS[what]) == 2
    assert has_sentence(project)
    assert sorted({*os.listdir(project.folder)}) == before


# --- links ---------------------------------------------------------------------------------------

# The run succeeds, and reports the link as a foreign file.
KEPT = -1

LINKS: dict[str, tuple[str, str, int]] = {
    "a file": ("json/status_codes.json", "file", 0),
    "a file that is not there": ("json/status_codes.json", "nowhere", 0),
    "the record": ("SHA256SUMS", "file", 2),
    "a file to be": ("html/index.html", "file", 2),
    "a file too many": ("json/more.json", "file", KEPT),
    "a folder too many": ("more", "folder", KEPT),
    "a folder too many in a folder that goes": ("python/more", "folder", KEPT),
    "a folder in place of a file": ("json/status_codes.json", "folder", 0),
    "a temporary file": ("json/status_codes.json.codegen-tmp", "file", 0),
    "a folder": ("json", "folder", 2),
    "a folder to be": ("html", "folder", 2),
    "a folder that is not there": ("html", "nowhere", 2),
    "the folder that goes": ("python", "folder", KEPT),
    "the output folder": (".", "folder", 2),
}


@pytest.mark.parametrize("what", LINKS)
def test_no_link_is_followed_out_of_the_output_folder(
    what: str, project: Project, trees: tuple[Tree, Tree]
) -> None:
    outside = project.folder / "outside"
    (outside / "folder" / "amootsms_status").mkdir(parents=True)
    for name in ("file", "folder/index.html", "folder/amootsms_status/__init__.py"):
        (outside / name).write_text("precious", encoding="utf-8")
    path, target, wanted = LINKS[what]
    place = project.output / path
    if place.is_dir():
        shutil.rmtree(place)
    else:
        place.parent.mkdir(exist_ok=True)
        place.unlink(missing_ok=True)
    place.symlink_to(outside / target)
    before = files(outside)
    code = project.run()
    assert files(outside) == before
    assert code == max(wanted, 0), project.told()
    if code == 0:
        kept = {path: os.fsencode(outside / target)} if wanted == KEPT else {}
        assert project.tree() == trees[1] | kept
        assert project.run("check") == len(kept)
    else:
        assert "Traceback" not in project.told()


# --- at the same time ----------------------------------------------------------------------------


def old_and_new(project: Project, trees: tuple[Tree, Tree]) -> tuple[Tree, Tree]:
    """Also generate the outputs of the same languages from the old page."""
    (project.folder / "old.md").write_text(OLD, encoding="utf-8", newline="\n")
    assert project.run("generate", "--spec", "old.md") == 0
    assert project.tree().keys() == trees[1].keys()
    return project.tree(), trees[1]


def test_two_runs_at_once_leave_every_file_whole(
    project: Project, trees: tuple[Tree, Tree]
) -> None:
    old, new = old_and_new(project, trees)
    others = project.others()
    for _ in range(fuzz.COUNT // 30):
        runs = [
            project.start("generate", "--spec", name) for name in ("old.md", "page.md", "old.md")
        ]
        while any(one.is_alive() for one in runs):
            time.sleep(0.001)
            for name in new:
                try:
                    data = (project.output / name).read_bytes()
                except FileNotFoundError:
                    pytest.fail(f"{name} is gone")
                assert data in (old[name], new[name]), name
        for one in runs:
            one.join()
            assert one.exitcode == 0, project.told()
        fuzz.EXECUTIONS["three runs at once"] += 1
        assert is_whole(project.tree(), old, new)
    assert project.others() == others
    assert project.run() == 0
    assert project.tree() == new


@pytest.mark.parametrize(
    "command", ["generate", "check", "lint", "explain 1", "diff page.md /dev/null"]
)
def test_a_page_is_read_once_so_that_no_change_comes_between(
    command: str, project: Project, trees: tuple[Tree, Tree]
) -> None:
    def count() -> None:
        def audit(event: str, arguments: tuple[Any, ...]) -> None:
            if event == "open" and str(arguments[0]).endswith("page.md"):
                print("page opened", file=sys.stderr)

        sys.addaudithook(audit)

    assert project.run(*command.split(), first=count) in (0, 1, 2)
    assert project.told().count("page opened") == 1


def test_a_page_that_changes_while_it_is_read_is_read_as_one_of_its_states(
    project: Project, trees: tuple[Tree, Tree]
) -> None:
    """Another process rewrites the page continuously, not atomically, while it is read."""
    old, new = old_and_new(project, trees)

    def rewrite() -> None:
        for text in itertools.cycle((OLD, NEW)):
            with project.page.open("w", encoding="utf-8", newline="\n") as file:
                file.write(text[:100])
                file.flush()
                file.write(text[100:])

    writer = _FORK.Process(target=rewrite)
    writer.start()
    codes = set()
    try:
        for _ in range(fuzz.COUNT // 10):
            code = project.run()
            codes.add(code)
            fuzz.EXECUTIONS["a page that changes"] += 1
            assert project.tree() in (old, new)
    finally:
        writer.terminate()
        writer.join()
    assert codes <= {0, 2}
    assert "Traceback" not in project.told()
    project.page.write_text(NEW, encoding="utf-8", newline="\n")
    assert project.run() == 0
    assert project.tree() == new
