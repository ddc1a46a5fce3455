"""Says what every language must make of a payload: the contract once more, in other words."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, NoReturn

from codegen.model import Api, Spec

INT32 = range(-(2**31), 2**31)


class Nothing(Exception):
    """There is no wire value in a payload."""


def refuse(text: str) -> NoReturn:
    raise ValueError(text)


def huge(digits: str) -> int | None:
    """Read an integer of JSON; one with more digits than Python reads is no status anyway."""
    return int(digits) if len(digits) < 4000 else None


def wire_value(payload: Any, keys: Sequence[str]) -> Any:
    """Find the status in a payload, by the contract alone and as slowly as it likes."""
    try:
        if isinstance(payload, bytes):
            payload = payload.decode("utf-8", "strict")
        if isinstance(payload, str):
            text = payload.removeprefix("\ufeff").strip(" \t\r\n")
            if text[:1] not in ("{", '"'):
                return text
            payload = json.loads(text, parse_constant=refuse, parse_int=huge)
            if isinstance(payload, str):
                return payload
        if isinstance(payload, dict):
            for key in keys:
                payload = payload[key]
        return payload
    except (ValueError, KeyError, TypeError):
        raise Nothing from None


def outcome(payload: Any, of: Spec, api: Api = Api()) -> dict[str, Any]:
    """Say what every runtime has to make of a payload; of success only where the API knows it."""
    success = {"success": False} if api.success else {}
    unknown = {"known": False, "code": None, "title": None, **success}
    try:
        value = wire_value(payload, api.keys)
    except Nothing:
        return unknown
    code, title = value, None
    if isinstance(value, str):
        number = re.fullmatch("-?(0|[1-9][0-9]{0,9})", value)
        code = int(value) if number else None
        title = value if re.fullmatch("[A-Za-z][A-Za-z0-9_]{0,99}", value) else None
    if isinstance(code, bool) or not isinstance(code, int) or code not in INT32:
        code = None
    for status in of.statuses:
        titles = [status.title, *(alias.title for alias in status.aliases)]
        if code == status.code or value in titles:
            success = {"success": status.is_success} if api.success else {}
            return {"known": True, "code": status.code, "title": str(status.title), **success}
    return {**unknown, "code": code, "title": title}


def message(expect: Mapping[str, Any], name: str = "AmootSMS") -> str | None:
    """Say what the error of an outcome must say in every language."""
    code, title = expect["code"], expect["title"]
    if expect.get("success", True):  # or nothing is known of success, and so there are no errors
        return None
    if expect["known"]:
        return f"{name} answered {title} ({code})"
    if code is not None:
        return f"{name} answered unknown code {code}"
    return f"{name} answered {'no status' if title is None else f'unknown title {title}'}"


def payload(given: Mapping[str, Any]) -> Any:
    """Make the payload that an input of a vector describes."""
    ((kind, value),) = given.items()
    if kind == "utf8":
        return value.encode("utf-8")
    if kind == "base64":
        return base64.b64decode(value, validate=True)
    assert kind == "json" or (kind == "text" and isinstance(value, str))
    return value


def expected(language: str, given: Mapping[str, Any], of: Spec, api: Api = Api()) -> dict[str, Any]:
    """Say what a language has to make of the input of a vector."""
    if language == "typescript":
        given = _with_one_kind_of_number(given)
    return outcome(payload(given), of, api)


def _with_one_kind_of_number(given: Mapping[str, Any]) -> Mapping[str, Any]:
    """Put a payload as JavaScript reads it, where 1.0 is 1."""
    if "json" in given:
        return {"json": json.loads(json.dumps(given["json"]), parse_float=_number)}
    text = payload(given)
    try:
        text = text.decode("utf-8") if isinstance(text, bytes) else text
        text = text.removeprefix("\ufeff").strip(" \t\r\n")
        body = json.loads(text, parse_float=_number, parse_constant=refuse)
    except (ValueError, AttributeError, RecursionError):
        return given
    return {"json": body} if isinstance(body, dict) else given


def _number(text: str) -> float:
    number = float(text)
    return int(number) if number.is_integer() else number
