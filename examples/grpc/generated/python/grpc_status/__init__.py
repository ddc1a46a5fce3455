# Code generated from the page. DO NOT EDIT.
"""The status codes of the gRPC web services.

Only code 0 is success. Every other code is a failure, whatever its sign and whatever
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

    GrpcStatusTitle = Literal[
        "OK",
        "CANCELLED",
        "UNKNOWN",
        "INVALID_ARGUMENT",
        "DEADLINE_EXCEEDED",
        "NOT_FOUND",
        "ALREADY_EXISTS",
        "PERMISSION_DENIED",
        "RESOURCE_EXHAUSTED",
        "FAILED_PRECONDITION",
        "ABORTED",
        "OUT_OF_RANGE",
        "UNIMPLEMENTED",
        "INTERNAL",
        "UNAVAILABLE",
        "DATA_LOSS",
        "UNAUTHENTICATED",
    ]
    AnyGrpcStatus = Union["GrpcStatus", "UnknownGrpcStatus"]
    _T = TypeVar("_T")

__all__ = [
    "SPEC_SHA256",
    "GrpcStatus",
    "GrpcStatusError",
    "GrpcStatusTitle",
    "AnyGrpcStatus",
    "UnknownGrpcStatus",
    "is_success",
    "parse_status",
    "raise_for_status",
]
__version__ = "1.0.0"

SPEC_SHA256: Final = "28537d5361ae075773cc2da4b5f721fd3bcedcf4975c0b8edacc8016a4e95de7"
"""The SHA-256 of the page, in hexadecimal."""


@unique
class GrpcStatus(IntEnum):
    """A status that the page lists. It is its code: ``GrpcStatus.CANCELLED == 1``."""

    OK = 0
    """Not an error; returned on success.

    ``OK`` (0)"""
    CANCELLED = 1
    """The operation was cancelled, typically by the caller.

    ``CANCELLED`` (1)"""
    UNKNOWN = 2
    """An error of another address space, or one about which too little is known.

    ``UNKNOWN`` (2)"""
    INVALID_ARGUMENT = 3
    """The client specified an invalid argument, whatever the state of the system.

    ``INVALID_ARGUMENT`` (3)"""
    DEADLINE_EXCEEDED = 4
    """The deadline expired before the operation could complete.

    ``DEADLINE_EXCEEDED`` (4)"""
    NOT_FOUND = 5
    """A requested entity was not found.

    ``NOT_FOUND`` (5)"""
    ALREADY_EXISTS = 6
    """The entity that a client attempted to create already exists.

    ``ALREADY_EXISTS`` (6)"""
    PERMISSION_DENIED = 7
    """The caller does not have permission to execute the operation.

    ``PERMISSION_DENIED`` (7)"""
    RESOURCE_EXHAUSTED = 8
    """A resource has been exhausted, such as a quota of the user or space on the disk.

    ``RESOURCE_EXHAUSTED`` (8)"""
    FAILED_PRECONDITION = 9
    """The system is not in a state that the operation requires.

    ``FAILED_PRECONDITION`` (9)"""
    ABORTED = 10
    """The operation was aborted, typically by a concurrent transaction.

    ``ABORTED`` (10)"""
    OUT_OF_RANGE = 11
    """The operation was attempted past the valid range.

    ``OUT_OF_RANGE`` (11)"""
    UNIMPLEMENTED = 12
    """The operation is not implemented, or not supported by this service.

    ``UNIMPLEMENTED`` (12)"""
    INTERNAL = 13
    """An invariant of the underlying system has been broken.

    ``INTERNAL`` (13)"""
    UNAVAILABLE = 14
    """The service is currently unavailable; a retry with a backoff may succeed.

    ``UNAVAILABLE`` (14)"""
    DATA_LOSS = 15
    """Unrecoverable data loss or corruption.

    ``DATA_LOSS`` (15)"""
    UNAUTHENTICATED = 16
    """The request has no valid credentials for the operation.

    ``UNAUTHENTICATED`` (16)"""

    @property
    def code(self) -> int:
        """The number that identifies this status."""
        return int(self)

    @property
    def title(self) -> GrpcStatusTitle:
        """The key that the gateway sends for this status, exactly as the page has it."""
        return _TITLES[self]

    @property
    def description(self) -> str:
        """What this status means, in English, exactly as the page has it."""
        return _DESCRIPTIONS[self]

    @property
    def is_success(self) -> bool:
        """Whether the call succeeded: true for code 0 alone."""
        return self == 0

    # Static, because a class method costs a third more to call.

    @staticmethod
    def from_code(code: int) -> GrpcStatus | None:
        """Give the status with this code, or None."""
        # True == 1.0 == 1, but neither of them is a code.
        if type(code) is int:
            return _BY_CODE.get(code)
        plain = _plain(code)
        return None if isinstance(plain, str) else _known(plain)

    @staticmethod
    def from_title(title: str) -> GrpcStatus | None:
        """Give the status with this title in exact case, or None."""
        return _BY_TITLE.get(title) if type(title) is str else None

    @classmethod
    def _missing_(cls, value: object) -> GrpcStatus | None:
        # Only what the gateway may send for a status: a title, or a code in a string.
        return _known(_plain(value)) if isinstance(value, str) else None

    # What these give differs from version to version of Python unless it is said here.

    def __str__(self) -> str:
        return int.__repr__(self)

    def __format__(self, format_spec: str) -> str:
        return int.__format__(self, format_spec)


_TITLES: dict[int, GrpcStatusTitle] = {
    0: "OK",
    1: "CANCELLED",
    2: "UNKNOWN",
    3: "INVALID_ARGUMENT",
    4: "DEADLINE_EXCEEDED",
    5: "NOT_FOUND",
    6: "ALREADY_EXISTS",
    7: "PERMISSION_DENIED",
    8: "RESOURCE_EXHAUSTED",
    9: "FAILED_PRECONDITION",
    10: "ABORTED",
    11: "OUT_OF_RANGE",
    12: "UNIMPLEMENTED",
    13: "INTERNAL",
    14: "UNAVAILABLE",
    15: "DATA_LOSS",
    16: "UNAUTHENTICATED",
}

_DESCRIPTIONS: dict[int, str] = {
    0: "Not an error; returned on success.",
    1: "The operation was cancelled, typically by the caller.",
    2: "An error of another address space, or one about which too little is known.",
    3: "The client specified an invalid argument, whatever the state of the system.",
    4: "The deadline expired before the operation could complete.",
    5: "A requested entity was not found.",
    6: "The entity that a client attempted to create already exists.",
    7: "The caller does not have permission to execute the operation.",
    8: "A resource has been exhausted, such as a quota of the user or space on the disk.",
    9: "The system is not in a state that the operation requires.",
    10: "The operation was aborted, typically by a concurrent transaction.",
    11: "The operation was attempted past the valid range.",
    12: "The operation is not implemented, or not supported by this service.",
    13: "An invariant of the underlying system has been broken.",
    14: "The service is currently unavailable; a retry with a backoff may succeed.",
    15: "Unrecoverable data loss or corruption.",
    16: "The request has no valid credentials for the operation.",
}

_BY_CODE: dict[int, GrpcStatus] = dict(zip(_TITLES, GrpcStatus))
_BY_TITLE: dict[str, GrpcStatus] = dict(zip(_TITLES.values(), GrpcStatus))


class UnknownGrpcStatus:
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
    ) -> UnknownGrpcStatus:
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
        """False: only code 0 is success."""
        return False

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError("UnknownGrpcStatus is immutable")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError("UnknownGrpcStatus is immutable")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, UnknownGrpcStatus):
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
        return f"UnknownGrpcStatus({raw}, code={self.code}, title={self.title!r})"

    def __reduce__(self) -> tuple[type[UnknownGrpcStatus], tuple[object, ...]]:
        return UnknownGrpcStatus, (self.raw, self.code, self.title)

    def __init_subclass__(cls) -> NoReturn:
        raise TypeError("UnknownGrpcStatus has no subclasses")


class GrpcStatusError(Exception):
    """A call that did not succeed; ``status`` says how. ``str()`` of it is ASCII."""

    status: AnyGrpcStatus

    def __init__(self, status: AnyGrpcStatus, /) -> None:
        super().__init__(status)
        self.status = status

    def __str__(self) -> str:
        # Not the payload: it may hold a token or somebody's number, and errors end up in logs.
        code, title = self.status.code, self.status.title
        if isinstance(self.status, GrpcStatus):
            what = f"{title} ({code})"
        elif code is not None:
            what = f"unknown code {code}"
        else:
            what = "no status" if title is None else f"unknown title {title}"
        return "gRPC answered " + what


def parse_status(payload: object, /) -> AnyGrpcStatus:
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
        if type(payload) is GrpcStatus or type(payload) is UnknownGrpcStatus:
            return payload
        value = _wire_value(payload, kind)
        status = _known(value)
        return _unknown(payload, value) if status is None else status
    except Exception:
        # Whatever a hostile payload raises, and what is no UTF-8 or no JSON.
        return UnknownGrpcStatus(payload)


def is_success(payload: object, /) -> bool:
    """Whether the gateway answered success: its status is code 0."""
    return parse_status(payload).is_success


def raise_for_status(payload: _T, /) -> _T:
    """Give the payload back if its status is success; raise GrpcStatusError if not."""
    status = parse_status(payload)
    if not status.is_success:
        raise GrpcStatusError(status)
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


def _known(value: int | str | None) -> GrpcStatus | None:
    """Look up a wire value: a code, a code in a string, or a title."""
    if isinstance(value, str):
        status = _BY_TITLE.get(value)
        if status is not None:
            return status
        value = _int32(value)
    return None if value is None else _BY_CODE.get(value)


def _unknown(payload: object, value: int | str | None) -> UnknownGrpcStatus:
    """Keep a payload, with the code or the title that its wire value may be."""
    if isinstance(value, str):
        is_title = value.isascii() and value.isidentifier() and value[0] != "_"
        title = value if is_title and len(value) <= 100 else None
        return UnknownGrpcStatus(payload, _int32(value), title)
    in_range = value is not None and -(2**31) <= value < 2**31
    return UnknownGrpcStatus(payload, value if in_range else None)


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
        if name == "GrpcStatusTitle":
            from typing import Literal

            value = Literal[tuple(_TITLES.values())]
        elif name == "AnyGrpcStatus":
            from typing import Union

            value = Union[GrpcStatus, UnknownGrpcStatus]
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value
