import type { DraftActorFacts, DraftEventFacts, DraftPlace, DraftSize } from "../../generated/draft-types.js";
import type { Actor, ClaimId, Count, Dataset, Place, ReportedEvent } from "../../generated/types.js";
import { defined } from "../../records/defined.js";
import type { ShortKey } from "./short-key.js";

/** What the records of a dataset say rests on each claim. */
export interface FactsByClaim {
  readonly events: ReadonlyMap<ClaimId, readonly ReportedEvent[]>;
  readonly actors: ReadonlyMap<ClaimId, readonly Actor[]>;
}

/** The events of which a claim says something, and the actors whose facts rest on it. */
export function factsByClaim({ events, actors }: Dataset): FactsByClaim {
  return {
    events: grouped(events, ({ when, place, participants, counts = [] }) => [
      when.claim,
      place?.claim,
      ...participants.map(({ claim }) => claim),
      ...counts.map(({ claim }) => claim),
    ]),
    actors: grouped(actors, ({ claims = [] }) => claims),
  };
}

function grouped<R>(records: readonly R[], claimsOf: (record: R) => readonly (ClaimId | undefined)[]) {
  const groups = new Map<ClaimId, R[]>();
  for (const record of records)
    for (const claim of new Set(claimsOf(record))) {
      if (claim === undefined) continue;
      const group = groups.get(claim);
      if (group) group.push(record);
      else groups.set(claim, [record]);
    }
  return groups;
}

/** What a claim says of an event, without its date. */
export function eventFactsOf(event: ReportedEvent, claim: ClaimId, short: ShortKey): DraftEventFacts {
  const participants = event.participants
    .filter((one) => one.claim === claim)
    .map(({ actor, role, legalStatus }) => defined({ actor: short(actor, ["actor"]), role, legalStatus }));
  const counts = (event.counts ?? [])
    .filter((one) => one.claim === claim)
    .map(({ measure, group, ...count }) =>
      defined({ measure, group: group && short(group, ["actor"]), ...sizeOf(count) }),
    );
  return defined({
    event: short(event.id, ["event"]),
    participants: participants.length > 0 ? participants : undefined,
    counts: counts.length > 0 ? counts : undefined,
    place: event.place?.claim === claim ? placeOf(event.place) : undefined,
  });
}

export function placeOf({ claim, ...place }: Place): DraftPlace {
  return place;
}

/** What a claim says of an actor: all there is, if it is the first of those that it rests on. */
export function actorFactsOf(actor: Actor, claim: ClaimId, short: ShortKey): DraftActorFacts {
  const { id, claims, parent, countedIn, size } = actor;
  const key = { actor: short(id, ["actor"]) };
  if (claims?.[0] !== claim) return key;
  return defined({
    ...key,
    parent: parent && short(parent, ["actor"]),
    countedIn: countedIn && short(countedIn, ["actor"]),
    size: size && sizeOf(size),
  });
}

function sizeOf({ low, best, high, exactness }: Count): DraftSize {
  return defined({ low, best, high, exactness: exactness === "exact" ? undefined : exactness });
}
