"""Knows the changelog of a project: the sections that releases of the packages have in it.

Knows nothing of where it is kept, nor of the other sections, which people write.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from codegen.escaping import COMMENTS
from codegen.source import counted

if TYPE_CHECKING:
    from codegen.model import Sentence
    from codegen.releases import Release

PACKAGES = "Packages"
"""What the title of a section begins with that is of the packages; a version follows."""

_BEGINNING = "# Changelog\n"


def section(changelog: str, title: str) -> str:
    """Return the section with this title, without the title; empty where there is none."""
    found = _find(changelog, title)
    return found[1].strip("\n") if found else ""


def with_release(changelog: str, release: Release) -> str:
    """Write the section of a release: in the place of the one it has, else above all others."""
    title = f"{PACKAGES} {release.version}"
    text = f"## {title}\n\n{''.join(_lines(release))}"
    found = _find(changelog, title)
    if found:
        start, end = found.span()
    else:
        first = re.search("^## ", changelog, re.MULTILINE)
        start = end = first.start() if first else len(changelog)
    before = changelog[:start].rstrip("\n") or _BEGINNING.rstrip("\n")
    after = changelog[end:]
    return f"{before}\n\n{text}\n{after}" if after else f"{before}\n\n{text}"


def _find(changelog: str, title: str) -> re.Match[str] | None:
    whole = rf"^## {re.escape(title)}\n(.*?)(?=^## |\Z)"
    return re.search(whole, changelog, re.MULTILINE | re.DOTALL)


def _lines(release: Release) -> Iterator[str]:
    spec = release.spec
    date = f" of {spec.updated_iso}" if spec.updated_iso else ""
    version = f", API {_markdown(spec.api_version)}" if spec.api_version else ""
    count = counted(len(spec.statuses), "status", "statuses")
    yield f"The {count} of the page{date}{version}.\n"
    yield from _listed("Breaking", release.breaking)
    yield from _listed("Added", release.added)
    yield from _listed("Changed", release.changed)


def _listed(heading: str, sentences: Sequence[Sentence]) -> Iterator[str]:
    if sentences:
        yield f"\n### {heading}\n\n"
    for sentence in sentences:
        yield f"- {_markdown(sentence)}\n"


def _markdown(text: object) -> str:
    return COMMENTS["markdown"](str(text))
