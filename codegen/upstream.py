"""Knows whether a fresh copy of the page is whole, and what it changes on the one that is kept.

Knows nothing of files, nor of how an update is shown.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from codegen.markdown import EXCERPT
from codegen.model import Spec, Status
from codegen.review import Review
from codegen.source import Diagnostic, counted


class Update(NamedTuple):
    """What a fresh copy comes to.

    ``review`` compares it with the page that is kept, ``release`` with the page of the last
    release, which may be an earlier one. ``findings`` are what lint finds on the fresh copy,
    ``vendor`` is whose page it is.
    """

    vendor: str
    kept: Spec
    fresh: Spec
    review: Review
    release: Review
    findings: tuple[Diagnostic, ...]

    @property
    def is_changed(self) -> bool:
        """Whether the copy has another content than the page."""
        return content(self.kept) != content(self.fresh)

    @property
    def version(self) -> str:
        """The version that is set now; empty where none is."""
        return self.release.version

    @property
    def raised(self) -> str:
        """The version that the update calls for: the one that is set, if that is high enough."""
        if not self.is_changed or self.release.is_released:
            return self.version
        return self.release.needed

    @property
    def title(self) -> str:
        """One line that says what the update is: the title of a pull request."""
        if not self.is_changed:
            return f"The status codes of {self.vendor} are unchanged"
        is_raised = self.raised != self.version
        to = f" to {self.raised}" if is_raised else ""
        bump = self.release.bump if is_raised else self.review.bump
        called = "no release" if bump == "none" else bump
        return f"Update the status codes of {self.vendor}{to} ({called})"

    @property
    def said_of_version(self) -> str:
        """Say from which version to which, or why it stays."""
        if not self.is_changed:
            return ""
        if not self.version:
            return "No version is set."
        if self.raised != self.version:
            return f"Version {self.version} → {self.raised}."
        if self.release.bump == "none":
            return f"Version {self.version} stays: nothing calls for a release."
        released = self.release.released
        after = f" after {released}" if released else ""
        return f"Version {self.version} is high enough for a {self.release.bump} release{after}."


def content(page: Spec) -> object:
    """Give what two copies of a page have in common if they say the same.

    That is every status and field, exactly, and the heading, the sections and the API version. The
    date does not count: vendors change pages without it, and it alone changes no program. Neither
    do names of files, line ends, white space around cells, or text that no package is made from.
    """
    return (
        page.title,
        page.api_version,
        page.fields,
        tuple(_row(status) for status in page.statuses),
        tuple(_row(alias) for alias in page.aliases),
    )


def _row(status: Status) -> tuple[object, ...]:
    return status.code, status.title, status.description, status.section


def refusals(kept: Spec, fresh: Spec) -> Iterator[Diagnostic]:
    """Find why a fresh copy cannot be an edit of the page, although it can be read."""
    at = fresh.at(_last_row(fresh).code_span)
    signs = _signs_of_a_cut(kept, fresh)
    if signs:
        message = f"the copy ends in this row and seems to be cut off: {signs}; fetch it again"
        excerpt = fresh.source.lines()[at.line - 1][:EXCERPT]
        yield Diagnostic(at, message, "cut-short", excerpt=excerpt)
    elif _is_another(kept, fresh):
        at = fresh.at(fresh.statuses[0].code_span)
        count = counted(len(kept.statuses), "status", "statuses")
        message = f"the copy has none of the {count} of {kept.source.path} but success"
        yield Diagnostic(at, message, "other-page")


def _signs_of_a_cut(kept: Spec, fresh: Spec) -> str:
    """Say what makes a copy look cut off in its table; nothing where it may well be whole.

    Markdown does not mind: half a table is a table, and the statuses that are gone would be taken
    for removed. Each sign alone can be an edit: a last row without a line end, a last status that
    was removed, a text below the table that was. Two of them, in a copy that ends in a row, are
    not. Neither is a row that ends before its last bar, and before its line does.
    """
    last = _last_row(fresh).code_span.line
    if _has_text_below(fresh, last):
        return ""
    lines = fresh.source.lines()
    is_open = lines[-1] != ""  # nothing ends the last line
    header = max(header[0].line for header in fresh.headers)
    ends = [lines[number - 1].rstrip()[-1:] for number in (header, last)]
    if is_open and last == len(lines) and ends[0] == "|" != ends[1]:
        return "its last row is not finished"
    end = _last_row(kept)
    signs = [
        sign
        for sign, is_there in (
            ("the text below the table is missing", _has_text_below(kept, end.code_span.line)),
            ("the last status is missing", end.code not in {one.code for one in fresh.statuses}),
            ("its last line has no end", is_open),
        )
        if is_there
    ]
    return ", ".join(signs) if len(signs) > 1 else ""


def _last_row(page: Spec) -> Status:
    return max((*page.statuses, *page.aliases), key=lambda row: row.code_span.line)


def _has_text_below(page: Spec, line: int) -> bool:
    """Whether there is more below a row than the bars that another one may begin with."""
    return any(text.strip(" \t|") for text in page.source.lines()[line:])


def _is_another(kept: Spec, fresh: Spec) -> bool:
    """Whether no status of the page is in the copy, but for those that any vendor has: success."""
    known = {(one.code, one.title) for one in kept.statuses if not one.is_success}
    return bool(known) and known.isdisjoint((one.code, one.title) for one in fresh.statuses)
