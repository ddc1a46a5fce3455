// Code generated from the page. DO NOT EDIT.
// The status codes of the HTTP\/2 web services.

/** The SHA-256 of the page, in hexadecimal. */
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

// In the order of Http2Error.
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

/** Every status by its code and by its title; made when it is first asked for. */
let statuses;

function find(key) {
  statuses ??= index();
  return statuses.get(key);
}

function index() {
  const map = new Map();
  Object.entries(Http2Error).forEach(([title, code], place) => {
    const description = descriptions[place];
    const status = { known: true, title, code, description };
    map.set(code, Object.freeze(status)).set(title, status);
  });
  return map;
}

/**
 * Reads the status of whatever the gateway answered; never throws.
 *
 * @param input - a body (an object with "error\_code"), a code, a title, or the text or bytes
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

/** Only a property of the object itself counts, whatever its prototype was made to have. */
function ownStatus(body) {
  const own = Object.prototype.hasOwnProperty.call(body, "error_code");
  return own && !Array.isArray(body) ? body["error_code"] : undefined;
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
