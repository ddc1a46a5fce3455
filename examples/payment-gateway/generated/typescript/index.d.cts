// Code generated from the page of 2024-07-30. DO NOT EDIT.
// The status codes of the Sample Gateway API.
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
    /** That the page lists it. */
    readonly known: true;
    /** The title, in exact case. */
    readonly title: Title;
    /** The code, by which the status is identified. */
    readonly code: (typeof PaymentStatus)[Title];
    /** What the status means, in Persian, exactly as the page has it. */
    readonly description: string;
    /** True for code 100 or 101 alone. */
    readonly success: (typeof PaymentStatus)[Title] extends 100 | 101
      ? true
      : false;
  };
}[PaymentStatusTitle];

/** What the page does not list: a newer status, or no status at all. */
export interface UnknownPaymentStatus {
  /** That the page does not list it. */
  readonly known: false;
  /** The title, if one came that could be a status. */
  readonly title: string | null;
  /** The code, if one came, in the range of int32. */
  readonly code: number | null;
  /** Nothing: the page does not have it. */
  readonly description: null;
  /** An unknown status is never success. */
  readonly success: false;
  /** What the body had as its status, or the code or title that came by itself; not enumerable. */
  readonly value: unknown;
  /** The input as it was given; not enumerable, since it may hold a secret. */
  readonly raw: unknown;
}

/** Any status: `known` tells whether the page lists it. */
export type AnyPaymentStatus = KnownPaymentStatus | UnknownPaymentStatus;

/** Every status, in the order of the page. */
export declare const statuses: readonly KnownPaymentStatus[];

/** What is no answer: a Promise is to be awaited, a function to be called. */
type NoAnswer =
  | PromiseLike<unknown>
  | ((...args: never) => unknown)
  | (abstract new (...args: never) => unknown);

// Any where T is or may be one of these, and never elsewhere: only any is what compilers leave out
// of account where T is a type parameter, so that generic code compiles.
type IfNoAnswer<T> = T extends NoAnswer ? any : never;

/** Any type but those of Promises and functions. */
export type PaymentStatusInput<T> = [IfNoAnswer<T>] extends [never]
  ? T
  : 1 extends 0 & T // any
    ? unknown
    : "no Promise and no function";

/**
 * Reads the status of an answer of the Sample Gateway API; never throws.
 *
 * @param input - a body (an object with "code"), a code, a title, or the text or bytes
 *   (`Uint8Array`, `ArrayBuffer`) of a body or a title
 */
export declare function parseStatus<T>(
  input: PaymentStatusInput<T>,
): AnyPaymentStatus;

/** Gives the status with this code or this title, if the page lists it. */
export declare function statusInfo<
  const Key extends PaymentStatus | PaymentStatusTitle,
>(key: Key): Extract<KnownPaymentStatus, { code: Key } | { title: Key }>;
export declare function statusInfo(
  key: number | string,
): KnownPaymentStatus | undefined;

/** Whether an answer says success: its status is code 100 or 101. Never throws. */
export declare function isSuccess<T>(input: PaymentStatusInput<T>): boolean;

/**
 * Gives an answer back if it says success.
 *
 * @throws {@link PaymentStatusError} otherwise
 */
export declare function assertSuccess<T>(input: PaymentStatusInput<T>): T;

/** An answer without success: `status` says how, and `payload` is the answer itself. */
export declare class PaymentStatusError extends Error {
  /** The name of the class. */
  get name(): "PaymentStatusError";
  /** The status of the answer; not enumerable. */
  readonly status: AnyPaymentStatus;
  /** The answer as it was given; not enumerable, since it may hold a secret. */
  readonly payload: unknown;
  /** Makes the error of an answer; `payload` is by default what an unknown status came in. */
  constructor(status: AnyPaymentStatus, payload?: unknown);
}

/** Whether an error is an `PaymentStatusError`, of this copy of the package or of another. */
export declare function isPaymentStatusError(
  error: unknown,
): error is PaymentStatusError;
