import type { DraftCount, DraftEventFacts, DraftPlace } from "../../generated/draft-types.js";
import type { ClaimId, EventCount, EventId, Participant, Place, When } from "../../generated/types.js";
import { defined } from "../../records/defined.js";
import type { Path } from "../../validate/issues/pointer.js";
import type { Desk } from "./desk.js";
import type { Item } from "./draft-parts.js";
import type { Passage } from "./passages.js";
import type { Present } from "./present.js";
import { whenOf } from "./when.js";

/** What one claim says of one event. */
export interface EventFacts {
  readonly event: EventId;
  readonly participants: readonly Participant[];
  readonly counts: readonly EventCount[];
  readonly place?: Place;
  readonly when?: When;
}

/** What a claim says of events. */
export function eventFactsOf(
  { path, value }: Item<"claim">,
  claim: ClaimId,
  passages: readonly Passage[],
  desk: Desk,
): readonly EventFacts[] {
  return (value.events ?? []).map((facts, at) => factsOf(facts, claim, passages, [...path, "events", at], desk));
}

function factsOf(
  { event: key, participants = [], counts = [], place, when }: Present<DraftEventFacts>,
  claim: ClaimId,
  passages: readonly Passage[],
  path: Path,
  desk: Desk,
): EventFacts {
  const { keys, origins, said } = desk;
  const event = keys.idOf(key, ["event"], [...path, "event"]);
  return defined({
    event,
    participants: participants.map(({ actor, role, legalStatus }, at) => {
      const from = [...path, "participants", at];
      const id = keys.idOf(actor, ["actor"], [...from, "actor"]);
      return origins.from(from, defined({ actor: id, role, legalStatus, claim }));
    }),
    counts: counts.map((count, at) => countOf(count, claim, [...path, "counts", at], desk)),
    place:
      place && said("place", event, [...path, "place"]) ? placeOf(place, [...path, "place"], desk, claim) : undefined,
    when:
      when && said("when", event, [...path, "when"])
        ? whenOf(when, event, claim, passages, [...path, "when"], desk)
        : undefined,
  });
}

function countOf(
  { measure, group, low, best, high, exactness = "exact" }: Present<DraftCount>,
  claim: ClaimId,
  path: Path,
  { keys, origins }: Desk,
): EventCount {
  const id = keys.idOf(group, ["actor"], [...path, "group"]);
  return origins.from(path, defined({ measure, group: id, claim, low, best, high, exactness }));
}

/** A place as a claim gives it, or the event by itself. */
export function placeOf(place: Present<DraftPlace>, path: Path, { origins }: Desk, claim?: ClaimId): Place {
  const { name, country, precision, coordinates, identifiers } = place;
  return origins.from(path, defined({ name, country, precision, coordinates, identifiers, claim }));
}
