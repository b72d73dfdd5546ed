import * as z from "zod";
import { accepted } from "./accepted.js";
import { countFields } from "./count.js";
import { eventTypeNames } from "./event-types.js";
import { Identifier } from "./identifier.js";
import { Participant } from "./participant.js";
import { Place } from "./place.js";
import { entity, field, ownId } from "./registry.js";
import { Retraction } from "./retraction.js";
import { actorId, claimId, eventId, text } from "./scalars.js";
import { oneOf } from "./vocabulary.js";
import { When } from "./when.js";

export const eventStatuses = {
  reported: "Told as having happened.",
  ongoing: "Told as still going on at publication.",
  alleged: "It is an accusation.",
  intended: "An aim, plan or task; that it was carried out is not stated.",
  demanded: "Somebody demands it; that it was done is not stated.",
} as const;

export const measures = {
  killed: "People who died.",
  injured: "People who were hurt.",
  detained: "People who were held.",
  identified: "People who were named or singled out.",
  fled: "People who got away.",
  participants: "People who took part.",
  other: "People counted in some other way; the claim says which.",
} as const;

export const EventCount = entity(
  "EventCount",
  "How many people an event concerns, in one way of counting, as a claim gives it. Counts of different events are never added.",
  z.strictObject({
    measure: field(oneOf(measures), "What is counted."),
    group: field(
      actorId,
      "Whose people are counted: a group, or the organization, agency or state that they belong to.",
    ).exactOptional(),
    claim: field(claimId, "The claim that gives the number. It is about this event."),
    ...countFields,
  }),
);

export const ReportedEvent = entity(
  "ReportedEvent",
  "What claims say happened. It is only ever what somebody reported: no event without a claim.",
  z.strictObject({
    id: ownId(eventId, "Stable id, `event:` and a kebab-case slug. Never reused."),
    title: field(text(300), "A neutral title in our own words."),
    type: field(z.enum(eventTypeNames), "What kind of event it is, from the event vocabulary."),
    status: field(oneOf(eventStatuses), "How the claims put it."),
    when: field(When, "When it happened, as far as the words say."),
    place: field(Place, "Where it happened, as far as the words say.").exactOptional(),
    participants: field(
      z.array(Participant).max(1000),
      "Who takes part and in what role; empty when the claims name nobody.",
    ),
    counts: field(
      z.array(EventCount).min(1).max(64),
      "How many people it concerns. Absent is not zero.",
    ).exactOptional(),
    claims: field(
      z.array(claimId).min(1).max(1000),
      "Exactly the claims whose `about` names this event, in reading order.",
    ),
    identifiers: field(
      z.array(Identifier).min(1).max(32),
      "The event in other registers, such as the id of a row.",
    ).exactOptional(),
    note: field(text(2000), "What a reader must know; of an event of type `other`, what it is.").exactOptional(),
    accepted,
    retracted: field(Retraction, "Present when this record has been withdrawn.").exactOptional(),
  }),
  "event",
);
