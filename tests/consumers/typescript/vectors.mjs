// Runs the wire vectors: node vectors.mjs PACKAGE/index.js wire_vectors.json; prints one JSON a vector.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { AmootStatus, AmootStatusError, parseStatus } = await import(pathToFileURL(process.argv[2]).href);
const { vectors } = JSON.parse(readFileSync(process.argv[3], "utf8"));

function payload(input) {
  if ("json" in input) return input.json;
  if ("text" in input) return input.text;
  if ("utf8" in input) return new TextEncoder().encode(input.utf8);
  return Uint8Array.from(atob(input.base64), (character) => character.charCodeAt(0)).buffer;
}

for (const { name, input } of vectors) {
  const given = payload(input);
  const status = parseStatus(given);
  const { known, code, title, success } = status;
  const kept = known ? AmootStatus[title] === code && !("raw" in status) : Object.is(status.raw, given);
  const error = success ? null : new AmootStatusError(status).message;
  console.log(JSON.stringify({ name, got: { known, code, title, success }, kept, error }));
}
