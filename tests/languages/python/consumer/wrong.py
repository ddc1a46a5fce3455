"""A program with mistakes: a strict checker finds one on every line marked so, and no other."""

from __future__ import annotations

from typing import assert_never

from amootsms_status import (
    AmootStatus,
    AmootStatusTitle,
    AnyAmootStatus,
    UnknownAmootStatus,
    parse_status,
)

MISSPELT: AmootStatusTitle = "success"  # wrong


def not_exhaustive(status: AnyAmootStatus) -> int:
    """Forget a kind of status."""
    if isinstance(status, UnknownAmootStatus):
        return 0
    assert_never(status)  # wrong


def every_member_but_one(status: AmootStatus) -> int:
    """Forget all members but one."""
    match status:
        case AmootStatus.SUCCESS:
            return 1
        case _:
            assert_never(status)  # wrong


def not_narrowed(payload: object) -> int:
    """Take the code of a status that may have none."""
    return parse_status(payload).code  # wrong


def misspelt_member() -> AmootStatus:
    """Name a member that is not there."""
    return AmootStatus.SUCESS  # wrong


def assigned(status: AmootStatus) -> None:
    """Write to what can only be read."""
    status.code = 5  # wrong


class Special(UnknownAmootStatus):  # wrong
    """Inherit from what is final."""
