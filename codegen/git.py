"""Knows how to read a file as it was at a revision.

Knows nothing of what is in the file.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from codegen.source import MAX_BYTES


class GitError(Exception):
    """A revision or a path that git does not have, or no git: what was asked and what to do."""


def show(revision: str, path: str) -> bytes:
    """Read ``revision:path``, a path from the top of the repository or, as ``./…``, from here."""
    name = f"{revision}:{path}"
    found = _git("rev-parse", "--verify", "--end-of-options", name)
    if found.returncode == 0:
        digest = found.stdout.decode().strip()
        if int(_git("cat-file", "-s", digest).stdout) > MAX_BYTES:
            raise GitError(f"{name} is larger than {MAX_BYTES:,} bytes")
        blob = _git("cat-file", "blob", digest)
        if blob.returncode == 0:
            return blob.stdout
        raise GitError(f"{name} is a folder; name a file")
    if _git("rev-parse", "--git-dir").returncode != 0:
        raise GitError("this folder is in no git repository; name two files instead")
    commit = _git("rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}")
    if commit.returncode != 0:
        hint = "; the clone is shallow: fetch more of its history" if _is_shallow() else ""
        raise GitError(f"git knows no revision {revision!r}{hint}")
    raise GitError(f"there is no {path} in {revision}; name the page as {revision}:PATH")


def show_page(revision: str, page: Path) -> tuple[str, bytes]:
    """Read a page of the working tree as it was at a revision, under the name it had there."""
    path = "./" + Path(os.path.relpath(page)).as_posix()
    try:
        return path.removeprefix("./"), show(revision, path)
    except GitError:
        before = _name_before(revision, path)
        if before is None:
            raise
        return before, show(revision, before)


def _name_before(revision: str, path: str) -> str | None:
    """Find the name a file had at a revision, if it was renamed since."""
    here = _git("ls-files", "-z", "--full-name", "--", path)
    options = ("-z", "--name-status", "-M", "--diff-filter=R", "--end-of-options")
    changes = _git("diff", *options, revision, "--")
    if here.returncode != 0 or changes.returncode != 0:
        return None
    name = here.stdout.rstrip(b"\0")
    entries = changes.stdout.split(b"\0")
    for old, new in zip(entries[1::3], entries[2::3], strict=False):
        if new == name:
            return os.fsdecode(old)
    return None


def _is_shallow() -> bool:
    return _git("rev-parse", "--is-shallow-repository").stdout.strip() == b"true"


def _git(*arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(["git", *arguments], capture_output=True, check=False)
    except FileNotFoundError:
        raise GitError("git is not installed, or not on the PATH; name two files instead") from None
