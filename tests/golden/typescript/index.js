// The status codes of the AmootSMS web services, API v1.
// Generated from the published page of 2025-10-20. Do not edit.

/** The version of the API that the page describes. */
export const API_VERSION = "v1";

/** The day the page was last updated, in ISO 8601; 1404/07/28 in the Jalali calendar. */
export const SPEC_DATE = "2025-10-20";

/** The SHA-256 of the page, in hexadecimal. */
export const SPEC_SHA256 =
  "4d98dfee6bdf7d62d4a71fce9792ed628740be87c6e0d177c0ca938d2791986e";

/** The code of each status, by its title. */
export const AmootStatus = {
  /** ' " \\ \$ \$\{x\} \#\{x\} \{\{ x \}\} \{% x %\} \{\# x \#\} \*\/ \/\* \/\/ -- """ ''' --\> \<\!-- \]\]\> ?\> %s %n — `Failed` (0) */
  Failed: 0,
  /** \<\/script\>\<script\>alert\(1\)\<\/script\> \<b onclick=alert\(1\)\> \& \&amp; \`code\` \@deprecated \{\@link x\} — `Success` (1) */
  Success: 1,
  /** \\u0041 \\u002a\/ \\u202e \\x41 \\n \\' \\" \\ — `CreditNotEnough` (4) */
  CreditNotEnough: 4,
  /** \\ — `User_NotExists` (-1) */
  User_NotExists: -1,
  /** " — `Token_NotAllowIP` (-207) */
  Token_NotAllowIP: -207,
  /** ''' — `SMSMessageText_Empty` (2147483647) */
  SMSMessageText_Empty: 2147483647,
  /** """ — `constructor` (-2147483648) */
  constructor: -2147483648,
  /** نیم‌فاصله ي ك U\+200EU\+200FU\+061C U\+2028 U\+2029 U\+FEFF 😀 é — `x` (101) */
  x: 101,
  /** \$\$ DELIMITER ; GO ; DROP TABLE x; \/\*\! x \*\/ \\g :x ? — `X1_Y2` (500) */
  X1_Y2: 500,
};

// In the order of AmootStatus.
const descriptions = [
  "' \" \\ $ ${x} #{x} {{ x }} {% x %} {# x #} */ /* // -- \"\"\" ''' --> \u003c!-- ]]> ?> %s %n",
  "\u003c/script>\u003cscript>alert(1)\u003c/script> \u003cb onclick=alert(1)> & &amp; `code` @deprecated {@link x}",
  "\\u0041 \\u002a/ \\u202e \\x41 \\n \\' \\\" \\",
  "\\",
  "\"",
  "'''",
  "\"\"\"",
  "نیم‌فاصله ي ك \u200e\u200f\u061c \u2028 \u2029 \ufeff 😀 é",
  "$$ DELIMITER ; GO ; DROP TABLE x; /*! x */ \\g :x ?",
];

/** Every status by its code and by its title; made when it is first asked for. */
let statuses;

function find(key) {
  statuses ??= index();
  return statuses.get(key);
}

function index() {
  const map = new Map();
  Object.entries(AmootStatus).forEach(([title, code], place) => {
    const description = descriptions[place];
    const success = code === 1;
    const status = { known: true, title, code, description, success };
    map.set(code, Object.freeze(status)).set(title, status);
  });
  return map;
}

/**
 * Reads the status of whatever the gateway answered; never throws.
 *
 * @param input - a body (an object with `Status`), a code, a title, or the text or bytes
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

/** Whether the gateway answered success: its status is code 1. Never throws. */
export function isSuccess(input) {
  return parseStatus(input).success;
}

/** Throws an `AmootStatusError` unless the gateway answered success. */
export function assertSuccess(input) {
  const status = parseStatus(input);
  if (!status.success) throw new AmootStatusError(status);
}

// Registered under a name, so that two copies of this package know each other's errors.
const brand = () => Symbol.for("amootsms-status.AmootStatusError");

/** A call that did not succeed; `status` says how. */
export class AmootStatusError extends Error {
  constructor(status) {
    const { code, title } = status;
    const parts = [code, title].filter((part) => part !== null);
    super(`AmootSMS answered ${parts.join(" ") || "no status"}`);
    this.name = "AmootStatusError";
    this.status = status;
    Object.defineProperty(this, brand(), { value: true });
  }
}

/** Whether an error is an `AmootStatusError`, of this copy of the package or of another. */
export function isAmootStatusError(error) {
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
  const own = Object.prototype.hasOwnProperty.call(body, "Status");
  return own && !Array.isArray(body) ? body.Status : undefined;
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
