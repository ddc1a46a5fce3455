# Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.
"""The status codes of the JSON-RPC web services, API 2.0.

No code is success or failure by itself: the page does not say which.
Only the member "error.code" of a body counts: an integral number, its digits
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

    JsonRpcErrorTitle = Literal[
        "Parse error",
        "Invalid Request",
        "Method not found",
        "Invalid params",
        "Internal error",
    ]
    AnyJsonRpcError = Union["JsonRpcError", "UnknownJsonRpcError"]

__all__ = [
    "API_VERSION",
    "SPEC_DATE",
    "SPEC_SHA256",
    "JsonRpcError",
    "JsonRpcErrorTitle",
    "AnyJsonRpcError",
    "UnknownJsonRpcError",
    "parse_status",
]
__version__ = "1.0.0"

API_VERSION: Final = "2.0"
"""The version of the API that the page describes."""

SPEC_DATE: Final = "2013-01-04"
"""The day the page was last updated, in ISO 8601."""

SPEC_SHA256: Final = "c863c91bf92401af0418f191bc9ca84d6f1548dde2f5dabb51cd1b38cee29805"
"""The SHA-256 of the page, in hexadecimal."""


@unique
class JsonRpcError(IntEnum):
    """A status that the page lists. It is its code: ``JsonRpcError.PARSE_ERROR == -32700``."""

    PARSE_ERROR = -32700
    """Invalid JSON was received by the server.

    ``Parse error`` (-32700)"""
    INVALID_REQUEST = -32600
    """The JSON sent is not a valid request object.

    ``Invalid Request`` (-32600)"""
    METHOD_NOT_FOUND = -32601
    """The method does not exist, or is not available.

    ``Method not found`` (-32601)"""
    INVALID_PARAMS = -32602
    """The parameters of the method are not valid.

    ``Invalid params`` (-32602)"""
    INTERNAL_ERROR = -32603
    """An error within JSON-RPC itself.

    ``Internal error`` (-32603)"""

    @property
    def code(self) -> int:
        """The number that identifies this status."""
        return int(self)

    @property
    def title(self) -> JsonRpcErrorTitle:
        """The key that the gateway sends for this status, exactly as the page has it."""
        return _TITLES[self]

    @property
    def description(self) -> str:
        """What this status means, in English, exactly as the page has it."""
        return _DESCRIPTIONS[self]

    # Static, because a class method costs a third more to call.

    @staticmethod
    def from_code(code: int) -> JsonRpcError | None:
        """Give the status with this code, or None."""
        # True == 1.0 == 1, but neither of them is a code.
        if type(code) is int:
            return _BY_CODE.get(code)
        plain = _plain(code)
        return None if isinstance(plain, str) else _known(plain)

    @staticmethod
    def from_title(title: str) -> JsonRpcError | None:
        """Give the status with this title in exact case, or None."""
        return _BY_TITLE.get(title) if type(title) is str else None

    @classmethod
    def _missing_(cls, value: object) -> JsonRpcError | None:
        # Only what the gateway may send for a status: a title, or a code in a string.
        return _known(_plain(value)) if isinstance(value, str) else None

    # What these give differs from version to version of Python unless it is said here.

    def __str__(self) -> str:
        return int.__repr__(self)

    def __format__(self, format_spec: str) -> str:
        return int.__format__(self, format_spec)


_TITLES: dict[int, JsonRpcErrorTitle] = {
    -32700: "Parse error",
    -32600: "Invalid Request",
    -32601: "Method not found",
    -32602: "Invalid params",
    -32603: "Internal error",
}

_DESCRIPTIONS: dict[int, str] = {
    -32700: "Invalid JSON was received by the server.",
    -32600: "The JSON sent is not a valid request object.",
    -32601: "The method does not exist, or is not available.",
    -32602: "The parameters of the method are not valid.",
    -32603: "An error within JSON-RPC itself.",
}

_BY_CODE: dict[int, JsonRpcError] = dict(zip(_TITLES, JsonRpcError))
_BY_TITLE: dict[str, JsonRpcError] = dict(zip(_TITLES.values(), JsonRpcError))


class UnknownJsonRpcError:
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
    ) -> UnknownJsonRpcError:
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
        raise AttributeError("UnknownJsonRpcError is immutable")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError("UnknownJsonRpcError is immutable")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, UnknownJsonRpcError):
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
        return f"UnknownJsonRpcError({raw}, code={self.code}, title={self.title!r})"

    def __reduce__(self) -> tuple[type[UnknownJsonRpcError], tuple[object, ...]]:
        return UnknownJsonRpcError, (self.raw, self.code, self.title)

    def __init_subclass__(cls) -> NoReturn:
        raise TypeError("UnknownJsonRpcError has no subclasses")


def parse_status(payload: object, /) -> AnyJsonRpcError:
    """Read the status of whatever the gateway answered; never raises.

    The payload is a body (mappings that lead to ``error.code``), a code, a title, or the text
    or bytes of any of these, in JSON or plain. What is none of these is unknown.
    """
    try:
        kind = type(payload)
        if kind is dict:
            # The usual answer, without a detour.
            code = _find(payload)
            if type(code) is int and code in _BY_CODE:
                return _BY_CODE[code]
        # type(), because an object may lie about its __class__.
        if type(payload) is JsonRpcError or type(payload) is UnknownJsonRpcError:
            return payload
        value = _wire_value(payload, kind)
        status = _known(value)
        return _unknown(payload, value) if status is None else status
    except Exception:
        # Whatever a hostile payload raises, and what is no UTF-8 or no JSON.
        return UnknownJsonRpcError(payload)


# Not the method that a subclass of dict may have in its place.
_dict_get: Callable[[Any, str], object] = dict[object, object].get


def _wire_value(payload: Any, kind: type) -> int | str | None:
    """Find what a payload of this type says of a status, as an int or str or None."""
    if issubclass(kind, str):
        return _read(str.__str__(payload))
    if issubclass(kind, (bytes, bytearray, memoryview)):
        return _read(memoryview(payload).tobytes().decode("utf-8"))
    if issubclass(kind, (int, float)) or payload is None:
        return _plain(payload)
    return _plain(_find(payload))


def _find(body: Any) -> Any:
    """Follow the keys that lead to a status; give None where one of them leads nowhere."""
    for key in ("error", "code"):
        body = _member(body, key)
    return body


def _member(body: Any, key: str) -> Any:
    """Give the member of a mapping; None where there is none, or no mapping."""
    if issubclass(type(body), dict):
        return _dict_get(body, key)
    from collections.abc import Mapping

    return body.get(key) if issubclass(type(body), Mapping) else None


def _read(text: str) -> int | str | None:
    """Take the wire value out of text, decoding JSON at most once."""
    if text[:1] == "\ufeff":
        text = text[1:]
    text = text.strip(" \t\r\n")
    if text[:1] not in ("{", '"'):
        return text
    value: Any = (_json_decoder or _make_json_decoder()).decode(text)
    return _plain(_find(value) if text[0] == "{" else value)


def _plain(value: Any) -> int | str | None:
    """Give an int or str as one whose methods are not a subclass's own; else None."""
    if issubclass(type(value), str):
        return str.__str__(value)
    if issubclass(type(value), int) and type(value) is not bool:
        return int.__int__(value)
    return None


def _known(value: int | str | None) -> JsonRpcError | None:
    """Look up a wire value: a code, a code in a string, or a title."""
    if isinstance(value, str):
        status = _BY_TITLE.get(value)
        if status is not None:
            return status
        value = _int32(value)
    return None if value is None else _BY_CODE.get(value)


def _unknown(payload: object, value: int | str | None) -> UnknownJsonRpcError:
    """Keep a payload, with the code or the title that its wire value may be."""
    if isinstance(value, str):
        is_title = value.isascii() and value.isidentifier() and value[0] != "_"
        title = value if is_title and len(value) <= 100 else None
        return UnknownJsonRpcError(payload, _int32(value), title)
    in_range = value is not None and -(2**31) <= value < 2**31
    return UnknownJsonRpcError(payload, value if in_range else None)


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
        if name == "JsonRpcErrorTitle":
            from typing import Literal

            value = Literal[tuple(_TITLES.values())]
        elif name == "AnyJsonRpcError":
            from typing import Union

            value = Union[JsonRpcError, UnknownJsonRpcError]
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value
