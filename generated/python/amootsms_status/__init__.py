"""The status codes of the AmootSMS web services, API v1.

Success is code 1 and nothing else. ``parse_status`` reads whatever the gateway answered
and never raises; a status that this version does not know becomes an
``UnknownAmootStatus``, which keeps what came in.

Generated from the published page of 2025-10-20. Do not edit.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum, unique

TYPE_CHECKING = False
if TYPE_CHECKING:
    # Importing typing would take longer than all of this module.
    from json import JSONDecoder
    from typing import Literal, NoReturn, TypeVar, Union

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

API_VERSION = "v1"
"""The version of the API that the page describes."""

SPEC_DATE = "2025-10-20"
"""The day the page was last updated, in ISO 8601; 1404/07/28 in the Jalali calendar."""

SPEC_SHA256 = "431038989c5c942409e4de5c432dd40d090502b0a2d7be2eff055d88262af486"
"""The SHA-256 of the page, in hexadecimal."""


@unique
class AmootStatus(IntEnum):
    """A status that the page lists. It is its code: ``AmootStatus.FAILED == 0``."""

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

    @classmethod
    def from_code(cls, code: int) -> AmootStatus | None:
        """Give the status with this code, or None."""
        return None if code is True or code is False else _BY_CODE.get(code)

    @classmethod
    def from_title(cls, title: str) -> AmootStatus | None:
        """Give the status with this title in exact case, or None."""
        return _BY_TITLE.get(title)

    @classmethod
    def _missing_(cls, value: object) -> AmootStatus | None:
        # Only what the gateway may send for a status: a title, or a code in a string.
        if isinstance(value, str):
            status = _read(value, value)
            if isinstance(status, AmootStatus):
                return status
        return None

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

_BY_CODE: dict[int, AmootStatus] = {int(status): status for status in AmootStatus}
_BY_TITLE: dict[str, AmootStatus] = {
    title: _BY_CODE[code] for code, title in _TITLES.items()
}


class UnknownAmootStatus:
    """What is no status of the page: a newer one, or no status at all. Immutable.

    ``raw`` is the payload as it came in. ``code`` is its code, in the range of int32, and
    ``title`` its title, where it has one that could be a status.
    """

    __slots__ = ("code", "raw", "title")
    __match_args__ = ("raw", "code", "title")

    raw: object
    code: int | None
    title: str | None

    def __init__(
        self, raw: object, code: int | None = None, title: str | None = None
    ) -> None:
        for name, value in (("raw", raw), ("code", code), ("title", title)):
            object.__setattr__(self, name, value)

    @property
    def description(self) -> str:
        """Nothing: the page does not describe this status."""
        return ""

    @property
    def is_success(self) -> Literal[False]:
        """False: success is code 1 and nothing else."""
        return False

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is immutable")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is immutable")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, UnknownAmootStatus):
            return NotImplemented
        if (self.code, self.title) != (other.code, other.title):
            return False
        if self.raw is other.raw:
            return True
        try:
            return type(self.raw) is type(other.raw) and bool(self.raw == other.raw)
        except Exception:
            return False

    def __hash__(self) -> int:
        # Not of raw, which may be a dict.
        return hash((UnknownAmootStatus, self.code, self.title))

    def __repr__(self) -> str:
        try:
            raw = repr(self.raw)
        except Exception:
            raw = object.__repr__(self.raw)
        return f"{type(self).__name__}({raw}, code={self.code}, title={self.title!r})"

    def __reduce__(self) -> tuple[type[UnknownAmootStatus], tuple[object, ...]]:
        return UnknownAmootStatus, (self.raw, self.code, self.title)


class AmootStatusError(Exception):
    """A call that did not succeed; ``status`` says how. ``str()`` of it is ASCII."""

    status: AnyAmootStatus

    def __init__(self, status: AnyAmootStatus, /) -> None:
        super().__init__(status)
        self.status = status

    def __str__(self) -> str:
        status = self.status
        if isinstance(status, AmootStatus):
            return f"AmootSMS answered {status.code} {status.title}"
        text = repr(status).encode("ascii", "backslashreplace").decode("ascii")
        return f"AmootSMS answered {text if len(text) <= 200 else text[:199] + '...'}"


def parse_status(payload: object, /) -> AnyAmootStatus:
    """Read the status of whatever the gateway answered; never raises.

    The payload is a body (a mapping with ``Status``), a code, a title, or the text or bytes
    of any of these, in JSON or plain. What is none of these is unknown.
    """
    try:
        if isinstance(payload, dict):
            return _read(payload.get("Status"), payload)
        if isinstance(payload, (AmootStatus, UnknownAmootStatus)):
            return payload
        if isinstance(payload, (str, bytes, bytearray, memoryview)):
            return _read(_decode(payload), payload)
        if isinstance(payload, Mapping):
            return _read(payload.get("Status"), payload)
        return _read(payload, payload)
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


def _read(value: object, raw: object) -> AnyAmootStatus:
    """Read a status as the wire has it: an int, a code in a string, or a title."""
    if isinstance(value, str):
        status = _BY_TITLE.get(value)
        if status is not None:
            return status
        digits = value[1:] if value[:1] == "-" else value
        if not (digits.isascii() and digits.isdigit() and len(digits) <= 10):
            is_title = value.isascii() and value.isidentifier() and value[0] != "_"
            title = value if is_title and len(value) <= 100 else None
            return UnknownAmootStatus(raw, None, title)
        if digits[0] == "0" and digits != "0":
            return UnknownAmootStatus(raw)
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool):
        status = _BY_CODE.get(value)
        if status is not None:
            return status
        if -(2**31) <= value < 2**31:
            return UnknownAmootStatus(raw, int(value))
    return UnknownAmootStatus(raw)


def _decode(payload: str | bytes | bytearray | memoryview) -> object:
    """Take the wire value out of text or bytes, decoding JSON at most once."""
    text = payload if isinstance(payload, str) else bytes(payload).decode("utf-8")
    if text[:1] == "\ufeff":
        text = text[1:]
    text = text.strip(" \t\r\n")
    if text[:1] not in ("{", '"'):
        return text
    value: object = (_json_decoder or _make_json_decoder()).decode(text)
    return value.get("Status") if isinstance(value, dict) else value


_json_decoder: JSONDecoder | None = None


def _make_json_decoder() -> JSONDecoder:
    global _json_decoder
    from json import JSONDecoder

    def refuse(constant: str) -> NoReturn:
        raise ValueError(f"{constant} is no JSON")

    def integer(digits: str) -> int | float:
        # No code is longer, and int() refuses what is very long.
        return int(digits) if len(digits) <= 11 else float(digits)

    _json_decoder = JSONDecoder(parse_constant=refuse, parse_int=integer)
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
