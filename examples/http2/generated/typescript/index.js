// Code generated from the page. DO NOT EDIT.
// The status codes of the HTTP\/2 API.

/** The SHA-256 digest of the page, in hexadecimal. */
export const SPEC_SHA256 =
  "58f4c521c5e155ffb194d0192f806fe9f766f357a368d794f1ec9fc03a0a1fe9";

/** The code of each status, by its title. */
export const Http2Error = {
  /** Not the result of an error. — `NO_ERROR` (0) */
  NO_ERROR: 0,
  /** An unspecific error of the protocol. — `PROTOCOL_ERROR` (1) */
  PROTOCOL_ERROR: 1,
  /** An unexpected internal error. — `INTERNAL_ERROR` (2) */
  INTERNAL_ERROR: 2,
  /** The peer violated flow control. — `FLOW_CONTROL_ERROR` (3) */
  FLOW_CONTROL_ERROR: 3,
  /** No timely answer to settings. — `SETTINGS_TIMEOUT` (4) */
  SETTINGS_TIMEOUT: 4,
  /** A frame came after the stream was half-closed. — `STREAM_CLOSED` (5) */
  STREAM_CLOSED: 5,
  /** A frame of an invalid size. — `FRAME_SIZE_ERROR` (6) */
  FRAME_SIZE_ERROR: 6,
  /** Refused before any processing. — `REFUSED_STREAM` (7) */
  REFUSED_STREAM: 7,
  /** The stream is not needed any more. — `CANCEL` (8) */
  CANCEL: 8,
  /** The compression of fields cannot be kept up. — `COMPRESSION_ERROR` (9) */
  COMPRESSION_ERROR: 9,
  /** The connection of a CONNECT request was reset. — `CONNECT_ERROR` (10) */
  CONNECT_ERROR: 10,
  /** The peer causes too much load. — `ENHANCE_YOUR_CALM` (11) */
  ENHANCE_YOUR_CALM: 11,
  /** The transport is not secure enough. — `INADEQUATE_SECURITY` (12) */
  INADEQUATE_SECURITY: 12,
  /** HTTP\/1.1 is to be used instead. — `HTTP_1_1_REQUIRED` (13) */
  HTTP_1_1_REQUIRED: 13,
};

// In the same order as Http2Error.
const descriptions = [
  "Not the result of an error.",
  "An unspecific error of the protocol.",
  "An unexpected internal error.",
  "The peer violated flow control.",
  "No timely answer to settings.",
  "A frame came after the stream was half-closed.",
  "A frame of an invalid size.",
  "Refused before any processing.",
  "The stream is not needed any more.",
  "The compression of fields cannot be kept up.",
  "The connection of a CONNECT request was reset.",
  "The peer causes too much load.",
  "The transport is not secure enough.",
  "HTTP/1.1 is to be used instead.",
];

/** All statuses, in the order of the page. */
export const statuses = /* @__PURE__ */ list();

// Created at import, so that later changes to Http2Error have no effect.
function list() {
  const rows = Object.entries(Http2Error);
  const made = descriptions.map((description, place) => {
    const [title, code] = rows[place];
    return Object.freeze({ known: true, title, code, description });
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
 * Parses the status of a response of the HTTP\/2 API. Never throws.
 *
 * @param input - a body (an object with "error\_code"), a code, a title, or the text or bytes
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
  const status = { known: false, title, code, description: null };
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
  const own = Object.hasOwn(payload, "error_code");
  return own ? payload["error_code"] : undefined;
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
