"""Compares a new copy of the page with the current one, and rejects truncated or wrong copies.

Does not read files or format the result.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from codegen.markdown import EXCERPT
from codegen.model import Spec, Status
from codegen.review import Review
from codegen.source import Diagnostic, counted


class Update(NamedTuple):
    """The result of comparing a new copy with the current page.

    ``review`` compares it with the current page, ``release`` with the page of the last release,
    which may be older. ``findings`` are the lint findings on the new copy. ``vendor`` is the name
    of the API.
    """

    vendor: str
    kept: Spec
    fresh: Spec
    review: Review
    release: Review
    findings: tuple[Diagnostic, ...]

    @property
    def is_changed(self) -> bool:
        """Whether the content of the copy differs from that of the page."""
        return content(self.kept) != content(self.fresh)

    @property
    def version(self) -> str:
        """The version in the settings; empty if it is not set."""
        return self.release.version

    @property
    def raised(self) -> str:
        """The version that the update requires: the current one, if it is high enough."""
        if not self.is_changed or self.release.is_released:
            return self.version
        return self.release.needed

    @property
    def title(self) -> str:
        """The title of a pull request for the update."""
        if not self.is_changed:
            return f"The status codes of {self.vendor} are unchanged"
        is_raised = self.raised != self.version
        to = f" to {self.raised}" if is_raised else ""
        bump = self.release.bump if is_raised else self.review.bump
        called = "no release" if bump == "none" else bump
        return f"Update the status codes of {self.vendor}{to} ({called})"

    @property
    def version_note(self) -> str:
        """A sentence on how the version changes, or why it does not."""
        if not self.is_changed:
            return ""
        if not self.version:
            return "No version is set."
        if self.raised != self.version:
            return f"Version {self.version} → {self.raised}."
        if self.release.bump == "none":
            return f"Version {self.version} is unchanged: no release is required."
        released = self.release.released
        after = f" after {released}" if released else ""
        return f"Version {self.version} is high enough for a {self.release.bump} release{after}."


def content(page: Spec) -> object:
    """Return the content of a page: equal for two copies if nothing relevant changed.

    It includes all statuses and fields, the heading, the sections and the API version. It excludes
    the date, since vendors do not always update it and it does not affect programs, and also file
    names, line ends, white space around cells, and text that is not used in packages.
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
    """Report why a readable copy must be rejected: it is truncated, or a different page."""
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
    """Describe why a copy seems to be cut off in its table; empty if it seems complete.

    Half a table is valid Markdown, so the missing statuses would be reported as removed. Each sign
    alone can be an edit: the last line has no line end, the last status is missing, or the text
    below the table is missing. Two of them in a copy that ends in a row mean that it is cut off.
    So does a last row without its final bar and without a line end.
    """
    last = _last_row(fresh).code_span.line
    if _has_text_below(fresh, last):
        return ""
    lines = fresh.source.lines()
    is_open = lines[-1] != ""  # the last line has no line end
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
    """Return whether there is text below a row, other than the bars of an unfinished row."""
    return any(text.strip(" \t|") for text in page.source.lines()[line:])


def _is_another(kept: Spec, fresh: Spec) -> bool:
    """Return whether the copy has no status of the page, except success, which all vendors have."""
    known = {(one.code, one.title) for one in kept.statuses if not one.is_success}
    return bool(known) and known.isdisjoint((one.code, one.title) for one in fresh.statuses)
