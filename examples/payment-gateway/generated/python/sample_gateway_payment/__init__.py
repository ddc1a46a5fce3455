# Code generated from the page of 2024-07-30. DO NOT EDIT.
"""The status codes of the Sample Gateway web services.

Only code 100 or 101 is success. Every other code is a failure, whatever its sign and whatever
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

    PaymentStatusTitle = Literal[
        "CODE_100",
        "CODE_101",
        "CODE_MINUS_9",
        "CODE_MINUS_10",
        "CODE_MINUS_11",
        "CODE_MINUS_12",
        "CODE_MINUS_15",
        "CODE_MINUS_50",
        "CODE_MINUS_51",
        "CODE_MINUS_54",
    ]
    AnyPaymentStatus = Union["PaymentStatus", "UnknownPaymentStatus"]
    _T = TypeVar("_T")

__all__ = [
    "SPEC_DATE",
    "SPEC_SHA256",
    "PaymentStatus",
    "PaymentStatusError",
    "PaymentStatusTitle",
    "AnyPaymentStatus",
    "UnknownPaymentStatus",
    "is_success",
    "parse_status",
    "raise_for_status",
]
__version__ = "1.0.0"

SPEC_DATE: Final = "2024-07-30"
"""The day the page was last updated, in ISO 8601; 1403/05/09 in the Jalali calendar."""

SPEC_SHA256: Final = "068875331ca9d4e6f5aabeca07364ef8e7cac2d4e5a3631d5f0115baf6d347d1"
"""The SHA-256 of the page, in hexadecimal."""


@unique
class PaymentStatus(IntEnum):
    """A status that the page lists. It is its code: ``PaymentStatus.CODE_MINUS_9 == -9``."""

    CODE_100 = 100
    """عملیات موفق بود

    ``CODE_100`` (100)"""
    CODE_101 = 101
    """پرداخت پیش‌تر تأیید شده است

    ``CODE_101`` (101)"""
    CODE_MINUS_9 = -9
    """خطای اعتبارسنجی

    ``CODE_MINUS_9`` (-9)"""
    CODE_MINUS_10 = -10
    """شناسهٔ پذیرنده یا نشانی آی‌پی درست نیست

    ``CODE_MINUS_10`` (-10)"""
    CODE_MINUS_11 = -11
    """پذیرنده فعال نیست

    ``CODE_MINUS_11`` (-11)"""
    CODE_MINUS_12 = -12
    """تلاش بیش از اندازه؛ چند دقیقه بعد دوباره بکوشید

    ``CODE_MINUS_12`` (-12)"""
    CODE_MINUS_15 = -15
    """پذیرنده تعلیق شده است

    ``CODE_MINUS_15`` (-15)"""
    CODE_MINUS_50 = -50
    """مبلغ تأیید با مبلغ پرداخت‌شده یکی نیست

    ``CODE_MINUS_50`` (-50)"""
    CODE_MINUS_51 = -51
    """پرداخت ناموفق بود

    ``CODE_MINUS_51`` (-51)"""
    CODE_MINUS_54 = -54
    """شناسهٔ پرداخت نامعتبر است

    ``CODE_MINUS_54`` (-54)"""

    @property
    def code(self) -> int:
        """The number that identifies this status."""
        return int(self)

    @property
    def title(self) -> PaymentStatusTitle:
        """The name of this status, made from its code: the page has no titles."""
        return _TITLES[self]

    @property
    def description(self) -> str:
        """What this status means, in Persian, exactly as the page has it."""
        return _DESCRIPTIONS[self]

    @property
    def is_success(self) -> bool:
        """Whether the call succeeded: true for code 100 or 101 alone."""
        return self == 100 or self == 101

    # Static, because a class method costs a third more to call.

    @staticmethod
    def from_code(code: int) -> PaymentStatus | None:
        """Give the status with this code, or None."""
        # True == 1.0 == 1, but neither of them is a code.
        if type(code) is int:
            return _BY_CODE.get(code)
        plain = _plain(code)
        return None if isinstance(plain, str) else _known(plain)

    @staticmethod
    def from_title(title: str) -> PaymentStatus | None:
        """Give the status with this title in exact case, or None."""
        return _BY_TITLE.get(title) if type(title) is str else None

    @classmethod
    def _missing_(cls, value: object) -> PaymentStatus | None:
        # Only what the gateway may send for a status: a title, or a code in a string.
        return _known(_plain(value)) if isinstance(value, str) else None

    # What these give differs from version to version of Python unless it is said here.

    def __str__(self) -> str:
        return int.__repr__(self)

    def __format__(self, format_spec: str) -> str:
        return int.__format__(self, format_spec)


_TITLES: dict[int, PaymentStatusTitle] = {
    100: "CODE_100",
    101: "CODE_101",
    -9: "CODE_MINUS_9",
    -10: "CODE_MINUS_10",
    -11: "CODE_MINUS_11",
    -12: "CODE_MINUS_12",
    -15: "CODE_MINUS_15",
    -50: "CODE_MINUS_50",
    -51: "CODE_MINUS_51",
    -54: "CODE_MINUS_54",
}

_DESCRIPTIONS: dict[int, str] = {
    100: "عملیات موفق بود",
    101: "پرداخت پیش‌تر تأیید شده است",
    -9: "خطای اعتبارسنجی",
    -10: "شناسهٔ پذیرنده یا نشانی آی‌پی درست نیست",
    -11: "پذیرنده فعال نیست",
    -12: "تلاش بیش از اندازه؛ چند دقیقه بعد دوباره بکوشید",
    -15: "پذیرنده تعلیق شده است",
    -50: "مبلغ تأیید با مبلغ پرداخت‌شده یکی نیست",
    -51: "پرداخت ناموفق بود",
    -54: "شناسهٔ پرداخت نامعتبر است",
}

_BY_CODE: dict[int, PaymentStatus] = dict(zip(_TITLES, PaymentStatus))
_BY_TITLE: dict[str, PaymentStatus] = dict(zip(_TITLES.values(), PaymentStatus))


class UnknownPaymentStatus:
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
    ) -> UnknownPaymentStatus:
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
        """False: only code 100 or 101 is success."""
        return False

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError("UnknownPaymentStatus is immutable")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError("UnknownPaymentStatus is immutable")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, UnknownPaymentStatus):
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
        return f"UnknownPaymentStatus({raw}, code={self.code}, title={self.title!r})"

    def __reduce__(self) -> tuple[type[UnknownPaymentStatus], tuple[object, ...]]:
        return UnknownPaymentStatus, (self.raw, self.code, self.title)

    def __init_subclass__(cls) -> NoReturn:
        raise TypeError("UnknownPaymentStatus has no subclasses")


class PaymentStatusError(Exception):
    """A call that did not succeed; ``status`` says how. ``str()`` of it is ASCII."""

    status: AnyPaymentStatus

    def __init__(self, status: AnyPaymentStatus, /) -> None:
        super().__init__(status)
        self.status = status

    def __str__(self) -> str:
        # Not the payload: it may hold a token or somebody's number, and errors end up in logs.
        code, title = self.status.code, self.status.title
        if isinstance(self.status, PaymentStatus):
            what = f"{title} ({code})"
        elif code is not None:
            what = f"unknown code {code}"
        else:
            what = "no status" if title is None else f"unknown title {title}"
        return "Sample Gateway answered " + what


def parse_status(payload: object, /) -> AnyPaymentStatus:
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
        if type(payload) is PaymentStatus or type(payload) is UnknownPaymentStatus:
            return payload
        value = _wire_value(payload, kind)
        status = _known(value)
        return _unknown(payload, value) if status is None else status
    except Exception:
        # Whatever a hostile payload raises, and what is no UTF-8 or no JSON.
        return UnknownPaymentStatus(payload)


def is_success(payload: object, /) -> bool:
    """Whether the gateway answered success: its status is code 100 or 101."""
    return parse_status(payload).is_success


def raise_for_status(payload: _T, /) -> _T:
    """Give the payload back if its status is success; raise PaymentStatusError if not."""
    status = parse_status(payload)
    if not status.is_success:
        raise PaymentStatusError(status)
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


def _known(value: int | str | None) -> PaymentStatus | None:
    """Look up a wire value: a code, a code in a string, or a title."""
    if isinstance(value, str):
        status = _BY_TITLE.get(value)
        if status is not None:
            return status
        value = _int32(value)
    return None if value is None else _BY_CODE.get(value)


def _unknown(payload: object, value: int | str | None) -> UnknownPaymentStatus:
    """Keep a payload, with the code or the title that its wire value may be."""
    if isinstance(value, str):
        is_title = value.isascii() and value.isidentifier() and value[0] != "_"
        title = value if is_title and len(value) <= 100 else None
        return UnknownPaymentStatus(payload, _int32(value), title)
    in_range = value is not None and -(2**31) <= value < 2**31
    return UnknownPaymentStatus(payload, value if in_range else None)


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
        if name == "PaymentStatusTitle":
            from typing import Literal

            value = Literal[tuple(_TITLES.values())]
        elif name == "AnyPaymentStatus":
            from typing import Union

            value = Union[PaymentStatus, UnknownPaymentStatus]
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value
