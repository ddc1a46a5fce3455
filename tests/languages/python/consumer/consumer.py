"""A program as a client author writes it: every strict checker has to accept it."""

from __future__ import annotations

from typing import assert_never

from amootsms_status import (
    AmootStatus,
    AmootStatusError,
    AmootStatusTitle,
    AnyAmootStatus,
    UnknownAmootStatus,
    is_success,
    parse_status,
    raise_for_status,
)


def describe(status: AnyAmootStatus) -> str:
    """Use each kind of status as what it is."""
    match status:
        case AmootStatus.CREDIT_NOT_ENOUGH:
            return "top up"
        case AmootStatus():
            title: AmootStatusTitle = status.title
            return f"{status.code} {title} {status.description}"
        case UnknownAmootStatus(raw=raw):
            return f"unknown {raw!r} {status.code} {status.title}"
        case _:
            assert_never(status)


def narrowed(payload: object) -> int | None:
    """Narrow by isinstance: the code of a known status is never None."""
    status = parse_status(payload)
    if isinstance(status, AmootStatus):
        code: int = status.code
        return code
    unknown: int | None = status.code
    return unknown


def title_of(code: int) -> AmootStatusTitle | None:
    """Look a code up."""
    status = AmootStatus.from_code(code)
    return None if status is None else status.title


def send(body: dict[str, object]) -> dict[str, object]:
    """Chain: the payload comes back with its own type."""
    return raise_for_status(body)


WANTED: AmootStatusTitle = "Success"

if __name__ == "__main__":
    assert describe(AmootStatus(4)) == "top up"
    assert describe(parse_status({"Status": 0})).startswith("0 Failed ")
    assert describe(parse_status('{"Status": 999}')) == "unknown '{\"Status\": 999}' 999 None"
    assert narrowed('{"Status": "Success"}') == 1
    assert title_of(-207) == "Token_NotAllowIP"
    assert title_of(3) is None
    assert is_success(WANTED)
    assert send({"Status": 1}) == {"Status": 1}
    try:
        raise_for_status({"Status": 0.0})
    except AmootStatusError as error:
        caught = error
    else:
        raise AssertionError
    assert caught.status is AmootStatus.FAILED
    assert caught.payload == {"Status": 0}
    assert str(caught) == "AmootSMS answered Failed (0)"
    print("ok")
