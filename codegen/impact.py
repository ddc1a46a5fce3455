"""Describes what a change of the page breaks in programs, for each generated language.

Does not depend on single languages: the sentences are in each ``target.toml``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from codegen.diff import Change, Entry
from codegen.model import Spec
from codegen.naming import CASES, identifier
from codegen.target import Target

_RETITLED = "Programs that use {title} still get {code}, but do not recognize the old title."

_NAMED = 3
"""The maximum titles listed in one sentence; the others are counted."""


class Break(NamedTuple):
    """The effect of a change on programs in one language that use the status with this title.

    ``wording`` is a sentence with placeholders for the title, and for its new code, if any.
    """

    language: str
    wording: str
    title: str = ""
    code: str = ""

    @property
    def message(self) -> str:
        """The sentence with its placeholders replaced."""
        return _filled(self.wording, self.title, self.code)


class Impact(NamedTuple):
    """A change and, if it is breaking, its effect in each language."""

    change: Change
    breaks: tuple[Break, ...]


def impact(changes: Iterable[Change], spec: Spec, targets: Sequence[Target]) -> tuple[Impact, ...]:
    """Return the effect of each change on programs that use the packages of the new page."""

    @cache
    def codes(case: str) -> Mapping[str, int]:
        """Map the identifier of each status, in a case style, to its code."""
        named = (*spec.statuses, *spec.aliases)
        return {CASES[case](identifier(status.title)): status.code for status in named}

    def breaks(old: Entry) -> Iterator[Break]:
        for target in targets:
            if target.breaks is None:
                continue
            code = codes(target.case).get(target.identifier(old.title))
            if code is None:
                wording = target.breaks.gone
            else:
                wording = _RETITLED if code == old.code else target.breaks.changed
            yield Break(target.label, wording, old.title, "" if code is None else str(code))

    return tuple(
        Impact(
            change,
            (
                tuple(breaks(change.old))
                if change.severity == "breaking" and isinstance(change.old, Entry)
                else ()
            ),
        )
        for change in changes
    )


def broken(impacts: Iterable[Impact]) -> Iterator[tuple[str, str]]:
    """Group the effects by sentence: yield the languages, and the sentence they share."""
    statuses_of: dict[tuple[str, str], dict[tuple[str, str], None]] = {}
    for _, breaks in impacts:
        for one in breaks:
            statuses_of.setdefault((one.language, one.wording), {})[one.title, one.code] = None
    languages: dict[tuple[str, tuple[tuple[str, str], ...]], list[str]] = {}
    for (language, wording), statuses in statuses_of.items():
        languages.setdefault((wording, tuple(statuses)), []).append(language)
    for (wording, named), names in languages.items():
        titles, codes = zip(*named, strict=True)
        yield ", ".join(names), _filled(wording, _joined(titles), _joined(codes))


def _filled(wording: str, title: str, code: str) -> str:
    return wording.replace("{title}", title).replace("{code}", code)


def _joined(words: Sequence[str]) -> str:
    """Join words, and count those beyond the first few: ``A, B and 3 more``."""
    if len(words) == 1:
        return words[0]
    shown = words[:-1] if len(words) <= _NAMED else words[: _NAMED - 1]
    last = words[-1] if len(words) <= _NAMED else f"{len(words) - len(shown)} more"
    return f"{', '.join(shown)} and {last}"
