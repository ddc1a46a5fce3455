"""Knows how to read a file as it was at a revision.

Knows nothing of what is in the file.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from codegen.error import CodegenError
from codegen.source import MAX_BYTES


class GitError(CodegenError):
    """A revision or a path that git does not have, or no git: what was asked and what to do."""


def show(name: str, page: Path) -> tuple[str, bytes]:
    """Read what a name of git refers to, and give the whole name of it.

    That is a file (``REV:PATH``, ``:PATH``, a blob), or a page of the working tree as it was at a
    revision, under the name that it had there. Git itself reads the name, so any of its forms is
    understood.
    """
    digest = _resolve(name)
    kind = _kind(digest, name)
    if kind == "tag":
        digest = _resolve(f"{digest}^{{}}")
        kind = _kind(digest, name)
    if kind == "tree":
        raise GitError(f"{name} is a folder; name a file")
    if kind == "blob":
        return name, _blob(digest, name)
    if not (name.startswith(":/") or _git("rev-parse", *_VERIFY, f"{name}^{{}}").returncode == 0):
        raise GitError(f"{name} is a submodule; name a file")
    return _page(name, digest, page)


_VERIFY = ("--verify", "--end-of-options")


def _resolve(name: str) -> str:
    """Give the digest of the object that a name refers to."""
    found = _git("rev-parse", *_VERIFY, name)
    digest = found.stdout.decode("ascii", "replace").strip()
    if found.returncode == 0 and digest.isalnum():
        return digest
    raise GitError(_why_not(name, _said(found)))


def _why_not(name: str, said: str) -> str:
    """Say why git does not resolve a name, of which it ``said`` this."""
    repository = _git("rev-parse", "--git-dir")
    if repository.returncode != 0:
        said = _said(repository)
        if said.startswith("not a git repository (or any"):
            said = "this folder is in no git repository"
        return f"{said}; name two files instead"
    missing = _said(_git("rev-list", "-n0", "--end-of-options", name))
    if missing.startswith("path "):
        return missing
    if said in ("", "Needed a single revision"):
        return f"git knows no revision {name!r}{_hint()}"
    return said


def _kind(digest: str, name: str) -> str:
    found = _git("cat-file", "-t", digest)
    if found.returncode != 0:
        raise GitError(
            f"{name} names {digest}, which this repository does not have ({_said(found)}); "
            f"it may be a commit of a submodule{_hint()}"
        )
    return found.stdout.decode("ascii").strip()


def _blob(digest: str, name: str) -> bytes:
    size = _git("cat-file", "-s", digest)
    if size.returncode == 0 and int(size.stdout) > MAX_BYTES:
        raise GitError(f"{name} is larger than {MAX_BYTES:,} bytes")
    blob = _git("cat-file", "blob", digest)
    if blob.returncode != 0:
        raise GitError(f"{name} cannot be read: {_said(blob)}")
    return blob.stdout


def _page(revision: str, commit: str, page: Path) -> tuple[str, bytes]:
    """Read a page of the working tree as it was at a commit, which ``revision`` names."""
    path = "./" + Path(os.path.relpath(page)).as_posix()
    if _git("rev-parse", *_VERIFY, f"{commit}:{path}").returncode != 0:
        path = _name_before(commit, path)
    name = f"{revision}:{path.removeprefix('./')}"
    if not path:
        shown = page.as_posix()
        raise GitError(f"there is no {shown} in {revision}; name the page as {revision}:PATH")
    digest = _resolve(f"{commit}:{path}")
    if _kind(digest, name) != "blob":
        raise GitError(f"{name} is not a file")
    return name, _blob(digest, name)


def _name_before(commit: str, path: str) -> str:
    """Find the name a file had at a commit, from the top of the repository, if it was renamed."""
    # Of a bare repository, and of a path outside, no name is in the list of renames.
    here = _git("rev-parse", "--show-prefix").stdout.removesuffix(b"\n")
    name = os.path.normpath(here + os.fsencode(path))
    # Plumbing ignores the settings of diff, all but diff.renameLimit.
    options = ("-z", "--name-status", "-M", "-l0", "--diff-filter=R", "--no-ext-diff")
    changes = _git("diff-index", *options, commit, "--")
    entries = changes.stdout.split(b"\0")
    for old, new in zip(entries[1::3], entries[2::3], strict=False):
        if new == name:
            return os.fsdecode(old)
    return ""


def _hint() -> str:
    shallow = _git("rev-parse", "--is-shallow-repository").stdout.strip() == b"true"
    return "; the clone is shallow: fetch more of its history" if shallow else ""


def _said(done: subprocess.CompletedProcess[bytes]) -> str:
    """Give the first sentence in which git says why it failed."""
    lines = os.fsdecode(done.stderr).split("\n")
    for line in lines:
        kind, colon, sentence = line.partition(": ")
        if colon and kind in ("fatal", "error"):
            return sentence
    return lines[0]


def _git(*arguments: str) -> subprocess.CompletedProcess[bytes]:
    """Run git with its messages in English, and keep it from reading our standard input."""
    environment = {**os.environ, "LC_ALL": "C"}
    try:
        return subprocess.run(
            ["git", *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            env=environment,
        )
    except FileNotFoundError:
        raise GitError("git is not installed, or not on the PATH; name two files instead") from None
