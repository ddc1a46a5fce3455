// Code generated from the page. DO NOT EDIT.
// The status codes of the gRPC API.

/** The SHA-256 digest of the page, in hexadecimal. */
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

// In the same order as GrpcStatus.
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

// All forms of success in a response.
const successes = [0, "0", "-0", "OK"];

/** All statuses, in the order of the page. */
export const statuses = /* @__PURE__ */ list();

// Created at import, so that later changes to GrpcStatus have no effect.
function list() {
  const rows = Object.entries(GrpcStatus);
  const made = descriptions.map((description, place) => {
    const [title, code] = rows[place];
    const success = successes.includes(code);
    return Object.freeze({ known: true, title, code, description, success });
  });
  return Object.freeze(made);
}

/** All statuses by code and by title, created on first use. */
let index;

function find(key) {
  index ??= new Map([
    ...statuses.map((status) => [status.code, status]),
    ...statuses.map((status) => [status.title, status]),
  ]);
  return index.get(key);
}

/**
 * Parses the status of a response of the gRPC API. Never throws.
 *
 * @param input - a body (an object with "code"), a code, a title, or the text or bytes
 *   (`Uint8Array`, `ArrayBuffer`) of a body or a title
 */
export function parseStatus(input) {
  try {
    const payload = decode(input);
    const value = statusOf(payload);
    const known = find(value);
    if (known) return known;
    const code = codeOf(value);
    const title = titleOf(value);
    const held = isObject(payload) ? value : (code ?? title ?? undefined);
    return find(code) ?? unknown(input, held, code, title);
  } catch {
    return unknown(input, undefined, null, null); // invalid UTF-8 or JSON
  }
}

function unknown(raw, value, code, title) {
  const success = false;
  const status = { known: false, title, code, description: null, success };
  hide(status, "value", value);
  return hide(status, "raw", raw);
}

/** Adds a property that is not printed or serialized, because it may be a secret. */
function hide(object, key, value) {
  return Object.defineProperty(object, key, { __proto__: null, value });
}

/** Returns the status with this code or title, or `undefined`. */
export function statusInfo(key) {
  return find(key);
}

/** Returns whether the status of a response is success (code 0). Never throws. */
export function isSuccess(input) {
  try {
    return successes.includes(statusOf(decode(input)));
  } catch {
    return false; // invalid UTF-8 or JSON
  }
}

/**
 * Returns the response if its status is success.
 *
 * @throws {GrpcStatusError} otherwise
 */
export function assertSuccess(input) {
  const status = parseStatus(input);
  if (!status.success) throw new GrpcStatusError(status, input);
  return input;
}

// A registered symbol, so that two copies of this package recognize each other's errors.
const brand = () => Symbol.for("grpc-status.GrpcStatusError");

/** A response that is not success, with its `status` and the response as `payload`. */
export class GrpcStatusError extends Error {
  constructor(status, payload = status.raw) {
    super("gRPC answered " + describe(status, payload));
    hide(this, "status", status);
    hide(this, "payload", payload);
    hide(this, brand(), true);
  }

  get name() {
    return "GrpcStatusError";
  }
}

function describe({ known, code, title }, payload) {
  if (known) return `${title} (${code})`;
  if (code !== null) return `unknown code ${code}`;
  if (title === null) return `no status: ${kindOf(payload)}`;
  // Plain text that looks like a title may be a secret.
  const shown = Math.min(title.length >> 1, 8);
  const isMember = isObject(decode(payload));
  return `unknown title ${isMember ? title : title.slice(0, shown) + "..."}`;
}

/** Describes the type of a payload without a status, without showing its content. */
function kindOf(input) {
  let text;
  try {
    text = textOf(input);
  } catch {
    return "bytes that are not UTF-8";
  }
  if (text === undefined) return kindOfValue(input);
  if (text === "") return "an empty text";
  if (text[0] === "[") return "a list";
  if (text[0] === "<") return "HTML or XML";
  if (/^[{"]/.test(text)) {
    try {
      if (isObject(JSON.parse(text))) return "an object without a status";
    } catch {
      return "text that is not JSON";
    }
  }
  const isNumber = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text);
  return isNumber ? "a number" : "text that is not a status";
}

function kindOfValue(value) {
  if (value === undefined || value === null) return "nothing";
  if (typeof value !== "object") return `a ${typeof value}`;
  if (Array.isArray(value)) return "a list";
  if (typeof value.then === "function") {
    return "a Promise instead of what it resolves to";
  }
  if ("headers" in value && "body" in value) {
    return "a Response object instead of its body";
  }
  if ("headers" in value && "config" in value && "data" in value) {
    return "an axios response instead of its data";
  }
  if ("getReader" in value || "pipe" in value) return "a stream";
  const type = Object.getPrototypeOf(value)?.constructor?.name ?? "Object";
  if (type === "Object") return "an object without a status";
  return `an object of type ${type.replace(/[^ -~]/g, "?").slice(0, 40)}`;
}

/** Returns whether an error is an `GrpcStatusError`, from this or another copy of the package. */
export function isGrpcStatusError(error) {
  try {
    return typeof error === "object" && error[brand()] === true;
  } catch {
    return false;
  }
}

/** Decodes text and bytes, JSON at most once. A number in plain text is not a code. */
function decode(input) {
  const text = textOf(input);
  if (text === undefined) return input;
  if (/^[{"]/.test(text)) return JSON.parse(text);
  return /^-?\d+$/.test(text) ? undefined : text;
}

const blanks = " \t\r\n";

/** Returns text, or bytes as text, without a BOM and surrounding JSON whitespace. */
function textOf(input) {
  let text = input;
  if (typeof input === "object") {
    const kind = {}.toString.call(input);
    if (kind !== "[object ArrayBuffer]" && !ArrayBuffer.isView(input)) return;
    const options = { fatal: true, ignoreBOM: true };
    text = new TextDecoder("utf-8", options).decode(input);
  }
  if (typeof text !== "string") return;
  let start = text[0] === "\ufeff" ? 1 : 0;
  let end = text.length;
  while (blanks.includes(text[start])) start++;
  while (blanks.includes(text[end - 1])) end--;
  return text.slice(start, end);
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Returns the status value of a body, and any other payload unchanged. */
function statusOf(payload) {
  if (!isObject(payload)) return payload;
  // Read only own properties, so that a changed prototype has no effect.
  const own = Object.hasOwn(payload, "code");
  return own ? payload["code"] : undefined;
}

/** Reads a 32-bit integer, as a number or in a string. */
function codeOf(value) {
  const digits = /^-?(0|[1-9]\d{0,9})$/;
  const isDigits = typeof value === "string" && digits.test(value);
  const number = isDigits ? Number(value) : value;
  const isCode = typeof number === "number" && (number | 0) === number;
  return isCode ? number | 0 : null; // -0 is 0
}

/** Reads a valid title, which can be that of a newer status. */
function titleOf(value) {
  const isTitle = typeof value === "string" && /^[A-Za-z]\w{0,99}$/.test(value);
  return isTitle ? value : null;
}
