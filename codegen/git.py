"""Knows how to read files as they were at a revision, and which revisions there are.

Knows nothing of what is in a file, nor of what a revision is to the project.
"""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

from codegen.error import CodegenError
from codegen.source import MAX_BYTES


class GitError(CodegenError):
    """A revision or a path that git does not have, or no git: with what to do."""


class Repository(NamedTuple):
    """The repository around the working directory, which is ``prefix`` below its top.

    ``folder`` is git's own, ``common`` the one that all its working trees share.
    """

    folder: str
    common: str
    is_shallow: bool
    prefix: str

    def path(self, file: Path) -> str:
        """Name a file from the top of the repository; empty for one that is outside."""
        try:
            path = os.path.normpath(self.prefix + Path(os.path.relpath(file)).as_posix())
        except ValueError:  # on another drive
            return ""
        return "" if path.startswith("..") else Path(path).as_posix()


def repository() -> Repository:
    """Find the repository around the working directory. Raises GitError where there is none."""
    asked = ("--git-dir", "--git-common-dir", "--is-shallow-repository", "--show-prefix")
    done = _git("rev-parse", *asked)
    if done.returncode != 0:
        raise GitError(_why_not("HEAD", _said(done)))
    folder, common, is_shallow, prefix = os.fsdecode(done.stdout).split("\n", 3)
    return Repository(folder, common, is_shallow == "true", prefix.removesuffix("\n"))


class Object(NamedTuple):
    """What a name of git refers to: ``kind`` is blob, commit, tree or tag."""

    digest: str
    kind: str
    data: bytes


class Objects:
    """Reads what is in a repository by name, all of it through one process of git."""

    def __enter__(self) -> Objects:
        self._git = subprocess.Popen(
            ["git", "cat-file", "--batch"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._git.communicate()

    def read(self, name: str) -> Object | None:
        """Read an object; None if it is missing."""
        if "\n" in name:
            return None
        assert self._git.stdin is not None
        assert self._git.stdout is not None
        self._git.stdin.write(os.fsencode(name) + b"\n")
        self._git.stdin.flush()
        digest, _, rest = self._git.stdout.readline().partition(b" ")
        found = re.fullmatch(rb"(blob|commit|tree|tag) ([0-9]+)\n", rest)
        if found is None:
            return None
        data = self._git.stdout.read(int(found[2]))
        self._git.stdout.read(1)
        return Object(digest.decode("ascii"), found[1].decode("ascii"), data)

    def file(self, revision: str, path: str) -> bytes | None:
        """Return a file at a revision, by its path from the top; None if it is missing."""
        found = self.read(f"{revision}:{path}") if path else None
        return found.data if found and found.kind == "blob" else None


def refs(*patterns: str, merged: bool = False) -> list[tuple[str, str]]:
    """List the refs that match, each with the ref it points to, if any; or those behind HEAD."""
    options = ["--merged=HEAD"] if merged else []
    done = _git("for-each-ref", "--format=%(refname) %(symref)", *options, *patterns)
    lines = os.fsdecode(done.stdout).split("\n")
    return [(name, target) for name, _, target in (line.partition(" ") for line in lines) if name]


def merge_base(one: str, other: str) -> str:
    """Return the digest of the merge base of two commits; empty for none."""
    found = _git("merge-base", "--end-of-options", one, other)
    return found.stdout.decode("ascii", "replace").partition("\n")[0]


def abbreviated(name: str) -> str:
    """Shorten every whole digest in a name, as git does."""

    def short(match: re.Match[str]) -> str:
        found = _git("rev-parse", "--short", "--verify", "--end-of-options", match.group())
        lines = found.stdout.decode("ascii", "replace").split("\n")
        return lines[-2] if found.returncode == 0 else match.group()

    return re.sub(r"\b(?:[0-9a-f]{64}|[0-9a-f]{40})\b", short, name)


def show(name: str, page: Path) -> tuple[str, bytes | None]:
    """Read what a name of git refers to, and give the whole name of it.

    That is a file (``REV:PATH``, ``:PATH``, a blob), or a page of the working tree as it was at a
    revision, under the name that it had there; None where it was not there. Git itself reads the
    name, so any of its forms is understood.
    """
    try:
        digest = resolve(name)
    except GitError:
        revision = name.removesuffix(f":{repository().path(page)}")
        if revision == name or not revision:
            raise
        return _page(revision, resolve(revision), page)
    kind = _kind(digest, name)
    if kind == "tag":
        digest = resolve(f"{digest}^{{}}")
        kind = _kind(digest, name)
    if kind == "tree":
        raise GitError(f"{name} is a folder; name a file")
    if kind == "blob":
        return abbreviated(name), _blob(digest, name)
    if not (name.startswith(":/") or _git("rev-parse", *_VERIFY, f"{name}^{{}}").returncode == 0):
        raise GitError(f"{name} is a submodule; name a file")
    return _page(name, digest, page)


_VERIFY = ("--verify", "--end-of-options")


def resolve(name: str) -> str:
    """Return the digest of the object that a name refers to."""
    found = _git("rev-parse", *_VERIFY, name)
    digest = found.stdout.decode("ascii", "replace").strip()
    if found.returncode == 0 and digest.isalnum():
        return digest
    raise GitError(_why_not(name, _said(found)))


def _why_not(name: str, said: str) -> str:
    """Explain why git cannot resolve a name; ``said`` is its own message."""
    repository = _git("rev-parse", "--git-dir")
    if repository.returncode != 0:
        said = _said(repository)
        if said.startswith("not a git repository (or any"):
            said = "this folder is not in a git repository"
        return f"{said}; name two files instead"
    missing = _said(_git("rev-list", "-n0", "--end-of-options", name))
    if missing.startswith("path "):
        return missing
    if said in ("", "Needed a single revision"):
        return f"unknown revision {name!r}{_hint()}"
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


def _page(revision: str, commit: str, page: Path) -> tuple[str, bytes | None]:
    """Read a page of the working tree as it was at a commit, which ``revision`` names."""
    path = repository().path(page)
    if not path:
        shown = page.as_posix()
        raise GitError(f"{shown} not found in {revision}; name the page as {revision}:PATH")
    revision = abbreviated(revision)
    if _git("rev-parse", *_VERIFY, f"{commit}:{path}").returncode != 0:
        path = name_before(commit, path)
    name = f"{revision}:{path or page.as_posix()}"
    if not path:
        return name, None
    digest = resolve(f"{commit}:{path}")
    if _kind(digest, name) != "blob":
        raise GitError(f"{name} is not a file")
    return name, _blob(digest, name)


def name_before(commit: str, path: str) -> str:
    """Find the name a file had at a commit if it was renamed since; both from the top."""
    # Plumbing ignores the settings of diff, all but diff.renameLimit.
    options = ("-z", "--name-status", "-M", "-l0", "--diff-filter=R", "--no-ext-diff")
    changes = _git("diff-index", *options, commit, "--")
    entries = changes.stdout.split(b"\0")
    for old, new in zip(entries[1::3], entries[2::3], strict=False):
        if new == os.fsencode(path):
            return os.fsdecode(old)
    return ""


def _hint() -> str:
    shallow = _git("rev-parse", "--is-shallow-repository").stdout.strip() == b"true"
    return "; the clone is shallow: fetch more of its history" if shallow else ""


def _said(done: subprocess.CompletedProcess[bytes]) -> str:
    """Return the first sentence in which git says why it failed."""
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
