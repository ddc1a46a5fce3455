"""Removes differences between machines that must not affect a result.

Keeps the locations of toolchains and package sources.
"""

from __future__ import annotations

import os
import re
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parent.parent

# Variables that affect programs run by the tests: language, colors, warnings, options.
_STEERING = re.compile(
    r"COLUMNS|LINES|TERM|NO_COLOR|(?:PY|FORCE_|CLI)?COLOR\w*|CLICOLOR\w*|TZ|LANG|LANGUAGE|LC_\w+"
    r"|XDG_\w+|GIT_\w+|PYTHON\w+|PYTEST_\w+|MAKEFLAGS|MAKELEVEL|MFLAGS|SOURCE_DATE_EPOCH"
    r"|\w*JAVA\w*_OPTIONS|CLASSPATH|MAVEN_(?:ARGS|OPTS)|GO(?:FLAGS|OS|ARCH|WORK|DEBUG|EXPERIMENT)"
    r"|GOENV|GO111MODULE|CARGO_(?!HOME)\w+|RUST(?!UP_)\w+|NODE_(?:ENV|OPTIONS|PATH)|PHP\w*"
    r"|(?i:NPM_CONFIG_(?:OMIT|INCLUDE|PRODUCTION|ONLY|IGNORE_SCRIPTS|BIN_LINKS|GLOBAL|PREFIX))"
    r"|COMPOSER\w*|MONO_\w+|PG[A-Z]+|MYSQL_\w+|MARIADB_\w+"
)

_LONGEST = 60
"""The longest name of a folder for sockets: the path of one has at most 107 bytes, or 103."""


def neutralize(own: Path) -> None:
    """Make this process and its children independent of the user's settings.

    ``own`` is a folder for what is written: caches, and everything else if HOME is read-only.
    """
    os.umask(0o022)
    for name in filter(_STEERING.fullmatch, list(os.environ)):
        del os.environ[name]
    git = own / "gitconfig"
    # The clone may belong to another user, for example under sudo.
    git.write_text(f'[safe]\n\tdirectory = "{ROOT}"\n\tdirectory = "{ROOT}/.git"\n', "utf-8")
    os.environ.update(
        GIT_CONFIG_GLOBAL=str(git),
        GIT_CONFIG_NOSYSTEM="1",
        GOENV="off",
        LC_ALL="C.UTF-8",
        TERM="dumb",
        XDG_CACHE_HOME=str(own),
    )
    if not _can_write(Path.home()):
        os.environ["HOME"] = str(own)


@contextmanager
def folder() -> Iterator[Path]:
    """Create a temporary folder with a short path that every user can access."""
    shared = filter(_is_shared, map(Path, (tempfile.gettempdir(), "/tmp", "/var/tmp", "/dev/shm")))
    with tempfile.TemporaryDirectory(prefix="amoot-", dir=next(shared, None)) as made:
        os.chmod(made, 0o755)
        yield Path(made)


def _is_shared(place: Path) -> bool:
    """Return whether a folder is writable, and accessible to every user."""
    if len(os.fsencode(place)) > _LONGEST or not _can_write(place):
        return False
    return all(path.stat().st_mode & stat.S_IXOTH for path in (place, *place.parents))


def _can_write(place: Path) -> bool:
    """Try to write, because access() succeeds for root on a read-only disk."""
    try:
        with tempfile.TemporaryFile(dir=place):
            return True
    except OSError:
        return False
