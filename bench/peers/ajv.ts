import { Ajv2020 } from "ajv/dist/2020.js";
import { schemasById } from "../../scripts/generate/json-schemas.js";
import { forEachKind, type Judges } from "./peer.js";

/** The published JSON Schemas in Ajv, tuned: first error only, references inlined, two passes of optimization. */
export function ajvJudges(): Judges {
  const ajv = new Ajv2020({ allErrors: false, inlineRefs: true, strict: false, code: { optimize: 2 } });
  for (const [id, schema] of schemasById()) ajv.addSchema({ ...schema, $id: `${id}.schema.json` });
  return forEachKind((kind) => {
    const validate = ajv.getSchema(`${kind}.schema.json`);
    if (!validate) throw new Error(`Ajv has no schema of ${kind}`);
    return (value) => validate(value) === true;
  });
}
