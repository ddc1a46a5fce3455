# Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.
"""The status codes of the JSON-RPC API, version 2.0.

The page does not define which codes mean success.
In a response body, only the member "error.code" is read. It is an integer,
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
    from .hints import JsonRpcErrorTitle, AnyJsonRpcError
else:
    # Importing typing takes longer than the rest of this module, so it is deferred until a program
    # uses one of the types or evaluates annotations, as typing.get_type_hints does.

    class _Hints:
        def __getattr__(self, name: str) -> object:
            from importlib import import_module

            return getattr(import_module(".hints", __name__), name)

    hints = _Hints()

    def __getattr__(name: str) -> object:
        if name in ("JsonRpcErrorTitle", "AnyJsonRpcError"):
            return getattr(hints, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def final(of: type) -> type:
        return of


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

API_VERSION = "2.0"
"""The API version that the page describes."""

SPEC_DATE = "2013-01-04"
"""The date of the page in ISO 8601 format."""

SPEC_SHA256 = "c863c91bf92401af0418f191bc9ca84d6f1548dde2f5dabb51cd1b38cee29805"
"""The SHA-256 digest of the page, in hexadecimal."""


@unique
class JsonRpcError(IntEnum):
    """A status on the page. Members are integers: ``JsonRpcError.PARSE_ERROR == -32700``."""

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
        """The code of this status."""
        return int(self)

    @property
    def title(self) -> hints.JsonRpcErrorTitle:
        """The title of this status, exactly as on the page and in API responses."""
        return _TITLES[self]

    @property
    def description(self) -> str:
        """The description of this status, in English, exactly as on the page."""
        return _DESCRIPTIONS[self]

    # Static, because calling a class method takes a third longer.

    @staticmethod
    def from_code(code: hints.SupportsIndex) -> hints.Optional[JsonRpcError]:
        """Return the status with this code, or None."""
        # True == 1.0 == 1, but True and 1.0 are not codes.
        if type(code) is int:
            return _STATUSES.get(code)
        return _STATUSES.get(_plain(code)) if hasattr(code, "__index__") else None

    @staticmethod
    def from_title(title: str) -> hints.Optional[JsonRpcError]:
        """Return the status with this title (case-sensitive), or None."""
        return _STATUSES.get(title) if type(title) is str else None

    @classmethod
    def _missing_(cls, value: object) -> hints.Optional[JsonRpcError]:
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


_TITLES: dict[int, hints.JsonRpcErrorTitle] = {
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

# By code and by title.
_STATUSES: dict[object, JsonRpcError] = {
    **dict(zip(_TITLES, JsonRpcError)),
    **dict(zip(_TITLES.values(), JsonRpcError)),
}


@final
class UnknownJsonRpcError:
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
        """The value of ``error.code`` in the payload. It can have any type."""
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
        raise AttributeError("UnknownJsonRpcError is immutable")

    def __delattr__(self, name: str) -> None:
        raise AttributeError("UnknownJsonRpcError is immutable")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, UnknownJsonRpcError):
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
        return f"<UnknownJsonRpcError code={self.code} title={_shown(self)!r}>"

    def __reduce__(self) -> tuple[type[UnknownJsonRpcError], tuple[object, object]]:
        return UnknownJsonRpcError, (self.raw, self.value)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object, /) -> object:
        return _pydantic_schema(cls)


def parse_status(payload: object, /) -> hints.AnyJsonRpcError:
    """Parse the status of an API response. Never raises.

    The payload is a response body (nested mappings with ``error.code``), as an object, text
    or bytes, or a single code or title. Any other payload is parsed as an unknown status.
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
                    return UnknownJsonRpcError(payload, _title(text))
                body = _decode(text)
                is_body = text[0] == "{"
            elif isinstance(payload, (JsonRpcError, UnknownJsonRpcError)):
                return payload
            elif kind is not int:
                is_body = _is_mapping(payload)
        value: hints.Any = _member(body) if is_body else body
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
        return UnknownJsonRpcError(payload, value)
    except Exception:
        # Invalid UTF-8 or JSON, or an object whose methods raise.
        return UnknownJsonRpcError(payload)


def _member(body: object) -> object:
    """Follow the keys to the status. Return None if one of them is missing."""
    found: hints.Any = body
    for key in ("error", "code"):
        if not _is_mapping(found):
            return None
        found = found.get(key)
    return found


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


def _find(value: object) -> hints.Optional[JsonRpcError]:
    """Find a status by a value of the API: a code, a code in a string, or a title."""
    status = _STATUSES.get(_plain(value))
    return _STATUSES.get(_code(value)) if status is None else status


def _plain(value: hints.Any) -> hints.Union[int, str, None]:
    """Convert any integral number to an int, and a member of another enum to its name."""
    if isinstance(value, Enum):
        # The values of other enums are not codes.
        return int(value) if isinstance(value, JsonRpcError) else value.name
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


def _shown(status: UnknownJsonRpcError) -> hints.Optional[str]:
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
        if isinstance(status, UnknownJsonRpcError) and status.value is None:
            if type(value) in (bool, int, float, str, list):
                status = UnknownJsonRpcError(value, value)
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

    is_known = of is JsonRpcError
    accepted = core.literal_schema([*_STATUSES]) if is_known else core.any_schema()
    written = core.int_schema() if is_known else core.any_schema()
    return core.no_info_wrap_validator_function(
        read,
        accepted,
        serialization=core.plain_serializer_function_ser_schema(
            write, return_schema=written
        ),
    )
