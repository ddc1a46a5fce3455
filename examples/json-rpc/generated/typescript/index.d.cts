// Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.
// The status codes of the JSON-RPC API, version 2.0.
//
// The page does not define which codes mean success.
// In a response body, only the member "error.code" is read. It is an integer,
// an integer in a string, or a title (case-sensitive).
// Without a body, a number is a code, but text that contains only a number is unknown,
// because it could be a price or an ID.
// A missing status, or one that is not on the page, is unknown. An unknown status keeps
// the payload. Parsing never fails.

/** The API version that the page describes. */
export declare const API_VERSION: "2.0";

/** The date of the page in ISO 8601 format. */
export declare const SPEC_DATE: "2013-01-04";

/** The SHA-256 digest of the page, in hexadecimal. */
export declare const SPEC_SHA256: "c863c91bf92401af0418f191bc9ca84d6f1548dde2f5dabb51cd1b38cee29805";

/** The code of each status, by the identifier derived from its title. */
export declare const JsonRpcError: {
  /** Invalid JSON was received by the server. — "Parse error" (-32700) */
  readonly ParseError: -32700;
  /** The JSON sent is not a valid request object. — "Invalid Request" (-32600) */
  readonly InvalidRequest: -32600;
  /** The method does not exist, or is not available. — "Method not found" (-32601) */
  readonly MethodNotFound: -32601;
  /** The parameters of the method are not valid. — "Invalid params" (-32602) */
  readonly InvalidParams: -32602;
  /** An error within JSON-RPC itself. — "Internal error" (-32603) */
  readonly InternalError: -32603;
};

/** A code on the page. */
export type JsonRpcError = (typeof JsonRpcError)[keyof typeof JsonRpcError];

/** The code of each status, by its title. */
export interface JsonRpcErrorByTitle {
  readonly "Parse error": -32700;
  readonly "Invalid Request": -32600;
  readonly "Method not found": -32601;
  readonly "Invalid params": -32602;
  readonly "Internal error": -32603;
}

/** A title on the page (case-sensitive). */
export type JsonRpcErrorTitle = keyof JsonRpcErrorByTitle;

/** A status on the page, as a union discriminated by `title` and `code`. */
export type KnownJsonRpcError = {
  [Title in JsonRpcErrorTitle]: {
    /** The status is on the page. */
    readonly known: true;
    /** The title (case-sensitive). */
    readonly title: Title;
    /** The code, which identifies the status. */
    readonly code: JsonRpcErrorByTitle[Title];
    /** The description, in English, exactly as on the page. */
    readonly description: string;
  };
}[JsonRpcErrorTitle];

/** A status that is not on the page, or a payload without a status. */
export interface UnknownJsonRpcError {
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
export type AnyJsonRpcError = KnownJsonRpcError | UnknownJsonRpcError;

/** All statuses, in the order of the page. */
export declare const statuses: readonly KnownJsonRpcError[];

/** Types that are passed by mistake: a Promise that was not awaited, a function that was not called. */
type NoAnswer =
  | PromiseLike<unknown>
  | ((...args: never) => unknown)
  | (abstract new (...args: never) => unknown);

// any if T is or may be one of these, otherwise never. With any, generic code still compiles, because
// compilers ignore it if T is a type parameter.
type IfNoAnswer<T> = T extends NoAnswer ? any : never;

/** Any type except Promises and functions. */
export type JsonRpcErrorInput<T> = [IfNoAnswer<T>] extends [never]
  ? T
  : 1 extends 0 & T // any
    ? unknown
    : "not a Promise or a function";

/**
 * Parses the status of a response of the JSON-RPC API. Never throws.
 *
 * @param input - a body (an object with "error.code"), a code, a title, or the text or bytes
 *   (`Uint8Array`, `ArrayBuffer`) of a body or a title
 */
export declare function parseStatus<T>(
  input: JsonRpcErrorInput<T>,
): AnyJsonRpcError;

/** Returns the status with this code or title, or `undefined`. */
export declare function statusInfo<
  const Key extends JsonRpcError | JsonRpcErrorTitle,
>(key: Key): Extract<KnownJsonRpcError, { code: Key } | { title: Key }>;
export declare function statusInfo(
  key: number | string,
): KnownJsonRpcError | undefined;
