// Code generated from the page of 2024-07-30. DO NOT EDIT.
// The status codes of the Sample Gateway web services.
//
// Only code 100 or 101 is success. Every other code is a failure, whatever its sign and whatever
// the HTTP status.
// Only the top-level "code" of a body counts: an integral number, its digits
// in a string, or a title in exact case.
// Text that is only a number is unknown: it may be a price or an ID. A number is a code.
// A status that the page does not list, or no status at all, is unknown: it keeps the
// payload and is never success. Parsing never fails.

/** The day the page was last updated, in ISO 8601; 1403/05/09 in the Jalali calendar. */
export declare const SPEC_DATE: "2024-07-30";

/** The SHA-256 of the page, in hexadecimal. */
export declare const SPEC_SHA256: "068875331ca9d4e6f5aabeca07364ef8e7cac2d4e5a3631d5f0115baf6d347d1";

/** The code of each status, by its title. */
export declare const PaymentStatus: {
  /** عملیات موفق بود — `CODE_100` (100) */
  readonly CODE_100: 100;
  /** پرداخت پیش‌تر تأیید شده است — `CODE_101` (101) */
  readonly CODE_101: 101;
  /** خطای اعتبارسنجی — `CODE_MINUS_9` (-9) */
  readonly CODE_MINUS_9: -9;
  /** شناسهٔ پذیرنده یا نشانی آی‌پی درست نیست — `CODE_MINUS_10` (-10) */
  readonly CODE_MINUS_10: -10;
  /** پذیرنده فعال نیست — `CODE_MINUS_11` (-11) */
  readonly CODE_MINUS_11: -11;
  /** تلاش بیش از اندازه؛ چند دقیقه بعد دوباره بکوشید — `CODE_MINUS_12` (-12) */
  readonly CODE_MINUS_12: -12;
  /** پذیرنده تعلیق شده است — `CODE_MINUS_15` (-15) */
  readonly CODE_MINUS_15: -15;
  /** مبلغ تأیید با مبلغ پرداخت‌شده یکی نیست — `CODE_MINUS_50` (-50) */
  readonly CODE_MINUS_50: -50;
  /** پرداخت ناموفق بود — `CODE_MINUS_51` (-51) */
  readonly CODE_MINUS_51: -51;
  /** شناسهٔ پرداخت نامعتبر است — `CODE_MINUS_54` (-54) */
  readonly CODE_MINUS_54: -54;
};

/** A code of the page. */
export type PaymentStatus = (typeof PaymentStatus)[keyof typeof PaymentStatus];

/** A title of the page, in exact case. */
export type PaymentStatusTitle = keyof typeof PaymentStatus;

/** A status that the page lists, as one type for each: `title`, `code` and `success` tell them apart. */
export type KnownPaymentStatus = {
  [Title in PaymentStatusTitle]: {
    readonly known: true;
    readonly title: Title;
    readonly code: (typeof PaymentStatus)[Title];
    /** What the status means, in Persian, exactly as the page has it. */
    readonly description: string;
    /** True for code 100 or 101 alone. */
    readonly success: (typeof PaymentStatus)[Title] extends 100 | 101
      ? true
      : false;
  };
}[PaymentStatusTitle];

/** What is no status of the page: a newer one, or no status at all. */
export interface UnknownPaymentStatus {
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
 * @param input - a body (an object with "code"), a code, a title, or the text or bytes
 *   (`Uint8Array`, `ArrayBuffer`) of any of these, in JSON or plain.
 */
export declare function parseStatus(
  input: unknown,
): KnownPaymentStatus | UnknownPaymentStatus;

/** Gives the status with this code or this title, if the page lists it. */
export declare function statusInfo(
  key: number | string,
): KnownPaymentStatus | undefined;

/** Whether the gateway answered success: its status is code 100 or 101. Never throws. */
export declare function isSuccess(input: unknown): boolean;

/** Throws an `PaymentStatusError` unless the gateway answered success. */
export declare function assertSuccess(input: unknown): void;

/** A call that did not succeed; `status` says how. */
export declare class PaymentStatusError extends Error {
  readonly name: "PaymentStatusError";
  readonly status: KnownPaymentStatus | UnknownPaymentStatus;
  constructor(status: KnownPaymentStatus | UnknownPaymentStatus);
}

/** Whether an error is an `PaymentStatusError`, of this copy of the package or of another. */
export declare function isPaymentStatusError(
  error: unknown,
): error is PaymentStatusError;
