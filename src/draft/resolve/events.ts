import type { EventId, ReportedEvent } from "../../generated/types.js";
import { defined } from "../../records/defined.js";
import type { ReadClaim } from "./claims.js";
import type { Desk } from "./desk.js";
import type { Item } from "./draft-parts.js";
import { placeOf } from "./event-facts.js";
import { idFrom } from "./keys.js";
import { retractionOf } from "./retraction.js";
import { usualDates } from "./usual-dates.js";
import { datesOf } from "./when.js";

/** Where the draft says something of an event by itself, before its claims do. */
export function noteOwnFacts({ path, value }: Item<"event">, { said }: Desk): void {
  const id = idFrom("event", value.key);
  if (value.when) said("when", id, [...path, "when"]);
  if (value.place) said("place", id, [...path, "place"]);
}

/** The claims about each event, in reading order. */
export function claimsByEvent(claims: readonly ReadClaim[]): ReadonlyMap<EventId, readonly ReadClaim[]> {
  const about = new Map<string, ReadClaim[]>();
  for (const read of claims)
    for (const id of new Set(read.claim.about)) {
      const known = about.get(id);
      if (known) known.push(read);
      else about.set(id, [read]);
    }
  return about as ReadonlyMap<EventId, readonly ReadClaim[]>;
}

/** The event that a draft describes, with what the claims about it, in reading order, say of it. */
export function eventOf({ path, value }: Item<"event">, claims: readonly ReadClaim[], desk: Desk): ReportedEvent {
  const id = idFrom("event", value.key);
  const facts = claims.flatMap(({ events }) => events.filter(({ event }) => event === id));
  const status = value.status ?? "reported";
  if (claims.length === 0) desk.find("event-without-claim", path, { event: id });
  const counts = facts.flatMap((each) => each.counts);
  const event = defined({
    id,
    title: value.title,
    type: value.type,
    status,
    when:
      (value.when && desk.origins.from([...path, "when"], datesOf(value.when))) ??
      facts.find(({ when }) => when)?.when ??
      desk.origins.from(
        path,
        usualDates(
          status,
          claims.map(({ claim }) => claim),
          desk.sources,
        ),
      ),
    place: (value.place && placeOf(value.place, [...path, "place"], desk)) ?? facts.find(({ place }) => place)?.place,
    participants: facts.flatMap(({ participants }) => participants),
    counts: counts.length === 0 ? undefined : counts,
    claims: claims.map(({ claim }) => claim.id),
    identifiers: value.identifiers,
    note: value.note,
    accepted: value.accepted,
    retracted: retractionOf("event", value.retracted, path, desk),
  });
  return desk.origins.from(path, event);
}
