// Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.
// The status codes of the JSON-RPC web services, API 2.0.

/** The version of the API that the page describes. */
export const API_VERSION = "2.0";

/** The day the page was last updated, in ISO 8601. */
export const SPEC_DATE = "2013-01-04";

/** The SHA-256 of the page, in hexadecimal. */
export const SPEC_SHA256 =
  "c863c91bf92401af0418f191bc9ca84d6f1548dde2f5dabb51cd1b38cee29805";

/** The code of each status, by the identifier made from its title. */
export const JsonRpcError = {
  /** Invalid JSON was received by the server. — "Parse error" (-32700) */
  ParseError: -32700,
  /** The JSON sent is not a valid request object. — "Invalid Request" (-32600) */
  InvalidRequest: -32600,
  /** The method does not exist, or is not available. — "Method not found" (-32601) */
  MethodNotFound: -32601,
  /** The parameters of the method are not valid. — "Invalid params" (-32602) */
  InvalidParams: -32602,
  /** An error within JSON-RPC itself. — "Internal error" (-32603) */
  InternalError: -32603,
};

const titles = [
  // In the order of JsonRpcError.
  "Parse error",
  "Invalid Request",
  "Method not found",
  "Invalid params",
  "Internal error",
];

// In the order of JsonRpcError.
const descriptions = [
  "Invalid JSON was received by the server.",
  "The JSON sent is not a valid request object.",
  "The method does not exist, or is not available.",
  "The parameters of the method are not valid.",
  "An error within JSON-RPC itself.",
];

/** Every status by its code and by its title; made when it is first asked for. */
let statuses;

function find(key) {
  statuses ??= index();
  return statuses.get(key);
}

function index() {
  const map = new Map();
  Object.values(JsonRpcError).forEach((code, place) => {
    const title = titles[place];
    const description = descriptions[place];
    const status = { known: true, title, code, description };
    map.set(code, Object.freeze(status)).set(title, status);
  });
  return map;
}

/**
 * Reads the status of whatever the gateway answered; never throws.
 *
 * @param input - a body (an object with "error.code"), a code, a title, or the text or bytes
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

// The keys that lead to a status in a body, from the outermost.
const keys = ["error", "code"];

function ownStatus(body) {
  return keys.reduce(ownMember, body);
}

/** Only a property of the object itself counts, whatever its prototype was made to have. */
function ownMember(value, key) {
  if (typeof value !== "object" || value === null) return undefined;
  const own = Object.prototype.hasOwnProperty.call(value, key);
  return own && !Array.isArray(value) ? value[key] : undefined;
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
  return { known: false, title, code, description: null, raw };
}
