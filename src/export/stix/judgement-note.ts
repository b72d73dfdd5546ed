import type { Judgement } from "../../generated/types.js";
import { canonicalJson } from "../../identity/canonical.js";
import { datasetIri } from "../shared/iri.js";
import { commonProperties } from "./common-properties.js";
import type { StixContext } from "./stix-context.js";
import { stixId } from "./stix-id.js";
import type { StixObject } from "./stix-object.js";

/** What a curator holds of records, as a note of the curator's: it changes none of the objects that it is about. */
export function judgementNote(context: StixContext, judgement: Judgement): StixObject {
  const { type, records, by, on, reason } = judgement;
  const id = stixId("note", datasetIri(context.dataset), "judgement", canonicalJson(judgement));
  return {
    ...commonProperties(context, { id, hasSentences: true }),
    labels: ["judgement", type],
    abstract: `${type}, judged by ${by} on ${on}`,
    content: reason,
    authors: [by],
    object_refs: records.map(context.idOf),
  };
}
