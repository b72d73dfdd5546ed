import type { AcceptedWarning, Identifier, Retraction } from "../../generated/types.js";
import { sentenceLanguage } from "../../query/describe/sentence-language.js";
import { ATTRIBUTION_EXTENSION, TOOL_IDENTITY } from "./extension-definition.js";
import type { StixContext } from "./stix-context.js";
import { CREATED, versionTime } from "./version-time.js";

interface Origin {
  /** The id of the object. */
  readonly id: string;
  /** Whether it holds sentences of ours, which are English whatever the language of the dataset is. */
  readonly hasSentences?: boolean;
  readonly retracted?: Retraction | undefined;
}

/** What every object of the bundle has in common, in the order in which STIX documents list it. */
export function commonProperties(context: StixContext, { id, retracted, hasSentences = false }: Origin) {
  return {
    type: id.slice(0, id.indexOf("--")),
    spec_version: "2.1",
    id,
    created_by_ref: TOOL_IDENTITY,
    created: CREATED,
    modified: versionTime(context.dataset.version, retracted !== undefined),
    revoked: retracted === undefined ? undefined : true,
    lang: hasSentences ? languageOf(context) : context.dataset.language,
    object_marking_refs: [context.markingId],
  };
}

/** The language of what is English and the dataset's words in one: none where these are two, as STIX has one at most. */
function languageOf({ dataset: { language } }: StixContext) {
  return sentenceLanguage(language) === language ? language : undefined;
}

/** The extension that holds attribution, certainty and whatever else STIX has no property for. */
export const extended = (fields: object) => ({
  [ATTRIBUTION_EXTENSION]: { extension_type: "property-extension", ...fields },
});

/** The same thing in another register. */
export const externalReference = ({ scheme, value }: Identifier) => ({ source_name: scheme, external_id: value });

/** What the extension says of a withdrawn record. */
export function withdrawn(context: StixContext, retracted: Retraction | undefined) {
  if (retracted === undefined) return undefined;
  const { version, reason, successor } = retracted;
  return { version, reason, successor_ref: successor && context.idOf(successor) };
}

/** What the extension says of the warnings about a record that its editors let stand. */
export const acceptedWarnings = (accepted: readonly AcceptedWarning[] | undefined) =>
  accepted?.map(({ warning, reason }) => ({ warning, reason }));
