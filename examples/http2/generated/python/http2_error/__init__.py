# Code generated from the page. DO NOT EDIT.
"""The status codes of the HTTP/2 API.

The page does not define which codes mean success.
In a response body, only the top-level member "error_code" is read. It is an integer,
an integer in a string, or a title (case-sensitive).
Without a body, a number is a code, but text that contains only a number is unknown,
because it could be a price or an ID.
A missing status, or one that is not on the page, is unknown. An unknown status keeps
the payload. Parsing never fails.
"""

from __future__ import annotations

from enum import Enum, IntEnum, unique

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import final

    from . import hints
    from .hints import Http2ErrorTitle, AnyHttp2Error
else:
    # Importing typing takes longer than the rest of this module, so it is deferred until a program
    # uses one of the types or evaluates annotations, as typing.get_type_hints does.

    class _Hints:
        def __getattr__(self, name: str) -> object:
            from importlib import import_module

            return getattr(import_module(".hints", __name__), name)

    hints = _Hints()

    def __getattr__(name: str) -> object:
        if name in ("Http2ErrorTitle", "AnyHttp2Error"):
            return getattr(hints, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def final(of: type) -> type:
        return of


__all__ = [
    "SPEC_SHA256",
    "Http2Error",
    "Http2ErrorTitle",
    "AnyHttp2Error",
    "UnknownHttp2Error",
    "parse_status",
]
__version__ = "1.0.0"

SPEC_SHA256 = "58f4c521c5e155ffb194d0192f806fe9f766f357a368d794f1ec9fc03a0a1fe9"
"""The SHA-256 digest of the page, in hexadecimal."""


@unique
class Http2Error(IntEnum):
    """A status on the page. Members are integers: ``Http2Error.PROTOCOL_ERROR == 1``."""

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
        """The code of this status."""
        return int(self)

    @property
    def title(self) -> hints.Http2ErrorTitle:
        """The title of this status, exactly as on the page and in API responses."""
        return _TITLES[self]

    @property
    def description(self) -> str:
        """The description of this status, in English, exactly as on the page."""
        return _DESCRIPTIONS[self]

    # Static, because calling a class method takes a third longer.

    @staticmethod
    def from_code(code: hints.SupportsIndex) -> hints.Optional[Http2Error]:
        """Return the status with this code, or None."""
        # True == 1.0 == 1, but True and 1.0 are not codes.
        if type(code) is int:
            return _STATUSES.get(code)
        return _STATUSES.get(_plain(code)) if hasattr(code, "__index__") else None

    @staticmethod
    def from_title(title: str) -> hints.Optional[Http2Error]:
        """Return the status with this title (case-sensitive), or None."""
        return _STATUSES.get(title) if type(title) is str else None

    @classmethod
    def _missing_(cls, value: object) -> hints.Optional[Http2Error]:
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


_TITLES: dict[int, hints.Http2ErrorTitle] = {
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

# By code and by title.
_STATUSES: dict[object, Http2Error] = {
    **dict(zip(_TITLES, Http2Error)),
    **dict(zip(_TITLES.values(), Http2Error)),
}


@final
class UnknownHttp2Error:
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
        """The value of ``error_code`` in the payload. It can have any type."""
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

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("UnknownHttp2Error is immutable")

    def __delattr__(self, name: str) -> None:
        raise AttributeError("UnknownHttp2Error is immutable")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, UnknownHttp2Error):
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
        return f"<UnknownHttp2Error code={self.code} title={_shown(self)!r}>"

    def __reduce__(self) -> tuple[type[UnknownHttp2Error], tuple[object, object]]:
        return UnknownHttp2Error, (self.raw, self.value)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object, /) -> object:
        return _pydantic_schema(cls)


def parse_status(payload: object, /) -> hints.AnyHttp2Error:
    """Parse the status of an API response. Never raises.

    The payload is a response body (a mapping with ``error_code``), as an object, text or
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
                    return UnknownHttp2Error(payload, _title(text))
                body = _decode(text)
                is_body = text[0] == "{"
            elif isinstance(payload, (Http2Error, UnknownHttp2Error)):
                return payload
            elif kind is not int:
                is_body = _is_mapping(payload)
        value: hints.Any = body.get("error_code") if is_body else body
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
        return UnknownHttp2Error(payload, value)
    except Exception:
        # Invalid UTF-8 or JSON, or an object whose methods raise.
        return UnknownHttp2Error(payload)


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


def _find(value: object) -> hints.Optional[Http2Error]:
    """Find a status by a value of the API: a code, a code in a string, or a title."""
    status = _STATUSES.get(_plain(value))
    return _STATUSES.get(_code(value)) if status is None else status


def _plain(value: hints.Any) -> hints.Union[int, str, None]:
    """Convert any integral number to an int, and a member of another enum to its name."""
    if isinstance(value, Enum):
        # The values of other enums are not codes.
        return int(value) if isinstance(value, Http2Error) else value.name
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


def _shown(status: UnknownHttp2Error) -> hints.Optional[str]:
    """Return the title, shortened if it did not come from a body: it may be a password."""
    title = status.title
    if title is None or not _is_text(status.raw) or _text(status.raw)[:1] == "{":
        return title
    return f"{title[: len(title) // 2][:8]}..."


def _pydantic_schema(of: type) -> object:
    """Create the pydantic schema of a status class."""
    from importlib import import_module

    core: hints.Any = import_module("pydantic_core.core_schema")
    to_json: hints.Any = import_module("pydantic_core").to_json

    def read(value: object, _: object) -> object:
        # A field holds the value from a body, so a code can be in a string.
        found = _find(value) if isinstance(value, str) else None
        status = parse_status(value) if found is None else found
        if isinstance(status, UnknownHttp2Error) and status.value is None:
            if type(value) in (bool, int, float, str, list):
                status = UnknownHttp2Error(value, value)
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

    is_known = of is Http2Error
    accepted = core.literal_schema([*_STATUSES]) if is_known else core.any_schema()
    written = core.int_schema() if is_known else core.any_schema()
    return core.no_info_wrap_validator_function(
        read,
        accepted,
        serialization=core.plain_serializer_function_ser_schema(
            write, return_schema=written
        ),
    )
