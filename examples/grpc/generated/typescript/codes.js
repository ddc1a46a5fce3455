// Code generated from the page. DO NOT EDIT.
// The status codes of the gRPC API, as constants.

/** Not an error; returned on success. — `OK` (0) */
export const OK = 0;
/** The operation was cancelled, typically by the caller. — `CANCELLED` (1) */
export const CANCELLED = 1;
/** An error of another address space, or one about which too little is known. — `UNKNOWN` (2) */
export const UNKNOWN = 2;
/** The client specified an invalid argument, whatever the state of the system. — `INVALID_ARGUMENT` (3) */
export const INVALID_ARGUMENT = 3;
/** The deadline expired before the operation could complete. — `DEADLINE_EXCEEDED` (4) */
export const DEADLINE_EXCEEDED = 4;
/** A requested entity was not found. — `NOT_FOUND` (5) */
export const NOT_FOUND = 5;
/** The entity that a client attempted to create already exists. — `ALREADY_EXISTS` (6) */
export const ALREADY_EXISTS = 6;
/** The caller does not have permission to execute the operation. — `PERMISSION_DENIED` (7) */
export const PERMISSION_DENIED = 7;
/** A resource has been exhausted, such as a quota of the user or space on the disk. — `RESOURCE_EXHAUSTED` (8) */
export const RESOURCE_EXHAUSTED = 8;
/** The system is not in a state that the operation requires. — `FAILED_PRECONDITION` (9) */
export const FAILED_PRECONDITION = 9;
/** The operation was aborted, typically by a concurrent transaction. — `ABORTED` (10) */
export const ABORTED = 10;
/** The operation was attempted past the valid range. — `OUT_OF_RANGE` (11) */
export const OUT_OF_RANGE = 11;
/** The operation is not implemented, or not supported by this service. — `UNIMPLEMENTED` (12) */
export const UNIMPLEMENTED = 12;
/** An invariant of the underlying system has been broken. — `INTERNAL` (13) */
export const INTERNAL = 13;
/** The service is currently unavailable; a retry with a backoff may succeed. — `UNAVAILABLE` (14) */
export const UNAVAILABLE = 14;
/** Unrecoverable data loss or corruption. — `DATA_LOSS` (15) */
export const DATA_LOSS = 15;
/** The request has no valid credentials for the operation. — `UNAUTHENTICATED` (16) */
export const UNAUTHENTICATED = 16;
