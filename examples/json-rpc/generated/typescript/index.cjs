// Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.
// The status codes of the JSON-RPC API, version 2.0.
"use strict";

/** The API version that the page describes. */
const API_VERSION = "2.0";

/** The date of the page in ISO 8601 format. */
const SPEC_DATE = "2013-01-04";

/** The SHA-256 digest of the page, in hexadecimal. */
const SPEC_SHA256 =
  "c863c91bf92401af0418f191bc9ca84d6f1548dde2f5dabb51cd1b38cee29805";

/** The code of each status, by the identifier derived from its title. */
const JsonRpcError = {
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

// In the same order as JsonRpcError.
const descriptions = [
  "Invalid JSON was received by the server.",
  "The JSON sent is not a valid request object.",
  "The method does not exist, or is not available.",
  "The parameters of the method are not valid.",
  "An error within JSON-RPC itself.",
];
const titles = [
  "Parse error",
  "Invalid Request",
  "Method not found",
  "Invalid params",
  "Internal error",
];

/** All statuses, in the order of the page. */
const statuses = /* @__PURE__ */ list();

// Created at import, so that later changes to JsonRpcError have no effect.
function list() {
  const codes = Object.values(JsonRpcError);
  const made = descriptions.map((description, place) => {
    const title = titles[place];
    const code = codes[place];
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
 * Parses the status of a response of the JSON-RPC API. Never throws.
 *
 * @param input - a body (an object with "error.code"), a code, a title, or the text or bytes
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
  const status = { known: false, title, code, description: null };
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

// The keys that lead to the status in a body, outermost first.
const keys = ["error", "code"];

/** Returns the status value of a body, and any other payload unchanged. */
function statusOf(payload) {
  return isObject(payload) ? keys.reduce(ownMember, payload) : payload;
}

/** Reads only own properties, so that a changed prototype has no effect. */
function ownMember(value, key) {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
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
  API_VERSION,
  SPEC_DATE,
  SPEC_SHA256,
  JsonRpcError,
  statuses,
  parseStatus,
  statusInfo,
};
