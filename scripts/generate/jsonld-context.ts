import { jsonldContext, judgementContext } from "../../src/export/jsonld/context.js";
import type { GeneratedFiles } from "./generated-files.js";

/** `schemas/context.jsonld`: the context of the JSON-LD export, for documents that refer to it by its address. */
export function jsonldContextFile(): GeneratedFiles {
  return {
    "schemas/context.jsonld": `${JSON.stringify({ "@context": { ...jsonldContext, ...judgementContext } }, null, 2)}\n`,
  };
}
