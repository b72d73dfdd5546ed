import * as z from "zod";
import { accepted } from "./accepted.js";
import { AttributionStep } from "./attribution.js";
import { Evidence } from "./evidence.js";
import { entity, field, ownId } from "./registry.js";
import { Retraction } from "./retraction.js";
import { actorId, claimId, eventId, subjectId, text } from "./scalars.js";
import { oneOf } from "./vocabulary.js";

export const claimTypes = {
  demand: "Somebody wants something done.",
  charge: "A formal legal accusation.",
  label: "A loaded classification of a person, group, act or thing.",
  praise: "A loaded classification that speaks well of a person, group, act or thing.",
  finding: "An inquiry or authority is said to have established it.",
  accusation: "Somebody is blamed for wrongdoing, informally.",
  announcement: "A body makes known what it did, does or will do.",
  assertion: "A statement that is none of the above.",
} as const;

export const linkTypes = {
  restates: "Says the same again.",
  elaborates: "Adds detail to it.",
  corroborates: "Says the same on an independent source.",
  supports: "Makes it more likely.",
  contradicts: "Cannot be so if the other is.",
  denies: "Is somebody's word that the other is not so.",
} as const;

export const actorPredicates = {
  "founder-of": "Set the object up.",
  "member-of": "Belongs to the object.",
  "leader-of": "Leads the object.",
  created: "Brought the object into being.",
  financed: "Paid for the object.",
  directed: "Guided or commanded the object.",
  recruited: "Won the object over to work for the subject.",
  represents: "Speaks or acts for the object, as a spokesman or a lawyer does.",
  "holds-office-in": "Holds an office or a rank in the object.",
  "located-in": "Is in the object.",
} as const;

export const eventPredicates = {
  follows: "Comes after the object; says nothing about cause.",
  "results-from": "Is a consequence of the object.",
  "part-of": "Is a part of the object.",
  "responds-to": "Is a reaction to the object.",
  "same-operation-as": "Belongs to the same operation as the object.",
  "same-occurrence-as": "Is the same occurrence as the object, told differently.",
} as const;

export const ActorRelation = entity(
  "ActorRelation",
  "A tie between two actors, as a claim puts it.",
  z.strictObject({
    subject: field(actorId, "The actor of whom it is said."),
    predicate: field(oneOf(actorPredicates), "What ties the two."),
    object: field(actorId, "The actor it is tied to."),
  }),
);

export const EventRelation = entity(
  "EventRelation",
  "A tie between two events, as a claim puts it.",
  z.strictObject({
    subject: field(eventId, "The event of which it is said."),
    predicate: field(oneOf(eventPredicates), "What ties the two."),
    object: field(eventId, "The event it is tied to."),
  }),
);

export const Relation = entity(
  "Relation",
  "A tie between two records. Ties live in claims only, so none exists without an attribution.",
  z.discriminatedUnion("predicate", [ActorRelation, EventRelation]),
);

export const ClaimLink = entity(
  "ClaimLink",
  "How this claim stands to another.",
  z.strictObject({
    type: field(oneOf(linkTypes), "What this claim does to the other."),
    claim: field(claimId, "The other claim."),
  }),
);

export const Claim = entity(
  "Claim",
  "One proposition, on somebody's word.",
  z.strictObject({
    id: ownId(claimId, "Stable id, `claim:` and a kebab-case slug. Never reused."),
    statement: field(
      text(500),
      "The proposition in neutral words: one declarative clause that reads well after “that”, self-contained, with no final stop. Of a denial it is what is denied. Never to be shown without its attribution.",
    ),
    type: field(oneOf(claimTypes), "The first type, in the vocabulary's order, that applies."),
    attribution: field(
      z.array(AttributionStep).min(1).max(16),
      "The path of who says so, outermost first. The first step is the source document.",
    ),
    about: field(z.array(subjectId).min(1).max(256), "The events and actors that the claim is about."),
    relation: field(Relation, "The tie that the claim puts between two of them.").exactOptional(),
    against: field(
      z.array(actorId).min(1).max(64),
      "The actors whom the proposition would incriminate. With it a claim is an allegation, or a denial where the innermost step is `denied`.",
    ).exactOptional(),
    links: field(z.array(ClaimLink).min(1).max(64), "How this claim stands to others.").exactOptional(),
    evidence: field(z.array(Evidence).min(1).max(64), "The passages it was read from, in reading order."),
    note: field(text(2000), "How an ambiguity was resolved.").exactOptional(),
    accepted,
    retracted: field(Retraction, "Present when this record has been withdrawn.").exactOptional(),
  }),
);
