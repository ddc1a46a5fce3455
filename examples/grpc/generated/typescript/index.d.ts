// Code generated from the page. DO NOT EDIT.
// The status codes of the gRPC API.
//
// Only code 0 means success. Every other code is a failure, regardless of its sign and of
// the HTTP status.
// In a response body, only the top-level member "code" is read. It is an integer,
// an integer in a string, or a title (case-sensitive).
// Without a body, a number is a code, but text that contains only a number is unknown,
// because it could be a price or an ID.
// A missing status, or one that is not on the page, is unknown. An unknown status keeps
// the payload and is never success. Parsing never fails.

/** The SHA-256 digest of the page, in hexadecimal. */
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

/** A code on the page. */
export type GrpcStatus = (typeof GrpcStatus)[keyof typeof GrpcStatus];

/** A title on the page (case-sensitive). */
export type GrpcStatusTitle = keyof typeof GrpcStatus;

/** A status on the page, as a union discriminated by `title`, `code` and `success`. */
export type KnownGrpcStatus = {
  [Title in GrpcStatusTitle]: {
    /** The status is on the page. */
    readonly known: true;
    /** The title (case-sensitive). */
    readonly title: Title;
    /** The code, which identifies the status. */
    readonly code: (typeof GrpcStatus)[Title];
    /** The description, in English, exactly as on the page. */
    readonly description: string;
    /** True only for code 0. */
    readonly success: (typeof GrpcStatus)[Title] extends 0 ? true : false;
  };
}[GrpcStatusTitle];

/** A status that is not on the page, or a payload without a status. */
export interface UnknownGrpcStatus {
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
export type AnyGrpcStatus = KnownGrpcStatus | UnknownGrpcStatus;

/** All statuses, in the order of the page. */
export declare const statuses: readonly KnownGrpcStatus[];

/** Types that are passed by mistake: a Promise that was not awaited, a function that was not called. */
type NoAnswer =
  | PromiseLike<unknown>
  | ((...args: never) => unknown)
  | (abstract new (...args: never) => unknown);

// any if T is or may be one of these, otherwise never. With any, generic code still compiles, because
// compilers ignore it if T is a type parameter.
type IfNoAnswer<T> = T extends NoAnswer ? any : never;

/** Any type except Promises and functions. */
export type GrpcStatusInput<T> = [IfNoAnswer<T>] extends [never]
  ? T
  : 1 extends 0 & T // any
    ? unknown
    : "not a Promise or a function";

/**
 * Parses the status of a response of the gRPC API. Never throws.
 *
 * @param input - a body (an object with "code"), a code, a title, or the text or bytes
 *   (`Uint8Array`, `ArrayBuffer`) of a body or a title
 */
export declare function parseStatus<T>(
  input: GrpcStatusInput<T>,
): AnyGrpcStatus;

/** Returns the status with this code or title, or `undefined`. */
export declare function statusInfo<
  const Key extends GrpcStatus | GrpcStatusTitle,
>(key: Key): Extract<KnownGrpcStatus, { code: Key } | { title: Key }>;
export declare function statusInfo(
  key: number | string,
): KnownGrpcStatus | undefined;

/** Returns whether the status of a response is success (code 0). Never throws. */
export declare function isSuccess<T>(input: GrpcStatusInput<T>): boolean;

/**
 * Returns the response if its status is success.
 *
 * @throws {@link GrpcStatusError} otherwise
 */
export declare function assertSuccess<T>(input: GrpcStatusInput<T>): T;

/** A response that is not success, with its `status` and the response as `payload`. */
export declare class GrpcStatusError extends Error {
  /** The name of the class. */
  get name(): "GrpcStatusError";
  /** The status of the response. Not enumerable. */
  readonly status: AnyGrpcStatus;
  /** The original response. Not enumerable, because it may contain secrets. */
  readonly payload: unknown;
  /** Creates an error. By default, `payload` is the input of an unknown status. */
  constructor(status: AnyGrpcStatus, payload?: unknown);
}

/** Returns whether an error is an `GrpcStatusError`, from this or another copy of the package. */
export declare function isGrpcStatusError(
  error: unknown,
): error is GrpcStatusError;
