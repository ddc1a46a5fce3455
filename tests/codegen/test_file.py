"""A fixed page keeps its hard links, owner, mode and location."""

from __future__ import annotations

import errno
import multiprocessing
import os
import stat
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

import pytest

from codegen import file
from codegen.file import put, rewrite
from tests.pages import ROOT, page
from tests.program import codegen, shell
from tests.toolchain import run

NOBODY = 65534

is_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can be two users")


@pytest.fixture
def place() -> Iterator[Path]:
    """Write a file with an unusual mode in a folder that all users can access."""
    with tempfile.TemporaryDirectory(prefix="amoot-") as name:
        os.chmod(name, 0o755)
        path = Path(name, "folder", "page.md")
        path.parent.mkdir()
        path.write_bytes(b"the old text")
        path.chmod(0o640)
        yield path


def about(path: Path) -> tuple[int, ...]:
    """Return the metadata to keep. A file written in place also keeps its inode."""
    found = path.stat()
    return found.st_mode, found.st_uid, found.st_gid, found.st_nlink


def test_a_file_is_replaced_at_once_behind_a_link(place: Path) -> None:
    link = place.with_name("link")
    link.symlink_to(place.name)
    before, number = about(place), place.stat().st_ino
    with place.open("rb") as reader:
        rewrite(link, b"new")
        assert reader.read() == b"the old text"
    assert (place.read_bytes(), about(place)) == (b"new", before)
    assert (place.stat().st_ino != number, link.is_symlink()) == (True, True)
    assert sorted(os.listdir(place.parent)) == ["link", "page.md"]


def linked(place: Path) -> None:
    place.with_name("other.md").hardlink_to(place)


def attributed(place: Path) -> None:
    try:
        os.setxattr(place, "user.note", b"x")
    except OSError:
        pytest.skip("this file system has no extended attributes")


@pytest.mark.parametrize("make", [linked, attributed])
def test_what_a_new_file_would_lack_is_kept(make: Callable[[Path], None], place: Path) -> None:
    make(place)
    before, number = about(place), place.stat().st_ino
    for text in (b"new", b"a longer text than before"):
        rewrite(place, text)
        assert [path.read_bytes() for path in place.parent.iterdir()] == [text] * before[-1]
        assert (about(place), place.stat().st_ino) == (before, number)


def test_a_name_may_be_as_long_as_any(place: Path) -> None:
    long = place.rename(place.with_name(f"{'x' * 252}.md"))
    rewrite(long, b"new")
    assert (long.read_bytes(), os.listdir(place.parent)) == (b"new", [long.name])


@is_root
def test_a_file_of_somebody_else_stays_theirs(place: Path) -> None:
    os.chown(place, 12345, 54321)
    before = about(place)
    rewrite(place, b"new")
    assert (place.read_bytes(), about(place)) == (b"new", before)


@is_root
@pytest.mark.parametrize("folder_mode", [0o777, 0o555])
@pytest.mark.parametrize("owner", [0, NOBODY])
def test_an_ordinary_user_writes_what_may_be_written(
    owner: int, folder_mode: int, place: Path
) -> None:
    os.chown(place, owner, NOBODY)
    place.chmod(0o660)
    place.parent.chmod(folder_mode)
    before, number = about(place), place.stat().st_ino

    def child() -> None:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
        rewrite(place, b"new")

    process = multiprocessing.get_context("fork").Process(target=child)
    process.start()
    process.join()
    assert (process.exitcode, place.read_bytes(), about(place)) == (0, b"new", before)
    assert os.listdir(place.parent) == ["page.md"]
    assert (place.stat().st_ino != number) == (owner == NOBODY and folder_mode == 0o777)


def test_a_mount_point_is_written_in_place(place: Path) -> None:
    if run(["unshare", "-rm", "true"]).returncode != 0:
        pytest.skip("no file can be mounted here")
    text = page([(1, "Success", "موفق  است")])
    place.write_text(text, encoding="utf-8", newline="\n")
    point = place.with_name("point.md")
    point.touch()
    script = (
        f"mount --bind {place} {point} && {sys.executable} -m codegen lint --fix --spec {point}"
    )
    done = run(["unshare", "-rm", "sh", "-c", script], env={"PYTHONPATH": str(ROOT)})
    assert done.returncode == 0, done.stderr
    assert place.read_text(encoding="utf-8") == text.replace("  است", " است")
    assert sorted(os.listdir(place.parent)) == ["page.md", "point.md"]


REFUSALS = [errno.EBUSY, errno.EXDEV, errno.EACCES, errno.EPERM, errno.EROFS]


@pytest.mark.parametrize("number", REFUSALS, ids=errno.errorcode.get)
def test_what_cannot_be_replaced_is_written_in_place(
    number: int, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise OSError(number, "refused")

    monkeypatch.setattr(Path, "replace", refused)
    before = (about(place), place.stat().st_ino)
    rewrite(place, b"new")
    assert (place.read_bytes(), (about(place), place.stat().st_ino)) == (b"new", before)
    assert os.listdir(place.parent) == ["page.md"]


@pytest.mark.parametrize("text", [b"new", b"a longer text than before"])
def test_a_write_in_place_that_fails_is_taken_back(
    text: bytes, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    linked(place)
    real = file._overwrite

    def torn(opened: BinaryIO, data: bytes) -> None:
        real(opened, data[: len(data) // 2] if data == text else data)
        if data == text:
            raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(file, "_overwrite", torn)
    with pytest.raises(OSError, match="Input/output error"):
        rewrite(place, text)
    assert place.read_bytes() == b"the old text"


def test_without_room_nothing_is_tried_in_place(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(tempfile, "mkstemp", full)
    monkeypatch.setattr(file, "_overwrite", None)
    with pytest.raises(OSError, match="No space left"):
        rewrite(place, b"new")
    assert place.read_bytes() == b"the old text"


def kind_of(place: Path) -> tuple[int, int]:
    found = os.lstat(place)
    return found.st_mode, found.st_ino


KINDS: dict[str, Callable[[Path], object]] = {
    "a pipe": os.mkfifo,
    "a folder": Path.mkdir,
    "a socket": lambda place: os.mknod(place, stat.S_IFSOCK | 0o600),
    "a device": lambda place: place.symlink_to("/dev/null"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_no_regular_file_is_refused_unread(kind: str, tmp_path: Path) -> None:
    KINDS[kind](tmp_path / "page.md")
    before = kind_of(tmp_path / "page.md")
    done = codegen(tmp_path, "lint", "--fix", "--spec", "page.md")
    wanted = "error: page.md is not a regular file, so --fix cannot fix it in place\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", wanted)
    assert kind_of(tmp_path / "page.md") == before


def test_standard_input_is_fixed_where_it_is_a_file(tmp_path: Path) -> None:
    text = page([(1, "Success", "موفق  است")])
    path = tmp_path / "page.md"
    path.write_text(text, encoding="utf-8", newline="\n")
    done = shell(tmp_path, "cat page.md | codegen lint --fix --spec /dev/stdin")
    assert (done.returncode, path.read_text(encoding="utf-8")) == (2, text)
    assert "error: /dev/stdin is not a regular file" in done.stderr
    done = shell(tmp_path, "codegen lint --fix --spec /dev/stdin < page.md")
    assert (done.returncode, os.listdir(tmp_path)) == (0, ["page.md"])
    assert path.read_text(encoding="utf-8") == text.replace("  است", " است")


def test_a_file_is_put_where_there_is_none_and_in_place_of_one(place: Path) -> None:
    for name in "new.json", "page.md":
        put(place.with_name(name), b"data")
        assert place.with_name(name).read_bytes() == b"data"
    assert stat.S_IMODE(place.stat().st_mode) == 0o640
    assert stat.S_IMODE(place.with_name("new.json").stat().st_mode) == 0o644
    link = place.with_name("link")
    link.symlink_to("later")
    put(link, b"through")
    assert (link.is_symlink(), place.with_name("later").read_bytes()) == (True, b"through")
    assert sorted(os.listdir(place.parent)) == ["later", "link", "new.json", "page.md"]


def test_a_file_that_cannot_be_put_leaves_nothing(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, data: bytes) -> int:
        path.open("wb").write(data[:1])
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="no room"):
        put(place.with_name("new.json"), b"data")
    assert os.listdir(place.parent) == ["page.md"]
    with pytest.raises(FileNotFoundError):
        put(place.parent / "none" / "new.json", b"data")


def test_a_pipe_is_written_to(place: Path) -> None:
    os.mkfifo(pipe := place.with_name("pipe"))
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    put(pipe, b"data")
    assert os.read(reader, 9) == b"data"
    os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)
