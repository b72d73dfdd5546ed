import type { ActorId, Claim, SourceId } from "../../generated/types.js";
import { speakersIn } from "../../records/attribution-path.js";
import { defined } from "../../records/defined.js";
import { isIdOf } from "../../records/kinds.js";
import { addressed } from "../shared/entry-address.js";
import type { Lookup } from "../shared/lookup.js";
import { attributionSteps } from "./attribution-steps.js";
import { acceptedWarnings, withdrawal } from "./common-nodes.js";
import { passageNode } from "./passage-node.js";

/** A claim in schema.org's words: its text is the sentence with all its speakers. */
export function schemaClaim(lookup: Lookup, claim: Claim) {
  const authors = authorsOf(claim).map((id) => ({ "@id": id }) as const);
  return defined({
    "@type": "Claim" as const,
    "@id": claim.id,
    text: lookup.sentence(claim),
    author: authors.length > 1 ? authors : authors[0],
    appearance: documentsOf(claim).map((id) => ({ "@id": id })),
    about: claim.about.map((id) => ({ "@id": id })),
  });
}

export function claimNode(lookup: Lookup, claim: Claim) {
  const { id, type, statement, relation, against, links, evidence, note } = claim;
  const attribution = attributionSteps(claim);
  return defined({
    ...schemaClaim(lookup, claim),
    "@type": ["Claim", "Entity"],
    claimType: type,
    statement,
    attribution,
    ...provenance(claim, attribution),
    tie: relation && { "@type": "Statement", "@id": `${id}/tie`, ...relation },
    against,
    links: links && addressed(id, "link", links, ({ type: linkType, claim: otherClaim }) => ({ linkType, otherClaim })),
    evidence: addressed(id, "passage", evidence, (passage, address, index) =>
      passageNode(lookup, passage, address, index),
    ),
    note,
    accepted: acceptedWarnings(claim),
    withdrawn: withdrawal(claim),
  });
}

/** The attribution in PROV's words, for tools that know no others. Whoever denies a claim is not whom it comes from. */
function provenance(claim: Claim, steps: readonly { readonly "@id": string }[]) {
  const actors = claim.attribution.flatMap((step, index) => {
    const sayers = speakersIn(step).filter((id) => isIdOf("actor", id));
    return sayers.length > 0 ? [{ sayers, commitment: step.commitment, step: steps[index]?.["@id"] }] : [];
  });
  if (actors.length === 0) return { hadPrimarySource: documentsOf(claim) };
  const sayers = actors.filter(({ commitment }) => commitment !== "denied").flatMap((step) => step.sayers);
  return {
    hadPrimarySource: documentsOf(claim),
    wasAttributedTo: sayers.length === 0 ? undefined : sayers,
    qualifiedAttribution: actors.map(({ step }) => step),
  };
}

/** Whose word it comes down to, where those are named and stand behind it. */
function authorsOf({ attribution }: Claim): ActorId[] {
  const last = attribution.at(-1);
  if (last === undefined || last.commitment === "denied") return [];
  return speakersIn(last).filter((id) => isIdOf("actor", id));
}

/** The documents in which it is said. */
function documentsOf({ attribution }: Claim): SourceId[] {
  return attribution.flatMap(speakersIn).filter((id) => isIdOf("source", id));
}
