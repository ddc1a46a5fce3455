"""Replaces the contents of files atomically, and keeps their metadata.

Does not depend on the contents.
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
    """Write data to a regular file; follow links. Raises OSError with the file unchanged.

    Replaces the file atomically with a rename if that keeps all metadata. Otherwise writes in
    place: a file with several hard links or another owner, a mount point, or a file in a folder
    that is not writable.
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
    """Rewrite several regular files. Raises OSError with every file unchanged."""
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
    """Create or replace a file, or write to a pipe or a device.

    Raises OSError without leaving a partial file.
    """
    if path.is_file():
        rewrite(path, data)
    elif path.exists():
        path.write_bytes(data)
    else:
        place = path.resolve()  # a link may point to a file that does not exist yet
        temporary = place.with_name(f".{os.getpid()}.codegen-tmp")
        try:
            temporary.write_bytes(data)
            temporary.replace(place)
        finally:
            temporary.unlink(missing_ok=True)


def _replace(place: Path, was: os.stat_result, data: bytes) -> bool:
    """Replace a file if its metadata can be kept. Return whether it was replaced."""
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
        is_kept = _attributes(temporary) == _attributes(place)
        if is_kept:
            temporary.replace(place)
        return is_kept
    finally:
        temporary.unlink(missing_ok=True)


def _attributes(path: Path) -> tuple[object, ...]:
    """Return the metadata of a file: owner, group, mode, and extended attributes such as ACLs."""
    found = path.stat()
    names = os.listxattr(path) if hasattr(os, "listxattr") else []
    extended = {name: os.getxattr(path, name) for name in names}
    return found.st_uid, found.st_gid, found.st_mode, extended


def _overwrite(file: BinaryIO, data: bytes) -> None:
    file.seek(0)
    rest = memoryview(data)
    while rest:
        rest = rest[file.write(rest) :]
    file.truncate()
