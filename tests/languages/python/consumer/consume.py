"""A program that uses the package: consume.py COMMAND ... prints one JSON value.

The package is found on PYTHONPATH, or installed. The program runs on every Python that it supports.
"""

from __future__ import annotations

import base64
import json
import sys
import typing

import amootsms_status
from amootsms_status import AmootStatus, AmootStatusTitle, UnknownAmootStatus, parse_status


def advise(body: str) -> str:
    """Say what a program does about an answer: typical use."""
    status = parse_status(body)
    if isinstance(status, UnknownAmootStatus):
        return f"look up {status.raw}"
    if status is AmootStatus.SUCCESS:
        return "sent"
    if status in (AmootStatus.FAILED, AmootStatus.SERVER_ERROR):
        return "try again"
    if status is AmootStatus.CREDIT_NOT_ENOUGH:
        return "charge the account"
    return f"{status.title}: {status.description}"


def row(status: AmootStatus) -> dict[str, object]:
    """Show a status, which has to be found in every way."""
    wire: tuple[typing.Any, ...] = (status.code, status.title, str(status.code))
    found: list[object] = [*map(AmootStatus, wire), AmootStatus[status.name], parse_status(status)]
    found += [AmootStatus.from_code(status.code), AmootStatus.from_title(status.title)]
    return {
        "code": status.code,
        "title": status.title,
        "description": status.description,
        "name": status.name,
        # [success]
        "success": status.is_success,
        # [/success]
        "found": all(one is status for one in found)
        and typing.get_args(AmootStatusTitle) == tuple(one.title for one in AmootStatus),
    }


# [success]
def failure(payload: object) -> amootsms_status.AmootStatusError | None:
    """Return the error that a payload raises, if any."""
    try:
        given = amootsms_status.raise_for_status(payload)
    except amootsms_status.AmootStatusError as error:
        return error
    assert given is payload
    return None


def error(payload: object) -> dict[str, object] | None:
    """Show the error that a payload raises."""
    raised = failure(payload)
    if raised is None:
        return None
    return {
        "message": str(raised),
        "code": raised.status.code,
        "title": raised.status.title,
    }


# [/success]
def payload(vector: dict[str, object]) -> object:
    """Make the payload that a vector describes."""
    if "utf8" in vector:
        return str(vector["utf8"]).encode("utf-8")
    if "base64" in vector:
        return base64.b64decode(str(vector["base64"]))
    return vector["json"] if "json" in vector else vector["text"]


def outcome(name: str, given: object) -> dict[str, object]:
    """Show what becomes of a payload."""
    status = parse_status(given)
    agree = True
    # [success]
    raised = failure(given)
    agree = amootsms_status.is_success(given) is status.is_success is (raised is None)
    agree = agree and (raised is None or (raised.status == status and raised.payload is given))
    # [/success]
    return {
        "name": name,
        "expect": {
            "known": isinstance(status, AmootStatus),
            "code": status.code,
            "title": status.title,
            # [success]
            "success": status.is_success,
            # [/success]
        },
        "raw": status.raw is given if isinstance(status, UnknownAmootStatus) else True,
        "value": status.value if isinstance(status, UnknownAmootStatus) else None,
        "agree": agree,
        # [success]
        "error": str(raised) if raised else None,
        # [/success]
    }


def facts() -> list[str]:
    """Show the facts of the page, as far as it has them."""
    names = ("API_VERSION", "SPEC_DATE", "SPEC_SHA256")
    found = [name for name in names if hasattr(amootsms_status, name)]
    assert found == [name for name in names if name in amootsms_status.__all__]
    return [getattr(amootsms_status, name) for name in found]


def vectors(file: str) -> list[dict[str, object]]:
    """Show what becomes of every vector."""
    with open(file, encoding="utf-8") as opened:
        found = json.load(opened)["vectors"]
    return [outcome(vector["name"], payload(vector["input"])) for vector in found]


def main(command: str, *arguments: str) -> None:
    """Run a command."""
    commands: dict[str, typing.Callable[[], list[typing.Any]]] = {
        "table": lambda: list(map(row, AmootStatus)),
        "facts": facts,
        "vectors": lambda: vectors(*arguments),
        # [success]
        "errors": lambda: list(map(error, arguments)),
        # [/success]
        "advise": lambda: list(map(advise, arguments)),
    }
    print(json.dumps(commands[command]()))


if __name__ == "__main__":
    main(*sys.argv[1:])
