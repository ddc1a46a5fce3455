"""The status codes of the AmootSMS web services, API v1.

Only code 1 is success. ``parse_status`` reads whatever the gateway answered
and never raises; a status that this version does not know becomes an
``UnknownAmootStatus``, which keeps what came in.

Generated from the published page of 2025-10-20. Do not edit.
"""

from __future__ import annotations

from enum import IntEnum, unique

TYPE_CHECKING = False
if TYPE_CHECKING:
    # Importing typing would take longer than all of this module.
    from collections.abc import Callable
    from json import JSONDecoder
    from typing import Any, Final, Literal, NoReturn, TypeVar, Union

    AmootStatusTitle = Literal[
        "Failed",
        "Success",
        "CreditNotEnough",
        "User_NotExists",
        "Token_NotAllowIP",
        "SMSMessageText_Empty",
        "constructor",
        "x",
        "X1_Y2",
    ]
    AnyAmootStatus = Union["AmootStatus", "UnknownAmootStatus"]
    _T = TypeVar("_T")

__all__ = [
    "API_VERSION",
    "SPEC_DATE",
    "SPEC_SHA256",
    "AmootStatus",
    "AmootStatusError",
    "AmootStatusTitle",
    "AnyAmootStatus",
    "UnknownAmootStatus",
    "is_success",
    "parse_status",
    "raise_for_status",
]
__version__ = "1.0.0"

API_VERSION: Final = "v1"
"""The version of the API that the page describes."""

SPEC_DATE: Final = "2025-10-20"
"""The day the page was last updated, in ISO 8601; 1404/07/28 in the Jalali calendar."""

SPEC_SHA256: Final = "4d98dfee6bdf7d62d4a71fce9792ed628740be87c6e0d177c0ca938d2791986e"
"""The SHA-256 of the page, in hexadecimal."""


@unique
class AmootStatus(IntEnum):
    """A status that the page lists. It is its code: ``AmootStatus.CREDIT_NOT_ENOUGH == 4``."""

    FAILED = 0
    """' \" \\ $ ${x} #{x} {{ x }} {% x %} {# x #} */ /* // -- \"\"\" ''' --> <!-- ]]> ?> %s %n

    ``Failed`` (0)"""
    SUCCESS = 1
    """</script><script>alert(1)</script> <b onclick=alert(1)> & &amp; `code` @deprecated {@link x}

    ``Success`` (1)"""
    CREDIT_NOT_ENOUGH = 4
    """\\u0041 \\u002a/ \\u202e \\x41 \\n \\' \\\" \\

    ``CreditNotEnough`` (4)"""
    USER_NOT_EXISTS = -1
    """\\

    ``User_NotExists`` (-1)"""
    TOKEN_NOT_ALLOW_IP = -207
    """\"

    ``Token_NotAllowIP`` (-207)"""
    SMS_MESSAGE_TEXT_EMPTY = 2147483647
    """'''

    ``SMSMessageText_Empty`` (2147483647)"""
    CONSTRUCTOR = -2147483648
    """\"\"\"

    ``constructor`` (-2147483648)"""
    X = 101
    """نیم‌فاصله ي ك U+200EU+200FU+061C U+2028 U+2029 U+FEFF 😀 é

    ``x`` (101)"""
    X1_Y2 = 500
    """$$ DELIMITER ; GO ; DROP TABLE x; /*! x */ \\g :x ?

    ``X1_Y2`` (500)"""

    @property
    def code(self) -> int:
        """The number that identifies this status."""
        return int(self)

    @property
    def title(self) -> AmootStatusTitle:
        """The key that the gateway sends for this status, exactly as the page has it."""
        return _TITLES[self]

    @property
    def description(self) -> str:
        """What this status means, in Persian, exactly as the page has it."""
        return _DESCRIPTIONS[self]

    @property
    def is_success(self) -> bool:
        """Whether the call succeeded: true for code 1 alone."""
        return self == 1

    # Static, because a class method costs a third more to call.

    @staticmethod
    def from_code(code: int) -> AmootStatus | None:
        """Give the status with this code, or None."""
        # True == 1.0 == 1, but neither of them is a code.
        if type(code) is int:
            return _BY_CODE.get(code)
        plain = _plain(code)
        return None if isinstance(plain, str) else _known(plain)

    @staticmethod
    def from_title(title: str) -> AmootStatus | None:
        """Give the status with this title in exact case, or None."""
        return _BY_TITLE.get(title) if type(title) is str else None

    @classmethod
    def _missing_(cls, value: object) -> AmootStatus | None:
        # Only what the gateway may send for a status: a title, or a code in a string.
        return _known(_plain(value)) if isinstance(value, str) else None

    # What these give differs from version to version of Python unless it is said here.

    def __str__(self) -> str:
        return int.__repr__(self)

    def __format__(self, format_spec: str) -> str:
        return int.__format__(self, format_spec)


_TITLES: dict[int, AmootStatusTitle] = {
    0: "Failed",
    1: "Success",
    4: "CreditNotEnough",
    -1: "User_NotExists",
    -207: "Token_NotAllowIP",
    2147483647: "SMSMessageText_Empty",
    -2147483648: "constructor",
    101: "x",
    500: "X1_Y2",
}

_DESCRIPTIONS: dict[int, str] = {
    0: "' \" \\ $ ${x} #{x} {{ x }} {% x %} {# x #} */ /* // -- \"\"\" ''' --> <!-- ]]> ?> %s %n",
    1: "</script><script>alert(1)</script> <b onclick=alert(1)> & &amp; `code` @deprecated {@link x}",
    4: "\\u0041 \\u002a/ \\u202e \\x41 \\n \\' \\\" \\",
    -1: "\\",
    -207: '"',
    2147483647: "'''",
    -2147483648: '"""',
    101: "نیم‌فاصله ي ك \u200e\u200f\u061c \u2028 \u2029 \ufeff 😀 é",
    500: "$$ DELIMITER ; GO ; DROP TABLE x; /*! x */ \\g :x ?",
}

_BY_CODE: dict[int, AmootStatus] = dict(zip(_TITLES, AmootStatus))
_BY_TITLE: dict[str, AmootStatus] = dict(zip(_TITLES.values(), AmootStatus))


class UnknownAmootStatus:
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
    ) -> UnknownAmootStatus:
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
        """False: only code 1 is success."""
        return False

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError("UnknownAmootStatus is immutable")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError("UnknownAmootStatus is immutable")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, UnknownAmootStatus):
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
        return f"UnknownAmootStatus({raw}, code={self.code}, title={self.title!r})"

    def __reduce__(self) -> tuple[type[UnknownAmootStatus], tuple[object, ...]]:
        return UnknownAmootStatus, (self.raw, self.code, self.title)

    def __init_subclass__(cls) -> NoReturn:
        raise TypeError("UnknownAmootStatus has no subclasses")


class AmootStatusError(Exception):
    """A call that did not succeed; ``status`` says how. ``str()`` of it is ASCII."""

    status: AnyAmootStatus

    def __init__(self, status: AnyAmootStatus, /) -> None:
        super().__init__(status)
        self.status = status

    def __str__(self) -> str:
        # Not the payload: it may hold a token or somebody's number, and errors end up in logs.
        code, title = self.status.code, self.status.title
        parts = [str(part) for part in (code, title) if part is not None]
        return f"AmootSMS answered {' '.join(parts) or 'no status'}"


def parse_status(payload: object, /) -> AnyAmootStatus:
    """Read the status of whatever the gateway answered; never raises.

    The payload is a body (a mapping with ``Status``), a code, a title, or the text or bytes
    of any of these, in JSON or plain. What is none of these is unknown.
    """
    try:
        kind = type(payload)
        if kind is dict:
            # The usual answer, without a detour.
            code = _dict_get(payload, "Status")
            if type(code) is int and code in _BY_CODE:
                return _BY_CODE[code]
        # type(), because an object may lie about its __class__.
        if type(payload) is AmootStatus or type(payload) is UnknownAmootStatus:
            return payload
        value = _wire_value(payload, kind)
        status = _known(value)
        return _unknown(payload, value) if status is None else status
    except Exception:
        # Whatever a hostile payload raises, and what is no UTF-8 or no JSON.
        return UnknownAmootStatus(payload)


def is_success(payload: object, /) -> bool:
    """Whether the gateway answered success: its status is code 1."""
    return parse_status(payload).is_success


def raise_for_status(payload: _T, /) -> _T:
    """Give the payload back if its status is success; raise AmootStatusError if not."""
    status = parse_status(payload)
    if not status.is_success:
        raise AmootStatusError(status)
    return payload


# Not the method that a subclass of dict may have in its place.
_dict_get: Callable[[Any, str], object] = dict[object, object].get


def _wire_value(payload: Any, kind: type) -> int | str | None:
    """Find what a payload of this type says of a status, as an int or str or None."""
    if issubclass(kind, dict):
        return _plain(_dict_get(payload, "Status"))
    if issubclass(kind, str):
        return _read(str.__str__(payload))
    if issubclass(kind, (bytes, bytearray, memoryview)):
        return _read(memoryview(payload).tobytes().decode("utf-8"))
    if issubclass(kind, (int, float)) or payload is None:
        return _plain(payload)
    from collections.abc import Mapping

    return _plain(payload.get("Status")) if issubclass(kind, Mapping) else None


def _read(text: str) -> int | str | None:
    """Take the wire value out of text, decoding JSON at most once."""
    if text[:1] == "\ufeff":
        text = text[1:]
    text = text.strip(" \t\r\n")
    if text[:1] not in ("{", '"'):
        return text
    value: Any = (_json_decoder or _make_json_decoder()).decode(text)
    return _plain(value.get("Status") if text[0] == "{" else value)


def _plain(value: Any) -> int | str | None:
    """Give an int or str as one whose methods are not a subclass's own; else None."""
    if issubclass(type(value), str):
        return str.__str__(value)
    if issubclass(type(value), int) and type(value) is not bool:
        return int.__int__(value)
    return None


def _known(value: int | str | None) -> AmootStatus | None:
    """Look up a wire value: a code, a code in a string, or a title."""
    if isinstance(value, str):
        status = _BY_TITLE.get(value)
        if status is not None:
            return status
        value = _int32(value)
    return None if value is None else _BY_CODE.get(value)


def _unknown(payload: object, value: int | str | None) -> UnknownAmootStatus:
    """Keep a payload, with the code or the title that its wire value may be."""
    if isinstance(value, str):
        is_title = value.isascii() and value.isidentifier() and value[0] != "_"
        title = value if is_title and len(value) <= 100 else None
        return UnknownAmootStatus(payload, _int32(value), title)
    in_range = value is not None and -(2**31) <= value < 2**31
    return UnknownAmootStatus(payload, value if in_range else None)


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
        if name == "AmootStatusTitle":
            from typing import Literal

            value = Literal[tuple(_TITLES.values())]
        elif name == "AnyAmootStatus":
            from typing import Union

            value = Union[AmootStatus, UnknownAmootStatus]
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value
