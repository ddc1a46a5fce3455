# Code generated from the page of 2024-07-30. DO NOT EDIT.
"""The status codes of the Sample Gateway API.

Only code 100 or 101 means success. Every other code is a failure, regardless of its sign and of
the HTTP status.
In a response body, only the top-level member "code" is read. It is an integer,
an integer in a string, or a title (case-sensitive).
Without a body, a number is a code, but text that contains only a number is unknown,
because it could be a price or an ID.
A missing status, or one that is not on the page, is unknown. An unknown status keeps
the payload and is never success. Parsing never fails.
"""

from __future__ import annotations

from enum import Enum, IntEnum, unique

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import final

    from . import hints
    from .hints import PaymentStatusTitle, AnyPaymentStatus
else:
    # Importing typing takes longer than the rest of this module, so it is deferred until a program
    # uses one of the types or evaluates annotations, as typing.get_type_hints does.

    class _Hints:
        def __getattr__(self, name: str) -> object:
            from importlib import import_module

            return getattr(import_module(".hints", __name__), name)

    hints = _Hints()

    def __getattr__(name: str) -> object:
        if name in ("PaymentStatusTitle", "AnyPaymentStatus"):
            return getattr(hints, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def final(of: type) -> type:
        return of


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
__version__ = "1.1.0"

SPEC_DATE = "2024-07-30"
"""The date of the page in ISO 8601 format (1403/05/09 in the Jalali calendar)."""

SPEC_SHA256 = "068875331ca9d4e6f5aabeca07364ef8e7cac2d4e5a3631d5f0115baf6d347d1"
"""The SHA-256 digest of the page, in hexadecimal."""


@unique
class PaymentStatus(IntEnum):
    """A status on the page. Members are integers: ``PaymentStatus.CODE_MINUS_9 == -9``."""

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
        """The code of this status."""
        return int(self)

    @property
    def title(self) -> hints.PaymentStatusTitle:
        """The name of this status, derived from its code. The page has no titles."""
        return _TITLES[self]

    @property
    def description(self) -> str:
        """The description of this status, in Persian, exactly as on the page."""
        return _DESCRIPTIONS[self]

    @property
    def is_success(self) -> bool:
        """Whether this status means success. True only for code 100 or 101."""
        return self == 100 or self == 101

    # Static, because calling a class method takes a third longer.

    @staticmethod
    def from_code(code: hints.SupportsIndex) -> hints.Optional[PaymentStatus]:
        """Return the status with this code, or None."""
        # True == 1.0 == 1, but True and 1.0 are not codes.
        if type(code) is int:
            return _STATUSES.get(code)
        return _STATUSES.get(_plain(code)) if hasattr(code, "__index__") else None

    @staticmethod
    def from_title(title: str) -> hints.Optional[PaymentStatus]:
        """Return the status with this title (case-sensitive), or None."""
        return _STATUSES.get(title) if type(title) is str else None

    @classmethod
    def _missing_(cls, value: object) -> hints.Optional[PaymentStatus]:
        # Accept the forms that the API uses for a status: a title, or a code in a string.
        return _find(value) if isinstance(value, str) else None

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object, /) -> object:
        return _pydantic_schema(cls)

    # The defaults of these methods differ between Python versions.

    def __str__(self) -> str:
        return int.__repr__(self)

    def __format__(self, format_spec: str) -> str:
        return int.__format__(self, format_spec)


_TITLES: dict[int, hints.PaymentStatusTitle] = {
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

# By code and by title.
_STATUSES: dict[object, PaymentStatus] = {
    **dict(zip(_TITLES, PaymentStatus)),
    **dict(zip(_TITLES.values(), PaymentStatus)),
}


@final
class UnknownPaymentStatus:
    """A status that is not on the page, or a payload without a status. Immutable.

    Two unknown statuses are equal if they have the same code and title, or, if both are None, the
    same payload. ``repr()`` omits the payload, because it may contain a password.
    """

    # vars(), which some serializers use, contains only what repr() shows.
    __slots__ = ("__dict__", "_code", "_raw", "_title", "_value")

    _code: hints.Optional[int]
    _raw: object
    _title: hints.Optional[str]
    _value: object

    def __init__(self, raw: object, value: object = None) -> None:
        object.__setattr__(self, "_raw", raw)
        object.__setattr__(self, "_value", value)
        object.__setattr__(self, "_code", _code(value))
        object.__setattr__(self, "_title", _title(value))
        vars(self).update(code=self.code, title=_shown(self))

    @property
    def raw(self) -> object:
        """The original payload."""
        return self._raw

    @property
    def value(self) -> object:
        """The value of ``code`` in the payload. It can have any type."""
        return self._value

    @property
    def code(self) -> hints.Optional[int]:
        """The code, or None if the payload has none in the int32 range."""
        return self._code

    @property
    def title(self) -> hints.Optional[str]:
        """The title, or None if the payload has no valid title."""
        return self._title

    @property
    def description(self) -> None:
        """Always None, because the page does not describe this status."""

    @property
    def is_success(self) -> hints.Literal[False]:
        """Always False."""
        return False

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("UnknownPaymentStatus is immutable")

    def __delattr__(self, name: str) -> None:
        raise AttributeError("UnknownPaymentStatus is immutable")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, UnknownPaymentStatus):
            return NotImplemented
        if (self.code, self.title) != (other.code, other.title):
            return False
        has_either = self.code is not None or self.title is not None
        return has_either or self.raw is other.raw or bool(self.raw == other.raw)

    def __hash__(self) -> int:
        if self.code is not None or self.title is not None:
            return hash((self.code, self.title))
        raw: hints.Any = self.raw
        try:
            return hash(bytes(raw) if type(raw) in (bytearray, memoryview) else raw)
        except TypeError:
            return 0

    def __repr__(self) -> str:
        return f"<UnknownPaymentStatus code={self.code} title={_shown(self)!r}>"

    def __reduce__(self) -> tuple[type[UnknownPaymentStatus], tuple[object, object]]:
        return UnknownPaymentStatus, (self.raw, self.value)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object, /) -> object:
        return _pydantic_schema(cls)


class PaymentStatusError(Exception):
    """Raised when a response does not have the status success.

    ``status`` is the parsed status, and ``payload`` is the response. The message is ASCII and does
    not contain the payload, because it may contain a password.
    """

    status: hints.AnyPaymentStatus
    payload: object

    def __init__(self, status: hints.AnyPaymentStatus, payload: object = None) -> None:
        super().__init__(status)
        self.status = status
        self.payload = payload

    def __str__(self) -> str:
        status = self.status
        if isinstance(status, PaymentStatus):
            what = f"{status.title} ({status.code})"
        elif status.code is not None:
            what = f"unknown code {status.code}"
        elif status.title is not None:
            what = f"unknown title {_shown(status)}"
        else:
            what = f"no status: {_kind(status.raw)}"
        return "Sample Gateway answered " + what


def parse_status(payload: object, /) -> hints.AnyPaymentStatus:
    """Parse the status of an API response. Never raises.

    The payload is a response body (a mapping with ``code``), as an object, text or
    bytes, or a single code or title. Any other payload is parsed as an unknown status.
    """
    body: hints.Any = payload
    kind = type(payload)
    is_body = kind is dict
    try:
        if not is_body:
            if _is_text(payload):
                text = _text(payload)
                if text[:1] not in ("{", '"'):
                    # Do not look up codes: text that contains only a number may be a price.
                    if text in _STATUSES:
                        return _STATUSES[text]
                    return UnknownPaymentStatus(payload, _title(text))
                body = _decode(text)
                is_body = text[0] == "{"
            elif isinstance(payload, (PaymentStatus, UnknownPaymentStatus)):
                return payload
            elif kind is not int:
                is_body = _is_mapping(payload)
        value: hints.Any = body.get("code") if is_body else body
        status = None
        if type(value) is str or type(value) is int:
            status = _STATUSES.get(value)
        if status is None:
            status = _find(value)
        if status is not None:
            return status
        if not is_body:
            code = _code(value)
            value = _title(value) if code is None else code
        return UnknownPaymentStatus(payload, value)
    except Exception:
        # Invalid UTF-8 or JSON, or an object whose methods raise.
        return UnknownPaymentStatus(payload)


def is_success(payload: object, /) -> bool:
    """Return whether the status of a response is success (code 100 or 101)."""
    return parse_status(payload).is_success


def raise_for_status(payload: hints.T, /) -> hints.T:
    """Return the payload if its status is success, else raise PaymentStatusError."""
    status = parse_status(payload)
    if not status.is_success:
        raise PaymentStatusError(status, payload)
    return payload


def _is_mapping(body: object) -> bool:
    if isinstance(body, dict):
        return True
    # Imported here because the import takes longer than the rest of this module.
    from collections.abc import Mapping

    return isinstance(body, Mapping)


def _is_text(payload: object) -> bool:
    is_text = isinstance(payload, (str, bytes, bytearray, memoryview))
    return is_text and not isinstance(payload, Enum)


def _text(payload: hints.Any) -> str:
    """Decode bytes, and strip a byte order mark and whitespace."""
    text: str = payload if isinstance(payload, str) else str(payload, "utf-8")
    return (text[1:] if text[:1] == "\ufeff" else text).strip(" \t\r\n")


_raw_decode: hints.Any = None


def _decode(text: str) -> hints.Any:
    """Decode JSON, without Python's extensions such as NaN."""
    global _raw_decode
    if _raw_decode is None:
        from json import JSONDecoder

        _raw_decode = JSONDecoder(parse_constant=_refuse).raw_decode
    try:
        value, end = _raw_decode(text)
    except ValueError:
        # The JSON may contain an integer that is too long for int().
        from json import JSONDecoder

        decoder = JSONDecoder(parse_constant=_refuse, parse_int=_integer)
        value, end = decoder.raw_decode(text)
    if end != len(text):
        raise ValueError("text after JSON")
    return value


def _refuse(constant: str) -> object:
    raise ValueError(f"{constant} is not JSON")


def _integer(digits: str) -> object:
    try:
        return int(digits)
    except ValueError:
        return digits


def _find(value: object) -> hints.Optional[PaymentStatus]:
    """Find a status by a value of the API: a code, a code in a string, or a title."""
    status = _STATUSES.get(_plain(value))
    return _STATUSES.get(_code(value)) if status is None else status


def _plain(value: hints.Any) -> hints.Union[int, str, None]:
    """Convert any integral number to an int, and a member of another enum to its name."""
    if isinstance(value, Enum):
        # The values of other enums are not codes.
        return int(value) if isinstance(value, PaymentStatus) else value.name
    if isinstance(value, str):
        return value
    # bool_ is the boolean of NumPy.
    if type(value).__name__ in ("bool", "bool_"):
        return None
    try:
        if hasattr(value, "__index__"):
            return int(value.__index__())
        from numbers import Number

        number = float(value) if issubclass(type(value), Number) else 0.5
        return int(number) if number.is_integer() else None
    except (TypeError, ValueError, OverflowError):
        return None


def _code(value: object) -> hints.Optional[int]:
    """Read a code, as a number or in a string, in the int32 range."""
    code = _plain(value)
    if isinstance(code, str):
        digits = code[1:] if code[:1] == "-" else code
        is_short = digits.isascii() and digits.isdigit() and len(digits) <= 10
        if not is_short or (digits[0] == "0" and digits != "0"):
            return None
        code = int(code)
    return code if code is not None and -(2**31) <= code < 2**31 else None


def _title(value: object) -> hints.Optional[str]:
    """Read a valid title, which can be that of a newer status."""
    title = _plain(value)
    if not isinstance(title, str) or not title.isascii() or not title.isidentifier():
        return None
    return title if title[0] != "_" and len(title) <= 100 else None


def _shown(status: UnknownPaymentStatus) -> hints.Optional[str]:
    """Return the title, shortened if it did not come from a body: it may be a password."""
    title = status.title
    if title is None or not _is_text(status.raw) or _text(status.raw)[:1] == "{":
        return title
    return f"{title[: len(title) // 2][:8]}..."


_KINDS = {
    "NoneType": "nothing",
    "bool": "a boolean",
    "bool_": "a boolean",
    "str": "text that is not a status",
    "list": "a list",
    "tuple": "a list",
    "function": "a function",
    "builtin_function_or_method": "a function",
    "method": "a function",
    "generator": "a generator",
    "async_generator": "a generator",
}


def _kind(payload: hints.Any) -> str:
    """Describe the type of a payload without a status, without showing its content."""
    from numbers import Number
    from re import fullmatch

    if _is_text(payload):
        try:
            text = _text(payload)
            if text[:1] not in ("{", '"'):
                if fullmatch(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?", text):
                    return "a number"
                kinds = {"": "an empty text", "[": "a list", "<": "HTML or XML"}
                return kinds.get(text[:1], _KINDS["str"])
            payload = _decode(text)
        except UnicodeDecodeError:
            return "bytes that are not UTF-8"
        except Exception:
            return "text that is not JSON"
    name = type(payload).__name__
    if name in _KINDS:
        return _KINDS[name]
    if _is_mapping(payload):
        return "an object without a status"
    if isinstance(payload, Number):
        return "a number"
    if name.endswith("Response"):
        return "a Response object instead of its body"
    name = ascii(name)[1:-1][:40]
    if hasattr(payload, "__await__"):
        return f"a {name} instead of what it returns"
    return "a stream" if hasattr(payload, "read") else f"an object of type {name}"


def _pydantic_schema(of: type) -> object:
    """Create the pydantic schema of a status class."""
    from importlib import import_module

    core: hints.Any = import_module("pydantic_core.core_schema")
    to_json: hints.Any = import_module("pydantic_core").to_json

    def read(value: object, _: object) -> object:
        # A field holds the value from a body, so a code can be in a string.
        found = _find(value) if isinstance(value, str) else None
        status = parse_status(value) if found is None else found
        if isinstance(status, UnknownPaymentStatus) and status.value is None:
            if type(value) in (bool, int, float, str, list):
                status = UnknownPaymentStatus(value, value)
        if not isinstance(status, of):
            raise ValueError(f"this is not {of.__name__}")
        return status

    def write(status: hints.Any) -> object:
        if status.code is not None:
            return status.code
        try:
            to_json(status.value)
        except ValueError:
            return None
        return status.value

    is_known = of is PaymentStatus
    accepted = core.literal_schema([*_STATUSES]) if is_known else core.any_schema()
    written = core.int_schema() if is_known else core.any_schema()
    return core.no_info_wrap_validator_function(
        read,
        accepted,
        serialization=core.plain_serializer_function_ser_schema(
            write, return_schema=written
        ),
    )
