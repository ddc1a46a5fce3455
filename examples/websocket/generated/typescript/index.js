// Code generated from the page. DO NOT EDIT.
// The status codes of the WebSocket web services.

/** The SHA-256 of the page, in hexadecimal. */
export const SPEC_SHA256 =
  "b4be91183819c670b4941cbc3224b1c2a3dc0f55d8a2e18826d6ae9330f20a24";

/** The code of each status, by the identifier made from its title. */
export const CloseCode = {
  /** The purpose of the connection is fulfilled. — "Normal Closure" (1000) */
  NormalClosure: 1000,
  /** A server is going down, or a browser has left the page. — "Going Away" (1001) */
  GoingAway: 1001,
  /** An endpoint ends the connection for an error of the protocol. — "Protocol error" (1002) */
  ProtocolError: 1002,
  /** An endpoint received data of a type it cannot accept. — "Unsupported Data" (1003) */
  UnsupportedData: 1003,
  /** A meaning might be defined in the future. — "Reserved" (1004) */
  Reserved: 1004,
  /** A message had data that did not fit its type. — "Invalid frame payload data" (1007) */
  InvalidFramePayloadData: 1007,
  /** A message violates a policy. — "Policy Violation" (1008) */
  PolicyViolation: 1008,
  /** A message is too big to process. — "Message Too Big" (1009) */
  MessageTooBig: 1009,
  /** The server did not negotiate an extension that the client needs. — "Mandatory Ext." (1010) */
  MandatoryExt: 1010,
  /** The server could not fulfil the client's request. — "Internal Error" (1011) */
  InternalError: 1011,
};

const titles = [
  // In the order of CloseCode.
  "Normal Closure",
  "Going Away",
  "Protocol error",
  "Unsupported Data",
  "Reserved",
  "Invalid frame payload data",
  "Policy Violation",
  "Message Too Big",
  "Mandatory Ext.",
  "Internal Error",
];

// In the order of CloseCode.
const descriptions = [
  "The purpose of the connection is fulfilled.",
  "A server is going down, or a browser has left the page.",
  "An endpoint ends the connection for an error of the protocol.",
  "An endpoint received data of a type it cannot accept.",
  "A meaning might be defined in the future.",
  "A message had data that did not fit its type.",
  "A message violates a policy.",
  "A message is too big to process.",
  "The server did not negotiate an extension that the client needs.",
  "The server could not fulfil the client's request.",
];

/** Every status by its code and by its title; made when it is first asked for. */
let statuses;

function find(key) {
  statuses ??= index();
  return statuses.get(key);
}

function index() {
  const map = new Map();
  Object.values(CloseCode).forEach((code, place) => {
    const title = titles[place];
    const description = descriptions[place];
    const success = code === 1000;
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

/** Whether the gateway answered success: its status is code 1000. Never throws. */
export function isSuccess(input) {
  return parseStatus(input).success;
}

/** Throws an `CloseCodeError` unless the gateway answered success. */
export function assertSuccess(input) {
  const status = parseStatus(input);
  if (!status.success) throw new CloseCodeError(status);
}

// Registered under a name, so that two copies of this package know each other's errors.
const brand = () => Symbol.for("websocket-close-status.CloseCodeError");

/** A call that did not succeed; `status` says how. */
export class CloseCodeError extends Error {
  constructor(status) {
    super("WebSocket answered " + describe(status));
    this.name = "CloseCodeError";
    this.status = status;
    Object.defineProperty(this, brand(), { value: true });
  }
}

function describe({ known, code, title }) {
  if (known) return `${title} (${code})`;
  if (code !== null) return `unknown code ${code}`;
  return title === null ? "no status" : `unknown title ${title}`;
}

/** Whether an error is an `CloseCodeError`, of this copy of the package or of another. */
export function isCloseCodeError(error) {
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
