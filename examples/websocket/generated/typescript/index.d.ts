// Code generated from the page. DO NOT EDIT.
// The status codes of the WebSocket web services.
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
    readonly known: true;
    readonly title: Title;
    readonly code: CloseCodeByTitle[Title];
    /** What the status means, in English, exactly as the page has it. */
    readonly description: string;
    /** True for code 1000 alone. */
    readonly success: CloseCodeByTitle[Title] extends 1000 ? true : false;
  };
}[CloseCodeTitle];

/** What is no status of the page: a newer one, or no status at all. */
export interface UnknownCloseCode {
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
): KnownCloseCode | UnknownCloseCode;

/** Gives the status with this code or this title, if the page lists it. */
export declare function statusInfo(
  key: number | string,
): KnownCloseCode | undefined;

/** Whether the gateway answered success: its status is code 1000. Never throws. */
export declare function isSuccess(input: unknown): boolean;

/** Throws an `CloseCodeError` unless the gateway answered success. */
export declare function assertSuccess(input: unknown): void;

/** A call that did not succeed; `status` says how. */
export declare class CloseCodeError extends Error {
  readonly name: "CloseCodeError";
  readonly status: KnownCloseCode | UnknownCloseCode;
  constructor(status: KnownCloseCode | UnknownCloseCode);
}

/** Whether an error is an `CloseCodeError`, of this copy of the package or of another. */
export declare function isCloseCodeError(
  error: unknown,
): error is CloseCodeError;
