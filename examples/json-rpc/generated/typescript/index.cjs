// Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.
// The status codes of the JSON-RPC API, version 2.0.
"use strict";

/** The version of the API that the page describes. */
const API_VERSION = "2.0";

/** The day the page was last updated, in ISO 8601. */
const SPEC_DATE = "2013-01-04";

/** The SHA-256 of the page, in hexadecimal. */
const SPEC_SHA256 =
  "c863c91bf92401af0418f191bc9ca84d6f1548dde2f5dabb51cd1b38cee29805";

/** The code of each status, by the identifier made from its title. */
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

// In the order of JsonRpcError.
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

/** Every status, in the order of the page. */
const statuses = /* @__PURE__ */ list();

// Made at once, so that it does not matter what becomes of JsonRpcError.
function list() {
  const codes = Object.values(JsonRpcError);
  const made = descriptions.map((description, place) => {
    const title = titles[place];
    const code = codes[place];
    return Object.freeze({ known: true, title, code, description });
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
 * Reads the status of an answer of the JSON-RPC API; never throws.
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
    return unknown(input, undefined, null, null); // no UTF-8, or no JSON
  }
}

function unknown(raw, value, code, title) {
  const status = { known: false, title, code, description: null };
  hide(status, "value", value);
  return hide(status, "raw", raw);
}

/** Adds a property that is neither printed nor serialised: it may hold a secret. */
function hide(object, key, value) {
  return Object.defineProperty(object, key, { __proto__: null, value });
}

/** Gives the status with this code or this title, if the page lists it. */
function statusInfo(key) {
  return find(key);
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

// The keys that lead to a status in a body, from the outermost.
const keys = ["error", "code"];

/** Takes the status out of a body; anything else is one, or none, by itself. */
function statusOf(payload) {
  return isObject(payload) ? keys.reduce(ownMember, payload) : payload;
}

/** Only a property of the object itself counts, whatever its prototype was made to have. */
function ownMember(value, key) {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
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

module.exports = {
  API_VERSION,
  SPEC_DATE,
  SPEC_SHA256,
  JsonRpcError,
  statuses,
  parseStatus,
  statusInfo,
};
