// Code generated from the page. DO NOT EDIT.
// The status codes of the HTTP\/2 API.
//
// The page does not define which codes mean success.
// In a response body, only the top-level member "error\_code" is read. It is an integer,
// an integer in a string, or a title (case-sensitive).
// Without a body, a number is a code, but text that contains only a number is unknown,
// because it could be a price or an ID.
// A missing status, or one that is not on the page, is unknown. An unknown status keeps
// the payload. Parsing never fails.

/** The SHA-256 digest of the page, in hexadecimal. */
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

/** A code on the page. */
export type Http2Error = (typeof Http2Error)[keyof typeof Http2Error];

/** A title on the page (case-sensitive). */
export type Http2ErrorTitle = keyof typeof Http2Error;

/** A status on the page, as a union discriminated by `title` and `code`. */
export type KnownHttp2Error = {
  [Title in Http2ErrorTitle]: {
    /** The status is on the page. */
    readonly known: true;
    /** The title (case-sensitive). */
    readonly title: Title;
    /** The code, which identifies the status. */
    readonly code: (typeof Http2Error)[Title];
    /** The description, in English, exactly as on the page. */
    readonly description: string;
  };
}[Http2ErrorTitle];

/** A status that is not on the page, or a payload without a status. */
export interface UnknownHttp2Error {
  /** The status is not on the page. */
  readonly known: false;
  /** The title, or null if the payload has no valid title. */
  readonly title: string | null;
  /** The code, or null if the payload has none in the int32 range. */
  readonly code: number | null;
  /** Always null, because the page does not describe the status. */
  readonly description: null;
  /** The status value of the body, or the plain code or title. Not enumerable. */
  readonly value: unknown;
  /** The original input. Not enumerable, because it may contain secrets. */
  readonly raw: unknown;
}

/** Any status. `known` is true if it is on the page. */
export type AnyHttp2Error = KnownHttp2Error | UnknownHttp2Error;

/** All statuses, in the order of the page. */
export declare const statuses: readonly KnownHttp2Error[];

/** Types that are passed by mistake: a Promise that was not awaited, a function that was not called. */
type NoAnswer =
  | PromiseLike<unknown>
  | ((...args: never) => unknown)
  | (abstract new (...args: never) => unknown);

// any if T is or may be one of these, otherwise never. With any, generic code still compiles, because
// compilers ignore it if T is a type parameter.
type IfNoAnswer<T> = T extends NoAnswer ? any : never;

/** Any type except Promises and functions. */
export type Http2ErrorInput<T> = [IfNoAnswer<T>] extends [never]
  ? T
  : 1 extends 0 & T // any
    ? unknown
    : "not a Promise or a function";

/**
 * Parses the status of a response of the HTTP\/2 API. Never throws.
 *
 * @param input - a body (an object with "error\_code"), a code, a title, or the text or bytes
 *   (`Uint8Array`, `ArrayBuffer`) of a body or a title
 */
export declare function parseStatus<T>(
  input: Http2ErrorInput<T>,
): AnyHttp2Error;

/** Returns the status with this code or title, or `undefined`. */
export declare function statusInfo<
  const Key extends Http2Error | Http2ErrorTitle,
>(key: Key): Extract<KnownHttp2Error, { code: Key } | { title: Key }>;
export declare function statusInfo(
  key: number | string,
): KnownHttp2Error | undefined;
