// Code generated from the page. DO NOT EDIT.
// The status codes of the HTTP\/2 API.
//
// No code is success or failure by itself: the page does not say which.
// Only the top-level "error\_code" of a body counts: an integral number, its digits
// in a string, or a title in exact case.
// Text that is only a number is unknown: it may be a price or an ID. A number is a code.
// A status that the page does not list, or no status at all, is unknown: it keeps the
// payload. Parsing never fails.

/** The SHA-256 of the page, in hexadecimal. */
export declare const SPEC_SHA256: "58f4c521c5e155ffb194d0192f806fe9f766f357a368d794f1ec9fc03a0a1fe9";

/** The code of each status, by its title. */
export declare const Http2Error: {
  /** Not the result of an error. — `NO_ERROR` (0) */
  readonly NO_ERROR: 0;
  /** An unspecific error of the protocol. — `PROTOCOL_ERROR` (1) */
  readonly PROTOCOL_ERROR: 1;
  /** An unexpected internal error. — `INTERNAL_ERROR` (2) */
  readonly INTERNAL_ERROR: 2;
  /** The peer violated flow control. — `FLOW_CONTROL_ERROR` (3) */
  readonly FLOW_CONTROL_ERROR: 3;
  /** No timely answer to settings. — `SETTINGS_TIMEOUT` (4) */
  readonly SETTINGS_TIMEOUT: 4;
  /** A frame came after the stream was half-closed. — `STREAM_CLOSED` (5) */
  readonly STREAM_CLOSED: 5;
  /** A frame of an invalid size. — `FRAME_SIZE_ERROR` (6) */
  readonly FRAME_SIZE_ERROR: 6;
  /** Refused before any processing. — `REFUSED_STREAM` (7) */
  readonly REFUSED_STREAM: 7;
  /** The stream is not needed any more. — `CANCEL` (8) */
  readonly CANCEL: 8;
  /** The compression of fields cannot be kept up. — `COMPRESSION_ERROR` (9) */
  readonly COMPRESSION_ERROR: 9;
  /** The connection of a CONNECT request was reset. — `CONNECT_ERROR` (10) */
  readonly CONNECT_ERROR: 10;
  /** The peer causes too much load. — `ENHANCE_YOUR_CALM` (11) */
  readonly ENHANCE_YOUR_CALM: 11;
  /** The transport is not secure enough. — `INADEQUATE_SECURITY` (12) */
  readonly INADEQUATE_SECURITY: 12;
  /** HTTP\/1.1 is to be used instead. — `HTTP_1_1_REQUIRED` (13) */
  readonly HTTP_1_1_REQUIRED: 13;
};

/** A code of the page. */
export type Http2Error = (typeof Http2Error)[keyof typeof Http2Error];

/** A title of the page, in exact case. */
export type Http2ErrorTitle = keyof typeof Http2Error;

/** A status that the page lists, as one type for each: `title` and `code` tell them apart. */
export type KnownHttp2Error = {
  [Title in Http2ErrorTitle]: {
    /** That the page lists it. */
    readonly known: true;
    /** The title, in exact case. */
    readonly title: Title;
    /** The code, by which the status is identified. */
    readonly code: (typeof Http2Error)[Title];
    /** What the status means, in English, exactly as the page has it. */
    readonly description: string;
  };
}[Http2ErrorTitle];

/** What the page does not list: a newer status, or no status at all. */
export interface UnknownHttp2Error {
  /** That the page does not list it. */
  readonly known: false;
  /** The title, if one came that could be a status. */
  readonly title: string | null;
  /** The code, if one came, in the range of int32. */
  readonly code: number | null;
  /** Nothing: the page does not have it. */
  readonly description: null;
  /** What the body had as its status, or the code or title that came by itself; not enumerable. */
  readonly value: unknown;
  /** The input as it was given; not enumerable, since it may hold a secret. */
  readonly raw: unknown;
}

/** Any status: `known` tells whether the page lists it. */
export type AnyHttp2Error = KnownHttp2Error | UnknownHttp2Error;

/** Every status, in the order of the page. */
export declare const statuses: readonly KnownHttp2Error[];

/** What is no answer: a Promise is to be awaited, a function to be called. */
type NoAnswer =
  | PromiseLike<unknown>
  | ((...args: never) => unknown)
  | (abstract new (...args: never) => unknown);

// Any where T is or may be one of these, and never elsewhere: only any is what compilers leave out
// of account where T is a type parameter, so that generic code compiles.
type IfNoAnswer<T> = T extends NoAnswer ? any : never;

/** Any type but those of Promises and functions. */
export type Http2ErrorInput<T> = [IfNoAnswer<T>] extends [never]
  ? T
  : 1 extends 0 & T // any
    ? unknown
    : "no Promise and no function";

/**
 * Reads the status of an answer of the HTTP\/2 API; never throws.
 *
 * @param input - a body (an object with "error\_code"), a code, a title, or the text or bytes
 *   (`Uint8Array`, `ArrayBuffer`) of a body or a title
 */
export declare function parseStatus<T>(
  input: Http2ErrorInput<T>,
): AnyHttp2Error;

/** Gives the status with this code or this title, if the page lists it. */
export declare function statusInfo<
  const Key extends Http2Error | Http2ErrorTitle,
>(key: Key): Extract<KnownHttp2Error, { code: Key } | { title: Key }>;
export declare function statusInfo(
  key: number | string,
): KnownHttp2Error | undefined;
