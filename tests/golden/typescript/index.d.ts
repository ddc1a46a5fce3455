// The status codes of the AmootSMS web services, API v1.
// Generated from the published page of 2025-10-20. Do not edit.

/** The version of the API that the page describes. */
export declare const API_VERSION: "v1";

/** The day the page was last updated, in ISO 8601; 1404/07/28 in the Jalali calendar. */
export declare const SPEC_DATE: "2025-10-20";

/** The SHA-256 of the page, in hexadecimal. */
export declare const SPEC_SHA256: "4d98dfee6bdf7d62d4a71fce9792ed628740be87c6e0d177c0ca938d2791986e";

/** The code of each status, by its title. */
export declare const AmootStatus: {
  /** ' " \\ \$ \$\{x\} \#\{x\} \{\{ x \}\} \{% x %\} \{\# x \#\} \*\/ \/\* \/\/ -- """ ''' --\> \<\!-- \]\]\> ?\> %s %n — `Failed` (0) */
  readonly Failed: 0;
  /** \<\/script\>\<script\>alert\(1\)\<\/script\> \<b onclick=alert\(1\)\> \& \&amp; \`code\` \@deprecated \{\@link x\} — `Success` (1) */
  readonly Success: 1;
  /** \\u0041 \\u002a\/ \\u202e \\x41 \\n \\' \\" \\ — `CreditNotEnough` (4) */
  readonly CreditNotEnough: 4;
  /** \\ — `User_NotExists` (-1) */
  readonly User_NotExists: -1;
  /** " — `Token_NotAllowIP` (-207) */
  readonly Token_NotAllowIP: -207;
  /** ''' — `SMSMessageText_Empty` (2147483647) */
  readonly SMSMessageText_Empty: 2147483647;
  /** """ — `constructor` (-2147483648) */
  readonly constructor: -2147483648;
  /** نیم‌فاصله ي ك U\+200EU\+200FU\+061C U\+2028 U\+2029 U\+FEFF 😀 é — `x` (101) */
  readonly x: 101;
  /** \$\$ DELIMITER ; GO ; DROP TABLE x; \/\*\! x \*\/ \\g :x ? — `X1_Y2` (500) */
  readonly X1_Y2: 500;
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
