"""Finds the default base of a comparison: the page of the last release.

It is the newest page in the releases folder; otherwise the page at the tag of the last release, at
the merge base with the default branch, or at HEAD. Does not parse pages.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from codegen import git
from codegen.config import VERSION, Config
from codegen.git import GitError, Objects, Repository
from codegen.inputs import Input
from codegen.outcome import Folder
from codegen.version import Version, read_version


class Side(NamedTuple):
    """One side of a comparison: a page, or None if it does not exist.

    ``name`` describes where the page comes from; it is empty for a file. ``version`` is the version
    of the packages there, empty if unknown. ``path`` is the path of a removed page. ``is_kept`` is
    true for a page from the releases folder: no other page may have its version.
    """

    page: Input | None
    name: str = ""
    version: str = ""
    path: str = ""
    is_kept: bool = False


def last_release(page: Path, config: Config) -> Side:
    """Find the page of the last release. Raises GitError if git is needed and fails."""
    kept = _kept(config)
    if kept:
        return kept
    here = git.repository()
    settings = here.path(Path(config.file)) if config.file else ""
    with Objects() as objects:
        head = objects.read("HEAD^{commit}")
        if head is None:
            raise GitError("the repository has no commits yet; pass two files instead")
        revision, reason = (
            _release(objects, settings, config.api.package)
            or _branching(head.digest)
            or ("HEAD", _why_head(here))
        )
        return _side(objects, revision, page, config=config, here=here, reason=reason)


def at_revision(revision: str, page: Path, config: Config) -> Side:
    """Read a page at a revision, or a file by its name in git. Raises GitError if that fails."""
    name, data = git.show(revision, page)
    here = git.repository()
    settings = here.path(Path(config.file)) if config.file else ""
    with Objects() as objects:
        # For REV:PATH, the settings are read at REV; other names of files have no revision.
        for commit in (revision, revision.rpartition(":")[0]):
            found = objects.read(commit) if commit else None
            version = read_version(objects.file(found.digest, settings)) if found else ""
            if version:
                break
    return Side(_input(name, data), git.abbreviated(revision), version if data else "")


def watched(config: Config) -> Mapping[str, bytes | Folder | None] | None:
    """Return the git state that ``last_release`` depends on.

    None if it is unknown.
    """
    if not read_version(config.data):
        return {}
    if "GIT_DIR" in os.environ:
        return None
    state: dict[str, bytes | Folder | None] = {}
    here = Path.cwd()
    for place in (folder / ".git" for folder in (here, *here.parents)):
        if place.exists():
            break
        state[str(place)] = None
    else:
        return state
    if place.is_file():  # in a linked working tree or a submodule
        data = state[str(place)] = place.read_bytes()
        place = place.parent / os.fsdecode(data).removeprefix("gitdir:").strip()
    common = place / "commondir"
    shared = place / os.fsdecode(common.read_bytes()).strip() if common.is_file() else place
    for path in (place / "HEAD", common, shared / "packed-refs", shared / "shallow"):
        state[str(path)] = path.read_bytes() if path.is_file() else None
    for path in (shared / "refs", shared / "reftable"):
        state[str(path)] = _folder(path)
    return state


_LOCKS = frozenset({"*.lock"})


def _folder(path: Path) -> Folder | None:
    from codegen.tree import walk

    if not path.is_dir():
        return None
    names = map(str, walk(path, ignored=_LOCKS))
    return Folder({name: (path / name).read_bytes() for name in names}, _LOCKS)


def _kept(config: Config) -> Side | None:
    """Read the newest page in the releases folder, if there is one."""
    if config.releases is None:
        return None
    from codegen.releases import read_pages

    pages = read_pages(config.releases)
    versions = (name.removesuffix(".md") for name in pages)
    newest = max(versions, key=Version.parse, default="")
    if not newest:
        return None
    shown = (config.releases / f"{newest}.md").as_posix()
    page = Input(shown, pages[f"{newest}.md"])
    return Side(page, f"{shown} (page of the last release)", newest, is_kept=True)


def release_tag(config: Config) -> str:
    """Return the tag of the last release, or an empty text."""
    settings = git.repository().path(Path(config.file)) if config.file else ""
    with Objects() as objects:
        return (_release(objects, settings, config.api.package) or ("", ""))[0]


def _release(objects: Objects, settings: str, package: str) -> tuple[str, str] | None:
    """Find the tag of the last release: the newest whose settings have the same version."""
    for version, tag in sorted(_tags(package), reverse=True) if settings else ():
        if read_version(objects.file(tag, settings)) == str(version):
            return tag, "tag of the last release"
    return None


def _tags(package: str) -> Sequence[tuple[Version, str]]:
    """Find the tags reachable from HEAD that have the name of a release.

    If some of them name the package, the others belong to something else.
    """
    names = [name for name, _ in git.refs("refs/tags", merged=True)]
    for prefix in (rf"{re.escape(package)}(?:-v|@)", "v?"):
        matches = [re.fullmatch(rf"refs/tags/{prefix}({VERSION})", name) for name in names]
        if found := [(Version.parse(match[1]), match[0]) for match in matches if match]:
            return found
    return ()


_DEFAULT_BRANCHES = (
    "refs/remotes/origin/HEAD",
    "refs/remotes/origin/main",
    "refs/remotes/origin/master",
    "refs/heads/main",
    "refs/heads/master",
)


def _branching(head: str) -> tuple[str, str] | None:
    """Find the merge base with the default branch, if HEAD is ahead of it."""
    known = dict(git.refs(*_DEFAULT_BRANCHES))
    branch = next((name for name in _DEFAULT_BRANCHES if name in known), "")
    base = git.merge_base(head, branch) if branch else ""
    if base in ("", head):
        return None
    return base, f"merge base with {_short(known[branch] or branch)}"


def _why_head(here: Repository) -> str:
    if here.is_shallow:
        return "no release is tagged; the clone is shallow: fetch its tags and more of its history"
    return "no release is tagged"


def _side(
    objects: Objects, revision: str, page: Path, *, config: Config, here: Repository, reason: str
) -> Side:
    path = here.path(page)
    if not path:
        raise GitError(f"{page.as_posix()} is outside the repository; pass two files instead")
    name = git.abbreviated(_short(revision))
    data = objects.file(revision, path)
    if data is None:
        path = git.name_before(revision, path) or path
        data = objects.file(revision, path)
    settings = here.path(Path(config.file)) if config.file else ""
    version = read_version(objects.file(revision, settings)) if data else ""
    return Side(_input(f"{name}:{path}", data), f"{name} ({reason})", version)


def _input(name: str, data: bytes | None) -> Input | None:
    """Return an input, or None for an empty file, which is not a page."""
    return Input(name, data) if data else None


def _short(ref: str) -> str:
    return re.sub("^refs/(tags|heads|remotes)/", "", ref)
