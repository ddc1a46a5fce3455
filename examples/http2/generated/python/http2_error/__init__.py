# Code generated from the page. DO NOT EDIT.
"""The status codes of the HTTP/2 web services.

No code is success or failure by itself: the page does not say which.
Only the top-level "error_code" of a body counts: an integral number, its digits
in a string, or a title in exact case.
Text that is only a number is unknown: it may be a price or an ID. A number is a code.
A status that the page does not list, or no status at all, is unknown: it keeps the
payload. Parsing never fails.
"""

from __future__ import annotations

from enum import IntEnum, unique

TYPE_CHECKING = False
if TYPE_CHECKING:
    # Importing typing would take longer than all of this module.
    from collections.abc import Callable
    from json import JSONDecoder
    from typing import Any, Final, Literal, NoReturn, Union

    Http2ErrorTitle = Literal[
        "NO_ERROR",
        "PROTOCOL_ERROR",
        "INTERNAL_ERROR",
        "FLOW_CONTROL_ERROR",
        "SETTINGS_TIMEOUT",
        "STREAM_CLOSED",
        "FRAME_SIZE_ERROR",
        "REFUSED_STREAM",
        "CANCEL",
        "COMPRESSION_ERROR",
        "CONNECT_ERROR",
        "ENHANCE_YOUR_CALM",
        "INADEQUATE_SECURITY",
        "HTTP_1_1_REQUIRED",
    ]
    AnyHttp2Error = Union["Http2Error", "UnknownHttp2Error"]

__all__ = [
    "SPEC_SHA256",
    "Http2Error",
    "Http2ErrorTitle",
    "AnyHttp2Error",
    "UnknownHttp2Error",
    "parse_status",
]
__version__ = "1.0.0"

SPEC_SHA256: Final = "58f4c521c5e155ffb194d0192f806fe9f766f357a368d794f1ec9fc03a0a1fe9"
"""The SHA-256 of the page, in hexadecimal."""


@unique
class Http2Error(IntEnum):
    """A status that the page lists. It is its code: ``Http2Error.PROTOCOL_ERROR == 1``."""

    NO_ERROR = 0
    """Not the result of an error.

    ``NO_ERROR`` (0)"""
    PROTOCOL_ERROR = 1
    """An unspecific error of the protocol.

    ``PROTOCOL_ERROR`` (1)"""
    INTERNAL_ERROR = 2
    """An unexpected internal error.

    ``INTERNAL_ERROR`` (2)"""
    FLOW_CONTROL_ERROR = 3
    """The peer violated flow control.

    ``FLOW_CONTROL_ERROR`` (3)"""
    SETTINGS_TIMEOUT = 4
    """No timely answer to settings.

    ``SETTINGS_TIMEOUT`` (4)"""
    STREAM_CLOSED = 5
    """A frame came after the stream was half-closed.

    ``STREAM_CLOSED`` (5)"""
    FRAME_SIZE_ERROR = 6
    """A frame of an invalid size.

    ``FRAME_SIZE_ERROR`` (6)"""
    REFUSED_STREAM = 7
    """Refused before any processing.

    ``REFUSED_STREAM`` (7)"""
    CANCEL = 8
    """The stream is not needed any more.

    ``CANCEL`` (8)"""
    COMPRESSION_ERROR = 9
    """The compression of fields cannot be kept up.

    ``COMPRESSION_ERROR`` (9)"""
    CONNECT_ERROR = 10
    """The connection of a CONNECT request was reset.

    ``CONNECT_ERROR`` (10)"""
    ENHANCE_YOUR_CALM = 11
    """The peer causes too much load.

    ``ENHANCE_YOUR_CALM`` (11)"""
    INADEQUATE_SECURITY = 12
    """The transport is not secure enough.

    ``INADEQUATE_SECURITY`` (12)"""
    HTTP_1_1_REQUIRED = 13
    """HTTP/1.1 is to be used instead.

    ``HTTP_1_1_REQUIRED`` (13)"""

    @property
    def code(self) -> int:
        """The number that identifies this status."""
        return int(self)

    @property
    def title(self) -> Http2ErrorTitle:
        """The key that the gateway sends for this status, exactly as the page has it."""
        return _TITLES[self]

    @property
    def description(self) -> str:
        """What this status means, in English, exactly as the page has it."""
        return _DESCRIPTIONS[self]

    # Static, because a class method costs a third more to call.

    @staticmethod
    def from_code(code: int) -> Http2Error | None:
        """Give the status with this code, or None."""
        # True == 1.0 == 1, but neither of them is a code.
        if type(code) is int:
            return _BY_CODE.get(code)
        plain = _plain(code)
        return None if isinstance(plain, str) else _known(plain)

    @staticmethod
    def from_title(title: str) -> Http2Error | None:
        """Give the status with this title in exact case, or None."""
        return _BY_TITLE.get(title) if type(title) is str else None

    @classmethod
    def _missing_(cls, value: object) -> Http2Error | None:
        # Only what the gateway may send for a status: a title, or a code in a string.
        return _known(_plain(value)) if isinstance(value, str) else None

    # What these give differs from version to version of Python unless it is said here.

    def __str__(self) -> str:
        return int.__repr__(self)

    def __format__(self, format_spec: str) -> str:
        return int.__format__(self, format_spec)


_TITLES: dict[int, Http2ErrorTitle] = {
    0: "NO_ERROR",
    1: "PROTOCOL_ERROR",
    2: "INTERNAL_ERROR",
    3: "FLOW_CONTROL_ERROR",
    4: "SETTINGS_TIMEOUT",
    5: "STREAM_CLOSED",
    6: "FRAME_SIZE_ERROR",
    7: "REFUSED_STREAM",
    8: "CANCEL",
    9: "COMPRESSION_ERROR",
    10: "CONNECT_ERROR",
    11: "ENHANCE_YOUR_CALM",
    12: "INADEQUATE_SECURITY",
    13: "HTTP_1_1_REQUIRED",
}

_DESCRIPTIONS: dict[int, str] = {
    0: "Not the result of an error.",
    1: "An unspecific error of the protocol.",
    2: "An unexpected internal error.",
    3: "The peer violated flow control.",
    4: "No timely answer to settings.",
    5: "A frame came after the stream was half-closed.",
    6: "A frame of an invalid size.",
    7: "Refused before any processing.",
    8: "The stream is not needed any more.",
    9: "The compression of fields cannot be kept up.",
    10: "The connection of a CONNECT request was reset.",
    11: "The peer causes too much load.",
    12: "The transport is not secure enough.",
    13: "HTTP/1.1 is to be used instead.",
}

_BY_CODE: dict[int, Http2Error] = dict(zip(_TITLES, Http2Error))
_BY_TITLE: dict[str, Http2Error] = dict(zip(_TITLES.values(), Http2Error))


class UnknownHttp2Error:
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
    ) -> UnknownHttp2Error:
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

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError("UnknownHttp2Error is immutable")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError("UnknownHttp2Error is immutable")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, UnknownHttp2Error):
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
        return f"UnknownHttp2Error({raw}, code={self.code}, title={self.title!r})"

    def __reduce__(self) -> tuple[type[UnknownHttp2Error], tuple[object, ...]]:
        return UnknownHttp2Error, (self.raw, self.code, self.title)

    def __init_subclass__(cls) -> NoReturn:
        raise TypeError("UnknownHttp2Error has no subclasses")


def parse_status(payload: object, /) -> AnyHttp2Error:
    """Read the status of whatever the gateway answered; never raises.

    The payload is a body (a mapping with ``error_code``), a code, a title, or the text or bytes
    of any of these, in JSON or plain. What is none of these is unknown.
    """
    try:
        kind = type(payload)
        if kind is dict:
            # The usual answer, without a detour.
            code = _dict_get(payload, "error_code")
            if type(code) is int and code in _BY_CODE:
                return _BY_CODE[code]
        # type(), because an object may lie about its __class__.
        if type(payload) is Http2Error or type(payload) is UnknownHttp2Error:
            return payload
        value = _wire_value(payload, kind)
        status = _known(value)
        return _unknown(payload, value) if status is None else status
    except Exception:
        # Whatever a hostile payload raises, and what is no UTF-8 or no JSON.
        return UnknownHttp2Error(payload)


# Not the method that a subclass of dict may have in its place.
_dict_get: Callable[[Any, str], object] = dict[object, object].get


def _wire_value(payload: Any, kind: type) -> int | str | None:
    """Find what a payload of this type says of a status, as an int or str or None."""
    if issubclass(kind, dict):
        return _plain(_dict_get(payload, "error_code"))
    if issubclass(kind, str):
        return _read(str.__str__(payload))
    if issubclass(kind, (bytes, bytearray, memoryview)):
        return _read(memoryview(payload).tobytes().decode("utf-8"))
    if issubclass(kind, (int, float)) or payload is None:
        return _plain(payload)
    from collections.abc import Mapping

    return _plain(payload.get("error_code")) if issubclass(kind, Mapping) else None


def _read(text: str) -> int | str | None:
    """Take the wire value out of text, decoding JSON at most once."""
    if text[:1] == "\ufeff":
        text = text[1:]
    text = text.strip(" \t\r\n")
    if text[:1] not in ("{", '"'):
        return text
    value: Any = (_json_decoder or _make_json_decoder()).decode(text)
    return _plain(value.get("error_code") if text[0] == "{" else value)


def _plain(value: Any) -> int | str | None:
    """Give an int or str as one whose methods are not a subclass's own; else None."""
    if issubclass(type(value), str):
        return str.__str__(value)
    if issubclass(type(value), int) and type(value) is not bool:
        return int.__int__(value)
    return None


def _known(value: int | str | None) -> Http2Error | None:
    """Look up a wire value: a code, a code in a string, or a title."""
    if isinstance(value, str):
        status = _BY_TITLE.get(value)
        if status is not None:
            return status
        value = _int32(value)
    return None if value is None else _BY_CODE.get(value)


def _unknown(payload: object, value: int | str | None) -> UnknownHttp2Error:
    """Keep a payload, with the code or the title that its wire value may be."""
    if isinstance(value, str):
        is_title = value.isascii() and value.isidentifier() and value[0] != "_"
        title = value if is_title and len(value) <= 100 else None
        return UnknownHttp2Error(payload, _int32(value), title)
    in_range = value is not None and -(2**31) <= value < 2**31
    return UnknownHttp2Error(payload, value if in_range else None)


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
        if name == "Http2ErrorTitle":
            from typing import Literal

            value = Literal[tuple(_TITLES.values())]
        elif name == "AnyHttp2Error":
            from typing import Union

            value = Union[Http2Error, UnknownHttp2Error]
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value
