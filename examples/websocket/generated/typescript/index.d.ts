// Code generated from the page. DO NOT EDIT.
// The status codes of the WebSocket API.
//
// Only code 1000 means success. Every other code is a failure, regardless of its sign and of
// the HTTP status.
// In a response body, only the top-level member "code" is read. It is an integer,
// an integer in a string, or a title (case-sensitive).
// Without a body, a number is a code, but text that contains only a number is unknown,
// because it could be a price or an ID.
// A missing status, or one that is not on the page, is unknown. An unknown status keeps
// the payload and is never success. Parsing never fails.

/** The SHA-256 digest of the page, in hexadecimal. */
export declare const SPEC_SHA256: "b4be91183819c670b4941cbc3224b1c2a3dc0f55d8a2e18826d6ae9330f20a24";

/** The code of each status, by the identifier derived from its title. */
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

/** A code on the page. */
export type CloseCode = (typeof CloseCode)[keyof typeof CloseCode];

/** The code of each status, by its title. */
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

/** A title on the page (case-sensitive). */
export type CloseCodeTitle = keyof CloseCodeByTitle;

/** A status on the page, as a union discriminated by `title`, `code` and `success`. */
export type KnownCloseCode = {
  [Title in CloseCodeTitle]: {
    /** The status is on the page. */
    readonly known: true;
    /** The title (case-sensitive). */
    readonly title: Title;
    /** The code, which identifies the status. */
    readonly code: CloseCodeByTitle[Title];
    /** The description, in English, exactly as on the page. */
    readonly description: string;
    /** True only for code 1000. */
    readonly success: CloseCodeByTitle[Title] extends 1000 ? true : false;
  };
}[CloseCodeTitle];

/** A status that is not on the page, or a payload without a status. */
export interface UnknownCloseCode {
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
export type AnyCloseCode = KnownCloseCode | UnknownCloseCode;

/** All statuses, in the order of the page. */
export declare const statuses: readonly KnownCloseCode[];

/** Types that are passed by mistake: a Promise that was not awaited, a function that was not called. */
type NoAnswer =
  | PromiseLike<unknown>
  | ((...args: never) => unknown)
  | (abstract new (...args: never) => unknown);

// any if T is or may be one of these, otherwise never. With any, generic code still compiles, because
// compilers ignore it if T is a type parameter.
type IfNoAnswer<T> = T extends NoAnswer ? any : never;

/** Any type except Promises and functions. */
export type CloseCodeInput<T> = [IfNoAnswer<T>] extends [never]
  ? T
  : 1 extends 0 & T // any
    ? unknown
    : "not a Promise or a function";

/**
 * Parses the status of a response of the WebSocket API. Never throws.
 *
 * @param input - a body (an object with "code"), a code, a title, or the text or bytes
 *   (`Uint8Array`, `ArrayBuffer`) of a body or a title
 */
export declare function parseStatus<T>(input: CloseCodeInput<T>): AnyCloseCode;

/** Returns the status with this code or title, or `undefined`. */
export declare function statusInfo<
  const Key extends CloseCode | CloseCodeTitle,
>(key: Key): Extract<KnownCloseCode, { code: Key } | { title: Key }>;
export declare function statusInfo(
  key: number | string,
): KnownCloseCode | undefined;

/** Returns whether the status of a response is success (code 1000). Never throws. */
export declare function isSuccess<T>(input: CloseCodeInput<T>): boolean;

/**
 * Returns the response if its status is success.
 *
 * @throws {@link CloseCodeError} otherwise
 */
export declare function assertSuccess<T>(input: CloseCodeInput<T>): T;

/** A response that is not success, with its `status` and the response as `payload`. */
export declare class CloseCodeError extends Error {
  /** The name of the class. */
  get name(): "CloseCodeError";
  /** The status of the response. Not enumerable. */
  readonly status: AnyCloseCode;
  /** The original response. Not enumerable, because it may contain secrets. */
  readonly payload: unknown;
  /** Creates an error. By default, `payload` is the input of an unknown status. */
  constructor(status: AnyCloseCode, payload?: unknown);
}

/** Returns whether an error is an `CloseCodeError`, from this or another copy of the package. */
export declare function isCloseCodeError(
  error: unknown,
): error is CloseCodeError;
