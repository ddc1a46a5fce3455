// A program that uses the package: node consume.mjs COMMAND ... prints one JSON value.
import { readFileSync } from "node:fs";
import * as amoot from "amootsms-status";
import * as codes from "amootsms-status/codes";

const { AmootStatus, parseStatus, statusInfo } = amoot;

/** Says what a program does about an answer: typical use. */
function advise(body) {
  const status = parseStatus(body);
  if (!status.known) return `look up ${status.raw}`;
  switch (status.code) {
    case AmootStatus.Success:
      return "sent";
    case AmootStatus.Failed:
    case AmootStatus.ServerError:
      return "try again";
    case AmootStatus.CreditNotEnough:
      return "charge the account";
    default:
      return `${status.title}: ${status.description}`;
  }
}

function row(name) {
  const { known, ...status } = statusInfo(AmootStatus[name]);
  const found = statusInfo(status.title) === statusInfo(status.code);
  return { ...status, name, found: known && found };
}

/** Gives each status with its first name; the names that come later are of codes that came before. */
function table() {
  const names = Object.keys(AmootStatus);
  const same = names.every((name) => codes[name] === AmootStatus[name]);
  const isFirst = (name, at) =>
    names.findIndex((other) => AmootStatus[other] === AmootStatus[name]) === at;
  return same && Object.keys(codes).length === names.length ? names.filter(isFirst).map(row) : [];
}

// [success]
/** Gives the error that a payload makes assertSuccess throw, if any. */
function failure(given) {
  try {
    amoot.assertSuccess(given);
    return null;
  } catch (error) {
    if (!amoot.isAmootStatusError(error)) throw error;
    return error;
  }
}

function error(body) {
  const thrown = failure(body);
  return (
    thrown && { message: thrown.message, code: thrown.status.code, title: thrown.status.title }
  );
}
// [/success]

function payload(input) {
  if ("json" in input) return input.json;
  if ("text" in input) return input.text;
  if ("utf8" in input) return new TextEncoder().encode(input.utf8);
  return Uint8Array.from(atob(input.base64), (character) => character.charCodeAt(0)).buffer;
}

function known(status) {
  return statusInfo(status.title) === status;
}

function outcome({ name, input }) {
  const given = payload(input);
  const status = parseStatus(given);
  const { description, ...expect } = status;
  const made = {
    name,
    expect,
    raw: known(status) ? !("raw" in status) : Object.is(status.raw, given),
    value: status.value ?? null,
    agree: status.known === (description !== null) && known(status) === status.known,
  };
  // [success]
  const { code, title, success } = status;
  const thrown = failure(given);
  const isThrown = thrown?.status.code === code && thrown.status.title === title;
  const isKept = thrown ? Object.is(thrown.payload, given) : amoot.assertSuccess(given) === given;
  made.error = thrown && thrown.message;
  made.agree &&= amoot.isSuccess(given) === success && isKept && (success || isThrown);
  // [/success]
  return made;
}

const facts = ["API_VERSION", "SPEC_DATE", "SPEC_SHA256"];
const commands = {
  table,
  facts: () => facts.filter((name) => name in amoot).map((name) => amoot[name]),
  vectors: (file) => JSON.parse(readFileSync(file, "utf8")).vectors.map(outcome),
  // [success]
  errors: (...bodies) => bodies.map(error),
  // [/success]
  advise: (...bodies) => bodies.map(advise),
};
const [command, ...operands] = process.argv.slice(2);
console.log(JSON.stringify(commands[command](...operands)));
