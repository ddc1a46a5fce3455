// Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.
// The status codes of the JSON-RPC API, version 2.0.
//
// No code is success or failure by itself: the page does not say which.
// Only the member "error.code" of a body counts: an integral number, its digits
// in a string, or a title in exact case.
// Text that is only a number is unknown: it may be a price or an ID. A number is a code.
// A status that the page does not list, or no status at all, is unknown: it keeps the
// payload. Parsing never fails.

/** The version of the API that the page describes. */
export declare const API_VERSION: "2.0";

/** The day the page was last updated, in ISO 8601. */
export declare const SPEC_DATE: "2013-01-04";

/** The SHA-256 of the page, in hexadecimal. */
export declare const SPEC_SHA256: "c863c91bf92401af0418f191bc9ca84d6f1548dde2f5dabb51cd1b38cee29805";

/** The code of each status, by the identifier made from its title. */
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

/** A code of the page. */
export type JsonRpcError = (typeof JsonRpcError)[keyof typeof JsonRpcError];

/** The code of each status, by its title in exact case. */
export interface JsonRpcErrorByTitle {
  readonly "Parse error": -32700;
  readonly "Invalid Request": -32600;
  readonly "Method not found": -32601;
  readonly "Invalid params": -32602;
  readonly "Internal error": -32603;
}

/** A title of the page, in exact case. */
export type JsonRpcErrorTitle = keyof JsonRpcErrorByTitle;

/** A status that the page lists, as one type for each: `title` and `code` tell them apart. */
export type KnownJsonRpcError = {
  [Title in JsonRpcErrorTitle]: {
    /** That the page lists it. */
    readonly known: true;
    /** The title, in exact case. */
    readonly title: Title;
    /** The code, by which the status is identified. */
    readonly code: JsonRpcErrorByTitle[Title];
    /** What the status means, in English, exactly as the page has it. */
    readonly description: string;
  };
}[JsonRpcErrorTitle];

/** What the page does not list: a newer status, or no status at all. */
export interface UnknownJsonRpcError {
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
export type AnyJsonRpcError = KnownJsonRpcError | UnknownJsonRpcError;

/** Every status, in the order of the page. */
export declare const statuses: readonly KnownJsonRpcError[];

/** What is no answer: a Promise is to be awaited, a function to be called. */
type NoAnswer =
  | PromiseLike<unknown>
  | ((...args: never) => unknown)
  | (abstract new (...args: never) => unknown);

// Any where T is or may be one of these, and never elsewhere: only any is what compilers leave out
// of account where T is a type parameter, so that generic code compiles.
type IfNoAnswer<T> = T extends NoAnswer ? any : never;

/** Any type but those of Promises and functions. */
export type JsonRpcErrorInput<T> = [IfNoAnswer<T>] extends [never]
  ? T
  : 1 extends 0 & T // any
    ? unknown
    : "no Promise and no function";

/**
 * Reads the status of an answer of the JSON-RPC API; never throws.
 *
 * @param input - a body (an object with "error.code"), a code, a title, or the text or bytes
 *   (`Uint8Array`, `ArrayBuffer`) of a body or a title
 */
export declare function parseStatus<T>(
  input: JsonRpcErrorInput<T>,
): AnyJsonRpcError;

/** Gives the status with this code or this title, if the page lists it. */
export declare function statusInfo<
  const Key extends JsonRpcError | JsonRpcErrorTitle,
>(key: Key): Extract<KnownJsonRpcError, { code: Key } | { title: Key }>;
export declare function statusInfo(
  key: number | string,
): KnownJsonRpcError | undefined;
