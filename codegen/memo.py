"""Caches the output of clean runs, so that an identical run can be skipped.

Does not depend on the commands. A memo has the output of a run, and the digests of everything that
it read or wrote. It is used only while every digest is unchanged; file dates are ignored.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress

from codegen.cache import user_cache

try:  # hashlib would load OpenSSL, which takes longer than the hashing
    from _blake2 import blake2b
except ImportError:
    from hashlib import blake2b

TYPE_CHECKING = False  # as in __main__: importing typing would slow down cached runs
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from codegen.outcome import Folder, Outcome

_CHUNK = 1 << 16


def remembered(
    arguments: Sequence[str],
    run: Callable[[Sequence[str]], Outcome],
    *,
    say: Callable[[str], bool],
) -> int:
    """Return the exit code of a command. Run it only if its output is not cached.

    ``say`` prints the cached output, and returns whether it succeeded.
    """
    try:
        command = [os.fsencode(part) for part in (os.getcwd(), *_terminal(), *arguments)]
        key = _digest([*_versions(), *command])
    except OSError:  # the working folder was removed
        return run(arguments).code
    # There are at most 256 memos, so that the cache does not grow: commands may share a file.
    place = os.path.join(user_cache(), _digest(command)[:2])
    text = _load(place, key)
    if text is not None and say(text):
        return 0
    outcome = run(arguments)
    if outcome.state:
        _store(place, key, outcome)
    return outcome.code


def _load(place: str, key: str) -> str | None:
    """Return the cached output for this key, or None if an input changed."""
    with suppress(OSError, ValueError):
        known, state, text = _bytes(place).decode("utf-8").split("\n\n", 2)
        if known == key and all(map(_is_unchanged, state.split("\n"))):
            return text
    return None


def _store(place: str, key: str, outcome: Outcome) -> None:
    """Cache the output of a run. Do nothing if the cache is not writable."""
    temporary = f"{place}.{os.getpid()}"
    with suppress(OSError, ValueError):
        state = "\n".join(_line(path, outcome.state[path]) for path in outcome.state)
        memo = f"{key}\n\n{state}\n\n{outcome.text}".encode()
        os.makedirs(os.path.dirname(place), mode=0o700, exist_ok=True)
        try:
            with open(temporary, "wb") as file:
                file.write(memo)
            os.replace(temporary, place)
        except BaseException:  # including KeyboardInterrupt
            os.unlink(temporary)
            raise


# --- state -------------------------------------------------------------------------------------


def _line(path: str, content: bytes | Folder | None) -> str:
    """Return a line with the digest, the names ignored in a folder, and the path.

    Raises ValueError for a path with a line break.
    """
    if "\n" in path:
        raise ValueError(path)
    if content is None:
        return f"-  {path}"
    if isinstance(content, bytes):
        return f"{_digest([content])}  {path}"
    ignored = "/".join(sorted(content.ignored)) or "/"
    return f"{_digest(_parts(content.files))} {ignored} {path}"


def _is_unchanged(line: str) -> bool:
    """Return whether a path still has the digest in its line. Raises ValueError if malformed."""
    digest, ignored, path = line.split(" ", 2)
    if ignored:
        return os.path.isdir(path) and digest == _digest(_parts(_files(path, ignored.split("/"))))
    if digest == "-":
        return not os.path.lexists(path)
    return os.path.isfile(path) and digest == _digest([_bytes(path)])


def _parts(files: Mapping[str, bytes]) -> Iterator[bytes]:
    for name in sorted(files):
        yield os.fsencode(name)
        yield files[name]


def _files(root: str, ignored: Sequence[str]) -> dict[str, bytes]:
    """Read the same files as tree.walk yields. Raises OSError for links and pipes."""
    files = {}
    suffixes = tuple(name[1:] for name in ignored if name.startswith("*"))
    for entry in os.scandir(root):
        name = entry.name
        if name in ignored or name.endswith(suffixes):
            continue
        if entry.is_dir(follow_symlinks=False):
            inside = _files(entry.path, ignored)
            files.update({f"{name}/{path}": inside[path] for path in inside})
        elif entry.is_file(follow_symlinks=False):
            files[name] = _bytes(entry.path)
        else:
            raise OSError(f"{entry.path} is not a file")
    return files


def _bytes(path: str) -> bytes:
    file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        data = os.read(file, _CHUNK)
        while more := os.read(file, _CHUNK):
            data += more
        return data
    finally:
        os.close(file)


def _versions() -> Iterator[bytes]:
    """Return the versions of Python, the libraries and this package."""
    yield sys.version.encode()
    for entry in sys.path:
        with suppress(OSError):
            names = sorted(os.listdir(entry))
            yield from (os.fsencode(name) for name in names if name.endswith(".dist-info"))
    here = os.path.dirname(os.path.abspath(__file__))
    yield from _parts(_files(here, ("__pycache__", "templates")))


def _terminal() -> Iterator[str]:
    """Return the settings that decide whether output is coloured."""
    yield str(sys.stdout is not None and sys.stdout.isatty())
    for name in ("NO_COLOR", "FORCE_COLOR", "TERM"):
        yield os.environ.get(name, "")


def _digest(parts: Iterable[bytes]) -> str:
    """Hash parts, each after its length, so that different lists have different hashes."""
    made = blake2b(digest_size=32)
    for part in parts:
        made.update(b"%d:" % len(part))
        made.update(part)
    return made.hexdigest()
