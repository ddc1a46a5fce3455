"""Knows an output folder: how it differs from the expected files, and how to update it atomically.

Knows nothing of what the files say. A file with CRLF line ends counts as the same file with LF.
Ownership is per file: the record lists what this tool wrote; every other file is somebody else's.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import Literal, NamedTuple

from codegen.error import CodegenError

RECORD = PurePosixPath("SHA256SUMS")
"""Lists every output with its digest, as ``sha256sum -c`` reads it; marks a folder as ours."""

_HEADER = (
    "# Written by amootsms-status-codegen, which changes and removes only the files listed here.\n"
)
_LINE = re.compile("([0-9a-f]{64})  (.+)")
_TEMPORARY = ".codegen-tmp"
DriftKind = Literal["missing", "stale", "orphaned", "occupied", "unexpected"]


class Drift(NamedTuple):
    """One file that is not as it should be: ``found`` and ``wanted`` are None for no file.

    ``missing``, ``stale`` and ``orphaned`` files are ours: ``write`` updates or removes them. The
    others are somebody else's, neither read (``found`` is None) nor changed: an ``occupied`` one is
    in the place of an output, an ``unexpected`` one is not.
    """

    path: PurePosixPath
    kind: DriftKind
    found: str | None
    wanted: str | None


class TreeError(CodegenError):
    """An output folder that cannot be used, and how to fix that."""


# --- the record --------------------------------------------------------------------------------


class Record(NamedTuple):
    """The SHA-256 of each file that earlier runs wrote, by path.

    A damaged record lists what could be read of it. It allows no file to be removed.
    """

    digests: Mapping[PurePosixPath, str] = MappingProxyType({})
    is_damaged: bool = False

    def updated(self, outputs: Mapping[PurePosixPath, str], *, replaced: Sequence[str] = ()) -> str:
        """Write the record of a run that makes these outputs.

        It lists nothing else, except the files outside the folders that are ``replaced``, if any.
        """
        kept = {
            path: digest
            for path, digest in self.digests.items()
            if replaced and path.parts[0] not in replaced and path != RECORD
        }
        return _listing(kept | {path: _digest(text) for path, text in outputs.items()})


def read_record(root: Path) -> Record:
    """Read the record of a folder; empty if the folder is missing or empty.

    Raises TreeError, before anything else in the folder is read, for one that is not ours: another
    record, files without a record, the root of a file system, a folder that holds the user's home.
    """
    _refuse_everything(root)
    place = root / RECORD
    if not os.path.lexists(place):
        _refuse_strangers(root)
        return Record()
    text = read(root, RECORD)
    if text is None or not text.replace("\r\n", "\n").startswith(_HEADER):
        raise TreeError(f"{place.as_posix()} was not written by this tool; name another folder")
    digests = _listed(text)
    return Record(digests, is_damaged=len(digests) != text.count("\n") - 1 or text[-1] != "\n")


def _listed(record: str) -> dict[PurePosixPath, str]:
    matches = map(_LINE.fullmatch, record.replace("\r\n", "\n").split("\n"))
    return {PurePosixPath(match[2]): match[1] for match in matches if match}


def _listing(digests: Mapping[PurePosixPath, str]) -> str:
    ordered = sorted((path.as_posix(), digest) for path, digest in digests.items())
    return _HEADER + "".join(f"{digest}  {path}\n" for path, digest in ordered)


def _digest(text: str) -> str:
    data = text.replace("\r\n", "\n").encode("utf-8", "surrogateescape")
    return hashlib.sha256(data).hexdigest()


def _refuse_everything(root: Path) -> None:
    place = Path(os.path.realpath(root))
    if place == place.parent:
        raise TreeError(f"{root.as_posix()} is the root of a file system; name a folder in it")
    with contextlib.suppress(RuntimeError):  # no home folder can be found
        home = Path(os.path.realpath(Path.home()))
        if place == home or place in home.parents:
            raise TreeError(f"{root.as_posix()} holds your home folder; name a folder in it")


def _refuse_strangers(root: Path) -> None:
    """Refuse a folder with files in it and no record: --output may name one by mistake."""
    # A first run that was killed leaves only folders and temporary files.
    for path in walk(root):
        if not path.name.endswith(_TEMPORARY):
            raise TreeError(
                f"{root.as_posix()} contains files but no {RECORD}; name an empty folder"
            )


# --- walking ----------------------------------------------------------------------------------

LITTER = frozenset((".git", ".DS_Store", "Thumbs.db", "__pycache__"))
"""Names of what systems leave in any folder."""

BY_PRODUCTS = LITTER.union(
    ("build", "dist", ".venv", ".mypy_cache", ".ruff_cache", ".pytest_cache", "*.egg-info"),
    ("node_modules", "package-lock.json", "vendor", "composer.lock", "target", "Cargo.lock"),
    ("bin", "obj", ".gradle", "go.sum"),
)
"""Names, and ``*`` with a suffix, of what building or running the packages in place leaves too."""


def walk(
    root: Path, within: str = "", *, ignored: frozenset[str] = BY_PRODUCTS
) -> Iterator[PurePosixPath]:
    """List the files below a folder, or below a folder in it, by their paths in ``root``.

    What has an ``ignored`` name is passed over, no link is followed, and nothing is listed where
    there is no folder.
    """

    suffixes = tuple(name[1:] for name in ignored if name.startswith("*"))

    def is_ignored(name: str) -> bool:
        return name in ignored or name.endswith(suffixes)

    for folder, folders, names in os.walk(root / within, onerror=_unless_missing):
        here = PurePosixPath(Path(folder).relative_to(root).as_posix())
        links = [name for name in folders if Path(folder, name).is_symlink()]
        folders[:] = sorted(name for name in {*folders} - {*links} if not is_ignored(name))
        yield from (here / name for name in sorted([*names, *links]) if not is_ignored(name))


def _unless_missing(error: OSError) -> None:
    if not isinstance(error, (FileNotFoundError, NotADirectoryError)):
        raise error


# --- comparing ---------------------------------------------------------------------------------


def compare(
    wanted: Mapping[PurePosixPath, str],
    root: Path,
    record: Record = Record(),
    *,
    within: Sequence[str] = (),
) -> tuple[Drift, ...]:
    """Compare ``root`` with the ``wanted`` texts, sorted by path.

    Files that no template makes are looked for in the whole of ``root``, or in the folders
    ``within`` it alone; by-products of the usual build tools are passed over.
    """
    drifts = [drift for path in wanted for drift in _differing(path, wanted[path], root, record)]
    for folder in within or ("",):
        unwanted = (path for path in walk(root, folder) if path not in wanted)
        drifts.extend(_unwanted(path, root, record) for path in unwanted)
    return tuple(sorted(drifts, key=lambda drift: drift.path))


def _differing(path: PurePosixPath, text: str, root: Path, record: Record) -> Iterator[Drift]:
    found, place = read(root, path), root / path
    if found is not None and text in (found, found.replace("\r\n", "\n")):
        return
    is_folder = place.is_dir() and not place.is_symlink()
    is_ours = (path in record.digests or path == RECORD) and not is_folder
    if is_ours or not os.path.lexists(place):
        yield Drift(path, "missing" if found is None else "stale", found, text)
    else:
        yield Drift(path, "occupied", None, text)


def _unwanted(path: PurePosixPath, root: Path, record: Record) -> Drift:
    """Classify a file as orphaned by this tool or written by someone else."""
    if path.name.endswith(_TEMPORARY):
        return Drift(path, "orphaned", None, None)
    if path in record.digests and not record.is_damaged:
        found = read(root, path)
        if found is not None and _digest(found) == record.digests[path]:
            return Drift(path, "orphaned", found, None)
    return Drift(path, "unexpected", None, None)


# --- writing -----------------------------------------------------------------------------------


def write(drifts: Sequence[Drift], root: Path) -> None:
    """Update ``root`` so that no file of ours drifts.

    Every new text is on disk beside its place before the first file is replaced, and each is
    replaced by one rename: whatever fails, no file is half-written. Raises TreeError for a place
    that is occupied, and for a link that leads elsewhere; OSError as the system gives it.
    """
    if occupied := [(root / one.path).as_posix() for one in drifts if one.kind == "occupied"]:
        names = ", ".join(occupied)
        raise TreeError(f"not written by this tool, and not overwritten; move away: {names}")
    orphaned = [drift for drift in drifts if drift.kind == "orphaned"]
    texts = {drift.path: drift.wanted for drift in drifts if drift.wanted is not None}
    record = texts.get(RECORD)
    if record and orphaned:
        # While orphans are being removed, the record lists them still, so that a later run can.
        found = {one.path: _digest(one.found) for one in orphaned if one.found is not None}
        texts[RECORD] = _listing(_listed(record) | found)
    _replace_all(texts, root)
    for drift in orphaned:
        _remove(root, drift.path)
    if record and orphaned:
        _replace_all({RECORD: record}, root)


def _replace_all(texts: Mapping[PurePosixPath, str], root: Path) -> None:
    made: list[tuple[Path, Path]] = []
    try:
        for path, text in texts.items():
            place = _place(root, path)
            place.parent.mkdir(parents=True, exist_ok=True)
            temporary = place.with_name(place.name + _TEMPORARY)
            made.append((temporary, place))
            _write_through(temporary, text)
        # The record first: it marks the folder as ours, so that a later run may repair it.
        for temporary, place in sorted(made, key=lambda pair: pair[1] != root / RECORD):
            temporary.replace(place)
    finally:
        for temporary, _ in made:
            temporary.unlink(missing_ok=True)


@contextlib.contextmanager
def alone(root: Path) -> Iterator[None]:
    """Keep other runs off a folder while this one compares and writes; a killed run lets go."""
    try:
        import fcntl
    except ModuleNotFoundError:  # on Windows, where two runs at once may fail
        yield
        return
    is_new = not root.exists()
    root.mkdir(parents=True, exist_ok=True)
    folder = os.open(root, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        if is_new:
            with contextlib.suppress(OSError):
                root.rmdir()  # it is empty where nothing was written
        os.close(folder)


def read(root: Path, path: PurePosixPath) -> str | None:
    """Read a file under root as text; None where there is none, or only a link to one."""
    place = _place(root, path)
    if place.is_symlink() or not place.is_file():
        return None
    return place.read_bytes().decode("utf-8", "surrogateescape")


def _place(root: Path, path: PurePosixPath) -> Path:
    """Find a path's place under root; raise TreeError where a folder on the way is a link."""
    folder = root
    for part in path.parts[:-1]:
        folder = folder / part
        if folder.is_symlink():
            raise TreeError(
                f"{folder.as_posix()} is a symbolic link, which is not followed; remove it"
            )
    return folder / path.name


def _write_through(path: Path, text: str) -> None:
    path.unlink(missing_ok=True)
    with path.open("x", encoding="utf-8", newline="\n") as file:
        file.write(text)


def _remove(root: Path, path: PurePosixPath) -> None:
    (root / path).unlink(missing_ok=True)
    for parent in path.parents[:-1]:
        with contextlib.suppress(OSError):
            (root / parent).rmdir()
