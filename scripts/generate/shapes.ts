import type { GeneratedFiles } from "./generated-files.js";
import { header } from "./header.js";
import { plansById } from "./plan/from-schema.js";
import { type Shapes, shapeOf } from "./shapes/shape-of.js";
import { shapeTypes } from "./shapes/types.js";
import { createWriter } from "./writer.js";

/** `src/generated/shapes.ts`: the schemas as data, without prose, for whoever explains what they refuse. */
export function shapes(): GeneratedFiles {
  const into: Shapes = { plans: plansById(), writer: createWriter(), formats: new Set() };
  for (const id of into.plans.keys()) shapeOf({ kind: "reference", id }, "", into);
  const text = [header("`src/model`"), shapeTypes([...into.formats].sort()), "\n", into.writer.text(), "\n"].join("");
  return { "src/generated/shapes.ts": text };
}
