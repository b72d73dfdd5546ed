// Judges datasets by the published JSON Schema with Ajv, which must be installed:
//
//     npm install ajv
//     node validate-ajv.mjs attributed-events.schema.json dataset.json
//
// Prints what is wrong, a line each; exits with 1 when something is.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";

const [schema, ...files] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, "utf8")));
const ajv = new Ajv2020({ allErrors: true });
const isDataset = ajv.compile(schema); // For one kind of record: ajv.getSchema(`${schema.$id}#/$defs/claim`).

for (const dataset of files) {
  if (isDataset(dataset)) continue;
  process.exitCode = 1;
  for (const { instancePath, message } of isDataset.errors) console.log(`${instancePath || "(top level)"}: ${message}`);
}
