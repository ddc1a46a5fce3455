# Code generated from the page. DO NOT EDIT.
"""The status codes of the WebSocket web services.

Only code 1000 is success. Every other code is a failure, whatever its sign and whatever
the HTTP status.
Only the top-level "code" of a body counts: an integral number, its digits
in a string, or a title in exact case.
Text that is only a number is unknown: it may be a price or an ID. A number is a code.
A status that the page does not list, or no status at all, is unknown: it keeps the
payload and is never success. Parsing never fails.
"""

from __future__ import annotations

from enum import IntEnum, unique

TYPE_CHECKING = False
if TYPE_CHECKING:
    # Importing typing would take longer than all of this module.
    from collections.abc import Callable
    from json import JSONDecoder
    from typing import Any, Final, Literal, NoReturn, TypeVar, Union

    CloseCodeTitle = Literal[
        "Normal Closure",
        "Going Away",
        "Protocol error",
        "Unsupported Data",
        "Reserved",
        "Invalid frame payload data",
        "Policy Violation",
        "Message Too Big",
        "Mandatory Ext.",
        "Internal Error",
    ]
    AnyCloseCode = Union["CloseCode", "UnknownCloseCode"]
    _T = TypeVar("_T")

__all__ = [
    "SPEC_SHA256",
    "CloseCode",
    "CloseCodeError",
    "CloseCodeTitle",
    "AnyCloseCode",
    "UnknownCloseCode",
    "is_success",
    "parse_status",
    "raise_for_status",
]
__version__ = "1.0.0"

SPEC_SHA256: Final = "b4be91183819c670b4941cbc3224b1c2a3dc0f55d8a2e18826d6ae9330f20a24"
"""The SHA-256 of the page, in hexadecimal."""


@unique
class CloseCode(IntEnum):
    """A status that the page lists. It is its code: ``CloseCode.GOING_AWAY == 1001``."""

    NORMAL_CLOSURE = 1000
    """The purpose of the connection is fulfilled.

    ``Normal Closure`` (1000)"""
    GOING_AWAY = 1001
    """A server is going down, or a browser has left the page.

    ``Going Away`` (1001)"""
    PROTOCOL_ERROR = 1002
    """An endpoint ends the connection for an error of the protocol.

    ``Protocol error`` (1002)"""
    UNSUPPORTED_DATA = 1003
    """An endpoint received data of a type it cannot accept.

    ``Unsupported Data`` (1003)"""
    RESERVED = 1004
    """A meaning might be defined in the future.

    ``Reserved`` (1004)"""
    INVALID_FRAME_PAYLOAD_DATA = 1007
    """A message had data that did not fit its type.

    ``Invalid frame payload data`` (1007)"""
    POLICY_VIOLATION = 1008
    """A message violates a policy.

    ``Policy Violation`` (1008)"""
    MESSAGE_TOO_BIG = 1009
    """A message is too big to process.

    ``Message Too Big`` (1009)"""
    MANDATORY_EXT = 1010
    """The server did not negotiate an extension that the client needs.

    ``Mandatory Ext.`` (1010)"""
    INTERNAL_ERROR = 1011
    """The server could not fulfil the client's request.

    ``Internal Error`` (1011)"""

    @property
    def code(self) -> int:
        """The number that identifies this status."""
        return int(self)

    @property
    def title(self) -> CloseCodeTitle:
        """The key that the gateway sends for this status, exactly as the page has it."""
        return _TITLES[self]

    @property
    def description(self) -> str:
        """What this status means, in English, exactly as the page has it."""
        return _DESCRIPTIONS[self]

    @property
    def is_success(self) -> bool:
        """Whether the call succeeded: true for code 1000 alone."""
        return self == 1000

    # Static, because a class method costs a third more to call.

    @staticmethod
    def from_code(code: int) -> CloseCode | None:
        """Give the status with this code, or None."""
        # True == 1.0 == 1, but neither of them is a code.
        if type(code) is int:
            return _BY_CODE.get(code)
        plain = _plain(code)
        return None if isinstance(plain, str) else _known(plain)

    @staticmethod
    def from_title(title: str) -> CloseCode | None:
        """Give the status with this title in exact case, or None."""
        return _BY_TITLE.get(title) if type(title) is str else None

    @classmethod
    def _missing_(cls, value: object) -> CloseCode | None:
        # Only what the gateway may send for a status: a title, or a code in a string.
        return _known(_plain(value)) if isinstance(value, str) else None

    # What these give differs from version to version of Python unless it is said here.

    def __str__(self) -> str:
        return int.__repr__(self)

    def __format__(self, format_spec: str) -> str:
        return int.__format__(self, format_spec)


_TITLES: dict[int, CloseCodeTitle] = {
    1000: "Normal Closure",
    1001: "Going Away",
    1002: "Protocol error",
    1003: "Unsupported Data",
    1004: "Reserved",
    1007: "Invalid frame payload data",
    1008: "Policy Violation",
    1009: "Message Too Big",
    1010: "Mandatory Ext.",
    1011: "Internal Error",
}

_DESCRIPTIONS: dict[int, str] = {
    1000: "The purpose of the connection is fulfilled.",
    1001: "A server is going down, or a browser has left the page.",
    1002: "An endpoint ends the connection for an error of the protocol.",
    1003: "An endpoint received data of a type it cannot accept.",
    1004: "A meaning might be defined in the future.",
    1007: "A message had data that did not fit its type.",
    1008: "A message violates a policy.",
    1009: "A message is too big to process.",
    1010: "The server did not negotiate an extension that the client needs.",
    1011: "The server could not fulfil the client's request.",
}

_BY_CODE: dict[int, CloseCode] = dict(zip(_TITLES, CloseCode))
_BY_TITLE: dict[str, CloseCode] = dict(zip(_TITLES.values(), CloseCode))


class UnknownCloseCode:
    """What is no status of the page: a newer one, or no status at all. Immutable.

    Two of them are equal if their raw payloads are, type for type: ``True`` is not ``1.0``.
    """

    __slots__ = ("_code", "_raw", "_title")
    __match_args__ = ("raw", "code", "title")

    _code: int | None
    _raw: object
    _title: str | None

    def __new__(
        cls, raw: object, code: int | None = None, title: str | None = None
    ) -> UnknownCloseCode:
        self = object.__new__(cls)
        for name, value in (("_raw", raw), ("_code", code), ("_title", title)):
            object.__setattr__(self, name, value)
        return self

    @property
    def raw(self) -> object:
        """The payload as it came in."""
        return self._raw

    @property
    def code(self) -> int | None:
        """The code, if there was one in the range of int32."""
        return self._code

    @property
    def title(self) -> str | None:
        """The title, if there was one that could be a status."""
        return self._title

    @property
    def description(self) -> str:
        """Nothing: the page does not describe this status."""
        return ""

    @property
    def is_success(self) -> Literal[False]:
        """False: only code 1000 is success."""
        return False

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError("UnknownCloseCode is immutable")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError("UnknownCloseCode is immutable")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, UnknownCloseCode):
            return NotImplemented
        if (self.code, self.title) != (other.code, other.title):
            return False
        try:
            return _same(self.raw, other.raw)
        except Exception:
            return False

    def __hash__(self) -> int:
        # Of raw only where it cannot change, and where its hash is not somebody's own.
        raw = self.raw if type(self.raw) in (str, bytes, int, float) else None
        return hash((self.code, self.title, raw))

    def __repr__(self) -> str:
        try:
            raw = repr(self.raw)
        except Exception:
            raw = object.__repr__(self.raw)
        return f"UnknownCloseCode({raw}, code={self.code}, title={self.title!r})"

    def __reduce__(self) -> tuple[type[UnknownCloseCode], tuple[object, ...]]:
        return UnknownCloseCode, (self.raw, self.code, self.title)

    def __init_subclass__(cls) -> NoReturn:
        raise TypeError("UnknownCloseCode has no subclasses")


class CloseCodeError(Exception):
    """A call that did not succeed; ``status`` says how. ``str()`` of it is ASCII."""

    status: AnyCloseCode

    def __init__(self, status: AnyCloseCode, /) -> None:
        super().__init__(status)
        self.status = status

    def __str__(self) -> str:
        # Not the payload: it may hold a token or somebody's number, and errors end up in logs.
        code, title = self.status.code, self.status.title
        if isinstance(self.status, CloseCode):
            what = f"{title} ({code})"
        elif code is not None:
            what = f"unknown code {code}"
        else:
            what = "no status" if title is None else f"unknown title {title}"
        return "WebSocket answered " + what


def parse_status(payload: object, /) -> AnyCloseCode:
    """Read the status of whatever the gateway answered; never raises.

    The payload is a body (a mapping with ``code``), a code, a title, or the text or bytes
    of any of these, in JSON or plain. What is none of these is unknown.
    """
    try:
        kind = type(payload)
        if kind is dict:
            # The usual answer, without a detour.
            code = _dict_get(payload, "code")
            if type(code) is int and code in _BY_CODE:
                return _BY_CODE[code]
        # type(), because an object may lie about its __class__.
        if type(payload) is CloseCode or type(payload) is UnknownCloseCode:
            return payload
        value = _wire_value(payload, kind)
        status = _known(value)
        return _unknown(payload, value) if status is None else status
    except Exception:
        # Whatever a hostile payload raises, and what is no UTF-8 or no JSON.
        return UnknownCloseCode(payload)


def is_success(payload: object, /) -> bool:
    """Whether the gateway answered success: its status is code 1000."""
    return parse_status(payload).is_success


def raise_for_status(payload: _T, /) -> _T:
    """Give the payload back if its status is success; raise CloseCodeError if not."""
    status = parse_status(payload)
    if not status.is_success:
        raise CloseCodeError(status)
    return payload


# Not the method that a subclass of dict may have in its place.
_dict_get: Callable[[Any, str], object] = dict[object, object].get


def _wire_value(payload: Any, kind: type) -> int | str | None:
    """Find what a payload of this type says of a status, as an int or str or None."""
    if issubclass(kind, dict):
        return _plain(_dict_get(payload, "code"))
    if issubclass(kind, str):
        return _read(str.__str__(payload))
    if issubclass(kind, (bytes, bytearray, memoryview)):
        return _read(memoryview(payload).tobytes().decode("utf-8"))
    if issubclass(kind, (int, float)) or payload is None:
        return _plain(payload)
    from collections.abc import Mapping

    return _plain(payload.get("code")) if issubclass(kind, Mapping) else None


def _read(text: str) -> int | str | None:
    """Take the wire value out of text, decoding JSON at most once."""
    if text[:1] == "\ufeff":
        text = text[1:]
    text = text.strip(" \t\r\n")
    if text[:1] not in ("{", '"'):
        return text
    value: Any = (_json_decoder or _make_json_decoder()).decode(text)
    return _plain(value.get("code") if text[0] == "{" else value)


def _plain(value: Any) -> int | str | None:
    """Give an int or str as one whose methods are not a subclass's own; else None."""
    if issubclass(type(value), str):
        return str.__str__(value)
    if issubclass(type(value), int) and type(value) is not bool:
        return int.__int__(value)
    return None


def _known(value: int | str | None) -> CloseCode | None:
    """Look up a wire value: a code, a code in a string, or a title."""
    if isinstance(value, str):
        status = _BY_TITLE.get(value)
        if status is not None:
            return status
        value = _int32(value)
    return None if value is None else _BY_CODE.get(value)


def _unknown(payload: object, value: int | str | None) -> UnknownCloseCode:
    """Keep a payload, with the code or the title that its wire value may be."""
    if isinstance(value, str):
        is_title = value.isascii() and value.isidentifier() and value[0] != "_"
        title = value if is_title and len(value) <= 100 else None
        return UnknownCloseCode(payload, _int32(value), title)
    in_range = value is not None and -(2**31) <= value < 2**31
    return UnknownCloseCode(payload, value if in_range else None)


def _int32(text: str) -> int | None:
    """Read ``-?(0|[1-9][0-9]*)`` in the range of int32; give None for all else."""
    digits = text[1:] if text[:1] == "-" else text
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 10):
        return None
    if digits[0] == "0" and digits != "0":
        return None
    code = int(text)
    return code if -(2**31) <= code < 2**31 else None


def _same(one: Any, other: Any) -> bool:
    """Whether two payloads are equal and of the same types all through."""
    if one is other or type(one) is not type(other):
        return one is other
    if issubclass(type(one), dict):
        return bool(one.keys() == other.keys()) and all(
            _same(value, other[key]) for key, value in one.items()
        )
    if issubclass(type(one), list):
        return len(one) == len(other) and all(map(_same, one, other))
    return bool(one == other)


_json_decoder: JSONDecoder | None = None


def _make_json_decoder() -> JSONDecoder:
    global _json_decoder
    from json import JSONDecoder

    def refuse(constant: str) -> NoReturn:
        raise ValueError(f"{constant} is no JSON")

    # What int() would refuse for its length is no code; _int32 makes None of it.
    _json_decoder = JSONDecoder(parse_constant=refuse, parse_int=_int32)
    return _json_decoder


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Make the two type aliases when a program asks for them as it runs."""
        if name == "CloseCodeTitle":
            from typing import Literal

            value = Literal[tuple(_TITLES.values())]
        elif name == "AnyCloseCode":
            from typing import Union

            value = Union[CloseCode, UnknownCloseCode]
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value
