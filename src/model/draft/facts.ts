import * as z from "zod";
import { Participant } from "../participant.js";
import { entity, field } from "../registry.js";
import { DraftCount, DraftSize } from "./count.js";
import { keyOf } from "./key.js";
import { optional, optionalAsIn } from "./optional.js";
import { DraftPlace } from "./place.js";
import { DraftWhen } from "./when.js";

export const DraftParticipant = entity(
  "DraftParticipant",
  "An actor's part in an event. An actor with two roles or two statuses stands twice.",
  z.strictObject({
    actor: field(keyOf("actor"), "Who takes part."),
    role: Participant.shape.role,
    legalStatus: optionalAsIn(Participant.shape.legalStatus),
  }),
);

export const DraftEventFacts = entity(
  "DraftEventFacts",
  "What a claim says of one event. Date and place are said by one claim alone.",
  z.strictObject({
    event: field(keyOf("event"), "The event."),
    participants: optional(z.array(DraftParticipant).max(1000), "Who takes part and in what role, by this claim."),
    counts: optional(z.array(DraftCount).max(64), "How many people it concerns, by this claim."),
    place: optional(DraftPlace, "Where it happened, by this claim."),
    when: optional(DraftWhen, "When it happened, by this claim."),
  }),
);

export const DraftActorFacts = entity(
  "DraftActorFacts",
  "What a claim says of one actor. Each is said by one claim alone; another one on which it rests as well names the actor without it.",
  z.strictObject({
    actor: field(keyOf("actor"), "The actor."),
    parent: optional(keyOf("actor"), "The agency it is a unit of."),
    countedIn: optional(keyOf("actor"), "The group that it is counted in."),
    size: optional(DraftSize, "How many people it is."),
  }),
);
