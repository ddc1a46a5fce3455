"""Knows what a change of the page does to programs, in every generated language.

Knows nothing of any one language: each says in its ``target.toml`` what becomes of a program that
names a status, where its name is gone or means another code.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from codegen.diff import Change, Entry
from codegen.model import Spec
from codegen.naming import CASES, identifier
from codegen.target import Target

_RETITLED = "Programs that name {title} still mean {code}; the title itself becomes unknown."


class Break(NamedTuple):
    """What a change does to programs in one language: a sentence."""

    language: str
    message: str


class Impact(NamedTuple):
    """A change, and what it breaks: a sentence for each language where it is breaking."""

    change: Change
    breaks: tuple[Break, ...]


def impact(changes: Iterable[Change], spec: Spec, targets: Sequence[Target]) -> tuple[Impact, ...]:
    """Say what changes do to programs once they use the packages of the new page."""

    @cache
    def codes(case: str) -> Mapping[str, int]:
        """Map the names that statuses have in a case of letters to their codes."""
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
            message = wording.replace("{title}", old.title).replace("{code}", str(code))
            yield Break(target.label, message)

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
