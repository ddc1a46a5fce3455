"""Knows a folder of outputs: how it differs from what is wanted, and how to make it so, whole.

Knows nothing of what the files say. A file with CRLF line ends counts as the same file with LF.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Literal, NamedTuple

from codegen.folder import BY_PRODUCTS, paths

RECORD = PurePosixPath("SHA256SUMS")
"""Lists every output with its digest, as ``sha256sum -c`` reads it; marks a folder as ours."""

_TEMPORARY = ".codegen-tmp"
Kind = Literal["missing", "stale", "left over"]


class Drift(NamedTuple):
    """One file that is not as it should be: ``found`` and ``wanted`` are None for no file."""

    path: PurePosixPath
    kind: Kind
    found: str | None
    wanted: str | None


class TreeError(Exception):
    """An output folder that cannot be used as it is, and what to do about it."""


def record(
    outputs: Mapping[PurePosixPath, str], kept: str = "", *, replaced: tuple[str, ...] = ()
) -> str:
    """List outputs with their SHA-256, sorted by path.

    Lines of an earlier record are ``kept``, but for those in the folders that are ``replaced``.
    """
    lines = {
        path: digest
        for digest, _, path in (line.partition("  ") for line in kept.split("\n") if line)
        if PurePosixPath(path).parts[:1] not in {(name,) for name in replaced}
    }
    for output, text in outputs.items():
        lines[str(output)] = hashlib.sha256(text.encode("utf-8")).hexdigest()
    return "".join(f"{digest}  {path}\n" for path, digest in sorted(lines.items()))


def compare(
    wanted: Mapping[PurePosixPath, str], root: Path, *, within: tuple[str, ...] = ()
) -> tuple[Drift, ...]:
    """Tell how ``root`` differs from ``wanted``, sorted by path.

    Left-over files are looked for in the whole of ``root``, or in the folders ``within`` it alone.
    """
    drifts: list[Drift] = []
    for path, text in wanted.items():
        found = read(root, path)
        if found is None:
            drifts.append(Drift(path, "missing", None, text))
        elif found != text and found.replace("\r\n", "\n") != text:
            drifts.append(Drift(path, "stale", found, text))
    for path in _files(root, within):
        if path not in wanted:
            drifts.append(Drift(path, "left over", read(root, path), None))
    return tuple(sorted(drifts))


def write(drifts: tuple[Drift, ...], root: Path) -> None:
    """Mend each drift under ``root``.

    Every new text is on disk beside its place before the first file is replaced, and each is
    replaced at once by a rename: whatever fails, no file is half-written. Raises TreeError for a
    folder with files in it that is not ours, and for a link that leads elsewhere; OSError as the
    system gives it.
    """
    if not drifts:
        return
    _refuse_strangers(root)
    made: list[tuple[Path, Path]] = []
    try:
        for drift in drifts:
            if drift.wanted is not None:
                place = _place(root, drift.path)
                place.parent.mkdir(parents=True, exist_ok=True)
                temporary = place.with_name(place.name + _TEMPORARY)
                made.append((temporary, place))
                _write_through(temporary, drift.wanted)
        # The record first: it marks the folder as ours, so that a later run may repair it.
        for temporary, place in sorted(made, key=lambda pair: pair[1] != root / RECORD):
            temporary.replace(place)
    finally:
        for temporary, _ in made:
            temporary.unlink(missing_ok=True)
    for drift in drifts:
        if drift.wanted is None:
            _remove(root, drift.path)


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
            raise TreeError(f"{folder.as_posix()} is a symbolic link; remove it: none is followed")
    return folder / path.name


def _files(root: Path, within: tuple[str, ...]) -> Iterator[PurePosixPath]:
    for start in within or (".",):
        for path in paths(str(root / start), but=BY_PRODUCTS):
            yield PurePosixPath(start, path)


def _refuse_strangers(root: Path) -> None:
    """Refuse a folder with files we did not make: --output may name one by mistake."""
    if (root / RECORD).is_file():
        return
    # A first run that was killed leaves folders and temporary files alone.
    for path in root.rglob("*"):
        if (path.is_symlink() or not path.is_dir()) and not path.name.endswith(_TEMPORARY):
            raise TreeError(
                f"{root.as_posix()} has files in it and no {RECORD} of ours; name an empty folder"
            )


def _write_through(path: Path, text: str) -> None:
    path.unlink(missing_ok=True)
    with path.open("x", encoding="utf-8", newline="\n") as file:
        file.write(text)


def _remove(root: Path, path: PurePosixPath) -> None:
    (root / path).unlink(missing_ok=True)
    for parent in path.parents[:-1]:
        with contextlib.suppress(OSError):
            (root / parent).rmdir()
