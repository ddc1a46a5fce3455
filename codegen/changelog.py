"""Writes the sections of a changelog for the packages: ``## Packages 1.2.3``.

Does not read files or compare pages.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from codegen.config import VERSION
from codegen.escaping import comment_markdown
from codegen.model import Spec
from codegen.releases import Release
from codegen.source import counted

NAME = "CHANGELOG.md"
"""The name of the changelog, which is next to the settings file."""

_SECTION = re.compile(rf"## Packages ({VERSION})")
_HEADING = re.compile("##? ")


def entry(release: Release) -> tuple[str, ...]:
    """Return the lines for a release: its page, then its changes, breaking changes first."""
    sentences = (
        *(f"**Breaking:** {comment_markdown(one)}" for one in release.breaking),
        *(comment_markdown(one) for one in (*release.added, *release.changed)),
    )
    return f"- {_page(release.spec)}", *(f"- {sentence}" for sentence in sentences)


def _page(page: Spec) -> str:
    count = f"The {counted(len(page.statuses), 'status', 'statuses')}"
    of = f" of API {comment_markdown(page.api_version)}" if page.api_version else ""
    jalali = f" ({page.updated_jalali})" if page.updated_jalali else ""
    dated = f", page of {page.updated_iso}{jalali}" if page.updated else ""
    return f"{count}{of}{dated}."


def with_entry(
    text: str, version: str, lines: Sequence[str], *, pending: str = "", written: Sequence[str] = ()
) -> str:
    """Add the entry of a version to a changelog; change nothing else.

    The section of a ``pending`` version, which was not released, is renamed to this version. Lines
    that were ``written`` for it before are replaced, others are kept. Without such a section, a new
    one is added above those of earlier versions.
    """
    end = "\r\n" if "\r\n" in text else "\n"
    old = text.replace("\r\n", "\n").split("\n")
    begin = next((at for at, line in enumerate(old) if _version(line) in {version, pending}), None)
    if begin is None:
        begin = next((at for at, line in enumerate(old) if _version(line)), None)
        if begin is None:  # no section for packages yet: append one
            while old and not old[-1]:
                old.pop()
            old += [""] if old else []
            begin = len(old)
        after = begin
    else:
        later = range(begin + 1, len(old))
        after = next((at for at in later if _HEADING.match(old[at])), len(old))
    kept = [line for line in old[begin + 1 : after] if line not in {*written, *lines}]
    while kept and not kept[0]:
        kept.pop(0)
    while kept and not kept[-1]:
        kept.pop()
    apart = [""] if kept and not kept[0].startswith(("- ", "  ")) else []
    section = [f"## Packages {version}", "", *lines, *apart, *kept, ""]
    return end.join([*old[:begin], *section, *old[after:]])


def _version(line: str) -> str | None:
    """Return the version if the line is a heading of a packages section, else None."""
    found = _SECTION.match(line)
    return found[1] if found else None
