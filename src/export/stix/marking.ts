import { TOOL_IDENTITY } from "./extension-definition.js";
import type { StixContext } from "./stix-context.js";
import type { StixObject } from "./stix-object.js";
import { CREATED } from "./version-time.js";

/** The marking that stands on every object: whose data it is, and under what licence. */
export function marking({ dataset, markingId }: StixContext): StixObject {
  const { id, name, version, license } = dataset;
  return {
    type: "marking-definition",
    spec_version: "2.1",
    id: markingId,
    created_by_ref: TOOL_IDENTITY,
    created: CREATED,
    external_references: id && [{ source_name: "attributed-events", external_id: id }],
    definition_type: "statement",
    definition: { statement: `${name} ${version}, ${license}` },
  };
}
