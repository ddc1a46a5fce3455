"""Compares an output folder with the expected files, and updates it atomically.

Does not depend on the contents. A file with CRLF line ends is equal to the same file with LF. The
record lists the files that this tool wrote; no other file is changed.
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
"""The file that lists every output with its digest, in the format of ``sha256sum -c``.

It marks a folder as written by this tool.
"""

_HEADER = (
    "# Written by amootsms-status-codegen, which changes and removes only the files listed here.\n"
)
_LINE = re.compile("([0-9a-f]{64})  (.+)")
_TEMPORARY = ".codegen-tmp"
DriftKind = Literal["missing", "stale", "orphaned", "occupied", "unexpected"]


class Drift(NamedTuple):
    """One file that differs from the expected one. ``found`` or ``wanted`` is None for no file.

    ``write`` updates or removes ``missing``, ``stale`` and ``orphaned`` files. The other kinds were
    not written by this tool, and are not read (``found`` is None) or changed: an ``occupied`` file
    has the path of an output, an ``unexpected`` one does not.
    """

    path: PurePosixPath
    kind: DriftKind
    found: str | None
    wanted: str | None


class TreeError(CodegenError):
    """An output folder that cannot be used. The message says how to fix it."""


# --- the record --------------------------------------------------------------------------------


class Record(NamedTuple):
    """The SHA-256 of each file that earlier runs wrote, by path.

    A damaged record contains only its valid lines, and does not allow any file to be removed.
    """

    digests: Mapping[PurePosixPath, str] = MappingProxyType({})
    is_damaged: bool = False

    def updated(self, outputs: Mapping[PurePosixPath, str], *, replaced: Sequence[str] = ()) -> str:
        """Return the text of the record after a run with these outputs.

        If only some folders are ``replaced``, the entries of the other folders are kept.
        """
        kept = {
            path: digest
            for path, digest in self.digests.items()
            if replaced and path.parts[0] not in replaced and path != RECORD
        }
        return _format_record(kept | {path: _digest(text) for path, text in outputs.items()})


def read_record(root: Path) -> Record:
    """Read the record of a folder. It is empty if the folder is missing or empty.

    Raises TreeError, before other files are read, for a folder that this tool must not change: one
    with another record, with files but no record, a file system root, or one with the user's home.
    """
    _reject_unsafe(root)
    place = root / RECORD
    if not os.path.lexists(place):
        _reject_unrecorded(root)
        return Record()
    text = read(root, RECORD)
    if text is None or not text.replace("\r\n", "\n").startswith(_HEADER):
        raise TreeError(f"{place.as_posix()} was not written by this tool; use another folder")
    digests = _parse_record(text)
    return Record(digests, is_damaged=len(digests) != text.count("\n") - 1 or text[-1] != "\n")


def _parse_record(record: str) -> dict[PurePosixPath, str]:
    matches = map(_LINE.fullmatch, record.replace("\r\n", "\n").split("\n"))
    return {PurePosixPath(match[2]): match[1] for match in matches if match}


def _format_record(digests: Mapping[PurePosixPath, str]) -> str:
    ordered = sorted((path.as_posix(), digest) for path, digest in digests.items())
    return _HEADER + "".join(f"{digest}  {path}\n" for path, digest in ordered)


def _digest(text: str) -> str:
    data = text.replace("\r\n", "\n").encode("utf-8", "surrogateescape")
    return hashlib.sha256(data).hexdigest()


def _reject_unsafe(root: Path) -> None:
    place = Path(os.path.realpath(root))
    if place == place.parent:
        raise TreeError(f"{root.as_posix()} is the root of a file system; use a folder in it")
    with contextlib.suppress(RuntimeError):  # the user has no home folder
        home = Path(os.path.realpath(Path.home()))
        if place == home or place in home.parents:
            raise TreeError(f"{root.as_posix()} contains your home folder; use another folder")


def _reject_unrecorded(root: Path) -> None:
    """Reject a folder with files but no record: --output may be a mistake."""
    # A first run that was killed leaves only folders and temporary files, which are allowed.
    for path in walk(root):
        if not path.name.endswith(_TEMPORARY):
            raise TreeError(
                f"{root.as_posix()} contains files but no {RECORD}; use an empty folder"
            )


# --- walking ----------------------------------------------------------------------------------

LITTER = frozenset((".git", ".DS_Store", "Thumbs.db", "__pycache__"))
"""Names of files and folders that systems create in any folder."""

BY_PRODUCTS = LITTER.union(
    ("build", "dist", ".venv", ".mypy_cache", ".ruff_cache", ".pytest_cache", "*.egg-info"),
    ("node_modules", "package-lock.json", "vendor", "composer.lock", "target", "Cargo.lock"),
    ("bin", "obj", ".gradle", "go.sum"),
)
"""LITTER, and what building or running the packages creates: names, or ``*`` with a suffix."""


def walk(
    root: Path, within: str = "", *, ignored: frozenset[str] = BY_PRODUCTS
) -> Iterator[PurePosixPath]:
    """Yield the paths, relative to ``root``, of the files in it or in the folder ``within`` it.

    Skips ``ignored`` names and does not follow links. Yields nothing if the folder is missing.
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
    """Return the differences between ``root`` and the ``wanted`` texts, sorted by path.

    Searches ``root``, or only the folders ``within`` it, for other files. Ignores by-products of
    common build tools.
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
    """Classify a file without a template as orphaned (written by this tool) or unexpected."""
    if path.name.endswith(_TEMPORARY):
        return Drift(path, "orphaned", None, None)
    if path in record.digests and not record.is_damaged:
        found = read(root, path)
        if found is not None and _digest(found) == record.digests[path]:
            return Drift(path, "orphaned", found, None)
    return Drift(path, "unexpected", None, None)


# --- writing -----------------------------------------------------------------------------------


def write(drifts: Sequence[Drift], root: Path) -> None:
    """Update ``root``: write missing and stale files, and remove orphaned ones.

    Writes every new text to a temporary file before it replaces the first file, and replaces each
    with a rename: no file is ever partially written. Raises TreeError for an occupied path and for
    a folder that is a link, and OSError for errors of the system.
    """
    if occupied := [(root / one.path).as_posix() for one in drifts if one.kind == "occupied"]:
        names = ", ".join(occupied)
        raise TreeError(f"files that this tool did not write are in the way; move them: {names}")
    orphaned = [drift for drift in drifts if drift.kind == "orphaned"]
    texts = {drift.path: drift.wanted for drift in drifts if drift.wanted is not None}
    record = texts.get(RECORD)
    if record and orphaned:
        # Keep the orphans in the record until they are removed, so that a later run can retry.
        found = {one.path: _digest(one.found) for one in orphaned if one.found is not None}
        texts[RECORD] = _format_record(_parse_record(record) | found)
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
        # Write the record first: with it, a later run can repair the folder.
        for temporary, place in sorted(made, key=lambda pair: pair[1] != root / RECORD):
            temporary.replace(place)
    finally:
        for temporary, _ in made:
            temporary.unlink(missing_ok=True)


@contextlib.contextmanager
def alone(root: Path) -> Iterator[None]:
    """Lock a folder while a run compares and writes. The lock of a killed run is released."""
    try:
        import fcntl
    except ModuleNotFoundError:  # on Windows, where concurrent runs may fail
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
                root.rmdir()  # fails unless the folder is empty
        os.close(folder)


def read(root: Path, path: PurePosixPath) -> str | None:
    """Read a file under root as text. Return None if it is missing or not a regular file."""
    place = _place(root, path)
    if place.is_symlink() or not place.is_file():
        return None
    return place.read_bytes().decode("utf-8", "surrogateescape")


def _place(root: Path, path: PurePosixPath) -> Path:
    """Join root and a path. Raises TreeError if a folder on the path is a link."""
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
