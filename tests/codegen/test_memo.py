"""Memos: a clean run is not repeated, and any changed byte is detected."""

from __future__ import annotations

import io
import os
import shutil
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

import pytest

from codegen import __main__, memo
from codegen.cache import user_cache
from codegen.outcome import Folder, Outcome
from tests.pages import PAGE, TEMPLATES
from tests.program import codegen, imports_cli, shell


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Create a project with up-to-date files, and a user cache next to it."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    root = tmp_path / "project"
    (root / "spec").mkdir(parents=True)
    shutil.copy(PAGE, root / "spec" / "status_codes.md")
    for name in ("_shared", "json"):
        shutil.copytree(TEMPLATES / name, root / "templates" / name)
    (root / "spec" / "releases").mkdir()
    shutil.copy(PAGE, root / "spec" / "releases" / "1.0.0.md")
    settings = '[tool.codegen]\ntemplates = "templates"\nversion = "1.1.0"\n'
    (root / "pyproject.toml").write_text(f'{settings}releases = "spec/releases"\n')
    assert not ran_from_memo(root, "generate")
    return root


def ran_from_memo(root: Path, *arguments: str, **env: str) -> bool:
    """Run a command, and return whether its result came from a memo."""
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
    assert ": 1 updated (json/status_codes.json), " in codegen(project, "generate").stdout
    assert ran_from_memo(project, "generate")
    assert ": 0 updated, " in codegen(project, "generate").stdout


def edit(name: str) -> Callable[[Path], object]:
    def change(root: Path) -> None:
        data = (root / name).read_bytes()
        stamp = (root / name).stat()
        (root / name).write_bytes(bytes([data[0] ^ 1]) + data[1:])
        os.utime(root / name, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))

    return change


def link_an_output(root: Path) -> None:
    (root / "generated/json/status_codes.json").rename(root / "kept.json")
    (root / "generated/json/status_codes.json").symlink_to(root / "kept.json")


CHANGES: dict[str, Callable[[Path], object]] = {
    "the page": edit("spec/status_codes.md"),
    "a release": edit("spec/releases/1.0.0.md"),
    "a new release": lambda root: shutil.copy(PAGE, root / "spec/releases/1.0.1.md"),
    "a release removed": lambda root: (root / "spec/releases/1.0.0.md").unlink(),
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
    "an output linked": link_an_output,
    "a link to a folder of templates": lambda root: (root / "templates/x").symlink_to(PAGE.parent),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_any_change_is_noticed_whatever_its_date(
    project: Path, change: Callable[[Path], object]
) -> None:
    assert not ran_from_memo(project, "check")
    assert ran_from_memo(project, "check")
    change(project)
    assert not ran_from_memo(project, "check")


def test_settings_count_up_to_the_nearest_that_are_ours(project: Path) -> None:
    below = project / "spec"
    codegen(below, "check", "--output", "../generated")
    (project.parent / "pyproject.toml").write_text("[tool.codegen]\n")
    assert ran_from_memo(below, "check", "--output", "../generated")
    (below / "pyproject.toml").touch()
    assert not ran_from_memo(below, "check", "--output", "../generated")


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
        assert "status_codes.json: stale, +1 \u22121\n" in done.stdout


def test_what_cannot_be_read_twice_is_not_kept(project: Path) -> None:
    for _ in range(2):
        assert not ran_from_memo(project, "check", "--spec", "/dev/null/none")
        os.mkfifo(project / "pipe") if not (project / "pipe").exists() else None
        done = shell(project, f"cat {PAGE} > pipe & codegen check --spec pipe; wait")
        assert "up to date" in done.stdout


def keep(*arguments: str, state: Mapping[str, bytes | Folder | None], text: str = "fine\n") -> None:
    """Store the result of a command."""
    assert memo.remembered(arguments, lambda _: Outcome(0, text, state), say=lambda _: False) == 0


def recall(*arguments: str) -> str | None:
    """Return the stored result of a command."""
    said: list[str] = []

    def say(text: str) -> bool:
        said.append(text)
        return True

    memo.remembered(arguments, lambda _: Outcome(0), say=say)
    return said[0] if said else None


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Use an empty folder and an empty user cache."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    return tmp_path / "here"


def test_the_exit_code_is_that_of_the_run(here: Path) -> None:
    assert memo.remembered(["check"], lambda _: Outcome(1), say=lambda _: True) == 1
    assert recall("check") is None


@pytest.mark.parametrize("text", ["fine\n", " x.md: fine\n", "X\r\n", "\u06f1\n\nfine\n\n"])
def test_a_memo_is_for_its_user_alone_and_exact(here: Path, text: str) -> None:
    keep("a", "b", state={"nowhere": None}, text=text)
    assert recall("a", "b") == text
    assert recall("ab") is None
    cache = Path(user_cache())
    assert cache == here.parent / "cache" / "amoot-codegen"
    assert cache.stat().st_mode & 0o777 == 0o700
    (place,) = cache.iterdir()
    assert len(place.name) == 2
    Path("nowhere").touch()
    assert recall("a", "b") is None


@pytest.mark.parametrize("name", ["a\nb", "a\udcff"])
def test_a_path_that_is_no_line_of_text_is_not_kept(here: Path, name: str) -> None:
    keep("check", state={name: None})
    assert recall("check") is None
    assert not list(here.parent.glob("cache/*/*"))


def test_without_a_setting_the_cache_is_in_the_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", "/home/x")
    assert user_cache() == "/home/x/.cache/amoot-codegen"


@pytest.mark.parametrize("xdg", [None, "", "cache", "."])
def test_no_cache_is_below_the_working_directory(
    xdg: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/home/x")
    monkeypatch.setenv("XDG_CACHE_HOME", xdg or "")
    if xdg is None:
        monkeypatch.delenv("XDG_CACHE_HOME")
    assert user_cache() == "/home/x/.cache/amoot-codegen"
    for home in (".", "home"):
        monkeypatch.setenv("HOME", home)
        assert user_cache() == f"{os.devnull}/amoot-codegen"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_what_cannot_be_said_again_is_an_error(project: Path) -> None:
    assert not ran_from_memo(project, "check")
    done = shell(project, "codegen check > /dev/full")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert done.stderr.startswith("error: standard output cannot be written: No space")


def test_what_is_said_is_utf_8_whatever_the_locale(monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, "ascii", newline="\r\n"))
    assert __main__._print("\u06f1\n")
    assert written.getvalue() == "\u06f1\n".encode()
    monkeypatch.setattr(sys, "stdout", None)
    assert __main__._print("x")


def test_what_nobody_hears_is_not_said(monkeypatch: pytest.MonkeyPatch) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with suppress(BrokenPipeError), open(writer, "w", encoding="utf-8") as stdout:
        monkeypatch.setattr(sys, "stdout", stdout)
        said = __main__._print("x")
    assert not said


def test_a_memo_is_of_this_code_this_python_and_these_libraries(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tool = here.parent / "tool"
    tool.mkdir()
    monkeypatch.setattr(memo, "__file__", str(tool / "memo.py"))
    monkeypatch.setattr(sys, "path", [str(tool / "nowhere"), str(here.parent / "libraries")])
    keep("check", state={"x": None})
    assert recall("check")
    names = ("tool/memo.py", "tool/a/b.py", "tool/a/b.py", "libraries/jinja2-1.0.dist-info")
    for number, name in enumerate(names):
        (here.parent / name).parent.mkdir(exist_ok=True)
        (here.parent / name).write_text(str(number), encoding="utf-8")
        assert recall("check") is None
        keep("check", state={"x": None})
    (tool / "__pycache__").mkdir()
    (tool / "__pycache__" / "x").touch()
    (here.parent / "libraries" / "jinja2").touch()
    assert recall("check")
    monkeypatch.setattr(sys, "version", "3.99")
    assert recall("check") is None


def test_a_memo_serves_one_folder(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep("check", state={"/nowhere": None})
    assert recall("check") == "fine\n"
    monkeypatch.chdir(here.parent)
    assert recall("check") is None


def test_paths_are_noted_one_by_one_whatever_is_in_them(here: Path) -> None:
    names = (" a  b  c", "d", "e/f", "e/g h")
    Path("e").mkdir()
    for name in names:
        Path(name).write_text(name, encoding="utf-8")
    folder = Folder({"f": b"e/f", "g h": b"e/g h"}, frozenset({"ignored", "*.log"}))
    keep("check", state={" a  b  c": b" a  b  c", "d": b"d", "e": folder})
    for name in names:
        assert recall("check")
        Path(name).write_text("other", encoding="utf-8")
        assert recall("check") is None
        Path(name).write_text(name, encoding="utf-8")


def test_a_folder_has_no_other_files_but_ignored_ones(here: Path) -> None:
    Path("e/f").mkdir(parents=True)
    Path("e/f/g").touch()
    keep("check", state={"e": Folder({"f/g": b""}, frozenset({"ignored", "*.log"}))})
    for name in ("e/ignored", "e/f/x.log", "e/y.log/z", "other"):
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).touch()
        assert recall("check")
    for name in ("e/g", "e/f/h", "e/i/j", "e/catalog"):
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).touch()
        assert recall("check") is None
        Path(name).unlink()
    Path("e/link").symlink_to("f")
    assert recall("check") is None


def test_a_folder_may_ignore_nothing(here: Path) -> None:
    Path("e").mkdir()
    keep("check", state={"e": Folder({}, frozenset())})
    assert recall("check")
    Path("e/f").touch()
    assert recall("check") is None


@pytest.mark.parametrize("place", [0, 2 << 16, 5 << 16])
def test_long_files_are_read_from_end_to_end(here: Path, place: int) -> None:
    data = bytearray(b"x" * (5 << 16) + b"y")
    keep("check", state={"long": bytes(data)})
    assert recall("check") is None
    Path("long").write_bytes(data)
    assert recall("check")
    data[place] ^= 1
    Path("long").write_bytes(data)
    assert recall("check") is None


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
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(memo, "remembered", interrupted)
    monkeypatch.setattr(os, "_exit", sys.exit)
    with pytest.raises(SystemExit) as left:
        __main__.main()
    assert (left.value.code, *capfd.readouterr()) == (130, "", "interrupted\n")


def test_without_a_cache_all_works_as_before(project: Path) -> None:
    nowhere = str(project / "pyproject.toml" / "cache")
    for _ in range(2):
        done = codegen(project, "check", XDG_CACHE_HOME=nowhere)
        assert (done.returncode, done.stderr) == (0, "")
        assert "up to date" in done.stdout
        assert not ran_from_memo(project, "check", XDG_CACHE_HOME=nowhere)
