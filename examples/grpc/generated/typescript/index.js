// Code generated from the page. DO NOT EDIT.
// The status codes of the gRPC web services.

/** The SHA-256 of the page, in hexadecimal. */
export const SPEC_SHA256 =
  "28537d5361ae075773cc2da4b5f721fd3bcedcf4975c0b8edacc8016a4e95de7";

/** The code of each status, by its title. */
export const GrpcStatus = {
  /** Not an error; returned on success. — `OK` (0) */
  OK: 0,
  /** The operation was cancelled, typically by the caller. — `CANCELLED` (1) */
  CANCELLED: 1,
  /** An error of another address space, or one about which too little is known. — `UNKNOWN` (2) */
  UNKNOWN: 2,
  /** The client specified an invalid argument, whatever the state of the system. — `INVALID_ARGUMENT` (3) */
  INVALID_ARGUMENT: 3,
  /** The deadline expired before the operation could complete. — `DEADLINE_EXCEEDED` (4) */
  DEADLINE_EXCEEDED: 4,
  /** A requested entity was not found. — `NOT_FOUND` (5) */
  NOT_FOUND: 5,
  /** The entity that a client attempted to create already exists. — `ALREADY_EXISTS` (6) */
  ALREADY_EXISTS: 6,
  /** The caller does not have permission to execute the operation. — `PERMISSION_DENIED` (7) */
  PERMISSION_DENIED: 7,
  /** A resource has been exhausted, such as a quota of the user or space on the disk. — `RESOURCE_EXHAUSTED` (8) */
  RESOURCE_EXHAUSTED: 8,
  /** The system is not in a state that the operation requires. — `FAILED_PRECONDITION` (9) */
  FAILED_PRECONDITION: 9,
  /** The operation was aborted, typically by a concurrent transaction. — `ABORTED` (10) */
  ABORTED: 10,
  /** The operation was attempted past the valid range. — `OUT_OF_RANGE` (11) */
  OUT_OF_RANGE: 11,
  /** The operation is not implemented, or not supported by this service. — `UNIMPLEMENTED` (12) */
  UNIMPLEMENTED: 12,
  /** An invariant of the underlying system has been broken. — `INTERNAL` (13) */
  INTERNAL: 13,
  /** The service is currently unavailable; a retry with a backoff may succeed. — `UNAVAILABLE` (14) */
  UNAVAILABLE: 14,
  /** Unrecoverable data loss or corruption. — `DATA_LOSS` (15) */
  DATA_LOSS: 15,
  /** The request has no valid credentials for the operation. — `UNAUTHENTICATED` (16) */
  UNAUTHENTICATED: 16,
};

// In the order of GrpcStatus.
const descriptions = [
  "Not an error; returned on success.",
  "The operation was cancelled, typically by the caller.",
  "An error of another address space, or one about which too little is known.",
  "The client specified an invalid argument, whatever the state of the system.",
  "The deadline expired before the operation could complete.",
  "A requested entity was not found.",
  "The entity that a client attempted to create already exists.",
  "The caller does not have permission to execute the operation.",
  "A resource has been exhausted, such as a quota of the user or space on the disk.",
  "The system is not in a state that the operation requires.",
  "The operation was aborted, typically by a concurrent transaction.",
  "The operation was attempted past the valid range.",
  "The operation is not implemented, or not supported by this service.",
  "An invariant of the underlying system has been broken.",
  "The service is currently unavailable; a retry with a backoff may succeed.",
  "Unrecoverable data loss or corruption.",
  "The request has no valid credentials for the operation.",
];

/** Every status by its code and by its title; made when it is first asked for. */
let statuses;

function find(key) {
  statuses ??= index();
  return statuses.get(key);
}

function index() {
  const map = new Map();
  Object.entries(GrpcStatus).forEach(([title, code], place) => {
    const description = descriptions[place];
    const success = code === 0;
    const status = { known: true, title, code, description, success };
    map.set(code, Object.freeze(status)).set(title, status);
  });
  return map;
}

/**
 * Reads the status of whatever the gateway answered; never throws.
 *
 * @param input - a body (an object with "code"), a code, a title, or the text or bytes
 *   (`Uint8Array`, `ArrayBuffer`) of any of these, in JSON or plain.
 */
export function parseStatus(input) {
  try {
    return read(take(input), input);
  } catch {
    // Whatever a hostile input throws, and what is no UTF-8 or no JSON.
    return unknown(input, null, null);
  }
}

/** Gives the status with this code or this title, if the page lists it. */
export function statusInfo(key) {
  return find(key);
}

/** Whether the gateway answered success: its status is code 0. Never throws. */
export function isSuccess(input) {
  return parseStatus(input).success;
}

/** Throws an `GrpcStatusError` unless the gateway answered success. */
export function assertSuccess(input) {
  const status = parseStatus(input);
  if (!status.success) throw new GrpcStatusError(status);
}

// Registered under a name, so that two copies of this package know each other's errors.
const brand = () => Symbol.for("grpc-status.GrpcStatusError");

/** A call that did not succeed; `status` says how. */
export class GrpcStatusError extends Error {
  constructor(status) {
    super("gRPC answered " + describe(status));
    this.name = "GrpcStatusError";
    this.status = status;
    Object.defineProperty(this, brand(), { value: true });
  }
}

function describe({ known, code, title }) {
  if (known) return `${title} (${code})`;
  if (code !== null) return `unknown code ${code}`;
  return title === null ? "no status" : `unknown title ${title}`;
}

/** Whether an error is an `GrpcStatusError`, of this copy of the package or of another. */
export function isGrpcStatusError(error) {
  try {
    return typeof error === "object" && error[brand()] === true;
  } catch {
    return false;
  }
}

/** Takes the wire value out of an input: the status as the gateway sent it. */
function take(input) {
  if (typeof input === "string") return decode(input);
  if (typeof input !== "object" || input === null) return input;
  if (ArrayBuffer.isView(input) || isArrayBuffer(input)) {
    const options = { fatal: true, ignoreBOM: true };
    return decode(new TextDecoder("utf-8", options).decode(input));
  }
  return ownStatus(input);
}

function isArrayBuffer(input) {
  return Object.prototype.toString.call(input) === "[object ArrayBuffer]";
}

/** Only a property of the object itself counts, whatever its prototype was made to have. */
function ownStatus(body) {
  const own = Object.prototype.hasOwnProperty.call(body, "code");
  return own && !Array.isArray(body) ? body["code"] : undefined;
}

/** Decodes JSON, at most once; other text is the wire value itself. */
function decode(text) {
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let end = text.length;
  while (isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  const trimmed = text.slice(start, end);
  if (trimmed[0] !== "{" && trimmed[0] !== '"') return trimmed;
  const value = JSON.parse(trimmed);
  return typeof value === "object" ? ownStatus(value) : value;
}

function isSpace(unit) {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}

/** Reads a wire value: a number, a number in a string, or a title. */
function read(value, raw) {
  if (typeof value === "string") {
    const status = find(value);
    if (status) return status;
    if (!/^-?(0|[1-9]\d{0,9})$/.test(value)) {
      const isTitle = /^[A-Za-z]\w{0,99}$/.test(value);
      return unknown(raw, null, isTitle ? value : null);
    }
    value = Number(value);
  }
  // Integers of 32 bits alone: NaN, fractions and what is larger are no codes.
  if (typeof value !== "number" || (value | 0) !== value) {
    return unknown(raw, null, null);
  }
  return find(value) ?? unknown(raw, value | 0, null); // -0 is 0
}

function unknown(raw, code, title) {
  return { known: false, title, code, description: null, success: false, raw };
}
