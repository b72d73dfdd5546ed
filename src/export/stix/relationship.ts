import type { Claim, Participant, ReportedEvent } from "../../generated/types.js";
import { primaryName } from "../../query/names/actor-naming.js";
import { isDenial } from "../../records/allegation.js";
import { eventName } from "../shared/event-text.js";
import { imputes } from "../shared/imputes.js";
import { datasetIri } from "../shared/iri.js";
import { commonProperties, extended } from "./common-properties.js";
import { locationId } from "./location.js";
import type { StixContext } from "./stix-context.js";
import { stixId } from "./stix-id.js";
import type { StixObject } from "./stix-object.js";

/** Who takes part and where, one line each, with the words of who says so. What somebody is accused of has no line. */
export function relationshipsOfEvent(context: StixContext, event: ReportedEvent): StixObject[] {
  const parts = event.participants.filter((participant) => !imputes(context.lookup, participant));
  const place = placeRelationship(context, event);
  return [...parts.map((participant) => partRelationship(context, event, participant)), ...(place ? [place] : [])];
}

/** The tie that a claim puts between two records, unless it is an allegation or a denial. */
export function relationshipsOfClaim(context: StixContext, claim: Claim): StixObject[] {
  const { relation, against, id } = claim;
  if (relation === undefined || against !== undefined || isDenial(claim)) return [];
  const { subject, predicate, object } = relation;
  const ends = { type: predicate, from: context.idOf(subject), to: context.idOf(object) };
  return [relationship(context, { ...ends, claim, description: context.lookup.sentence(claim), key: [id] })];
}

function partRelationship(context: StixContext, event: ReportedEvent, participant: Participant): StixObject {
  const { actor, role, claim: claimId } = participant;
  const claim = context.lookup.claim(claimId);
  const name = primaryName(context.lookup.actor(actor));
  const description = `${name}, in “${eventName(event)}”: ${role}. ${context.lookup.sentence(claim)}`;
  const ends = { type: "related-to", from: context.idOf(actor), to: context.idOf(event.id) };
  return relationship(context, { ...ends, claim, description, key: [event.id, actor, role, claimId] });
}

function placeRelationship(context: StixContext, event: ReportedEvent): StixObject | undefined {
  const to = event.place && locationId(context.dataset, event.place);
  const claimId = event.place?.claim ?? event.claims[0];
  if (to === undefined || claimId === undefined) return undefined;
  const claim = context.lookup.claim(claimId);
  const ends = { type: "located-at", from: context.idOf(event.id), to };
  return relationship(context, { ...ends, claim, description: context.lookup.sentence(claim), key: [event.id] });
}

interface Tie {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** The claim it rests on. */
  readonly claim: Claim;
  readonly description: string;
  readonly key: readonly string[];
}

function relationship(context: StixContext, { type, from, to, claim, description, key }: Tie): StixObject {
  const id = stixId("relationship", datasetIri(context.dataset), type, ...key);
  return {
    ...commonProperties(context, { id, retracted: claim.retracted, hasSentences: true }),
    relationship_type: type,
    description,
    source_ref: from,
    target_ref: to,
    extensions: extended({ note_ref: context.idOf(claim.id) }),
  };
}
