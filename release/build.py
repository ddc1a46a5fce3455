"""Builds packages twice and compares the bytes, so that others can reproduce them.

Does not know how a package is built, or what is released.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from release.recipes import BUILDERS, BuildError, Recipe, Work
from release.repository import export, git

SUMS = "SHA256SUMS"


def build(recipes: Mapping[str, Recipe], folders: Mapping[str, str], version: str, to: Path) -> int:
    """Build packages from HEAD, each with two builders. Return the number of files without SUMS.

    ``folders`` are those of the packages in HEAD. The files of an earlier build in ``to`` are
    replaced. Raises BuildError if builds differ, or if ``to`` has other files.
    """
    earlier = _earlier(to)
    epoch = git("show", "--no-patch", "--format=%ct", "HEAD").strip()
    with tempfile.TemporaryDirectory(prefix="release-") as scratch:
        made: list[Path] = []
        for builder in BUILDERS:
            env = {**builder.env, "SOURCE_DATE_EPOCH": epoch}
            place = Path(scratch, builder.folder)
            made.append(place / "made")
            made[-1].mkdir(parents=True)
            for name, recipe in recipes.items():
                source = export(folders[name], place / name)
                _build(recipe, Work(source, made[-1], version, builder._replace(env=env)), name)
        one, other = map(digests, made)
        if one != other:
            names = sorted({path for path, _ in one.items() ^ other.items()})
            raise BuildError(f"two builds differ in {', '.join(names)}; nothing was kept")
        sums = "".join(f"{digest}  {name}\n" for name, digest in sorted(one.items()))
        (made[0] / SUMS).write_text(sums, encoding="utf-8", newline="\n")
        for path in earlier:
            path.unlink()
        shutil.copytree(made[0], to, dirs_exist_ok=True)
    return len(one)


def _earlier(folder: Path) -> list[Path]:
    """Return the files of an earlier build. Raises BuildError if the folder has others."""
    found = sorted(folder.iterdir()) if folder.is_dir() else []
    sums = folder / SUMS
    lines = sums.read_text(encoding="utf-8").split("\n") if sums.is_file() else []
    built = {SUMS, *(line.partition("  ")[2] for line in lines)}
    others = [path.name for path in found if path.name not in built]
    if others:
        raise BuildError(f"{folder} has files that no build wrote: {', '.join(others)}; move them")
    return found


def _build(recipe: Recipe, work: Work, name: str) -> None:
    """Build one package in its own folder, because two packages must not make the same file."""
    apart = work.to.with_name(f"{name}-made")
    apart.mkdir()
    recipe.build(work._replace(to=apart))
    made = list(apart.iterdir())
    if not made:
        raise BuildError(f"{name}: nothing was built")
    for path in made:
        if (work.to / path.name).exists():
            raise BuildError(f"{name}: another package makes {path.name}, too")
        shutil.copyfile(path, work.to / path.name)


def digests(folder: Path) -> Mapping[str, str]:
    """Return the SHA-256 of each file in a folder."""
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}
