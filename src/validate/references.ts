import type { Actor, Claim, ReportedEvent, Retraction, Source } from "../generated/types.js";
import type { RecordKind, RecordTypes } from "../records/kinds.js";
import type { Path } from "./issue.js";

/** Takes one reference of a record: the id it names, and where in the record it stands. */
export type TakeReference = (id: string, path: Path) => void;

/** For each kind, a walk over every reference from a record of that kind to another, in the order of the model's fields. */
export const eachReference: { readonly [K in RecordKind]: (record: RecordTypes[K], take: TakeReference) => void } = {
  source: inSource,
  actor: inActor,
  event: inEvent,
  claim: inClaim,
};

function inSource({ retracted }: Source, take: TakeReference): void {
  inRetraction(retracted, take);
}

function inActor({ parent, countedIn, claims, retracted }: Actor, take: TakeReference): void {
  if (parent) take(parent, ["parent"]);
  if (countedIn) take(countedIn, ["countedIn"]);
  for (const [at, id] of claims?.entries() ?? []) take(id, ["claims", at]);
  inRetraction(retracted, take);
}

function inEvent({ when, place, participants, counts, claims, retracted }: ReportedEvent, take: TakeReference): void {
  if (when.claim) take(when.claim, ["when", "claim"]);
  if (place?.claim) take(place.claim, ["place", "claim"]);
  for (const [at, { actor, claim }] of participants.entries()) {
    take(actor, ["participants", at, "actor"]);
    take(claim, ["participants", at, "claim"]);
  }
  for (const [at, { group, claim }] of counts?.entries() ?? []) {
    if (group) take(group, ["counts", at, "group"]);
    take(claim, ["counts", at, "claim"]);
  }
  for (const [at, id] of claims.entries()) take(id, ["claims", at]);
  inRetraction(retracted, take);
}

function inClaim(
  { attribution, about, relation, against, links, evidence, retracted }: Claim,
  take: TakeReference,
): void {
  for (const [at, { by, cue, event }] of attribution.entries()) {
    if (by) take(by, ["attribution", at, "by"]);
    if (cue && cue.type !== "continuation") take(cue.source, ["attribution", at, "cue", "source"]);
    if (event) take(event, ["attribution", at, "event"]);
  }
  for (const [at, id] of about.entries()) take(id, ["about", at]);
  if (relation) take(relation.subject, ["relation", "subject"]);
  if (relation) take(relation.object, ["relation", "object"]);
  for (const [at, id] of against?.entries() ?? []) take(id, ["against", at]);
  for (const [at, { claim }] of links?.entries() ?? []) take(claim, ["links", at, "claim"]);
  for (const [at, { source }] of evidence.entries()) take(source, ["evidence", at, "source"]);
  inRetraction(retracted, take);
}

function inRetraction(retracted: Retraction | undefined, take: TakeReference): void {
  if (retracted?.successor) take(retracted.successor, ["retracted", "successor"]);
}
