import type { Claim, Dataset, Evidence } from "../../generated/types.js";
import { sentenceLanguage } from "../../query/describe/sentence-language.js";
import { defined } from "../../records/defined.js";
import { pathText } from "../shared/claim-text.js";
import { entryAddresses } from "../shared/entry-address.js";
import { datasetIri, recordIri } from "../shared/iri.js";
import type { Lookup } from "../shared/lookup.js";
import { spdxAddress } from "../shared/spdx.js";
import { standingOf } from "../shared/standing.js";
import { targetsOf } from "./target.js";

/** The context that every annotation names. */
export const ANNO_CONTEXT = "http://www.w3.org/ns/anno.jsonld";

/** A claim as an annotation on the passages it was read from. Its body is the sentence with all its speakers. */
export function annotation(dataset: Dataset, lookup: Lookup, claim: Claim) {
  const id = recordIri(dataset, claim.id);
  const passages = entryAddresses(id, "passage", claim.evidence);
  return defined({
    "@context": ANNO_CONTEXT,
    id,
    type: "Annotation",
    motivation: "describing",
    creator: { id: datasetIri(dataset), name: `${dataset.name} ${dataset.version}` },
    generator: { id: "pkg:npm/attributed-events", type: "Software", name: "attributed-events" },
    rights: spdxAddress(dataset.license),
    body: bodiesOf(dataset, lookup, claim),
    target: claim.evidence.flatMap((evidence, at) => targetsOf(dataset, lookup, evidence, passages[at] ?? id)),
  });
}

/**
 * The sentence holds a statement in the dataset's language inside English words, so that it is in both; what says which
 * links and places there are is English alone. Bodies have no addresses: W3C's assertions take a body that has one for a
 * resource elsewhere, which has no purpose.
 */
function bodiesOf({ language }: Dataset, lookup: Lookup, claim: Claim) {
  const { type, links = [], note, evidence } = claim;
  const english = sentenceLanguage(language);
  const both = english === language ? language : [english, language];
  const comments = [
    ...links.map(({ type: link, claim: other }) => `This claim ${link} ${other}.`),
    ...evidence.flatMap(locatorText),
  ];
  const tags = [type, ...standingOf(claim)];
  return [
    { ...textBody(lookup.sentence(claim), "describing"), language: both },
    { ...textBody(`Who says so: ${pathText(lookup, claim)}.`, "describing"), language: english },
    ...comments.map((value) => ({ ...textBody(value, "commenting"), language: english })),
    ...(note === undefined ? [] : [{ ...textBody(note, "commenting"), language }]),
    ...tags.map((value) => textBody(value, "tagging")),
  ];
}

const textBody = (value: string, purpose: "commenting" | "describing" | "tagging") => ({
  type: "TextualBody",
  purpose,
  value,
  format: "text/plain",
});

/** Where a passage stands that no selector can point to. */
function locatorText(evidence: Evidence): string[] {
  if (evidence.type === "text-position") return [];
  const { source, page, time, section } = evidence;
  const places = Object.entries({ page, time, section }).filter(([, value]) => value !== undefined);
  return [`Found in ${source}: ${places.map(([kind, value]) => `${kind} ${value}`).join(", ")}.`];
}
