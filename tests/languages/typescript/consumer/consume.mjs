// A program that uses the package: node consume.mjs COMMAND ... prints one JSON value.
import { readFileSync } from "node:fs";
import * as amoot from "amootsms-status";
import * as codes from "amootsms-status/codes";

const { AmootStatus, isAmootStatusError, isSuccess, parseStatus, statusInfo } = amoot;

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
  const { known, ...status } = statusInfo(name);
  const found = statusInfo(status.code) === statusInfo(name) && AmootStatus[name] === status.code;
  return { ...status, name, found: known && found && codes[name] === status.code };
}

function table() {
  const names = Object.keys(AmootStatus);
  return Object.keys(codes).length === names.length ? names.map(row) : [];
}

/** Gives the error that a payload makes assertSuccess throw, if any. */
function failure(given) {
  try {
    amoot.assertSuccess(given);
    return null;
  } catch (error) {
    if (!isAmootStatusError(error)) throw error;
    return error;
  }
}

function error(body) {
  const thrown = failure(body);
  return thrown && { message: thrown.message, code: thrown.status.code, title: thrown.status.title };
}

function payload(input) {
  if ("json" in input) return input.json;
  if ("text" in input) return input.text;
  if ("utf8" in input) return new TextEncoder().encode(input.utf8);
  return Uint8Array.from(atob(input.base64), (character) => character.charCodeAt(0)).buffer;
}

function outcome({ name, input }) {
  const given = payload(input);
  const status = parseStatus(given);
  const { known, code, title, success } = status;
  const thrown = failure(given);
  const isThrown = thrown !== null && thrown.status.code === code && thrown.status.title === title;
  return {
    name,
    expect: { known, code, title, success },
    raw: known ? AmootStatus[title] === code && !("raw" in status) : Object.is(status.raw, given),
    error: thrown && thrown.message,
    agree: isSuccess(given) === success && (success ? thrown === null : isThrown),
  };
}

const commands = {
  table,
  facts: () => [amoot.API_VERSION, amoot.SPEC_DATE, amoot.SPEC_SHA256],
  vectors: (file) => JSON.parse(readFileSync(file, "utf8")).vectors.map(outcome),
  errors: (...bodies) => bodies.map(error),
  advise: (...bodies) => bodies.map(advise),
};
const [command, ...operands] = process.argv.slice(2);
console.log(JSON.stringify(commands[command](...operands)));
