import type { Actor, Claim, Dataset, ReportedEvent } from "../../generated/types.js";
import { claimsInReadingOrder } from "../../query/claims/reading-order.js";
import { isIdOf } from "../../records/kinds.js";

/** A claim that a decision on another record made say more, and of whom. */
export interface Widened {
  readonly claim: string;
  readonly about: readonly string[];
}

/**
 * A dataset in which claims and what rests on them name each other: a claim is about all that rests on it, and an event has the
 * claims that are about it, in reading order. So an event of one reader can rest on the claim of another.
 */
export function wholeClaims(dataset: Dataset): { readonly dataset: Dataset; readonly widened: readonly Widened[] } {
  const resting = restingOn(dataset);
  const widened: Widened[] = [];
  const claims = dataset.claims.map((claim): Claim => {
    const wanted = [...(resting.get(claim.id) ?? []), ...ownSubjects(claim)];
    const more = [...new Set(wanted)].filter((id) => !(claim.about as readonly string[]).includes(id));
    if (more.length === 0) return claim;
    widened.push({ claim: claim.id, about: more });
    return { ...claim, about: [...claim.about, ...more] as unknown as Claim["about"] };
  });
  const ordered = claimsInReadingOrder(dataset, claims);
  const byEvent = new Map<string, string[]>();
  for (const { id, about } of ordered)
    for (const subject of about)
      if (isIdOf("event", subject)) byEvent.set(subject, [...(byEvent.get(subject) ?? []), id]);
  const events = dataset.events.map(
    (event): ReportedEvent => ({
      ...event,
      claims: (byEvent.get(event.id) ?? []) as unknown as ReportedEvent["claims"],
    }),
  );
  return { dataset: { ...dataset, events, claims: ordered }, widened };
}

/** Whom a claim names as accused or tied to one another: it is about them. */
const ownSubjects = ({ against = [], relation }: Claim): string[] => [
  ...against,
  ...(relation === undefined ? [] : [relation.subject, relation.object]),
];

/** For each claim what rests on it. */
function restingOn({ actors, events }: Dataset): ReadonlyMap<string, readonly string[]> {
  const resting = new Map<string, string[]>();
  const note = (claim: string | undefined, ...ids: string[]) => {
    if (claim !== undefined) resting.set(claim, [...(resting.get(claim) ?? []), ...ids]);
  };
  for (const { id, claims = [] } of actors as readonly Actor[]) for (const claim of claims) note(claim, id);
  for (const { id, when, place, participants, counts = [] } of events) {
    note(when.claim, id);
    note(place?.claim, id);
    for (const { actor, claim } of participants) note(claim, id, actor);
    for (const { claim } of counts) note(claim, id);
  }
  return resting;
}
