// Code generated from the page. DO NOT EDIT.
// The status codes of the WebSocket API.
"use strict";

/** The SHA-256 digest of the page, in hexadecimal. */
const SPEC_SHA256 =
  "b4be91183819c670b4941cbc3224b1c2a3dc0f55d8a2e18826d6ae9330f20a24";

/** The code of each status, by the identifier derived from its title. */
const CloseCode = {
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

// In the same order as CloseCode.
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
const titles = [
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

// All forms of success in a response.
const successes = [1000, "1000", "Normal Closure"];

/** All statuses, in the order of the page. */
const statuses = /* @__PURE__ */ list();

// Created at import, so that later changes to CloseCode have no effect.
function list() {
  const codes = Object.values(CloseCode);
  const made = descriptions.map((description, place) => {
    const title = titles[place];
    const code = codes[place];
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
 * Parses the status of a response of the WebSocket API. Never throws.
 *
 * @param input - a body (an object with "code"), a code, a title, or the text or bytes
 *   (`Uint8Array`, `ArrayBuffer`) of a body or a title
 */
function parseStatus(input) {
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
function statusInfo(key) {
  return find(key);
}

/** Returns whether the status of a response is success (code 1000). Never throws. */
function isSuccess(input) {
  try {
    return successes.includes(statusOf(decode(input)));
  } catch {
    return false; // invalid UTF-8 or JSON
  }
}

/**
 * Returns the response if its status is success.
 *
 * @throws {CloseCodeError} otherwise
 */
function assertSuccess(input) {
  const status = parseStatus(input);
  if (!status.success) throw new CloseCodeError(status, input);
  return input;
}

// A registered symbol, so that two copies of this package recognize each other's errors.
const brand = () => Symbol.for("websocket-close-status.CloseCodeError");

/** A response that is not success, with its `status` and the response as `payload`. */
class CloseCodeError extends Error {
  constructor(status, payload = status.raw) {
    super("WebSocket answered " + describe(status, payload));
    hide(this, "status", status);
    hide(this, "payload", payload);
    hide(this, brand(), true);
  }

  get name() {
    return "CloseCodeError";
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

/** Returns whether an error is an `CloseCodeError`, from this or another copy of the package. */
function isCloseCodeError(error) {
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

module.exports = {
  SPEC_SHA256,
  CloseCode,
  statuses,
  parseStatus,
  statusInfo,
  isSuccess,
  assertSuccess,
  CloseCodeError,
  isCloseCodeError,
};
