import { extensionSchema } from "./extension-schema.js";
import { stixId } from "./stix-id.js";
import type { StixObject } from "./stix-object.js";
import { CREATED } from "./version-time.js";

/** The identity that writes the objects: this package. It vouches for the reading of the sources, not for what they say. */
export const TOOL_IDENTITY = stixId("identity", "attributed-events");

/** The id of the property extension for attribution and certainty. */
export const ATTRIBUTION_EXTENSION = stixId("extension-definition", "attribution", "1");

const fixed = { spec_version: "2.1", created: CREATED, modified: CREATED };

export const toolIdentity: StixObject = {
  type: "identity",
  id: TOOL_IDENTITY,
  ...fixed,
  name: "attributed-events",
  description: "The software that wrote this bundle. It says what was claimed and on whose word, not what is true.",
  identity_class: "system",
};

export const extensionDefinition: StixObject = {
  type: "extension-definition",
  id: ATTRIBUTION_EXTENSION,
  ...fixed,
  created_by_ref: TOOL_IDENTITY,
  name: "Attribution and certainty",
  description:
    "Adds to notes the path of who says so, outermost first, and how sure each speaker is; to incidents how they are told of, when they can have happened, and on which note each participant and number rests; to identities their names; to reports what pins their text.",
  schema: JSON.stringify(extensionSchema),
  version: "1.0.0",
  extension_types: ["property-extension"],
};
