// The status codes of the AmootSMS web services, API v1.
// Generated from the published page of 2025-10-20. Do not edit.

/** The version of the API that the page describes. */
export const API_VERSION = "v1";

/** The day the page was last updated, in ISO 8601; 1404/07/28 in the Jalali calendar. */
export const SPEC_DATE = "2025-10-20";

/** The SHA-256 of the page, in hexadecimal. */
export const SPEC_SHA256 =
  "431038989c5c942409e4de5c432dd40d090502b0a2d7be2eff055d88262af486";

/** The code of each status, by its title. */
export const AmootStatus = {
  /** عملیات ناموفق — `Failed` (0) */
  Failed: 0,
  /** عملیات موفق — `Success` (1) */
  Success: 1,
  /** کاربری دمو میباشد — `AccountIsDemo` (2) */
  AccountIsDemo: 2,
  /** اعتبار کافی نمیباشد — `CreditNotEnough` (4) */
  CreditNotEnough: 4,
  /** خط ارسال وجود ندارد — `LineNumber_NotExist` (5) */
  LineNumber_NotExist: 5,
  /** خط ارسال پشتیبان وجود ندارد — `BackupLineNumber_NotExist` (6) */
  BackupLineNumber_NotExist: 6,
  /** سرویس آوانک در دسترس نمیباشد — `Avanak_NotAvailable` (7) */
  Avanak_NotAvailable: 7,
  /** نام کاربری خالی میباشد — `UserName_Empty` (10) */
  UserName_Empty: 10,
  /** گذرواژه خالی میباشد — `Password_Empty` (11) */
  Password_Empty: 11,
  /** خط ارسال خالی میباشد — `LineNumber_Empty` (12) */
  LineNumber_Empty: 12,
  /** خط ارسال پشتیبان خالی میباشد — `BackupLineNumber_Empty` (13) */
  BackupLineNumber_Empty: 13,
  /** متن پیامک خالی میباشد — `SMSMessageText_Empty` (14) */
  SMSMessageText_Empty: 14,
  /** متن پیام صوتی خالی میباشد — `AvanakMessageText_Empty` (15) */
  AvanakMessageText_Empty: 15,
  /** شماره موبایل خالی میباشد — `Mobile_Empty` (16) */
  Mobile_Empty: 16,
  /** لیست شماره موبایل خالی میباشد — `Mobiles_Empty` (17) */
  Mobiles_Empty: 17,
  /** عنوان خالی میباشد — `Title_Empty` (18) */
  Title_Empty: 18,
  /** نام یا نام خانوادگی خالی میباشد — `FirstNameOrLastName_Empty` (19) */
  FirstNameOrLastName_Empty: 19,
  /** آدرس URL خالی میباشد — `URLAddress_Empty` (20) */
  URLAddress_Empty: 20,
  /** نام کاربری ویا گذرواژه اشتباه میباشد — `UserNameOrPassword_Invalid` (100) */
  UserNameOrPassword_Invalid: 100,
  /** شماره موبایل اشتباه یا لیست سیاه میباشد — `Mobile_Invalid` (101) */
  Mobile_Invalid: 101,
  /** لیست شماره موبایل اشتباه یا لیست سیاه میباشد — `Mobiles_Invalid` (102) */
  Mobiles_Invalid: 102,
  /** تعداد اشتباه میباشد — `Count_Invalid` (103) */
  Count_Invalid: 103,
  /** ردیف شروع اشتباه میباشد — `FromRow_Invalid` (104) */
  FromRow_Invalid: 104,
  /** تاریخ شروع اشتباه میباشد — `FromDate_Invalid` (105) */
  FromDate_Invalid: 105,
  /** زمان شروع اشتباه میباشد — `FromDateTime_Invalid` (106) */
  FromDateTime_Invalid: 106,
  /** تاریخ پایان اشتباه میباشد — `ToDate_Invalid` (107) */
  ToDate_Invalid: 107,
  /** زمان پایان اشتباه میباشد — `ToDateTime_Invalid` (108) */
  ToDateTime_Invalid: 108,
  /** تاریخ شروع جلوتر از تاریخ پایان میباشد — `FromDateIsAfterThanToDate` (109) */
  FromDateIsAfterThanToDate: 109,
  /** زمان شروع جلوتر از زمان پایان میباشد — `FromDateTimeIsAfterThanToDateTime` (110) */
  FromDateTimeIsAfterThanToDateTime: 110,
  /** کد پیام اشتباه میباشد — `MessageID_Invalid` (111) */
  MessageID_Invalid: 111,
  /** کد بانک اشتباه میباشد — `BulkID_Invalid` (112) */
  BulkID_Invalid: 112,
  /** کد مخاطب اشتباه میباشد — `ContactID_Invalid` (113) */
  ContactID_Invalid: 113,
  /** کد گروه مخاطب اشتباه میباشد — `ContactGroupID_Invalid` (114) */
  ContactGroupID_Invalid: 114,
  /** کد ارسال دورهای اشتباه میباشد — `CourseID_Invalid` (115) */
  CourseID_Invalid: 115,
  /** کد گروه ارسال دورهای اشتباه میباشد — `CourseGroupID_Invalid` (116) */
  CourseGroupID_Invalid: 116,
  /** آدرس URL تکراری میباشد — `URLAddress_Duplicate` (117) */
  URLAddress_Duplicate: 117,
  /** کد انتقال دلیوری پیام اشتباه میباشد — `RelayMessageDeliveryID_Invalid` (118) */
  RelayMessageDeliveryID_Invalid: 118,
  /** کد انتقال دریافت پیام اشتباه میباشد — `RelayRecieveMessageID_Invalid` (119) */
  RelayRecieveMessageID_Invalid: 119,
  /** طول اشتباه میباشد — `Length_Invalid` (120) */
  Length_Invalid: 120,
  /** طول بیستر از حداکثر میباشد — `Length_Exceeded` (121) */
  Length_Exceeded: 121,
  /** خطای سرور — `ServerError` (500) */
  ServerError: 500,
  /** سامانه غیرفعال میباشد — `System_Disabled` (-300) */
  System_Disabled: -300,
  /** متد غیرمجاز — `Token_NotAllowMethod` (-208) */
  Token_NotAllowMethod: -208,
  /** آی پی غیرمجاز — `Token_NotAllowIP` (-207) */
  Token_NotAllowIP: -207,
  /** توکن منقضی شده است — `Token_Expired` (-204) */
  Token_Expired: -204,
  /** توکن غیرفعال است — `Token_Disabled` (-203) */
  Token_Disabled: -203,
  /** توکن اشتباه میباشد — `Token_Invalid` (-202) */
  Token_Invalid: -202,
  /** توکن وجود ندارد — `Token_NotExists` (-201) */
  Token_NotExists: -201,
  /** عدم مجوز استفاده از پروتکل HTTP — `User_NotAllowHttp` (-109) */
  User_NotAllowHttp: -109,
  /** متد غیرمجاز — `User_NotAllowMethod` (-108) */
  User_NotAllowMethod: -108,
  /** آی پی غیرمجاز — `User_NotAllowIP` (-107) */
  User_NotAllowIP: -107,
  /** عدم مجوز استفاده از وب سرویس — `User_NotAllowWebService` (-106) */
  User_NotAllowWebService: -106,
  /** عدم مجوز استفاده از وب سرویس — `User_WebServiceBanned` (-105) */
  User_WebServiceBanned: -105,
  /** کاربری منقضی شده است — `User_Expired` (-104) */
  User_Expired: -104,
  /** کاربری غیرفعال میباشد — `User_Disabled` (-103) */
  User_Disabled: -103,
  /** کاربری احراز هویت ندارد — `User_MobileNotVerified` (-102) */
  User_MobileNotVerified: -102,
  /** نام کاربری یا گذرواژه اشتباه میباشد — `User_NotExists` (-1) */
  User_NotExists: -1,
};

// In the order of AmootStatus.
const descriptions = [
  "عملیات ناموفق",
  "عملیات موفق",
  "کاربری دمو میباشد",
  "اعتبار کافی نمیباشد",
  "خط ارسال وجود ندارد",
  "خط ارسال پشتیبان وجود ندارد",
  "سرویس آوانک در دسترس نمیباشد",
  "نام کاربری خالی میباشد",
  "گذرواژه خالی میباشد",
  "خط ارسال خالی میباشد",
  "خط ارسال پشتیبان خالی میباشد",
  "متن پیامک خالی میباشد",
  "متن پیام صوتی خالی میباشد",
  "شماره موبایل خالی میباشد",
  "لیست شماره موبایل خالی میباشد",
  "عنوان خالی میباشد",
  "نام یا نام خانوادگی خالی میباشد",
  "آدرس URL خالی میباشد",
  "نام کاربری ویا گذرواژه اشتباه میباشد",
  "شماره موبایل اشتباه یا لیست سیاه میباشد",
  "لیست شماره موبایل اشتباه یا لیست سیاه میباشد",
  "تعداد اشتباه میباشد",
  "ردیف شروع اشتباه میباشد",
  "تاریخ شروع اشتباه میباشد",
  "زمان شروع اشتباه میباشد",
  "تاریخ پایان اشتباه میباشد",
  "زمان پایان اشتباه میباشد",
  "تاریخ شروع جلوتر از تاریخ پایان میباشد",
  "زمان شروع جلوتر از زمان پایان میباشد",
  "کد پیام اشتباه میباشد",
  "کد بانک اشتباه میباشد",
  "کد مخاطب اشتباه میباشد",
  "کد گروه مخاطب اشتباه میباشد",
  "کد ارسال دورهای اشتباه میباشد",
  "کد گروه ارسال دورهای اشتباه میباشد",
  "آدرس URL تکراری میباشد",
  "کد انتقال دلیوری پیام اشتباه میباشد",
  "کد انتقال دریافت پیام اشتباه میباشد",
  "طول اشتباه میباشد",
  "طول بیستر از حداکثر میباشد",
  "خطای سرور",
  "سامانه غیرفعال میباشد",
  "متد غیرمجاز",
  "آی پی غیرمجاز",
  "توکن منقضی شده است",
  "توکن غیرفعال است",
  "توکن اشتباه میباشد",
  "توکن وجود ندارد",
  "عدم مجوز استفاده از پروتکل HTTP",
  "متد غیرمجاز",
  "آی پی غیرمجاز",
  "عدم مجوز استفاده از وب سرویس",
  "عدم مجوز استفاده از وب سرویس",
  "کاربری منقضی شده است",
  "کاربری غیرفعال میباشد",
  "کاربری احراز هویت ندارد",
  "نام کاربری یا گذرواژه اشتباه میباشد",
];

/** Every status by its code and by its title; made when it is first asked for. */
let statuses;

function find(key) {
  statuses ??= index();
  return statuses.get(key);
}

function index() {
  const map = new Map();
  Object.entries(AmootStatus).forEach(([title, code], place) => {
    const description = descriptions[place];
    const success = code === 1;
    const status = { known: true, title, code, description, success };
    map.set(code, Object.freeze(status)).set(title, status);
  });
  return map;
}

/**
 * Reads the status of whatever the gateway answered; never throws.
 *
 * @param input - a body (an object with `Status`), a code, a title, or the text or bytes
 *   (`Uint8Array`, `ArrayBuffer`) of any of these, in JSON or plain.
 */
export function parseStatus(input) {
  try {
    return read(take(input), input);
  } catch {
    // Whatever a hostile input throws, and what is no UTF-8 or no JSON.
    return unknown(input, null, null);
  }
}

/** Gives the status with this code or this title, if the page lists it. */
export function statusInfo(key) {
  return find(key);
}

/** Whether the gateway answered success: its status is code 1. Never throws. */
export function isSuccess(input) {
  return parseStatus(input).success;
}

/** Throws an `AmootStatusError` unless the gateway answered success. */
export function assertSuccess(input) {
  const status = parseStatus(input);
  if (!status.success) throw new AmootStatusError(status);
}

// Registered under a name, so that two copies of this package know each other's errors.
const brand = () => Symbol.for("amootsms-status.AmootStatusError");

/** A call that did not succeed; `status` says how. */
export class AmootStatusError extends Error {
  constructor(status) {
    const { code, title } = status;
    const parts = [code, title].filter((part) => part !== null);
    super(`AmootSMS answered ${parts.join(" ") || "no status"}`);
    this.name = "AmootStatusError";
    this.status = status;
    Object.defineProperty(this, brand(), { value: true });
  }
}

/** Whether an error is an `AmootStatusError`, of this copy of the package or of another. */
export function isAmootStatusError(error) {
  try {
    return typeof error === "object" && error[brand()] === true;
  } catch {
    return false;
  }
}

/** Takes the wire value out of an input: the status as the gateway sent it. */
function take(input) {
  if (typeof input === "string") return decode(input);
  if (typeof input !== "object" || input === null) return input;
  if (ArrayBuffer.isView(input) || isArrayBuffer(input)) {
    const options = { fatal: true, ignoreBOM: true };
    return decode(new TextDecoder("utf-8", options).decode(input));
  }
  return ownStatus(input);
}

function isArrayBuffer(input) {
  return Object.prototype.toString.call(input) === "[object ArrayBuffer]";
}

/** Only a property of the object itself counts, whatever its prototype was made to have. */
function ownStatus(body) {
  const own = Object.prototype.hasOwnProperty.call(body, "Status");
  return own && !Array.isArray(body) ? body.Status : undefined;
}

/** Decodes JSON, at most once; other text is the wire value itself. */
function decode(text) {
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let end = text.length;
  while (isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  const trimmed = text.slice(start, end);
  if (trimmed[0] !== "{" && trimmed[0] !== '"') return trimmed;
  const value = JSON.parse(trimmed);
  return typeof value === "object" ? ownStatus(value) : value;
}

function isSpace(unit) {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}

/** Reads a wire value: a number, a number in a string, or a title. */
function read(value, raw) {
  if (typeof value === "string") {
    const status = find(value);
    if (status) return status;
    if (!/^-?(0|[1-9]\d{0,9})$/.test(value)) {
      const isTitle = /^[A-Za-z]\w{0,99}$/.test(value);
      return unknown(raw, null, isTitle ? value : null);
    }
    value = Number(value);
  }
  // Integers of 32 bits alone: NaN, fractions and what is larger are no codes.
  if (typeof value !== "number" || (value | 0) !== value) {
    return unknown(raw, null, null);
  }
  return find(value) ?? unknown(raw, value | 0, null); // -0 is 0
}

function unknown(raw, code, title) {
  return { known: false, title, code, description: null, success: false, raw };
}
