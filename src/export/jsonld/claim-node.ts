import type { ActorId, Claim, SourceId } from "../../generated/types.js";
import { isIdOf } from "../../records/kinds.js";
import { defined } from "../defined.js";
import { addressed } from "../entry-address.js";
import type { Lookup } from "../lookup.js";
import { attributionSteps } from "./attribution-steps.js";
import { acceptedWarnings, withdrawal } from "./common-nodes.js";
import { passageNode } from "./passage-node.js";

/** A claim in schema.org's words: its text is the sentence with all its speakers. */
export function schemaClaim(lookup: Lookup, claim: Claim) {
  const author = authorOf(claim);
  return defined({
    "@type": "Claim" as const,
    "@id": claim.id,
    text: lookup.sentence(claim),
    author: author && ({ "@id": author } as const),
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
  const actors = claim.attribution.flatMap(({ by, commitment }, index) =>
    by !== null && isIdOf("actor", by) ? [{ by, commitment, step: steps[index]?.["@id"] }] : [],
  );
  if (actors.length === 0) return { hadPrimarySource: documentsOf(claim) };
  const sayers = actors.filter(({ commitment }) => commitment !== "denied").map(({ by }) => by);
  return {
    hadPrimarySource: documentsOf(claim),
    wasAttributedTo: sayers.length === 0 ? undefined : sayers,
    qualifiedAttribution: actors.map(({ step }) => step),
  };
}

/** Whose word it comes down to, where that is somebody named who stands behind it. */
function authorOf({ attribution }: Claim): ActorId | undefined {
  const { by = null, commitment } = attribution.at(-1) ?? {};
  return by !== null && isIdOf("actor", by) && commitment !== "denied" ? by : undefined;
}

/** The documents in which it is said. */
function documentsOf({ attribution }: Claim): SourceId[] {
  return attribution.map(({ by }) => by).filter((by) => by !== null && isIdOf("source", by));
}
