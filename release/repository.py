"""Checks, commits, tags and exports the git repository of a release.

Does not know what is released.
"""

from __future__ import annotations

import io
import os
import re
import subprocess
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from codegen.git import GitError, refs


def git(*arguments: str) -> str:
    """Run git and return what it printed. Raises GitError, with what it said, if it fails."""
    return os.fsdecode(_git(arguments))


def _git(arguments: Sequence[str]) -> bytes:
    done = subprocess.run(["git", *arguments], stdin=subprocess.DEVNULL, capture_output=True)
    if done.returncode:
        message = os.fsdecode(done.stderr or done.stdout).strip()
        raise GitError(f"`git {' '.join(arguments)}` failed: {message}")
    return done.stdout


def problems(tags: Sequence[str]) -> Iterator[str]:
    """Report what prevents a release with these tags, with a fix."""
    changed = git("status", "--porcelain", "--no-renames", "-z").split("\0")[:-1]
    if changed:
        shown = ", ".join(entry[3:] for entry in changed[:3])
        more = f", and {len(changed) - 3} more" if len(changed) > 3 else ""
        yield f"the working tree has changes: {shown}{more}; commit or stash them"
    branch, default = current_branch(), _default_branch()
    if not branch:
        yield f"HEAD is detached; run `git switch {default or 'BRANCH'}`"
    elif default and branch != default:
        yield f"this is branch {branch}, and releases are made from {default}; merge it first"
    for name, _ in refs(*(f"refs/tags/{tag}" for tag in tags)):
        tag = name.removeprefix("refs/tags/")
        yield f"tag {tag} exists: this version is already released; raise it first"
    try:
        git("var", "GIT_COMMITTER_IDENT")
    except GitError:
        yield "git does not know who you are; set user.name and user.email with `git config`"


def current_branch() -> str:
    """Return the name of the branch, or an empty text if HEAD is detached."""
    return git("branch", "--show-current").strip()


def _default_branch() -> str:
    """Return the branch that the remote checks out, else main or master; empty if unknown."""
    known = dict(refs("refs/remotes/origin/HEAD", "refs/heads/main", "refs/heads/master"))
    branch = known.get("refs/remotes/origin/HEAD") or next(iter(sorted(known)), "")
    return re.sub("^refs/(heads|remotes/[^/]+)/", "", branch)


def commit(paths: Sequence[Path], subject: str) -> None:
    """Commit some files."""
    git("add", "--", *(path.as_posix() for path in paths))
    git("commit", "--quiet", "--message", subject)


def tag(name: str, message: str) -> None:
    """Tag HEAD; lines that begin with ``#`` are part of the message."""
    git("tag", "--annotate", "--cleanup=whitespace", "--message", message, name)


def export(folder: str, to: Path) -> Path:
    """Copy a folder of HEAD, with the usual permissions of a checkout."""
    # The attributes that keep line ends are those of the whole tree, which this is not.
    data = _git(["-c", "core.autocrlf=false", "archive", "--format=zip", f"HEAD:./{folder}"])
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        archive.extractall(to)
    for path in (to, *to.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    return to
