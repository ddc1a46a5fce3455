// Code generated from the page. DO NOT EDIT.
// The status codes of the gRPC API.
//
// Only code 0 is success. Every other code is a failure, whatever its sign and whatever
// the HTTP status.
// Only the top-level "code" of a body counts: an integral number, its digits
// in a string, or a title in exact case.
// Text that is only a number is unknown: it may be a price or an ID. A number is a code.
// A status that the page does not list, or no status at all, is unknown: it keeps the
// payload and is never success. Parsing never fails.

/** The SHA-256 of the page, in hexadecimal. */
export declare const SPEC_SHA256: "28537d5361ae075773cc2da4b5f721fd3bcedcf4975c0b8edacc8016a4e95de7";

/** The code of each status, by its title. */
export declare const GrpcStatus: {
  /** Not an error; returned on success. — `OK` (0) */
  readonly OK: 0;
  /** The operation was cancelled, typically by the caller. — `CANCELLED` (1) */
  readonly CANCELLED: 1;
  /** An error of another address space, or one about which too little is known. — `UNKNOWN` (2) */
  readonly UNKNOWN: 2;
  /** The client specified an invalid argument, whatever the state of the system. — `INVALID_ARGUMENT` (3) */
  readonly INVALID_ARGUMENT: 3;
  /** The deadline expired before the operation could complete. — `DEADLINE_EXCEEDED` (4) */
  readonly DEADLINE_EXCEEDED: 4;
  /** A requested entity was not found. — `NOT_FOUND` (5) */
  readonly NOT_FOUND: 5;
  /** The entity that a client attempted to create already exists. — `ALREADY_EXISTS` (6) */
  readonly ALREADY_EXISTS: 6;
  /** The caller does not have permission to execute the operation. — `PERMISSION_DENIED` (7) */
  readonly PERMISSION_DENIED: 7;
  /** A resource has been exhausted, such as a quota of the user or space on the disk. — `RESOURCE_EXHAUSTED` (8) */
  readonly RESOURCE_EXHAUSTED: 8;
  /** The system is not in a state that the operation requires. — `FAILED_PRECONDITION` (9) */
  readonly FAILED_PRECONDITION: 9;
  /** The operation was aborted, typically by a concurrent transaction. — `ABORTED` (10) */
  readonly ABORTED: 10;
  /** The operation was attempted past the valid range. — `OUT_OF_RANGE` (11) */
  readonly OUT_OF_RANGE: 11;
  /** The operation is not implemented, or not supported by this service. — `UNIMPLEMENTED` (12) */
  readonly UNIMPLEMENTED: 12;
  /** An invariant of the underlying system has been broken. — `INTERNAL` (13) */
  readonly INTERNAL: 13;
  /** The service is currently unavailable; a retry with a backoff may succeed. — `UNAVAILABLE` (14) */
  readonly UNAVAILABLE: 14;
  /** Unrecoverable data loss or corruption. — `DATA_LOSS` (15) */
  readonly DATA_LOSS: 15;
  /** The request has no valid credentials for the operation. — `UNAUTHENTICATED` (16) */
  readonly UNAUTHENTICATED: 16;
};

/** A code of the page. */
export type GrpcStatus = (typeof GrpcStatus)[keyof typeof GrpcStatus];

/** A title of the page, in exact case. */
export type GrpcStatusTitle = keyof typeof GrpcStatus;

/** A status that the page lists, as one type for each: `title`, `code` and `success` tell them apart. */
export type KnownGrpcStatus = {
  [Title in GrpcStatusTitle]: {
    /** That the page lists it. */
    readonly known: true;
    /** The title, in exact case. */
    readonly title: Title;
    /** The code, by which the status is identified. */
    readonly code: (typeof GrpcStatus)[Title];
    /** What the status means, in English, exactly as the page has it. */
    readonly description: string;
    /** True for code 0 alone. */
    readonly success: (typeof GrpcStatus)[Title] extends 0 ? true : false;
  };
}[GrpcStatusTitle];

/** What the page does not list: a newer status, or no status at all. */
export interface UnknownGrpcStatus {
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
export type AnyGrpcStatus = KnownGrpcStatus | UnknownGrpcStatus;

/** Every status, in the order of the page. */
export declare const statuses: readonly KnownGrpcStatus[];

/** What is no answer: a Promise is to be awaited, a function to be called. */
type NoAnswer =
  | PromiseLike<unknown>
  | ((...args: never) => unknown)
  | (abstract new (...args: never) => unknown);

// Any where T is or may be one of these, and never elsewhere: only any is what compilers leave out
// of account where T is a type parameter, so that generic code compiles.
type IfNoAnswer<T> = T extends NoAnswer ? any : never;

/** Any type but those of Promises and functions. */
export type GrpcStatusInput<T> = [IfNoAnswer<T>] extends [never]
  ? T
  : 1 extends 0 & T // any
    ? unknown
    : "no Promise and no function";

/**
 * Reads the status of an answer of the gRPC API; never throws.
 *
 * @param input - a body (an object with "code"), a code, a title, or the text or bytes
 *   (`Uint8Array`, `ArrayBuffer`) of a body or a title
 */
export declare function parseStatus<T>(
  input: GrpcStatusInput<T>,
): AnyGrpcStatus;

/** Gives the status with this code or this title, if the page lists it. */
export declare function statusInfo<
  const Key extends GrpcStatus | GrpcStatusTitle,
>(key: Key): Extract<KnownGrpcStatus, { code: Key } | { title: Key }>;
export declare function statusInfo(
  key: number | string,
): KnownGrpcStatus | undefined;

/** Whether an answer says success: its status is code 0. Never throws. */
export declare function isSuccess<T>(input: GrpcStatusInput<T>): boolean;

/**
 * Gives an answer back if it says success.
 *
 * @throws {@link GrpcStatusError} otherwise
 */
export declare function assertSuccess<T>(input: GrpcStatusInput<T>): T;

/** An answer without success: `status` says how, and `payload` is the answer itself. */
export declare class GrpcStatusError extends Error {
  /** The name of the class. */
  get name(): "GrpcStatusError";
  /** The status of the answer; not enumerable. */
  readonly status: AnyGrpcStatus;
  /** The answer as it was given; not enumerable, since it may hold a secret. */
  readonly payload: unknown;
  /** Makes the error of an answer; `payload` is by default what an unknown status came in. */
  constructor(status: AnyGrpcStatus, payload?: unknown);
}

/** Whether an error is an `GrpcStatusError`, of this copy of the package or of another. */
export declare function isGrpcStatusError(
  error: unknown,
): error is GrpcStatusError;
