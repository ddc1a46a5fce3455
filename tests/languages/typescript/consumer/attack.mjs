// Attacks the runtime: node attack.mjs PACKAGE/index.js RUNS SEED; ends with 0 if it holds.
import assert from "node:assert/strict";
import { isUtf8 } from "node:buffer";
import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import fc from "fast-check";

const url = pathToFileURL(process.argv[2]).href;
const amoot = await import(url);
const { AmootStatus, AmootStatusError, isAmootStatusError, isSuccess, parseStatus } = amoot;
const numRuns = Number(process.argv[3]);
const seed = Number(process.argv[4]);
const codes = Object.values(AmootStatus);
const titles = Object.keys(AmootStatus);
let absent = 999; // a code that the page does not have
while (codes.includes(absent)) absent++;

/** What holds of any input: nothing throws, the result has its shape, raw is the input itself. */
function check(input) {
  const status = parseStatus(input);
  if (status.known) {
    assert.deepEqual(Object.keys(status), ["known", "title", "code", "description", "success"]);
    assert.equal(AmootStatus[status.title], status.code);
    assert.equal(status, amoot.statusInfo(status.title));
  } else {
    const { code, title } = status;
    assert.deepEqual(Object.keys(status), ["known", "title", "code", "description", "success"]);
    assert.ok(Object.is(status.raw, input));
    assert.ok(code === null || (Number.isInteger(code) && (code | 0) === code));
    assert.ok(!codes.includes(code) && !titles.includes(title));
    assert.ok(title === null || /^[A-Za-z][A-Za-z0-9_]{0,99}$/.test(title));
    assert.ok(code === null || title === null);
    assert.deepEqual([status.known, status.description, status.success], [false, null, false]);
  }
  assert.equal(status.success, status.code === 1);
  assert.equal(isSuccess(input), status.success);
  try {
    assert.ok(Object.is(amoot.assertSuccess(input), input));
    assert.ok(status.success);
  } catch (error) {
    assert.ok(!status.success && error instanceof AmootStatusError && isAmootStatusError(error));
    assert.ok(/^[ -~]+$/.test(error.message));
    assert.deepEqual([error.status.code, error.status.title], [status.code, status.title]);
    assert.deepEqual(Object.keys(error), []);
    assert.ok(Object.is(error.payload, input));
  }
  amoot.statusInfo(input);
  isAmootStatusError(input);
  return status;
}

/** The wire grammar once more, in other words than the package's. */
function expected(value) {
  if (typeof value === "string" && titles.includes(value)) return [AmootStatus[value], value];
  const digits = typeof value === "string" && /^(-?[1-9][0-9]*|-?0)$/.test(value);
  const code = digits ? Number(BigInt(value)) : value;
  if (typeof code === "number" && Number.isInteger(code) && Math.abs(code + 0.5) < 2 ** 31) {
    return [code + 0, titles.find((title) => AmootStatus[title] === code) ?? null];
  }
  const open = typeof value === "string" && /^[a-z][a-z0-9_]{0,99}$/i.test(value);
  return [null, open ? value : null];
}

function law(...parts) {
  fc.assert(fc.property(...parts), { numRuns, seed });
}

// A status as the API might send it, or nearly so.
const wire = fc.oneof(
  fc.constantFrom(...codes, ...titles, ...codes.map(String)),
  fc.integer(),
  fc.integer().map(String),
  fc.bigInt().map(String),
  fc.double(),
  fc.stringMatching(/^[ +-]?[0-9\u06f0-\u06f9.e]{0,12}$/),
  fc.stringMatching(/^[A-Za-z_0-9]{1,101}$/),
  fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"),
  fc.string({ unit: "binary" }),
  fc.jsonValue(),
);
const padding = fc.stringMatching(/^[ \t\r\n]{0,3}$/);

law(wire, fc.jsonValue(), fc.boolean(), (value, data, first) => {
  const lies = { Title: "Success", Data: data, status: 1 };
  const body = first ? { Status: value, ...lies } : { ...lies, Status: value };
  const status = check(body);
  assert.deepEqual([status.code, status.title], expected(value));
});
law(wire, fc.jsonValue(), padding, fc.boolean(), fc.boolean(), (value, data, pad, bom, bytes) => {
  const sent = JSON.parse(JSON.stringify(value));
  const body = JSON.stringify({ Title: "Success", Status: value, Data: data }, null, pad);
  const text = `${bom ? "\ufeff" : ""}${pad}${body}${pad}`;
  const status = check(bytes ? new TextEncoder().encode(text) : text);
  assert.deepEqual([status.code, status.title], expected(sent));
});
law(fc.string({ unit: "binary" }), (text) => void check(text));
const words = fc.oneof(wire, fc.constantFrom("\ufeff1", "\u00a01", "1\u2028", " 1", '"1"', "{}"));
law(words, padding, fc.boolean(), fc.boolean(), (word, pad, bom, encoded) => {
  const inner = String(word);
  const text = `${bom ? "\ufeff" : ""}${pad}${encoded ? JSON.stringify(inner) : inner}${pad}`;
  const bare = text.replace(/^\ufeff/, "").replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
  const { code, title } = check(text);
  if (encoded) assert.deepEqual([code, title], expected(inner));
  else if (/^-?[0-9]+$/.test(bare)) assert.deepEqual([code, title], [null, null]);
  else if (!/^[{"]/.test(bare)) assert.deepEqual([code, title], expected(bare));
});
const junk = fc.constantFrom(
  [],
  [],
  [0xef, 0xbb, 0xbf],
  [0xff],
  [0x80],
  [0xc0, 0xb1],
  [0x20],
  [0xa0],
);
law(words, junk, junk, fc.uint8Array({ maxLength: 2 }), (word, before, after, more) => {
  const text = new TextEncoder().encode(typeof word === "string" ? word : JSON.stringify(word));
  const bytes = Uint8Array.of(...before, ...text, ...more, ...after);
  const { code, title } = check(bytes);
  const same = isUtf8(bytes) ? check(Buffer.from(bytes).toString()) : { code: null, title: null };
  assert.deepEqual([code, title], [same.code, same.title]);
  assert.equal(check(bytes.buffer).code, code);
  assert.equal(check(new DataView(bytes.buffer)).code, code);
});
law(
  fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSet: true,
    withTypedArray: true,
    withSparseArray: true,
  }),
  (input) => void check(input),
);
law(
  fc.jsonValue(),
  fc.stringMatching(/^[\[{"0-9A-Za-z:,\\]{1,3}$/),
  fc.nat(),
  (value, junk, at) => {
    const text = JSON.stringify({ Data: value, Status: 1 });
    const place = at % text.length;
    const bent = text.slice(0, place) + junk + text.slice(place);
    let sound = true;
    let body;
    try {
      body = JSON.parse(bent);
    } catch {
      sound = false;
    }
    const status = check(bent);
    if (!sound && bent.startsWith("{")) assert.equal(status.known, false);
    if (sound && bent.startsWith("{")) assert.equal(status.success, body.Status === 1);
  },
);

// --- objects that fight back ---------------------------------------------------------------------

const boom = () => {
  throw new Error("boom");
};
const traps = Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((name) => [name, boom]));
const revoked = (target) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const success = () => new TextEncoder().encode("Success");
const detached = (bytes) => {
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  return bytes;
};
const nested = (levels) => {
  let value = { Status: 1 };
  for (let level = 0; level < levels; level++) value = { Status: value, Data: [value] };
  return value;
};
const circular = { Data: null, Status: null };
circular.Data = circular.Status = circular;
class Inherited {
  get Status() {
    return 1;
  }
}

const unknowns = [
  undefined,
  null,
  true,
  false,
  NaN,
  Infinity,
  -Infinity,
  1.5,
  2 ** 31,
  -(2 ** 31) - 1,
  1n,
  Symbol("1"),
  Symbol.iterator,
  boom,
  class Status {},
  new Proxy({}, traps),
  new Proxy([], traps),
  revoked({}),
  revoked([]),
  revoked(boom),
  revoked(new Uint8Array(1)),
  circular,
  nested(1),
  nested(20000),
  Object.create({ Status: 1 }),
  new Inherited(),
  Object.assign([1], { Status: 1 }),
  [[1]],
  new Map([["Status", 1]]),
  new Number(1),
  new String("Success"),
  new Boolean(true),
  new Date(1),
  /1/,
  new Set([1]),
  new WeakMap(),
  Promise.resolve(1),
  new Error("1"),
  globalThis,
  detached(success()),
  detached(success()).buffer,
  new DataView(new ArrayBuffer(0)),
  new SharedArrayBuffer(1),
  {
    get Status() {
      throw new Error("boom");
    },
  },
  { Status: { valueOf: () => 1, toString: () => "Success" } },
  { Status: { [Symbol.toPrimitive]: () => 1 } },
  { Status: new Number(1) },
  { Status: 1n },
  { Status: Symbol("1") },
  { Status: [1] },
  { Status: () => 1 },
  { valueOf: () => 1, toString: () => "Success" },
  { toJSON: () => ({ Status: 1 }) },
  { [Symbol.toStringTag]: "ArrayBuffer" },
  { Status: undefined },
  { Status: "\ud800" },
  "\ud800",
  "Success\udfff",
  {
    get [Symbol.toStringTag]() {
      throw new Error("boom");
    },
  },
  JSON.parse('{"__proto__": {"Status": 1}}'),
  "[".repeat(1e6),
  '{"Data":'.repeat(1e5),
  "{".repeat(1e6),
  `{"Data": ${"[".repeat(50000)}${"]".repeat(50000)}, "Status": null}`,
  "1",
  " 1\n",
  new Uint8Array([0x31]),
  "9".repeat(1e6),
  "-".repeat(1e6),
  " ".repeat(1e6),
  "Q".repeat(1e6),
  `"${"1".repeat(1e6)}"`,
];
for (const input of unknowns) {
  const status = check(input);
  assert.deepEqual([status.known, status.code, status.title], [false, null, null]);
}

let reads = 0;
const changing = {
  get Status() {
    return reads++ ? 0 : 1;
  },
};
assert.equal(parseStatus(changing).code, 1);
assert.equal(reads, 1, "a getter is read once");
assert.equal(parseStatus(Object.create(null, { Status: { value: 0 } })).code, 0);
assert.equal(parseStatus(Buffer.from('{"Status": 0}')).code, 0);
assert.equal(parseStatus(Buffer.from("[Success]").subarray(1, 8)).code, 1, "a view is a part");
assert.equal(parseStatus(new Proxy({ Status: 1 }, {})).code, 1);
assert.ok(Object.is(parseStatus(-0).code, 0));
for (const [title, code] of Object.entries(AmootStatus)) {
  for (const input of [code, `"${code}"`, title, { Status: `${code}` }, { Status: title }]) {
    assert.equal(check(input), amoot.statusInfo(title));
  }
}
assert.notEqual(parseStatus("Brand_New"), parseStatus("Brand_New"));
assert.deepEqual(parseStatus("Brand_New"), parseStatus({ Status: "Brand_New" }));
assert.notDeepEqual(parseStatus("Brand_New"), parseStatus("Brand_New2"));
for (const [input, value] of [
  [{ Status: null }, null],
  [{ Status: [1] }, [1]],
  ['{"Status": {"x": 1.5}}', { x: 1.5 }],
  [{ Status: `${absent}` }, `${absent}`],
  [absent, absent],
  [`"${absent}"`, absent],
  ["Brand_New", "Brand_New"],
  [{}, undefined],
  ["{}", undefined],
  [[1], undefined],
  [1.5, undefined],
  ["{", undefined],
]) {
  assert.deepEqual(parseStatus(input).value, value);
}

// --- a table that was tampered with --------------------------------------------------------------

const good = amoot.statuses.find(({ success }) => success);
const bad = amoot.statuses.find(({ success }) => !success);
Object.assign(AmootStatus, { [bad.title]: good.code, [good.title]: bad.code, Invented: absent });
for (const [input, code] of [
  [bad.code, bad.code],
  [bad.title, bad.code],
  [good.code, good.code],
  [JSON.stringify({ Status: good.title }), good.code],
  ["Invented", null],
]) {
  assert.deepEqual([parseStatus(input).code, isSuccess(input)], [code, code === good.code]);
}
assert.equal(amoot.statusInfo(absent), undefined);
Object.assign(AmootStatus, { [bad.title]: bad.code, [good.title]: good.code });
delete AmootStatus.Invented;
assert.ok(Object.isFrozen(amoot.statuses) && amoot.statuses.every(Object.isFrozen));
assert.deepEqual(
  amoot.statuses.map(({ title, code }) => [title, code]),
  Object.entries(AmootStatus),
);

// --- what an error says, and what nothing says ---------------------------------------------------

const message = (input) => {
  const error = new AmootStatusError(parseStatus(input), input);
  assert.ok(error.stack.startsWith(`AmootStatusError: ${error.message}\n`));
  return error.message.replace(/^AmootSMS answered /, "");
};
class Mystery {}
class Überraschung$AndMoreThanFortyCharactersOfAName {}
const axios = { status: 200, statusText: "OK", headers: {}, config: {}, request: {}, data: {} };
for (const [input, kind] of [
  [undefined, "nothing"],
  [NaN, "a number"],
  [1n, "a bigint"],
  [Symbol("x"), "a symbol"],
  [boom, "a function"],
  [Mystery, "a function"],
  [new Response("{}"), "a Response object instead of its body"],
  [{ statusCode: 200, headers: {}, body: {} }, "a Response object instead of its body"],
  [Promise.resolve({ Status: 1 }), "a Promise instead of what it resolves to"],
  [axios, "an axios response instead of its data"],
  [new ReadableStream(), "a stream"],
  [Readable.from(["{}"]), "a stream"],
  [new String("Success"), "an object of type String"],
  [new Error("1"), "an object of type Error"],
  [new Mystery(), "an object of type Mystery"],
  [
    new Überraschung$AndMoreThanFortyCharactersOfAName(),
    "an object of type ?berraschung$AndMoreThanFortyCharactersO",
  ],
  [Object.create(null), "an object without a status"],
  [Object.create({ Status: 1 }), "an object without a status"],
  [{ constructor: { name: "secret" }, then: 1 }, "an object without a status"],
  ['{"headers": {}, "body": 1}', "an object without a status"],
  ["\ufeff\ufeff{}", "text that is not a status"],
  [Buffer.from([0xff]), "bytes that are not UTF-8"],
]) {
  assert.equal(message(input), `no status: ${kind}`);
}
assert.equal(message({ Status: "Brand_New" }), "unknown title Brand_New");
assert.equal(message("Brand_New"), "unknown title Bran...");
assert.equal(
  new AmootStatusError(parseStatus({ Status: "Brand_New" })).message,
  "AmootSMS answered unknown title Brand_New",
);
assert.equal(new AmootStatusError(parseStatus(0)).payload, undefined);

const password = "481516";
for (const input of [
  { Status: 4, Data: password },
  { Status: [password] },
  { Status: { password } },
  { Status: `${password}-x`, password },
  `{"Status": ${absent}, "password": "${password}"}`,
  [password],
  password,
  `"${password}x"`,
  `Password_Of_Somebody_${password}`,
  Buffer.from(password),
]) {
  const status = parseStatus(input);
  const error = new AmootStatusError(status, input);
  let printed = "";
  const write = process.stderr.write;
  process.stderr.write = (text) => ((printed += text), true);
  console.error(error, error.stack);
  console.error({ status: { ...structuredClone(status), title: "" } });
  process.stderr.write = write;
  const shown = [
    printed,
    inspect(error, { showHidden: false, depth: Infinity }),
    JSON.stringify([error, { ...error }, error.message, error.stack, String(error)]),
    inspect(structuredClone(error), { showHidden: true }),
    inspect([Object.entries(error), Object.assign({}, error)]),
  ];
  if (!status.known && status.title === null) {
    shown.push(inspect(status, { depth: Infinity }), JSON.stringify(status), `${status}`);
    shown.push(inspect([{ ...status }, structuredClone(status)], { showHidden: true }));
  }
  assert.ok(printed.includes("AmootSMS answered "));
  for (const text of shown) {
    assert.ok(!text.includes(password), text);
    assert.ok(!text.includes("52, 56, 49") && !text.includes("34 38 31"), text); // as bytes
  }
}

// --- a polluted prototype ------------------------------------------------------------------------

const polluted = {
  Status: 1,
  known: true,
  success: true,
  code: 1,
  title: "Success",
  1: "x",
  fatal: false,
  enumerable: true,
  get: boom,
};
for (const [name, value] of Object.entries(polluted)) Object.prototype[name] = value;
try {
  for (const input of [{}, [], "{}", "[]", '{"Data": 1}', new Uint8Array([0xff]), null, boom]) {
    const status = parseStatus(input);
    assert.deepEqual([status.known, status.code, status.title], [false, null, null]);
    assert.equal(isSuccess(input), false);
    assert.throws(() => amoot.assertSuccess(input), isAmootStatusError);
  }
} finally {
  for (const name of Object.keys(polluted)) delete Object.prototype[name];
}

// --- two copies of the package -------------------------------------------------------------------

const copy = await import(`${url}?copy`);
assert.notEqual(copy.AmootStatusError, AmootStatusError);
const foreign = new copy.AmootStatusError(copy.parseStatus(0));
assert.ok(!(foreign instanceof AmootStatusError) && isAmootStatusError(foreign));
assert.ok(foreign instanceof Error && foreign.stack.includes("attack.mjs"));
assert.deepEqual([foreign.name, foreign.status.code], ["AmootStatusError", 0]);
assert.ok(Object.isFrozen(parseStatus(1)), "what all callers share cannot be changed by one");
for (const other of [
  new Error("AmootSMS"),
  { name: "AmootStatusError", status: parseStatus(0) },
  null,
  undefined,
  1,
  "x",
  new Proxy({}, traps),
  revoked({}),
]) {
  assert.equal(isAmootStatusError(other), false);
}
