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
        "AccountIsDemo",
        "CreditNotEnough",
        "LineNumber_NotExist",
        "BackupLineNumber_NotExist",
        "Avanak_NotAvailable",
        "UserName_Empty",
        "Password_Empty",
        "LineNumber_Empty",
        "BackupLineNumber_Empty",
        "SMSMessageText_Empty",
        "AvanakMessageText_Empty",
        "Mobile_Empty",
        "Mobiles_Empty",
        "Title_Empty",
        "FirstNameOrLastName_Empty",
        "URLAddress_Empty",
        "UserNameOrPassword_Invalid",
        "Mobile_Invalid",
        "Mobiles_Invalid",
        "Count_Invalid",
        "FromRow_Invalid",
        "FromDate_Invalid",
        "FromDateTime_Invalid",
        "ToDate_Invalid",
        "ToDateTime_Invalid",
        "FromDateIsAfterThanToDate",
        "FromDateTimeIsAfterThanToDateTime",
        "MessageID_Invalid",
        "BulkID_Invalid",
        "ContactID_Invalid",
        "ContactGroupID_Invalid",
        "CourseID_Invalid",
        "CourseGroupID_Invalid",
        "URLAddress_Duplicate",
        "RelayMessageDeliveryID_Invalid",
        "RelayRecieveMessageID_Invalid",
        "Length_Invalid",
        "Length_Exceeded",
        "ServerError",
        "System_Disabled",
        "Token_NotAllowMethod",
        "Token_NotAllowIP",
        "Token_Expired",
        "Token_Disabled",
        "Token_Invalid",
        "Token_NotExists",
        "User_NotAllowHttp",
        "User_NotAllowMethod",
        "User_NotAllowIP",
        "User_NotAllowWebService",
        "User_WebServiceBanned",
        "User_Expired",
        "User_Disabled",
        "User_MobileNotVerified",
        "User_NotExists",
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

SPEC_SHA256: Final = "431038989c5c942409e4de5c432dd40d090502b0a2d7be2eff055d88262af486"
"""The SHA-256 of the page, in hexadecimal."""


@unique
class AmootStatus(IntEnum):
    """A status that the page lists. It is its code: ``AmootStatus.ACCOUNT_IS_DEMO == 2``."""

    FAILED = 0
    """عملیات ناموفق

    ``Failed`` (0)"""
    SUCCESS = 1
    """عملیات موفق

    ``Success`` (1)"""
    ACCOUNT_IS_DEMO = 2
    """کاربری دمو میباشد

    ``AccountIsDemo`` (2)"""
    CREDIT_NOT_ENOUGH = 4
    """اعتبار کافی نمیباشد

    ``CreditNotEnough`` (4)"""
    LINE_NUMBER_NOT_EXIST = 5
    """خط ارسال وجود ندارد

    ``LineNumber_NotExist`` (5)"""
    BACKUP_LINE_NUMBER_NOT_EXIST = 6
    """خط ارسال پشتیبان وجود ندارد

    ``BackupLineNumber_NotExist`` (6)"""
    AVANAK_NOT_AVAILABLE = 7
    """سرویس آوانک در دسترس نمیباشد

    ``Avanak_NotAvailable`` (7)"""
    USER_NAME_EMPTY = 10
    """نام کاربری خالی میباشد

    ``UserName_Empty`` (10)"""
    PASSWORD_EMPTY = 11
    """گذرواژه خالی میباشد

    ``Password_Empty`` (11)"""
    LINE_NUMBER_EMPTY = 12
    """خط ارسال خالی میباشد

    ``LineNumber_Empty`` (12)"""
    BACKUP_LINE_NUMBER_EMPTY = 13
    """خط ارسال پشتیبان خالی میباشد

    ``BackupLineNumber_Empty`` (13)"""
    SMS_MESSAGE_TEXT_EMPTY = 14
    """متن پیامک خالی میباشد

    ``SMSMessageText_Empty`` (14)"""
    AVANAK_MESSAGE_TEXT_EMPTY = 15
    """متن پیام صوتی خالی میباشد

    ``AvanakMessageText_Empty`` (15)"""
    MOBILE_EMPTY = 16
    """شماره موبایل خالی میباشد

    ``Mobile_Empty`` (16)"""
    MOBILES_EMPTY = 17
    """لیست شماره موبایل خالی میباشد

    ``Mobiles_Empty`` (17)"""
    TITLE_EMPTY = 18
    """عنوان خالی میباشد

    ``Title_Empty`` (18)"""
    FIRST_NAME_OR_LAST_NAME_EMPTY = 19
    """نام یا نام خانوادگی خالی میباشد

    ``FirstNameOrLastName_Empty`` (19)"""
    URL_ADDRESS_EMPTY = 20
    """آدرس URL خالی میباشد

    ``URLAddress_Empty`` (20)"""
    USER_NAME_OR_PASSWORD_INVALID = 100
    """نام کاربری ویا گذرواژه اشتباه میباشد

    ``UserNameOrPassword_Invalid`` (100)"""
    MOBILE_INVALID = 101
    """شماره موبایل اشتباه یا لیست سیاه میباشد

    ``Mobile_Invalid`` (101)"""
    MOBILES_INVALID = 102
    """لیست شماره موبایل اشتباه یا لیست سیاه میباشد

    ``Mobiles_Invalid`` (102)"""
    COUNT_INVALID = 103
    """تعداد اشتباه میباشد

    ``Count_Invalid`` (103)"""
    FROM_ROW_INVALID = 104
    """ردیف شروع اشتباه میباشد

    ``FromRow_Invalid`` (104)"""
    FROM_DATE_INVALID = 105
    """تاریخ شروع اشتباه میباشد

    ``FromDate_Invalid`` (105)"""
    FROM_DATE_TIME_INVALID = 106
    """زمان شروع اشتباه میباشد

    ``FromDateTime_Invalid`` (106)"""
    TO_DATE_INVALID = 107
    """تاریخ پایان اشتباه میباشد

    ``ToDate_Invalid`` (107)"""
    TO_DATE_TIME_INVALID = 108
    """زمان پایان اشتباه میباشد

    ``ToDateTime_Invalid`` (108)"""
    FROM_DATE_IS_AFTER_THAN_TO_DATE = 109
    """تاریخ شروع جلوتر از تاریخ پایان میباشد

    ``FromDateIsAfterThanToDate`` (109)"""
    FROM_DATE_TIME_IS_AFTER_THAN_TO_DATE_TIME = 110
    """زمان شروع جلوتر از زمان پایان میباشد

    ``FromDateTimeIsAfterThanToDateTime`` (110)"""
    MESSAGE_ID_INVALID = 111
    """کد پیام اشتباه میباشد

    ``MessageID_Invalid`` (111)"""
    BULK_ID_INVALID = 112
    """کد بانک اشتباه میباشد

    ``BulkID_Invalid`` (112)"""
    CONTACT_ID_INVALID = 113
    """کد مخاطب اشتباه میباشد

    ``ContactID_Invalid`` (113)"""
    CONTACT_GROUP_ID_INVALID = 114
    """کد گروه مخاطب اشتباه میباشد

    ``ContactGroupID_Invalid`` (114)"""
    COURSE_ID_INVALID = 115
    """کد ارسال دورهای اشتباه میباشد

    ``CourseID_Invalid`` (115)"""
    COURSE_GROUP_ID_INVALID = 116
    """کد گروه ارسال دورهای اشتباه میباشد

    ``CourseGroupID_Invalid`` (116)"""
    URL_ADDRESS_DUPLICATE = 117
    """آدرس URL تکراری میباشد

    ``URLAddress_Duplicate`` (117)"""
    RELAY_MESSAGE_DELIVERY_ID_INVALID = 118
    """کد انتقال دلیوری پیام اشتباه میباشد

    ``RelayMessageDeliveryID_Invalid`` (118)"""
    RELAY_RECIEVE_MESSAGE_ID_INVALID = 119
    """کد انتقال دریافت پیام اشتباه میباشد

    ``RelayRecieveMessageID_Invalid`` (119)"""
    LENGTH_INVALID = 120
    """طول اشتباه میباشد

    ``Length_Invalid`` (120)"""
    LENGTH_EXCEEDED = 121
    """طول بیستر از حداکثر میباشد

    ``Length_Exceeded`` (121)"""
    SERVER_ERROR = 500
    """خطای سرور

    ``ServerError`` (500)"""
    SYSTEM_DISABLED = -300
    """سامانه غیرفعال میباشد

    ``System_Disabled`` (-300)"""
    TOKEN_NOT_ALLOW_METHOD = -208
    """متد غیرمجاز

    ``Token_NotAllowMethod`` (-208)"""
    TOKEN_NOT_ALLOW_IP = -207
    """آی پی غیرمجاز

    ``Token_NotAllowIP`` (-207)"""
    TOKEN_EXPIRED = -204
    """توکن منقضی شده است

    ``Token_Expired`` (-204)"""
    TOKEN_DISABLED = -203
    """توکن غیرفعال است

    ``Token_Disabled`` (-203)"""
    TOKEN_INVALID = -202
    """توکن اشتباه میباشد

    ``Token_Invalid`` (-202)"""
    TOKEN_NOT_EXISTS = -201
    """توکن وجود ندارد

    ``Token_NotExists`` (-201)"""
    USER_NOT_ALLOW_HTTP = -109
    """عدم مجوز استفاده از پروتکل HTTP

    ``User_NotAllowHttp`` (-109)"""
    USER_NOT_ALLOW_METHOD = -108
    """متد غیرمجاز

    ``User_NotAllowMethod`` (-108)"""
    USER_NOT_ALLOW_IP = -107
    """آی پی غیرمجاز

    ``User_NotAllowIP`` (-107)"""
    USER_NOT_ALLOW_WEB_SERVICE = -106
    """عدم مجوز استفاده از وب سرویس

    ``User_NotAllowWebService`` (-106)"""
    USER_WEB_SERVICE_BANNED = -105
    """عدم مجوز استفاده از وب سرویس

    ``User_WebServiceBanned`` (-105)"""
    USER_EXPIRED = -104
    """کاربری منقضی شده است

    ``User_Expired`` (-104)"""
    USER_DISABLED = -103
    """کاربری غیرفعال میباشد

    ``User_Disabled`` (-103)"""
    USER_MOBILE_NOT_VERIFIED = -102
    """کاربری احراز هویت ندارد

    ``User_MobileNotVerified`` (-102)"""
    USER_NOT_EXISTS = -1
    """نام کاربری یا گذرواژه اشتباه میباشد

    ``User_NotExists`` (-1)"""

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
    2: "AccountIsDemo",
    4: "CreditNotEnough",
    5: "LineNumber_NotExist",
    6: "BackupLineNumber_NotExist",
    7: "Avanak_NotAvailable",
    10: "UserName_Empty",
    11: "Password_Empty",
    12: "LineNumber_Empty",
    13: "BackupLineNumber_Empty",
    14: "SMSMessageText_Empty",
    15: "AvanakMessageText_Empty",
    16: "Mobile_Empty",
    17: "Mobiles_Empty",
    18: "Title_Empty",
    19: "FirstNameOrLastName_Empty",
    20: "URLAddress_Empty",
    100: "UserNameOrPassword_Invalid",
    101: "Mobile_Invalid",
    102: "Mobiles_Invalid",
    103: "Count_Invalid",
    104: "FromRow_Invalid",
    105: "FromDate_Invalid",
    106: "FromDateTime_Invalid",
    107: "ToDate_Invalid",
    108: "ToDateTime_Invalid",
    109: "FromDateIsAfterThanToDate",
    110: "FromDateTimeIsAfterThanToDateTime",
    111: "MessageID_Invalid",
    112: "BulkID_Invalid",
    113: "ContactID_Invalid",
    114: "ContactGroupID_Invalid",
    115: "CourseID_Invalid",
    116: "CourseGroupID_Invalid",
    117: "URLAddress_Duplicate",
    118: "RelayMessageDeliveryID_Invalid",
    119: "RelayRecieveMessageID_Invalid",
    120: "Length_Invalid",
    121: "Length_Exceeded",
    500: "ServerError",
    -300: "System_Disabled",
    -208: "Token_NotAllowMethod",
    -207: "Token_NotAllowIP",
    -204: "Token_Expired",
    -203: "Token_Disabled",
    -202: "Token_Invalid",
    -201: "Token_NotExists",
    -109: "User_NotAllowHttp",
    -108: "User_NotAllowMethod",
    -107: "User_NotAllowIP",
    -106: "User_NotAllowWebService",
    -105: "User_WebServiceBanned",
    -104: "User_Expired",
    -103: "User_Disabled",
    -102: "User_MobileNotVerified",
    -1: "User_NotExists",
}

_DESCRIPTIONS: dict[int, str] = {
    0: "عملیات ناموفق",
    1: "عملیات موفق",
    2: "کاربری دمو میباشد",
    4: "اعتبار کافی نمیباشد",
    5: "خط ارسال وجود ندارد",
    6: "خط ارسال پشتیبان وجود ندارد",
    7: "سرویس آوانک در دسترس نمیباشد",
    10: "نام کاربری خالی میباشد",
    11: "گذرواژه خالی میباشد",
    12: "خط ارسال خالی میباشد",
    13: "خط ارسال پشتیبان خالی میباشد",
    14: "متن پیامک خالی میباشد",
    15: "متن پیام صوتی خالی میباشد",
    16: "شماره موبایل خالی میباشد",
    17: "لیست شماره موبایل خالی میباشد",
    18: "عنوان خالی میباشد",
    19: "نام یا نام خانوادگی خالی میباشد",
    20: "آدرس URL خالی میباشد",
    100: "نام کاربری ویا گذرواژه اشتباه میباشد",
    101: "شماره موبایل اشتباه یا لیست سیاه میباشد",
    102: "لیست شماره موبایل اشتباه یا لیست سیاه میباشد",
    103: "تعداد اشتباه میباشد",
    104: "ردیف شروع اشتباه میباشد",
    105: "تاریخ شروع اشتباه میباشد",
    106: "زمان شروع اشتباه میباشد",
    107: "تاریخ پایان اشتباه میباشد",
    108: "زمان پایان اشتباه میباشد",
    109: "تاریخ شروع جلوتر از تاریخ پایان میباشد",
    110: "زمان شروع جلوتر از زمان پایان میباشد",
    111: "کد پیام اشتباه میباشد",
    112: "کد بانک اشتباه میباشد",
    113: "کد مخاطب اشتباه میباشد",
    114: "کد گروه مخاطب اشتباه میباشد",
    115: "کد ارسال دورهای اشتباه میباشد",
    116: "کد گروه ارسال دورهای اشتباه میباشد",
    117: "آدرس URL تکراری میباشد",
    118: "کد انتقال دلیوری پیام اشتباه میباشد",
    119: "کد انتقال دریافت پیام اشتباه میباشد",
    120: "طول اشتباه میباشد",
    121: "طول بیستر از حداکثر میباشد",
    500: "خطای سرور",
    -300: "سامانه غیرفعال میباشد",
    -208: "متد غیرمجاز",
    -207: "آی پی غیرمجاز",
    -204: "توکن منقضی شده است",
    -203: "توکن غیرفعال است",
    -202: "توکن اشتباه میباشد",
    -201: "توکن وجود ندارد",
    -109: "عدم مجوز استفاده از پروتکل HTTP",
    -108: "متد غیرمجاز",
    -107: "آی پی غیرمجاز",
    -106: "عدم مجوز استفاده از وب سرویس",
    -105: "عدم مجوز استفاده از وب سرویس",
    -104: "کاربری منقضی شده است",
    -103: "کاربری غیرفعال میباشد",
    -102: "کاربری احراز هویت ندارد",
    -1: "نام کاربری یا گذرواژه اشتباه میباشد",
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
