import type { Retraction } from "../../generated/types.js";
import { ATTRIBUTION_EXTENSION, TOOL_IDENTITY } from "./extension-definition.js";
import type { StixContext } from "./stix-context.js";

interface Origin {
  /** The id of the object. */
  readonly id: string;
  /** The timestamp of the day on which a source first told of it. */
  readonly created: string;
  readonly retracted?: Retraction | undefined;
}

/** What every object of the bundle has in common, in the order in which STIX documents list it. */
export function commonProperties(context: StixContext, { id, created, retracted }: Origin) {
  return {
    type: id.slice(0, id.indexOf("--")),
    spec_version: "2.1",
    id,
    created_by_ref: TOOL_IDENTITY,
    created,
    modified: created,
    revoked: retracted === undefined ? undefined : true,
    lang: context.dataset.language,
    object_marking_refs: [context.markingId],
  };
}

/** The extension that holds attribution, certainty and whatever else STIX has no property for. */
export const extended = (fields: object) => ({
  [ATTRIBUTION_EXTENSION]: { extension_type: "property-extension", ...fields },
});

/** What the extension says of a withdrawn record. */
export function withdrawn(context: StixContext, retracted: Retraction | undefined) {
  if (retracted === undefined) return undefined;
  const { version, reason, successor } = retracted;
  return { version, reason, successor_ref: successor && context.idOf(successor) };
}
