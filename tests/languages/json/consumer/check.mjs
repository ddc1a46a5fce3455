// Uses the schema as clients of the data would: argv has the schema and what to do with it.
// `errors FILE` prints, for each document in the file, what Ajv at its strictest finds wrong with it;
// `types` prints what json-schema-to-typescript makes of the schema.
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { compile } from "json-schema-to-typescript";

const [schema, command, file] = process.argv.slice(2);
const load = (name) => JSON.parse(readFileSync(name, "utf8"));

if (command === "errors") {
  const ajv = new Ajv.default({ allErrors: true, strict: true });
  addFormats.default(ajv);
  const validate = ajv.compile(load(schema));
  const errors = load(file).map((document) =>
    validate(document) ? [] : validate.errors.map(({ instancePath }) => instancePath),
  );
  console.log(JSON.stringify(errors));
} else {
  const text = await compile(load(schema), "", { unreachableDefinitions: true });
  console.log(JSON.stringify(text));
}
