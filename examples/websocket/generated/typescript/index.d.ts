// Code generated from the page. DO NOT EDIT.
// The status codes of the WebSocket API.
//
// Only code 1000 is success. Every other code is a failure, whatever its sign and whatever
// the HTTP status.
// Only the top-level "code" of a body counts: an integral number, its digits
// in a string, or a title in exact case.
// Text that is only a number is unknown: it may be a price or an ID. A number is a code.
// A status that the page does not list, or no status at all, is unknown: it keeps the
// payload and is never success. Parsing never fails.

/** The SHA-256 of the page, in hexadecimal. */
export declare const SPEC_SHA256: "b4be91183819c670b4941cbc3224b1c2a3dc0f55d8a2e18826d6ae9330f20a24";

/** The code of each status, by the identifier made from its title. */
export declare const CloseCode: {
  /** The purpose of the connection is fulfilled. — "Normal Closure" (1000) */
  readonly NormalClosure: 1000;
  /** A server is going down, or a browser has left the page. — "Going Away" (1001) */
  readonly GoingAway: 1001;
  /** An endpoint ends the connection for an error of the protocol. — "Protocol error" (1002) */
  readonly ProtocolError: 1002;
  /** An endpoint received data of a type it cannot accept. — "Unsupported Data" (1003) */
  readonly UnsupportedData: 1003;
  /** A meaning might be defined in the future. — "Reserved" (1004) */
  readonly Reserved: 1004;
  /** A message had data that did not fit its type. — "Invalid frame payload data" (1007) */
  readonly InvalidFramePayloadData: 1007;
  /** A message violates a policy. — "Policy Violation" (1008) */
  readonly PolicyViolation: 1008;
  /** A message is too big to process. — "Message Too Big" (1009) */
  readonly MessageTooBig: 1009;
  /** The server did not negotiate an extension that the client needs. — "Mandatory Ext." (1010) */
  readonly MandatoryExt: 1010;
  /** The server could not fulfil the client's request. — "Internal Error" (1011) */
  readonly InternalError: 1011;
};

/** A code of the page. */
export type CloseCode = (typeof CloseCode)[keyof typeof CloseCode];

/** The code of each status, by its title in exact case. */
export interface CloseCodeByTitle {
  readonly "Normal Closure": 1000;
  readonly "Going Away": 1001;
  readonly "Protocol error": 1002;
  readonly "Unsupported Data": 1003;
  readonly Reserved: 1004;
  readonly "Invalid frame payload data": 1007;
  readonly "Policy Violation": 1008;
  readonly "Message Too Big": 1009;
  readonly "Mandatory Ext.": 1010;
  readonly "Internal Error": 1011;
}

/** A title of the page, in exact case. */
export type CloseCodeTitle = keyof CloseCodeByTitle;

/** A status that the page lists, as one type for each: `title`, `code` and `success` tell them apart. */
export type KnownCloseCode = {
  [Title in CloseCodeTitle]: {
    /** That the page lists it. */
    readonly known: true;
    /** The title, in exact case. */
    readonly title: Title;
    /** The code, by which the status is identified. */
    readonly code: CloseCodeByTitle[Title];
    /** What the status means, in English, exactly as the page has it. */
    readonly description: string;
    /** True for code 1000 alone. */
    readonly success: CloseCodeByTitle[Title] extends 1000 ? true : false;
  };
}[CloseCodeTitle];

/** What the page does not list: a newer status, or no status at all. */
export interface UnknownCloseCode {
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
export type AnyCloseCode = KnownCloseCode | UnknownCloseCode;

/** Every status, in the order of the page. */
export declare const statuses: readonly KnownCloseCode[];

/** What is no answer: a Promise is to be awaited, a function to be called. */
type NoAnswer =
  | PromiseLike<unknown>
  | ((...args: never) => unknown)
  | (abstract new (...args: never) => unknown);

// Any where T is or may be one of these, and never elsewhere: only any is what compilers leave out
// of account where T is a type parameter, so that generic code compiles.
type IfNoAnswer<T> = T extends NoAnswer ? any : never;

/** Any type but those of Promises and functions. */
export type CloseCodeInput<T> = [IfNoAnswer<T>] extends [never]
  ? T
  : 1 extends 0 & T // any
    ? unknown
    : "no Promise and no function";

/**
 * Reads the status of an answer of the WebSocket API; never throws.
 *
 * @param input - a body (an object with "code"), a code, a title, or the text or bytes
 *   (`Uint8Array`, `ArrayBuffer`) of a body or a title
 */
export declare function parseStatus<T>(input: CloseCodeInput<T>): AnyCloseCode;

/** Gives the status with this code or this title, if the page lists it. */
export declare function statusInfo<
  const Key extends CloseCode | CloseCodeTitle,
>(key: Key): Extract<KnownCloseCode, { code: Key } | { title: Key }>;
export declare function statusInfo(
  key: number | string,
): KnownCloseCode | undefined;

/** Whether an answer says success: its status is code 1000. Never throws. */
export declare function isSuccess<T>(input: CloseCodeInput<T>): boolean;

/**
 * Gives an answer back if it says success.
 *
 * @throws {@link CloseCodeError} otherwise
 */
export declare function assertSuccess<T>(input: CloseCodeInput<T>): T;

/** An answer without success: `status` says how, and `payload` is the answer itself. */
export declare class CloseCodeError extends Error {
  /** The name of the class. */
  get name(): "CloseCodeError";
  /** The status of the answer; not enumerable. */
  readonly status: AnyCloseCode;
  /** The answer as it was given; not enumerable, since it may hold a secret. */
  readonly payload: unknown;
  /** Makes the error of an answer; `payload` is by default what an unknown status came in. */
  constructor(status: AnyCloseCode, payload?: unknown);
}

/** Whether an error is an `CloseCodeError`, of this copy of the package or of another. */
export declare function isCloseCodeError(
  error: unknown,
): error is CloseCodeError;
