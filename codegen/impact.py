"""Knows what a change of the page does to programs, in every generated language.

Knows nothing of any one language: each says in its ``target.toml`` what becomes of a program that
names a status, where its name is gone or means another code.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from codegen.diff import Change, Entry
from codegen.model import Spec
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
    codes = {
        target.name: {target.identifier(status.title): status.code for status in spec.statuses}
        for target in targets
    }
    return tuple(
        Impact(change, tuple(_breaks(change, targets, codes)) if _breaks_programs(change) else ())
        for change in changes
    )


def _breaks_programs(change: Change) -> bool:
    return change.severity == "breaking" and isinstance(change.old, Entry)


def _breaks(
    change: Change, targets: Sequence[Target], codes: Mapping[str, Mapping[str, int]]
) -> Iterable[Break]:
    """Find what the name of the old status means now; ``codes`` is that, by target and name."""
    old = change.old
    assert isinstance(old, Entry)
    for target in targets:
        if target.breaks is None:
            continue
        code = codes[target.name].get(target.identifier(old.title))
        if code is None:
            wording = target.breaks.gone
        else:
            wording = _RETITLED if code == old.code else target.breaks.changed
        message = wording.replace("{title}", old.title).replace("{code}", str(code))
        yield Break(target.label, message)
