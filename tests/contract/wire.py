"""An independent implementation of the wire contract, used as the oracle for all languages."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, NoReturn

from codegen.model import Api, Spec

INT32 = range(-(2**31), 2**31)


class Nothing(Exception):
    """Raised for a payload without a status, with a description of the payload."""


UNCHECKED: Any = object()
"""The value of an unknown status that languages hold each in its own way, such as a list."""


class Reading(NamedTuple):
    """The required result for a payload in every runtime.

    ``expect`` is the outcome, ``error`` the message of the error, and ``value`` the value of an
    unknown status: None if there is none, UNCHECKED if it depends on the language.
    """

    expect: dict[str, Any]
    error: str | None
    value: Any


def refuse(text: str) -> NoReturn:
    raise ValueError(text)


def huge(digits: str) -> int | None:
    """Read a JSON integer. One with more digits than Python supports is not a status."""
    return int(digits) if len(digits) < 4000 else 10**4000


def kind_of(value: Any) -> str:
    """Describe a JSON value."""
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, (int, float)):
        return "a number"
    if isinstance(value, str):
        return "text that is not a status"
    return "a list" if isinstance(value, list) else "an object without a status"


def decoded(text: str) -> tuple[Any, str]:
    """Decode text, and JSON once if it starts like an object or a string. Describe it."""
    text = text.removeprefix("\ufeff").strip(" \t\r\n")
    if text.startswith(("{", '"')):
        try:
            value = json.loads(text, parse_constant=refuse, parse_int=huge)
        except ValueError:
            raise Nothing("text that is not JSON") from None
        return value, kind_of(value)
    if re.fullmatch(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?", text):
        raise Nothing("a number")
    kinds = {"": "an empty text", "[": "a list", "<": "HTML or XML"}
    return text, kinds.get(text[:1], kind_of(text))


def code_of(value: Any) -> int | None:
    """Read a code: an integral number, or digits in a string."""
    if isinstance(value, str):
        value = int(value) if re.fullmatch("-?(0|[1-9][0-9]{0,9})", value) else None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    is_code = isinstance(value, int) and not isinstance(value, bool) and value in INT32
    return value if is_code else None


def title_of(value: Any) -> str | None:
    """Read a valid title, which may be on a later page."""
    is_title = isinstance(value, str) and re.fullmatch("[A-Za-z][A-Za-z0-9_]{0,99}", value)
    return value if is_title else None


def find(payload: Any, keys: Sequence[str]) -> tuple[Any, str, bool]:
    """Find the status in a payload, describe the payload, and tell whether it is a body.

    Raises Nothing if there cannot be a status.
    """
    if isinstance(payload, bytes):
        try:
            payload = payload.decode("utf-8", "strict")
        except UnicodeDecodeError:
            raise Nothing("bytes that are not UTF-8") from None
    kind = kind_of(payload)
    if isinstance(payload, str):
        payload, kind = decoded(payload)
    if not isinstance(payload, dict):
        return payload, kind, False
    for key in keys:
        payload = payload.get(key) if isinstance(payload, dict) else None
    return payload, kind, True


def read(payload: Any, of: Spec, api: Api = Api()) -> Reading:
    """Read a payload as defined by the contract, without regard to speed.

    If the API does not define success, the result does not contain it.
    """
    try:
        value, kind, is_member = find(payload, api.keys)
    except Nothing as nothing:
        value, kind, is_member = None, str(nothing), False
    code, title = code_of(value), title_of(value)
    for status in of.statuses:
        titles = [status.title, *(alias.title for alias in status.aliases)]
        if code == status.code or value in titles:
            expect = {"known": True, "code": status.code, "title": str(status.title)}
            error = f"{api.name} answered {status.title} ({status.code})"
            if not api.success:
                return Reading(expect, None, UNCHECKED)
            expect["success"] = status.is_success
            return Reading(expect, None if status.is_success else error, UNCHECKED)
    expect = {"known": False, "code": code, "title": title}
    if api.success:
        expect["success"] = False
    if code is not None:
        what = f"unknown code {code}"
    elif title is not None:
        # Plain text that looks like a title may be a secret.
        what = f"unknown title {title if is_member else title[: len(title) // 2][:8] + '...'}"
    else:
        what = f"no status: {kind}"
    if not is_member:
        value = code if code is not None else title
    says = f"{api.name} answered {what}" if api.success else None
    return Reading(expect, says, value if _is_same_everywhere(value) else UNCHECKED)


def _is_same_everywhere(value: Any) -> bool:
    if isinstance(value, (int, float)):
        return abs(value) <= 2**53
    return value is None or isinstance(value, str)


def payload(given: Mapping[str, Any]) -> Any:
    """Make the payload that an input of a vector describes."""
    ((kind, value),) = given.items()
    if kind == "utf8":
        return value.encode("utf-8")
    if kind == "base64":
        return base64.b64decode(value, validate=True)
    assert kind == "json" or (kind == "text" and isinstance(value, str))
    return value


def expected(given: Mapping[str, Any], of: Spec, api: Api = Api()) -> Reading:
    """Return the required result for the input of a vector."""
    return read(payload(given), of, api)
