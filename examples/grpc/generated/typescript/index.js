// Code generated from the page. DO NOT EDIT.
// The status codes of the gRPC API.

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

// Every form that success has in an answer.
const successes = [0, "0", "-0", "OK"];

/** Every status, in the order of the page. */
export const statuses = /* @__PURE__ */ list();

// Made at once, so that it does not matter what becomes of GrpcStatus.
function list() {
  const rows = Object.entries(GrpcStatus);
  const made = descriptions.map((description, place) => {
    const [title, code] = rows[place];
    const success = successes.includes(code);
    return Object.freeze({ known: true, title, code, description, success });
  });
  return Object.freeze(made);
}

/** Every status by its code and by its title; made when it is first asked for. */
let index;

function find(key) {
  index ??= new Map([
    ...statuses.map((status) => [status.code, status]),
    ...statuses.map((status) => [status.title, status]),
  ]);
  return index.get(key);
}

/**
 * Reads the status of an answer of the gRPC API; never throws.
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
    return unknown(input, undefined, null, null); // no UTF-8, or no JSON
  }
}

function unknown(raw, value, code, title) {
  const success = false;
  const status = { known: false, title, code, description: null, success };
  hide(status, "value", value);
  return hide(status, "raw", raw);
}

/** Adds a property that is neither printed nor serialised: it may hold a secret. */
function hide(object, key, value) {
  return Object.defineProperty(object, key, { __proto__: null, value });
}

/** Gives the status with this code or this title, if the page lists it. */
export function statusInfo(key) {
  return find(key);
}

/** Whether an answer says success: its status is code 0. Never throws. */
export function isSuccess(input) {
  try {
    return successes.includes(statusOf(decode(input)));
  } catch {
    return false; // no UTF-8, or no JSON
  }
}

/**
 * Gives an answer back if it says success.
 *
 * @throws {GrpcStatusError} otherwise
 */
export function assertSuccess(input) {
  const status = parseStatus(input);
  if (!status.success) throw new GrpcStatusError(status, input);
  return input;
}

// Registered under a name, so that two copies of this package know each other's errors.
const brand = () => Symbol.for("grpc-status.GrpcStatusError");

/** An answer without success: `status` says how, and `payload` is the answer itself. */
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
  // Text by itself that only looks like a title may be a secret.
  const shown = Math.min(title.length >> 1, 8);
  const isMember = isObject(decode(payload));
  return `unknown title ${isMember ? title : title.slice(0, shown) + "..."}`;
}

/** Says which kind of thing was no status, and nothing of what it holds. */
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

/** Whether an error is an `GrpcStatusError`, of this copy of the package or of another. */
export function isGrpcStatusError(error) {
  try {
    return typeof error === "object" && error[brand()] === true;
  } catch {
    return false;
  }
}

/** Decodes text and bytes, JSON at most once; a number in plain text is no code. */
function decode(input) {
  const text = textOf(input);
  if (text === undefined) return input;
  if (/^[{"]/.test(text)) return JSON.parse(text);
  return /^-?\d+$/.test(text) ? undefined : text;
}

const blanks = " \t\r\n";

/** Gives text, or bytes as text, without a BOM and the white space of JSON around it. */
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

/** Takes the status out of a body; anything else is one, or none, by itself. */
function statusOf(payload) {
  if (!isObject(payload)) return payload;
  // Only a property of the object itself counts, whatever its prototype was made to have.
  const own = Object.hasOwn(payload, "code");
  return own ? payload["code"] : undefined;
}

/** Reads an integer of 32 bits: a number, or its digits in a string. */
function codeOf(value) {
  const digits = /^-?(0|[1-9]\d{0,9})$/;
  const isDigits = typeof value === "string" && digits.test(value);
  const number = isDigits ? Number(value) : value;
  const isCode = typeof number === "number" && (number | 0) === number;
  return isCode ? number | 0 : null; // -0 is 0
}

/** Reads what can be a title of a later page. */
function titleOf(value) {
  const isTitle = typeof value === "string" && /^[A-Za-z]\w{0,99}$/.test(value);
  return isTitle ? value : null;
}
