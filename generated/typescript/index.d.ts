// The status codes of the AmootSMS web services, API v1.
// Generated from the published page of 2025-10-20. Do not edit.

/** The version of the API that the page describes. */
export declare const API_VERSION: "v1";

/** The day the page was last updated, in ISO 8601; 1404/07/28 in the Jalali calendar. */
export declare const SPEC_DATE: "2025-10-20";

/** The SHA-256 of the page, in hexadecimal. */
export declare const SPEC_SHA256: "431038989c5c942409e4de5c432dd40d090502b0a2d7be2eff055d88262af486";

/** The code of each status, by its title. */
export declare const AmootStatus: {
  /** عملیات ناموفق — `Failed` (0) */
  readonly Failed: 0;
  /** عملیات موفق — `Success` (1) */
  readonly Success: 1;
  /** کاربری دمو میباشد — `AccountIsDemo` (2) */
  readonly AccountIsDemo: 2;
  /** اعتبار کافی نمیباشد — `CreditNotEnough` (4) */
  readonly CreditNotEnough: 4;
  /** خط ارسال وجود ندارد — `LineNumber_NotExist` (5) */
  readonly LineNumber_NotExist: 5;
  /** خط ارسال پشتیبان وجود ندارد — `BackupLineNumber_NotExist` (6) */
  readonly BackupLineNumber_NotExist: 6;
  /** سرویس آوانک در دسترس نمیباشد — `Avanak_NotAvailable` (7) */
  readonly Avanak_NotAvailable: 7;
  /** نام کاربری خالی میباشد — `UserName_Empty` (10) */
  readonly UserName_Empty: 10;
  /** گذرواژه خالی میباشد — `Password_Empty` (11) */
  readonly Password_Empty: 11;
  /** خط ارسال خالی میباشد — `LineNumber_Empty` (12) */
  readonly LineNumber_Empty: 12;
  /** خط ارسال پشتیبان خالی میباشد — `BackupLineNumber_Empty` (13) */
  readonly BackupLineNumber_Empty: 13;
  /** متن پیامک خالی میباشد — `SMSMessageText_Empty` (14) */
  readonly SMSMessageText_Empty: 14;
  /** متن پیام صوتی خالی میباشد — `AvanakMessageText_Empty` (15) */
  readonly AvanakMessageText_Empty: 15;
  /** شماره موبایل خالی میباشد — `Mobile_Empty` (16) */
  readonly Mobile_Empty: 16;
  /** لیست شماره موبایل خالی میباشد — `Mobiles_Empty` (17) */
  readonly Mobiles_Empty: 17;
  /** عنوان خالی میباشد — `Title_Empty` (18) */
  readonly Title_Empty: 18;
  /** نام یا نام خانوادگی خالی میباشد — `FirstNameOrLastName_Empty` (19) */
  readonly FirstNameOrLastName_Empty: 19;
  /** آدرس URL خالی میباشد — `URLAddress_Empty` (20) */
  readonly URLAddress_Empty: 20;
  /** نام کاربری ویا گذرواژه اشتباه میباشد — `UserNameOrPassword_Invalid` (100) */
  readonly UserNameOrPassword_Invalid: 100;
  /** شماره موبایل اشتباه یا لیست سیاه میباشد — `Mobile_Invalid` (101) */
  readonly Mobile_Invalid: 101;
  /** لیست شماره موبایل اشتباه یا لیست سیاه میباشد — `Mobiles_Invalid` (102) */
  readonly Mobiles_Invalid: 102;
  /** تعداد اشتباه میباشد — `Count_Invalid` (103) */
  readonly Count_Invalid: 103;
  /** ردیف شروع اشتباه میباشد — `FromRow_Invalid` (104) */
  readonly FromRow_Invalid: 104;
  /** تاریخ شروع اشتباه میباشد — `FromDate_Invalid` (105) */
  readonly FromDate_Invalid: 105;
  /** زمان شروع اشتباه میباشد — `FromDateTime_Invalid` (106) */
  readonly FromDateTime_Invalid: 106;
  /** تاریخ پایان اشتباه میباشد — `ToDate_Invalid` (107) */
  readonly ToDate_Invalid: 107;
  /** زمان پایان اشتباه میباشد — `ToDateTime_Invalid` (108) */
  readonly ToDateTime_Invalid: 108;
  /** تاریخ شروع جلوتر از تاریخ پایان میباشد — `FromDateIsAfterThanToDate` (109) */
  readonly FromDateIsAfterThanToDate: 109;
  /** زمان شروع جلوتر از زمان پایان میباشد — `FromDateTimeIsAfterThanToDateTime` (110) */
  readonly FromDateTimeIsAfterThanToDateTime: 110;
  /** کد پیام اشتباه میباشد — `MessageID_Invalid` (111) */
  readonly MessageID_Invalid: 111;
  /** کد بانک اشتباه میباشد — `BulkID_Invalid` (112) */
  readonly BulkID_Invalid: 112;
  /** کد مخاطب اشتباه میباشد — `ContactID_Invalid` (113) */
  readonly ContactID_Invalid: 113;
  /** کد گروه مخاطب اشتباه میباشد — `ContactGroupID_Invalid` (114) */
  readonly ContactGroupID_Invalid: 114;
  /** کد ارسال دورهای اشتباه میباشد — `CourseID_Invalid` (115) */
  readonly CourseID_Invalid: 115;
  /** کد گروه ارسال دورهای اشتباه میباشد — `CourseGroupID_Invalid` (116) */
  readonly CourseGroupID_Invalid: 116;
  /** آدرس URL تکراری میباشد — `URLAddress_Duplicate` (117) */
  readonly URLAddress_Duplicate: 117;
  /** کد انتقال دلیوری پیام اشتباه میباشد — `RelayMessageDeliveryID_Invalid` (118) */
  readonly RelayMessageDeliveryID_Invalid: 118;
  /** کد انتقال دریافت پیام اشتباه میباشد — `RelayRecieveMessageID_Invalid` (119) */
  readonly RelayRecieveMessageID_Invalid: 119;
  /** طول اشتباه میباشد — `Length_Invalid` (120) */
  readonly Length_Invalid: 120;
  /** طول بیستر از حداکثر میباشد — `Length_Exceeded` (121) */
  readonly Length_Exceeded: 121;
  /** خطای سرور — `ServerError` (500) */
  readonly ServerError: 500;
  /** سامانه غیرفعال میباشد — `System_Disabled` (-300) */
  readonly System_Disabled: -300;
  /** متد غیرمجاز — `Token_NotAllowMethod` (-208) */
  readonly Token_NotAllowMethod: -208;
  /** آی پی غیرمجاز — `Token_NotAllowIP` (-207) */
  readonly Token_NotAllowIP: -207;
  /** توکن منقضی شده است — `Token_Expired` (-204) */
  readonly Token_Expired: -204;
  /** توکن غیرفعال است — `Token_Disabled` (-203) */
  readonly Token_Disabled: -203;
  /** توکن اشتباه میباشد — `Token_Invalid` (-202) */
  readonly Token_Invalid: -202;
  /** توکن وجود ندارد — `Token_NotExists` (-201) */
  readonly Token_NotExists: -201;
  /** عدم مجوز استفاده از پروتکل HTTP — `User_NotAllowHttp` (-109) */
  readonly User_NotAllowHttp: -109;
  /** متد غیرمجاز — `User_NotAllowMethod` (-108) */
  readonly User_NotAllowMethod: -108;
  /** آی پی غیرمجاز — `User_NotAllowIP` (-107) */
  readonly User_NotAllowIP: -107;
  /** عدم مجوز استفاده از وب سرویس — `User_NotAllowWebService` (-106) */
  readonly User_NotAllowWebService: -106;
  /** عدم مجوز استفاده از وب سرویس — `User_WebServiceBanned` (-105) */
  readonly User_WebServiceBanned: -105;
  /** کاربری منقضی شده است — `User_Expired` (-104) */
  readonly User_Expired: -104;
  /** کاربری غیرفعال میباشد — `User_Disabled` (-103) */
  readonly User_Disabled: -103;
  /** کاربری احراز هویت ندارد — `User_MobileNotVerified` (-102) */
  readonly User_MobileNotVerified: -102;
  /** نام کاربری یا گذرواژه اشتباه میباشد — `User_NotExists` (-1) */
  readonly User_NotExists: -1;
};

/** A code of the page. */
export type AmootStatus = (typeof AmootStatus)[keyof typeof AmootStatus];

/** A title of the page, in exact case. */
export type AmootStatusTitle = keyof typeof AmootStatus;

/** A status that the page lists, as one type for each: `title`, `code` and `success` tell them apart. */
export type KnownAmootStatus = {
  [Title in AmootStatusTitle]: {
    readonly known: true;
    readonly title: Title;
    readonly code: (typeof AmootStatus)[Title];
    /** What the status means, in Persian, exactly as the page has it. */
    readonly description: string;
    /** True for code 1 alone. */
    readonly success: (typeof AmootStatus)[Title] extends 1 ? true : false;
  };
}[AmootStatusTitle];

/** What is no status of the page: a newer one, or no status at all. */
export interface UnknownAmootStatus {
  readonly known: false;
  /** The title, if one came that could be a status. */
  readonly title: string | null;
  /** The code, if one came, in the range of int32. */
  readonly code: number | null;
  readonly description: null;
  readonly success: false;
  /** The input as it was given. */
  readonly raw: unknown;
}

/**
 * Reads the status of whatever the gateway answered; never throws.
 *
 * @param input - a body (an object with `Status`), a code, a title, or the text or bytes
 *   (`Uint8Array`, `ArrayBuffer`) of any of these, in JSON or plain.
 */
export declare function parseStatus(
  input: unknown,
): KnownAmootStatus | UnknownAmootStatus;

/** Gives the status with this code or this title, if the page lists it. */
export declare function statusInfo(
  key: number | string,
): KnownAmootStatus | undefined;

/** Whether the gateway answered success: its status is code 1. Never throws. */
export declare function isSuccess(input: unknown): boolean;

/** Throws an `AmootStatusError` unless the gateway answered success. */
export declare function assertSuccess(input: unknown): void;

/** A call that did not succeed; `status` says how. */
export declare class AmootStatusError extends Error {
  readonly name: "AmootStatusError";
  readonly status: KnownAmootStatus | UnknownAmootStatus;
  constructor(status: KnownAmootStatus | UnknownAmootStatus);
}

/** Whether an error is an `AmootStatusError`, of this copy of the package or of another. */
export declare function isAmootStatusError(
  error: unknown,
): error is AmootStatusError;
