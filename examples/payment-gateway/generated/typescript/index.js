// Code generated from the page of 2024-07-30. DO NOT EDIT.
// The status codes of the Sample Gateway web services.

/** The day the page was last updated, in ISO 8601; 1403/05/09 in the Jalali calendar. */
export const SPEC_DATE = "2024-07-30";

/** The SHA-256 of the page, in hexadecimal. */
export const SPEC_SHA256 =
  "068875331ca9d4e6f5aabeca07364ef8e7cac2d4e5a3631d5f0115baf6d347d1";

/** The code of each status, by its title. */
export const PaymentStatus = {
  /** عملیات موفق بود — `CODE_100` (100) */
  CODE_100: 100,
  /** پرداخت پیش‌تر تأیید شده است — `CODE_101` (101) */
  CODE_101: 101,
  /** خطای اعتبارسنجی — `CODE_MINUS_9` (-9) */
  CODE_MINUS_9: -9,
  /** شناسهٔ پذیرنده یا نشانی آی‌پی درست نیست — `CODE_MINUS_10` (-10) */
  CODE_MINUS_10: -10,
  /** پذیرنده فعال نیست — `CODE_MINUS_11` (-11) */
  CODE_MINUS_11: -11,
  /** تلاش بیش از اندازه؛ چند دقیقه بعد دوباره بکوشید — `CODE_MINUS_12` (-12) */
  CODE_MINUS_12: -12,
  /** پذیرنده تعلیق شده است — `CODE_MINUS_15` (-15) */
  CODE_MINUS_15: -15,
  /** مبلغ تأیید با مبلغ پرداخت‌شده یکی نیست — `CODE_MINUS_50` (-50) */
  CODE_MINUS_50: -50,
  /** پرداخت ناموفق بود — `CODE_MINUS_51` (-51) */
  CODE_MINUS_51: -51,
  /** شناسهٔ پرداخت نامعتبر است — `CODE_MINUS_54` (-54) */
  CODE_MINUS_54: -54,
};

// In the order of PaymentStatus.
const descriptions = [
  "عملیات موفق بود",
  "پرداخت پیش‌تر تأیید شده است",
  "خطای اعتبارسنجی",
  "شناسهٔ پذیرنده یا نشانی آی‌پی درست نیست",
  "پذیرنده فعال نیست",
  "تلاش بیش از اندازه؛ چند دقیقه بعد دوباره بکوشید",
  "پذیرنده تعلیق شده است",
  "مبلغ تأیید با مبلغ پرداخت‌شده یکی نیست",
  "پرداخت ناموفق بود",
  "شناسهٔ پرداخت نامعتبر است",
];

/** Every status by its code and by its title; made when it is first asked for. */
let statuses;

function find(key) {
  statuses ??= index();
  return statuses.get(key);
}

function index() {
  const map = new Map();
  Object.entries(PaymentStatus).forEach(([title, code], place) => {
    const description = descriptions[place];
    const success = code === 100 || code === 101;
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

/** Whether the gateway answered success: its status is code 100 or 101. Never throws. */
export function isSuccess(input) {
  return parseStatus(input).success;
}

/** Throws an `PaymentStatusError` unless the gateway answered success. */
export function assertSuccess(input) {
  const status = parseStatus(input);
  if (!status.success) throw new PaymentStatusError(status);
}

// Registered under a name, so that two copies of this package know each other's errors.
const brand = () => Symbol.for("sample-gateway-payment.PaymentStatusError");

/** A call that did not succeed; `status` says how. */
export class PaymentStatusError extends Error {
  constructor(status) {
    super("Sample Gateway answered " + describe(status));
    this.name = "PaymentStatusError";
    this.status = status;
    Object.defineProperty(this, brand(), { value: true });
  }
}

function describe({ known, code, title }) {
  if (known) return `${title} (${code})`;
  if (code !== null) return `unknown code ${code}`;
  return title === null ? "no status" : `unknown title ${title}`;
}

/** Whether an error is an `PaymentStatusError`, of this copy of the package or of another. */
export function isPaymentStatusError(error) {
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
