import type { GeneratedFiles } from "./generated-files.js";
import { header } from "./header.js";
import { plansWithDrafts } from "./plan/from-schema.js";
import { type Shapes, shapeOf } from "./shapes/shape-of.js";
import { shapeTypes } from "./shapes/types.js";
import { createWriter } from "./writer.js";

/** `src/generated/shapes.ts`: the schemas of records and of drafts as data, without prose, for whoever explains what they refuse. */
export function shapes(): GeneratedFiles {
  const into: Shapes = { plans: plansWithDrafts(), writer: createWriter(), formats: new Set() };
  for (const id of into.plans.keys()) shapeOf({ kind: "reference", id }, "", into);
  const text = [header("`src/model`"), shapeTypes([...into.formats].sort()), "\n", into.writer.text(), "\n"].join("");
  return { "src/generated/shapes.ts": text };
}
