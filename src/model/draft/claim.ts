import * as z from "zod";
import { actorPredicates, Claim, ClaimLink, eventPredicates } from "../claim.js";
import { entity, field } from "../registry.js";
import { oneOf } from "../vocabulary.js";
import { DraftActorFacts, DraftEventFacts } from "./facts.js";
import { key, keyOf } from "./key.js";
import { optional, optionalAsIn } from "./optional.js";
import { DraftPassage, passageFields } from "./passage.js";
import { retracted } from "./retraction.js";
import { DraftDocumentStep, DraftSpeaker } from "./speaker.js";

export const DraftRelation = entity(
  "DraftRelation",
  "A tie that the claim puts between two actors or two events; the predicate tells which.",
  z.strictObject({
    subject: field(keyOf("actor", "event"), "Of whom or of which it is said."),
    predicate: field(oneOf({ ...actorPredicates, ...eventPredicates }), "What ties the two."),
    object: field(keyOf("actor", "event"), "Whom or what it is tied to."),
  }),
);

export const DraftLink = entity(
  "DraftLink",
  "How this claim stands to another.",
  z.strictObject({ type: ClaimLink.shape.type, claim: field(keyOf("claim"), "The other claim.") }),
);

const { shape } = Claim;

export const DraftClaim = entity(
  "DraftClaim",
  "One proposition, on somebody's word, with the passage it was read from and all that it says of events and actors.",
  z.strictObject({
    key: field(
      key,
      "Its short name, such as `dockers-voted`: what its id has after `claim:`. Never changed, never reused.",
    ),
    ...passageFields,
    passages: optional(z.array(DraftPassage).max(63), "Further passages that it rests on."),
    statement: shape.statement,
    type: shape.type,
    document: optional(DraftDocumentStep, "The document as a speaker, where it is not the usual."),
    speakers: optional(
      z.array(DraftSpeaker).max(15),
      "Who says it behind the document, outermost first. Left out where the document says it in its own voice.",
    ),
    against: optional(
      z.array(keyOf("actor")).max(64),
      "The actors whom the proposition would incriminate. With it a claim is an allegation, or a denial where the last speaker denies it.",
    ),
    events: optional(
      z.array(DraftEventFacts).max(256),
      "What it says of events: who takes part, how many, where, when.",
    ),
    actors: optional(
      z.array(DraftActorFacts).max(256),
      "What it says of actors: how many they are, whose part they are.",
    ),
    relation: optional(DraftRelation, "The tie that it puts between two actors or two events."),
    about: optional(
      z.array(keyOf("event", "actor")).max(256),
      "Events and actors it is about beside those named in `events`, `actors`, `against` and `relation`. A list that has those as well gives the order of all.",
    ),
    links: optional(z.array(DraftLink).max(64), "How it stands to other claims."),
    note: optionalAsIn(shape.note),
    accepted: optionalAsIn(shape.accepted),
    retracted,
  }),
);
