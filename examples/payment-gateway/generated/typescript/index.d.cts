// Code generated from the page of 2024-07-30. DO NOT EDIT.
// The status codes of the Sample Gateway API.
//
// Only code 100 or 101 means success. Every other code is a failure, regardless of its sign and of
// the HTTP status.
// In a response body, only the top-level member "code" is read. It is an integer,
// an integer in a string, or a title (case-sensitive).
// Without a body, a number is a code, but text that contains only a number is unknown,
// because it could be a price or an ID.
// A missing status, or one that is not on the page, is unknown. An unknown status keeps
// the payload and is never success. Parsing never fails.

/** The date of the page in ISO 8601 format (1403/05/09 in the Jalali calendar). */
export declare const SPEC_DATE: "2024-07-30";

/** The SHA-256 digest of the page, in hexadecimal. */
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

/** A code on the page. */
export type PaymentStatus = (typeof PaymentStatus)[keyof typeof PaymentStatus];

/** A title on the page (case-sensitive). */
export type PaymentStatusTitle = keyof typeof PaymentStatus;

/** A status on the page, as a union discriminated by `title`, `code` and `success`. */
export type KnownPaymentStatus = {
  [Title in PaymentStatusTitle]: {
    /** The status is on the page. */
    readonly known: true;
    /** The title (case-sensitive). */
    readonly title: Title;
    /** The code, which identifies the status. */
    readonly code: (typeof PaymentStatus)[Title];
    /** The description, in Persian, exactly as on the page. */
    readonly description: string;
    /** True only for code 100 or 101. */
    readonly success: (typeof PaymentStatus)[Title] extends 100 | 101
      ? true
      : false;
  };
}[PaymentStatusTitle];

/** A status that is not on the page, or a payload without a status. */
export interface UnknownPaymentStatus {
  /** The status is not on the page. */
  readonly known: false;
  /** The title, or null if the payload has no valid title. */
  readonly title: string | null;
  /** The code, or null if the payload has none in the int32 range. */
  readonly code: number | null;
  /** Always null, because the page does not describe the status. */
  readonly description: null;
  /** Always false. */
  readonly success: false;
  /** The status value of the body, or the plain code or title. Not enumerable. */
  readonly value: unknown;
  /** The original input. Not enumerable, because it may contain secrets. */
  readonly raw: unknown;
}

/** Any status. `known` is true if it is on the page. */
export type AnyPaymentStatus = KnownPaymentStatus | UnknownPaymentStatus;

/** All statuses, in the order of the page. */
export declare const statuses: readonly KnownPaymentStatus[];

/** Types that are passed by mistake: a Promise that was not awaited, a function that was not called. */
type NoAnswer =
  | PromiseLike<unknown>
  | ((...args: never) => unknown)
  | (abstract new (...args: never) => unknown);

// any if T is or may be one of these, otherwise never. With any, generic code still compiles, because
// compilers ignore it if T is a type parameter.
type IfNoAnswer<T> = T extends NoAnswer ? any : never;

/** Any type except Promises and functions. */
export type PaymentStatusInput<T> = [IfNoAnswer<T>] extends [never]
  ? T
  : 1 extends 0 & T // any
    ? unknown
    : "not a Promise or a function";

/**
 * Parses the status of a response of the Sample Gateway API. Never throws.
 *
 * @param input - a body (an object with "code"), a code, a title, or the text or bytes
 *   (`Uint8Array`, `ArrayBuffer`) of a body or a title
 */
export declare function parseStatus<T>(
  input: PaymentStatusInput<T>,
): AnyPaymentStatus;

/** Returns the status with this code or title, or `undefined`. */
export declare function statusInfo<
  const Key extends PaymentStatus | PaymentStatusTitle,
>(key: Key): Extract<KnownPaymentStatus, { code: Key } | { title: Key }>;
export declare function statusInfo(
  key: number | string,
): KnownPaymentStatus | undefined;

/** Returns whether the status of a response is success (code 100 or 101). Never throws. */
export declare function isSuccess<T>(input: PaymentStatusInput<T>): boolean;

/**
 * Returns the response if its status is success.
 *
 * @throws {@link PaymentStatusError} otherwise
 */
export declare function assertSuccess<T>(input: PaymentStatusInput<T>): T;

/** A response that is not success, with its `status` and the response as `payload`. */
export declare class PaymentStatusError extends Error {
  /** The name of the class. */
  get name(): "PaymentStatusError";
  /** The status of the response. Not enumerable. */
  readonly status: AnyPaymentStatus;
  /** The original response. Not enumerable, because it may contain secrets. */
  readonly payload: unknown;
  /** Creates an error. By default, `payload` is the input of an unknown status. */
  constructor(status: AnyPaymentStatus, payload?: unknown);
}

/** Returns whether an error is an `PaymentStatusError`, from this or another copy of the package. */
export declare function isPaymentStatusError(
  error: unknown,
): error is PaymentStatusError;
