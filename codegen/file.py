"""Knows how to write a file whole or not at all, and to change nothing else about it.

Knows nothing of what it says.
"""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)


def rewrite(path: Path, data: bytes) -> None:
    """Write data to a regular file, through links; raise OSError, with the file as it was.

    Atomically, by a rename, where all metadata can be kept; else in place: a
    file with several names, of another owner, that is a mount point, or in a folder that cannot be
    written.
    """
    try:
        if _replace(path.resolve(), path.stat(), data):
            return
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise
    with path.open("r+b", buffering=0) as file:
        before = file.read()
        try:
            _overwrite(file, data)
        except BaseException:
            _overwrite(file, before)
            raise


def rewrite_all(files: Mapping[Path, bytes]) -> None:
    """Put data into several regular files; raise what `rewrite` does, with every file as it was."""
    before: dict[Path, bytes] = {}
    try:
        for path, data in files.items():
            before[path] = path.read_bytes()
            rewrite(path, data)
    except BaseException:
        for path, data in before.items():
            if path.read_bytes() != data:
                rewrite(path, data)
        raise


def put(path: Path, data: bytes) -> None:
    """Create or replace a file; raise OSError, with no file half-written.

    A pipe or a device is written to.
    """
    if path.is_file():
        rewrite(path, data)
    elif path.exists():
        path.write_bytes(data)
    else:
        place = path.resolve()  # a link may name a file that is not there yet
        temporary = place.with_name(f".{os.getpid()}.codegen-tmp")
        try:
            temporary.write_bytes(data)
            temporary.replace(place)
        finally:
            temporary.unlink(missing_ok=True)


def _replace(place: Path, was: os.stat_result, data: bytes) -> bool:
    """Replace a file if its metadata can be kept; return whether it was replaced."""
    if was.st_nlink != 1 or not os.path.samestat(was, place.stat()):
        return False
    descriptor, name = tempfile.mkstemp(suffix=".codegen-tmp", dir=place.parent)
    temporary = Path(name)
    try:
        with open(descriptor, "wb") as file:
            file.write(data)
        if hasattr(os, "chown"):
            os.chown(temporary, was.st_uid, was.st_gid)
        temporary.chmod(stat.S_IMODE(was.st_mode))
        alike = _attributes(temporary) == _attributes(place)
        if alike:
            temporary.replace(place)
        return alike
    finally:
        temporary.unlink(missing_ok=True)


def _attributes(path: Path) -> tuple[object, ...]:
    """Return what a file has beside its contents: owner, group, mode, access lists and the like."""
    found = path.stat()
    names = os.listxattr(path) if hasattr(os, "listxattr") else []
    extended = {name: os.getxattr(path, name) for name in names}
    return found.st_uid, found.st_gid, found.st_mode, extended


def _overwrite(file: BinaryIO, data: bytes) -> None:
    file.seek(0)
    left = memoryview(data)
    while left:
        left = left[file.write(left) :]
    file.truncate()
