"""Runs git to read files at a revision, and to list and resolve revisions.

Does not interpret the files.
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
    """A revision or path that git cannot find, or git is not installed."""


class Repository(NamedTuple):
    """The repository of the working directory; ``prefix`` is the path from its root.

    ``folder`` is the ``.git`` folder, ``common`` the one that all its working trees share.
    """

    folder: str
    common: str
    is_shallow: bool
    prefix: str

    def path(self, file: Path) -> str:
        """Return a path relative to the root of the repository; empty if it is outside."""
        try:
            path = os.path.normpath(self.prefix + Path(os.path.relpath(file)).as_posix())
        except ValueError:  # on another drive
            return ""
        return "" if path.startswith("..") else Path(path).as_posix()


def repository() -> Repository:
    """Find the repository of the working directory. Raises GitError if there is none."""
    asked = ("--git-dir", "--git-common-dir", "--is-shallow-repository", "--show-prefix")
    done = _git("rev-parse", *asked)
    if done.returncode != 0:
        raise GitError(_why_not("HEAD", _message(done)))
    folder, common, is_shallow, prefix = os.fsdecode(done.stdout).split("\n", 3)
    return Repository(folder, common, is_shallow == "true", prefix.removesuffix("\n"))


class Object(NamedTuple):
    """An object in git; ``kind`` is blob, commit, tree or tag."""

    digest: str
    kind: str
    data: bytes


class Objects:
    """Reads objects by name through a single git process."""

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
        """Return a file at a revision, by its path from the root; None if it is missing."""
        found = self.read(f"{revision}:{path}") if path else None
        return found.data if found and found.kind == "blob" else None


def refs(*patterns: str, merged: bool = False) -> list[tuple[str, str]]:
    """List matching refs with their symbolic targets; ``merged``: only those merged into HEAD."""
    options = ["--merged=HEAD"] if merged else []
    done = _git("for-each-ref", "--format=%(refname) %(symref)", *options, *patterns)
    lines = os.fsdecode(done.stdout).split("\n")
    return [(name, target) for name, _, target in (line.partition(" ") for line in lines) if name]


def merge_base(one: str, other: str) -> str:
    """Return the digest of the merge base of two commits; empty if there is none."""
    found = _git("merge-base", "--end-of-options", one, other)
    return found.stdout.decode("ascii", "replace").partition("\n")[0]


def abbreviated(name: str) -> str:
    """Abbreviate every full digest in a name, as git does."""

    def short(match: re.Match[str]) -> str:
        found = _git("rev-parse", "--short", "--verify", "--end-of-options", match.group())
        lines = found.stdout.decode("ascii", "replace").split("\n")
        return lines[-2] if found.returncode == 0 else match.group()

    return re.sub(r"\b(?:[0-9a-f]{64}|[0-9a-f]{40})\b", short, name)


def show(name: str, page: Path) -> tuple[str, bytes | None]:
    """Read the file that a git name refers to, and return it with its full name.

    The name is that of a file (``REV:PATH``, ``:PATH``, a blob) or of a revision. For a revision,
    read the page there, also if it was renamed since; None if it did not exist. Git resolves the
    name, so every form that git accepts is supported.
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
        raise GitError(f"{name} is a folder; pass a file")
    if kind == "blob":
        return abbreviated(name), _blob(digest, name)
    if not (name.startswith(":/") or _git("rev-parse", *_VERIFY, f"{name}^{{}}").returncode == 0):
        raise GitError(f"{name} is a submodule; pass a file")
    return _page(name, digest, page)


_VERIFY = ("--verify", "--end-of-options")


def resolve(name: str) -> str:
    """Return the digest of the object that a name refers to."""
    found = _git("rev-parse", *_VERIFY, name)
    digest = found.stdout.decode("ascii", "replace").strip()
    if found.returncode == 0 and digest.isalnum():
        return digest
    raise GitError(_why_not(name, _message(found)))


def _why_not(name: str, message: str) -> str:
    """Explain why git cannot resolve a name; ``message`` is what git printed."""
    repository = _git("rev-parse", "--git-dir")
    if repository.returncode != 0:
        message = _message(repository)
        if message.startswith("not a git repository (or any"):
            message = "this folder is not in a git repository"
        return f"{message}; pass two files instead"
    missing = _message(_git("rev-list", "-n0", "--end-of-options", name))
    if missing.startswith("path "):
        return missing
    if message in ("", "Needed a single revision"):
        return f"unknown revision {name!r}{_hint()}"
    return message


def _kind(digest: str, name: str) -> str:
    found = _git("cat-file", "-t", digest)
    if found.returncode != 0:
        raise GitError(
            f"{name} names {digest}, which this repository does not have ({_message(found)}); "
            f"it may be a commit of a submodule{_hint()}"
        )
    return found.stdout.decode("ascii").strip()


def _blob(digest: str, name: str) -> bytes:
    size = _git("cat-file", "-s", digest)
    if size.returncode == 0 and int(size.stdout) > MAX_BYTES:
        raise GitError(f"{name} is larger than {MAX_BYTES:,} bytes")
    blob = _git("cat-file", "blob", digest)
    if blob.returncode != 0:
        raise GitError(f"{name} cannot be read: {_message(blob)}")
    return blob.stdout


def _page(revision: str, commit: str, page: Path) -> tuple[str, bytes | None]:
    """Read a page at the commit that ``revision`` names."""
    path = repository().path(page)
    if not path:
        shown = page.as_posix()
        raise GitError(f"{shown} not found in {revision}; pass the page as {revision}:PATH")
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
    """Find the path of a renamed file at a commit; both paths are relative to the root."""
    # diff-index ignores the user's diff settings, except diff.renameLimit.
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


def _message(done: subprocess.CompletedProcess[bytes]) -> str:
    """Return the first error message that git printed."""
    lines = os.fsdecode(done.stderr).split("\n")
    for line in lines:
        kind, colon, sentence = line.partition(": ")
        if colon and kind in ("fatal", "error"):
            return sentence
    return lines[0]


def _git(*arguments: str) -> subprocess.CompletedProcess[bytes]:
    """Run git with messages in English, and without access to standard input."""
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
        raise GitError("git is not installed or not on PATH; pass two files instead") from None
