"""An output folder: the order of writes, removed files, and foreign files."""

from __future__ import annotations

import hashlib
from pathlib import Path, PurePosixPath

import pytest

from codegen.tree import (
    RECORD,
    Drift,
    Record,
    TreeError,
    compare,
    read,
    read_record,
    walk,
    write,
)

DEEP = PurePosixPath("b/c/d.txt")


def drifts(*paths: PurePosixPath) -> tuple[Drift, ...]:
    return tuple(Drift(path, "missing", None, f"\u06f1 {path}\r\n") for path in paths)


def test_what_is_written_is_exact_however_deep(tmp_path: Path) -> None:
    root = tmp_path / "x" / "y"
    write(drifts(DEEP, RECORD), root)
    assert (root / DEEP).read_bytes() == "\u06f1 b/c/d.txt\r\n".encode()
    assert sorted(path.name for path in root.rglob("*") if path.is_file()) == [
        "SHA256SUMS",
        "d.txt",
    ]
    assert compare({DEEP: "\u06f1 b/c/d.txt\n", RECORD: "x\n"}, root) == (
        Drift(RECORD, "stale", "\u06f1 SHA256SUMS\r\n", "x\n"),
    )


def test_the_record_is_put_in_place_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    placed: list[str] = []
    put = Path.replace

    def noted(path: Path, place: Path) -> Path:
        placed.append(place.name)
        return put(path, place)

    monkeypatch.setattr(Path, "replace", noted)
    write(drifts(PurePosixPath("0.txt"), RECORD, PurePosixPath("z.txt")), tmp_path / "new")
    assert placed == ["SHA256SUMS", "0.txt", "z.txt"]


def test_every_way_to_differ_is_reported_in_order(tmp_path: Path) -> None:
    same, crlf, gone, link, odd, other = (PurePosixPath(f"a/{name}") for name in "scglno")
    write(drifts(same, crlf, link, odd, other, DEEP), tmp_path)
    ours = read_back(same, crlf, link, odd, DEEP)
    (tmp_path / odd).write_bytes(b"\xff\n")
    (tmp_path / link).unlink()
    (tmp_path / link).symlink_to(tmp_path / same)
    (tmp_path / "a/build").mkdir()
    (tmp_path / "a/build/x").touch()
    wanted = {odd: "n\n", link: "l\n", gone: "g\n", same: "\u06f1 a/s\r\n", crlf: "\u06f1 a/c\n"}
    wanted[other] = "o\n"
    missing, unlinked = Drift(gone, "missing", None, "g\n"), Drift(link, "missing", None, "l\n")
    stale = Drift(odd, "stale", "\udcff\n", "n\n")
    occupied = Drift(other, "occupied", None, "o\n")
    orphaned = Drift(DEEP, "orphaned", "\u06f1 b/c/d.txt\r\n", None)
    found = (missing, unlinked, stale, occupied)
    assert compare(wanted, tmp_path, ours, within=("a",)) == found
    assert compare(wanted, tmp_path, ours) == (*found, orphaned)
    del wanted[link]
    linked = Drift(link, "unexpected", None, None)
    assert compare(wanted, tmp_path, ours, within=("a",)) == (missing, linked, stale, occupied)
    unowned = orphaned._replace(kind="unexpected", found=None)
    (tmp_path / DEEP).write_text("edited", encoding="utf-8")
    assert compare(wanted, tmp_path, ours)[-1] == unowned


def read_back(*paths: PurePosixPath) -> Record:
    """Create the record of the files that ``drifts`` writes."""
    return Record({path: hashlib.sha256(f"\u06f1 {path}\n".encode()).hexdigest() for path in paths})


def test_a_folder_that_is_a_link_is_not_gone_through(tmp_path: Path) -> None:
    write(drifts(DEEP), tmp_path / "real")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    with pytest.raises(TreeError) as raised:
        read(tmp_path, PurePosixPath("link") / DEEP)
    place = (tmp_path / "link").as_posix()
    assert str(raised.value) == f"{place} is a symbolic link, which is not followed; remove it"


def test_a_folder_is_listed_in_order_and_links_are_not_gone_through(tmp_path: Path) -> None:
    for name in ("b/y", "b/x", "a", "c/build/z", "d"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "link").symlink_to(tmp_path / "b")

    (tmp_path / "x.egg-info").touch()
    (tmp_path / "egg-info").touch()

    def listed(folder: Path, within: str = "", *ignored: str) -> list[str]:
        return [str(path) for path in walk(folder, within, ignored=frozenset(ignored))]

    usual = [str(path) for path in walk(tmp_path)]
    assert usual == ["a", "d", "egg-info", "link", "b/x", "b/y"]
    assert listed(tmp_path, "", "*.egg-info") == [*usual, "c/build/z"]
    assert listed(tmp_path, "", "build", "a") == ["d", *usual[2:4], "x.egg-info", *usual[4:]]
    assert listed(tmp_path, "c") == ["c/build/z"]
    assert listed(tmp_path / "nowhere") == listed(tmp_path / "a") == []


def test_folders_that_become_empty_are_removed_up_to_the_root(tmp_path: Path) -> None:
    write(drifts(DEEP, PurePosixPath("b/kept.txt"), PurePosixPath("e/f/g.txt"), RECORD), tmp_path)
    gone = [DEEP, PurePosixPath("e/f/g.txt"), PurePosixPath("never/there.txt")]
    write(tuple(Drift(path, "orphaned", "x", None) for path in gone), tmp_path)
    assert sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")) == [
        "SHA256SUMS",
        "b",
        "b/kept.txt",
    ]


@pytest.mark.parametrize("ours", [".git/HEAD", "a/b.txt.codegen-tmp", "a/b/"])
def test_a_folder_with_nothing_but_ours_is_used(ours: str, tmp_path: Path) -> None:
    place = tmp_path / ours
    place.parent.mkdir(exist_ok=True)
    place.mkdir() if ours.endswith("/") else place.touch()
    assert read_record(tmp_path) == Record()
    write(drifts(DEEP), tmp_path)
    assert read(tmp_path, DEEP) == "\u06f1 b/c/d.txt\r\n"


@pytest.mark.parametrize("name", ["x", "a/x", "a/link"])
def test_a_folder_of_strangers_is_refused(name: str, tmp_path: Path) -> None:
    place = tmp_path / "root" / name
    place.parent.mkdir(parents=True)
    place.symlink_to(tmp_path) if name == "a/link" else place.touch()
    root = (tmp_path / "root").as_posix()
    message = f"{root} contains files but no SHA256SUMS; use an empty folder"
    with pytest.raises(TreeError) as raised:
        read_record(tmp_path / "root")
    assert str(raised.value) == message


def test_a_record_keeps_what_others_made(tmp_path: Path) -> None:
    def reread(text: str) -> Record:
        (tmp_path / RECORD).write_text(text, encoding="utf-8")
        return read_record(tmp_path)

    def paths(text: str) -> list[str]:
        return [line[66:] for line in text.split("\n")[1:]]

    whole = Record().updated({PurePosixPath("b/x"): "1", PurePosixPath("a/y"): "2"})
    assert paths(whole) == ["a/y", "b/x", ""]
    again = reread(whole).updated({PurePosixPath("b/z"): "3"}, replaced=("b",))
    assert (paths(again), again.split("\n")[1]) == (["a/y", "b/z", ""], whole.split("\n")[1])
    assert reread(whole).updated({PurePosixPath("b/x"): "1"}, replaced=("b",)) == whole
    assert paths(reread(whole).updated({})) == [""]
    spaced = Record().updated({PurePosixPath("b/x  y"): "1"})
    assert reread(spaced.replace("\n", "\r\n")).updated({}, replaced=("a",)) == spaced
    assert [reread(text).is_damaged for text in (whole, whole[:-1], whole + "x\n")] == [
        False,
        True,
        True,
    ]


def test_an_interrupted_removal_can_be_finished(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = {DEEP: "x\n", PurePosixPath("b/y"): "y\n"}

    def update(wanted: dict[PurePosixPath, str]) -> None:
        kept = read_record(tmp_path)
        wanted = {**wanted, RECORD: kept.updated(wanted)}
        write(compare(wanted, tmp_path, kept), tmp_path)

    update(first)
    with monkeypatch.context() as patch:
        patch.setattr("codegen.tree._remove", interrupted)
        with pytest.raises(KeyboardInterrupt):
            update({PurePosixPath("b/y"): "z\n"})
    assert DEEP in read_record(tmp_path).digests
    update({PurePosixPath("b/y"): "z\n"})
    assert not (tmp_path / DEEP).exists()
    assert list(read_record(tmp_path).digests) == [PurePosixPath("b/y")]


def interrupted(*_: object) -> None:
    raise KeyboardInterrupt


def test_files_of_others_are_named_and_nothing_is_written(tmp_path: Path) -> None:
    names = ("a", "b/c")
    wanted = {PurePosixPath(name): "x\n" for name in (*names, "d")}
    for name in names:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("theirs", encoding="utf-8")
    (tmp_path / "d").mkdir()
    with pytest.raises(TreeError) as raised:
        write(compare(wanted, tmp_path), tmp_path)
    places = ", ".join(f"{tmp_path.as_posix()}/{name}" for name in (*names, "d"))
    message = f"files that this tool did not write are in the way; move them: {places}"
    assert str(raised.value) == message
    assert {(tmp_path / name).read_text(encoding="utf-8") for name in names} == {"theirs"}


def test_what_a_killed_run_left_is_removed(tmp_path: Path) -> None:
    (tmp_path / "a.codegen-tmp").touch()
    found = compare({}, tmp_path)
    assert found == (Drift(PurePosixPath("a.codegen-tmp"), "orphaned", None, None),)
    write(found, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_text_is_ours_while_it_is_unchanged(tmp_path: Path) -> None:
    data = "a\udcffb\r\n"
    path = PurePosixPath("x")
    digest = hashlib.sha256(b"a\xffb\n").hexdigest()
    (tmp_path / path).write_bytes(data.encode("utf-8", "surrogateescape"))
    assert compare({}, tmp_path, Record({path: digest})) == (Drift(path, "orphaned", data, None),)


@pytest.mark.parametrize("record", ["x\n", "", None])
def test_a_record_of_another_tool_is_refused(record: str | None, tmp_path: Path) -> None:
    if record is None:
        (tmp_path / RECORD).mkdir()
    else:
        (tmp_path / RECORD).write_text(record, encoding="utf-8")
    with pytest.raises(TreeError) as raised:
        read_record(tmp_path)
    place = (tmp_path / RECORD).as_posix()
    assert str(raised.value) == f"{place} was not written by this tool; use another folder"


@pytest.mark.parametrize("home", ["home", "home/x/y"])
def test_a_folder_that_holds_too_much_is_refused(
    home: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / home).mkdir(parents=True)
    monkeypatch.setenv("HOME", str(tmp_path / home))
    root = tmp_path / "home"
    with pytest.raises(TreeError) as raised:
        read_record(root)
    assert str(raised.value) == f"{root.as_posix()} contains your home folder; use another folder"
    with pytest.raises(TreeError) as raised:
        read_record(Path("/"))
    assert str(raised.value) == "/ is the root of a file system; use a folder in it"


def test_a_folder_that_cannot_be_listed_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(_: object) -> None:
        raise PermissionError("denied")

    monkeypatch.setattr("os.scandir", denied)
    with pytest.raises(PermissionError, match="denied"):
        list(walk(tmp_path))
