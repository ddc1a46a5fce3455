"""Knows how packages are built so that others can build the same bytes: twice, and compared.

Knows nothing of how one package is built, nor of what is released.
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
    """Build packages from HEAD, each by two builders, into a folder that is replaced as a whole.

    ``folders`` are those of the packages in HEAD. Returns how many files there are beside SUMS.
    Raises BuildError with every file that does not come out the same.
    """
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
        shutil.rmtree(to, ignore_errors=True)
        shutil.copytree(made[0], to)
    return len(one)


def _build(recipe: Recipe, work: Work, name: str) -> None:
    """Build one package apart from the others: no two of them may make a file of one name."""
    apart = work.to.with_name(f"{name}-made")
    apart.mkdir()
    recipe.build(work._replace(to=apart))
    made = list(apart.iterdir())
    if not made:
        raise BuildError(f"{name}: nothing was built")
    for path in made:
        if (work.to / path.name).exists():
            raise BuildError(f"{name}: another package makes {path.name} too")
        shutil.copyfile(path, work.to / path.name)


def digests(folder: Path) -> Mapping[str, str]:
    """Return the SHA-256 of each file in a folder."""
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}
