"""Knows which runs found everything in order, so that the same one need not be made again.

Knows nothing of what a run does. A memo holds the digests of all that the run read and of all that
was in place after it, and what it said; it speaks again only while every digest is the same. No
date of a file is trusted. Memos stand in the user's own cache, never in a repository, where one
could be forged and committed.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cached_property
from itertools import groupby

from codegen.folder import files, is_by_product

try:  # hashlib would load OpenSSL, which takes longer than all that is hashed here
    from _blake2 import blake2b
except ImportError:
    from hashlib import blake2b

TYPE_CHECKING = False  # as in __main__: the quickest runs pass here
if TYPE_CHECKING:
    from pathlib import PurePosixPath

_CHUNK = 1 << 16


def cache() -> str:
    """Give the folder of this tool in the user's cache; it need not exist."""
    home = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(home, "amootsms-status-codegen")


def tool() -> str:
    """Give the digest of what a run is made of: this package, Python, the libraries' versions."""
    here = os.path.dirname(os.path.abspath(__file__))
    parts = [sys.version, *sorted(_installed())]
    sources = (name for name in sorted(os.listdir(here)) if name.endswith(".py"))
    return _digest(
        [*map(str.encode, parts), *(_bytes(os.path.join(here, name)) for name in sources)]
    )


def recall(arguments: Sequence[str]) -> str | None:
    """Give what this command said, in this folder, if nothing is other than it was; else None."""
    try:
        memo = _bytes(_place(arguments)).decode("utf-8")
        key, read, left, said = memo.split("\n\n", 3)
        fresh = key == _key(arguments, tool()) and _holds(read) and _holds(left, but=is_by_product)
    except (OSError, ValueError):
        return None
    return said if fresh else None


class Memo:
    """A memo in the making, of one run of a command: what it reads, and what it leaves."""

    def __init__(self, arguments: Sequence[str]) -> None:
        self._arguments = arguments
        self._exact = self._read = self._left = ""
        self._possible = True

    @cached_property
    def tool(self) -> str:
        """The digest of what this run is made of."""
        return tool()

    def has_read(self, path: str, data: bytes) -> None:
        """Note a file that the run has read, with what was in it."""
        self._exact += f"\n{_digest([data])}  {path}"

    def reads(self, *paths: os.PathLike[str] | str) -> None:
        """Note paths that the run is about to read."""
        try:
            for path in paths:
                self._read += f"\n{_digest_of(os.fspath(path))}  {os.fspath(path)}"
        except OSError:
            self._possible = False

    def leaves(
        self, root: os.PathLike[str], texts: Mapping[PurePosixPath, str], *, apart: bool
    ) -> None:
        """Note the files below a folder that are in place after the run, and no others.

        ``apart`` says that there may be others, but not in the folders that these files are in.
        """
        folders = groupby(sorted(texts), lambda path: path.parts[:1] if apart else ())
        for folder, inside in folders:
            place = os.path.join(root, *folder)
            named = ((os.path.join(root, *path.parts), texts[path]) for path in inside)
            self._left += f"\n{_digest(_left(place, named))}  {place}"

    def forget(self) -> None:
        """Keep nothing of this run: it reads what cannot be read again."""
        self._possible = False

    def keep(self, said: str) -> None:
        """Keep what the run says, if what it was about to read did not change meanwhile.

        Does nothing where the user's cache cannot be written.
        """
        with suppress(OSError, ValueError):
            if self._possible and _holds(self._read):
                key = _key(self._arguments, self.tool)
                parts = (key, self._exact + self._read, self._left, said)
                _write(_place(self._arguments), "\n\n".join(part.lstrip("\n") for part in parts))


def _holds(lines: str, *, but: Callable[[str], bool] | None = None) -> bool:
    """Whether each path still has the digest before it. Raises ValueError for no such lines."""
    known = [line.split("  ", 1) for line in lines.split("\n") if line]
    return all(_digest_of(path, but) == digest for digest, path in known)


def _digest_of(path: str, but: Callable[[str], bool] | None = None) -> str:
    """Give the digest of a file, or of all files in a folder with their names; ``-`` for nothing.

    Raises OSError for a pipe and the like, which could not be read a second time.
    """
    if os.path.isdir(path):
        return _digest(part for entry in files(path, but=but) for part in _parts(entry))
    if os.path.isfile(path):
        return _digest([_bytes(path)])
    if os.path.lexists(path):
        raise OSError(f"{path} is no file")
    return "-"


def _parts(entry: os.DirEntry[str]) -> tuple[bytes, ...]:
    name = os.fsencode(entry.path)
    if not entry.is_file():
        raise OSError(f"{entry.path} is no file")
    if entry.is_symlink():
        return (name, b"->", os.fsencode(os.readlink(entry.path)), _bytes(entry.path))
    return (name, _bytes(entry.path))


def _left(place: str, named: Iterable[tuple[str, str]]) -> Iterator[bytes]:
    """Give the parts of the digest of a place in which these files are, by their paths."""
    for name, text in named:
        if name != place:
            yield os.fsencode(name)
        yield text.encode("utf-8")


def _write(place: str, text: str) -> None:
    os.makedirs(os.path.dirname(place), mode=0o700, exist_ok=True)
    temporary = f"{place}.{os.getpid()}"
    with open(temporary, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
    os.replace(temporary, place)


def _place(arguments: Sequence[str]) -> str:
    """Give one of 256 places: memos of different commands may take each other's, never pile up."""
    return os.path.join(cache(), _digest(_command(arguments))[:2])


def _key(arguments: Sequence[str], made_of: str) -> str:
    return _digest([made_of.encode(), *_command(arguments)])


def _command(arguments: Sequence[str]) -> list[bytes]:
    return [os.fsencode(os.getcwd()), *map(os.fsencode, arguments)]


def _installed() -> Iterable[str]:
    for entry in sys.path:
        with suppress(OSError):
            yield from (name for name in os.listdir(entry) if name.endswith(".dist-info"))


def _bytes(path: str) -> bytes:
    file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        data = os.read(file, _CHUNK)
        while more := os.read(file, _CHUNK):
            data += more
        return data
    finally:
        os.close(file)


def _digest(parts: Iterable[bytes]) -> str:
    """Hash parts, each with its length before it, so that no two lists are hashed alike."""
    made = blake2b(digest_size=32)
    for part in parts:
        made.update(b"%d:" % len(part))
        made.update(part)
    return made.hexdigest()
