"""Memos: a run known to be clean is not made again, and any byte that differs is noticed."""

from __future__ import annotations

import io
import os
import shutil
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path, PurePosixPath

import pytest

from codegen import __main__, memo
from tests.pages import PAGE, TEMPLATES
from tests.program import codegen, imports_cli, shell


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Lay out a project whose files are all up to date, and the user's cache beside it."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    root = tmp_path / "project"
    (root / "spec").mkdir(parents=True)
    shutil.copy(PAGE, root / "spec" / "status_codes.md")
    for name in ("_shared", "json"):
        shutil.copytree(TEMPLATES / name, root / "templates" / name)
    (root / "pyproject.toml").write_text('[tool.codegen]\ntemplates = "templates"\n')
    assert not ran_from_memo(root, "generate")
    return root


def ran_from_memo(root: Path, *arguments: str, **env: str) -> bool:
    """Run a command and tell whether a memo alone gave its answer."""
    return not imports_cli(root, *arguments, **env)


@pytest.mark.parametrize(
    "arguments",
    [("generate",), ("check",), ("check", "--only", "json"), ("generate", "--spec", str(PAGE))],
)
def test_the_second_run_says_what_the_first_did(project: Path, arguments: tuple[str, ...]) -> None:
    first, second = codegen(project, *arguments), codegen(project, *arguments)
    assert ran_from_memo(project, *arguments)
    assert (second.returncode, second.stdout) == (0, first.stdout)
    assert "57 statuses" in second.stdout


def test_what_a_run_wrote_need_not_be_written_again(project: Path) -> None:
    (project / "generated/json/status_codes.json").unlink()
    assert ": 1 written (json/status_codes.json), " in codegen(project, "generate").stdout
    assert ran_from_memo(project, "generate")
    assert ": 0 written, " in codegen(project, "generate").stdout


def edit(name: str) -> Callable[[Path], object]:
    def change(root: Path) -> None:
        data = (root / name).read_bytes()
        stamp = (root / name).stat()
        (root / name).write_bytes(bytes([data[0] ^ 1]) + data[1:])
        os.utime(root / name, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))

    return change


CHANGES: dict[str, Callable[[Path], object]] = {
    "the page": edit("spec/status_codes.md"),
    "a template": edit("templates/json/status_codes.json.j2"),
    "a part of templates": edit("templates/_shared/LICENSE"),
    "a target": edit("templates/json/target.toml"),
    "the settings": edit("pyproject.toml"),
    "an output": edit("generated/json/status_codes.json"),
    "the record": edit("generated/SHA256SUMS"),
    "a new template": lambda root: (root / "templates/json/new.j2").touch(),
    "a template removed": lambda root: (root / "templates/json/status_codes.json.j2").unlink(),
    "an output added": lambda root: (root / "generated/json/new").touch(),
    "a folder of outputs added": lambda root: shutil.copytree(
        root / "generated/json", root / "generated/other"
    ),
    "an output removed": lambda root: (root / "generated/json/status_codes.json").unlink(),
    "an output emptied": lambda root: os.truncate(root / "generated/json/status_codes.json", 0),
    "an output renamed": lambda root: (root / "generated/json/status_codes.json").rename(
        root / "generated/json/other.json"
    ),
    "an output linked": lambda root: (
        (root / "generated/json/status_codes.json").rename(root / "kept.json"),
        (root / "generated/json/status_codes.json").symlink_to(root / "kept.json"),
    ),
    "a link to a folder of templates": lambda root: (root / "templates/x").symlink_to(PAGE.parent),
    "settings further up": lambda root: (root.parent / "pyproject.toml").touch(),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_any_change_is_noticed_whatever_its_date(
    project: Path, change: Callable[[Path], object]
) -> None:
    assert not ran_from_memo(project, "check")
    assert ran_from_memo(project, "check")
    change(project)
    assert not ran_from_memo(project, "check")


def test_one_language_alone_is_no_matter_of_the_others(project: Path) -> None:
    only = ("check", "--only", "json")
    codegen(project, *only)
    (project / "generated/other").mkdir()
    (project / "generated/other/file").touch()
    assert ran_from_memo(project, *only)
    edit("generated/SHA256SUMS")(project)
    assert not ran_from_memo(project, *only)
    edit("generated/SHA256SUMS")(project)
    (project / "generated/json/file").touch()
    assert codegen(project, *only).returncode == 1


def test_what_building_the_packages_leaves_is_no_change(project: Path) -> None:
    (project / "generated/json/__pycache__").mkdir()
    (project / "generated/json/__pycache__/x.pyc").touch()
    codegen(project, "check")
    (project / "generated/json/__pycache__/y.pyc").touch()
    assert ran_from_memo(project, "check")


def test_findings_are_never_kept(project: Path) -> None:
    edit("generated/json/status_codes.json")(project)
    for _ in range(2):
        done = codegen(project, "check")
        assert done.returncode == 1
        assert "(stale)" in done.stderr


def test_what_cannot_be_read_twice_is_not_kept(project: Path) -> None:
    for _ in range(2):
        assert not ran_from_memo(project, "check", "--spec", "/dev/null/none")
        os.mkfifo(project / "pipe") if not (project / "pipe").exists() else None
        done = shell(project, f"cat {PAGE} > pipe & codegen check --spec pipe; wait")
        assert "up to date" in done.stdout


def texts(*names: str) -> dict[PurePosixPath, str]:
    """Read files, or all files in a folder by their paths in it."""
    found: dict[PurePosixPath, str] = {}
    for name in map(Path, names):
        for path in name.rglob("*") if name.is_dir() else [name]:
            if path.is_file():
                inside = path.relative_to(name) if name.is_dir() else path
                found[PurePosixPath(inside)] = path.read_text(encoding="utf-8")
    return found


@pytest.fixture
def run_(project: Path, monkeypatch: pytest.MonkeyPatch) -> memo.Memo:
    """Begin a run in the project: it read the page, is about to read the rest, and changes none."""
    monkeypatch.chdir(project)
    monkeypatch.setenv("XDG_CACHE_HOME", str(project.parent / "cache"))
    begun = memo.Memo(["check"])
    begun.has_read("spec/status_codes.md", PAGE.read_bytes())
    begun.reads("templates")
    begun.leaves(Path("generated"), texts("generated"), apart=False)
    return begun


def test_what_is_forgotten_is_not_kept(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project)
    run_ = memo.Memo(["check"])
    run_.reads("spec/status_codes.md")
    run_.forget()
    run_.leaves(Path("generated"), texts("generated"), apart=False)
    run_.keep("fine\n")
    assert memo.recall(["check"]) is None


def test_a_memo_is_for_its_user_alone_and_exact(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project)
    shutil.rmtree(project.parent / "cache")
    run_ = memo.Memo(["a", "b"])
    run_.reads("pyproject.toml", "nowhere")
    run_.reads("spec")
    run_.leaves(Path("generated"), texts("generated"), apart=False)
    run_.keep("\u06f1\n\nfine\n\n")
    assert memo.recall(["a", "b"]) == "\u06f1\n\nfine\n\n"
    assert memo.recall(["ab"]) is None
    cache = Path(memo.cache())
    assert cache == project.parent / "cache" / "amootsms-status-codegen"
    assert cache.stat().st_mode & 0o777 == 0o700
    (place,) = cache.iterdir()
    assert len(place.name) == 2
    assert memo.recall(["a", "b"])
    (project / "nowhere").touch()
    assert memo.recall(["a", "b"]) is None


@pytest.mark.parametrize("said", ["fine\n", " x.md: fine\n", "X.md: fine\n"])
def test_what_was_said_is_said_again_to_the_letter(said: str, run_: memo.Memo) -> None:
    run_.keep(said)
    assert memo.recall(["check"]) == said


def test_a_path_of_two_lines_is_not_kept(run_: memo.Memo) -> None:
    for name in ("a", "a\nb"):
        Path(name).touch()
    run_.reads("a\nb")
    run_.keep("fine\n")
    assert memo.recall(["check"]) is None


def test_without_a_setting_the_cache_is_in_the_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", "/home/x")
    assert memo.cache() == "/home/x/.cache/amootsms-status-codegen"


@pytest.mark.parametrize("xdg", [None, "", "cache", "."])
def test_no_cache_is_below_the_working_directory(
    xdg: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/home/x")
    monkeypatch.setenv("XDG_CACHE_HOME", xdg or "")
    if xdg is None:
        monkeypatch.delenv("XDG_CACHE_HOME")
    assert memo.cache() == "/home/x/.cache/amootsms-status-codegen"
    for home in (".", "home"):
        monkeypatch.setenv("HOME", home)
        assert memo.cache() == f"{os.devnull}/amootsms-status-codegen"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_what_cannot_be_said_again_is_an_error(project: Path) -> None:
    assert not ran_from_memo(project, "check")
    done = shell(project, "codegen check > /dev/full")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert done.stderr.startswith("error: standard output cannot be written: No space")


def test_what_is_said_is_utf_8_whatever_the_locale(monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, "ascii", newline="\r\n"))
    assert __main__._say("\u06f1\n")
    assert written.getvalue() == "\u06f1\n".encode()
    monkeypatch.setattr(sys, "stdout", None)
    assert __main__._say("x")


def test_what_nobody_hears_is_not_said(monkeypatch: pytest.MonkeyPatch) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with suppress(BrokenPipeError), open(writer, "w", encoding="utf-8") as stdout:
        monkeypatch.setattr(sys, "stdout", stdout)
        said = __main__._say("x")
    assert not said


def test_a_tool_is_its_code_its_python_and_its_libraries(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memo, "__file__", str(tmp_path / "memo.py"))
    monkeypatch.setattr(sys, "path", [str(tmp_path / "nowhere"), str(tmp_path / "libraries")])
    tools = [memo.tool()]
    for name in ("memo.py", "other.py", "libraries/jinja2-1.0.dist-info"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name, encoding="utf-8")
        tools.append(memo.tool())
    (tmp_path / "other.py").write_text("otherwise", encoding="utf-8")
    tools.append(memo.tool())
    assert len(set(tools)) == len(tools)
    for name in ("data.json", "libraries/jinja2"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    assert memo.tool() == tools[-1]


def test_what_cannot_be_read_twice_is_not_remembered(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project)
    os.mkfifo("pipe")
    run_ = memo.Memo(["check"])
    run_.reads("pipe")
    os.unlink("pipe")
    run_.keep("fine\n")
    assert memo.recall(["check"]) is None


def test_paths_are_noted_one_by_one_whatever_is_in_them(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project)
    for name in (" a  b  c", "d", "e", "f"):
        Path(name).write_text(name, encoding="utf-8")
    run_ = memo.Memo(["check"])
    run_.has_read(" a  b  c", b" a  b  c")
    run_.has_read("d", b"d")
    run_.leaves(Path("."), texts("e", "f"), apart=True)
    run_.keep("\nfine\r\n")
    for name in (" a  b  c", "d", "e", "f"):
        assert memo.recall(["check"]) == "fine\r\n"
        Path(name).write_text("other", encoding="utf-8")
        assert memo.recall(["check"]) is None
        Path(name).write_text(name, encoding="utf-8")


def test_files_apart_have_their_own_folders_to_themselves(run_: memo.Memo) -> None:
    kept = {PurePosixPath("a/b/c"): "x", PurePosixPath("a/d"): "y", PurePosixPath("e"): "z"}
    Path("out/a/b").mkdir(parents=True)
    for path, text in kept.items():
        Path("out", path).write_text(text, encoding="utf-8")
    run_.leaves(Path("out"), kept, apart=True)
    run_.keep("fine\n")
    for name in ("out/f", "out/g/h"):
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).touch()
        assert memo.recall(["check"]) == "fine\n"
    for name in ("out/a/f", "out/a/b/f"):
        Path(name).touch()
        assert memo.recall(["check"]) is None
        Path(name).unlink()


@pytest.mark.parametrize("place", [0, 2 << 16, 5 << 16])
def test_long_files_are_read_from_end_to_end(place: int, run_: memo.Memo) -> None:
    data = bytearray(b"x" * (5 << 16) + b"y")
    Path("long").write_bytes(data)
    run_.reads("long")
    run_.keep("fine\n")
    assert memo.recall(["check"]) == "fine\n"
    data[place] ^= 1
    Path("long").write_bytes(data)
    assert memo.recall(["check"]) is None


@pytest.mark.parametrize(
    "changed",
    [
        "spec/status_codes.md",
        "templates/json/status_codes.json.j2",
        "generated/json/status_codes.json",
    ],
)
def test_what_changes_during_a_run_is_not_what_it_found(
    changed: str, run_: memo.Memo, project: Path
) -> None:
    edit(changed)(project)
    run_.keep("fine\n")
    assert memo.recall(["check"]) is None


def test_a_memo_serves_one_folder_one_command_and_one_tool(
    run_: memo.Memo, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_.keep("fine\n")
    assert memo.recall(["check"]) == "fine\n"
    assert memo.recall(["check", "--only", "json"]) is None
    with monkeypatch.context() as other:
        other.setattr(sys, "version", "3.99")
        assert memo.recall(["check"]) is None
    monkeypatch.chdir(project.parent)
    assert memo.recall(["check"]) is None


@pytest.mark.parametrize("content", [b"", b"x", b"\xff", b"a\n\nb\n\nc\n\nd", b"\n\n\n\n\n\nclean"])
def test_a_memo_that_is_none_is_ignored(
    project: Path, monkeypatch: pytest.MonkeyPatch, content: bytes
) -> None:
    codegen(project, "check")
    places = list((project.parent / "cache").rglob("??"))
    assert places
    for place in places:
        place.write_bytes(content)
    assert not ran_from_memo(project, "check")
    assert ran_from_memo(project, "check")


def test_an_interrupt_at_the_very_start_is_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def interrupted(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(memo, "recall", interrupted)
    monkeypatch.setattr(os, "_exit", sys.exit)
    with pytest.raises(SystemExit) as left:
        __main__.main()
    assert (left.value.code, *capfd.readouterr()) == (2, "", "")


def test_without_a_cache_all_works_as_before(project: Path) -> None:
    nowhere = str(project / "pyproject.toml" / "cache")
    for _ in range(2):
        done = codegen(project, "check", XDG_CACHE_HOME=nowhere)
        assert (done.returncode, done.stderr) == (0, "")
        assert "up to date" in done.stdout
        assert not ran_from_memo(project, "check", XDG_CACHE_HOME=nowhere)
