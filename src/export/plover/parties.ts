import type { Participant, ReportedEvent } from "../../generated/types.js";
import { roleTable } from "../../generated/vocabularies.js";
import { imputes } from "../shared/imputes.js";
import type { Lookup } from "../shared/lookup.js";

/** The field of a record in which a participant stands. */
export type Side = "actor" | "recipient" | "alleged_actor" | "alleged_recipient";

/**
 * On which side of an event PLOVER has somebody; `undefined` for a means or a bystander, for whom it has no place.
 * Those who meet on equal footing are all actors, and so are those who fight each other or beside each other. PLOVER's `actor` says who did it and `recipient` to whom it was done:
 * whoever is only accused of a part in it stands in a field of our own.
 */
export function sideOf(lookup: Lookup, event: ReportedEvent, participant: Participant): Side | undefined {
  const { part } = roleTable[participant.role];
  const isAlleged = event.status === "alleged";
  if (part === "receives") return isAlleged && imputes(lookup, participant) ? "alleged_recipient" : "recipient";
  if (participant.role === "instrument" || participant.role === "bystander") return undefined;
  return isAlleged || imputes(lookup, participant) ? "alleged_actor" : "actor";
}

export const participantsOn = (lookup: Lookup, event: ReportedEvent, side: Side): readonly Participant[] =>
  event.participants.filter((participant) => sideOf(lookup, event, participant) === side);
