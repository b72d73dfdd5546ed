import type { Claim, ReportedEvent } from "attributed-events";
import type { Lookup } from "../state/lookup.js";

/** A tie between two records. It always carries the claim it stands on. */
export interface Edge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The role or the predicate. */
  readonly tie: string;
  readonly claim: Claim;
}

/** The part of a dataset that is drawn as a network. */
export interface Network {
  readonly actors: readonly string[];
  readonly events: readonly ReportedEvent[];
  readonly edges: readonly Edge[];
}

/** Actors and events with the ties between them: who takes part, and what claims tie together. None without a claim. */
export function networkOf(lookup: Lookup, events: readonly ReportedEvent[]): Network {
  const parts = events.flatMap((event) => participations(lookup, event));
  const claims = new Set(events.flatMap(({ claims: ids }) => ids.flatMap((id) => lookup.claims.get(id) ?? [])));
  const isWhole = events.length === lookup.ordered.length;
  const related = (isWhole ? lookup.dataset.claims : [...claims]).flatMap(relations);
  const eventIds = new Set<string>(events.map(({ id }) => id));
  const isThere = (id: string) => lookup.actors.has(id) || eventIds.has(id);
  const edges = [...parts, ...related.filter(({ from, to }) => isThere(from) && isThere(to))];
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const actors = inOrder(
    [...ends].filter((id) => lookup.actors.has(id)),
    events,
    edges,
  );
  return { actors, events, edges };
}

function participations(lookup: Lookup, { id, participants }: ReportedEvent): Edge[] {
  return participants.flatMap(({ actor, role, claim }, index) => {
    const found = lookup.claims.get(claim);
    return found === undefined ? [] : [{ id: `${id} ${index}`, from: actor, to: id, tie: role, claim: found }];
  });
}

function relations(claim: Claim): Edge[] {
  if (claim.relation === undefined || claim.retracted !== undefined) return [];
  const { subject, predicate, object } = claim.relation;
  return [{ id: claim.id, from: subject, to: object, tie: predicate, claim }];
}

/** Actors where their events are, on the average, so that few lines cross. */
function inOrder(actors: readonly string[], events: readonly ReportedEvent[], edges: readonly Edge[]): string[] {
  const places = new Map<string, number>(events.map(({ id }, index) => [id, index]));
  const reached = new Map<string, number[]>();
  for (const { from, to } of edges) {
    const place = places.get(to);
    if (place === undefined) continue;
    const list = reached.get(from);
    if (list === undefined) reached.set(from, [place]);
    else list.push(place);
  }
  const mean = (id: string) => {
    const list = reached.get(id) ?? [];
    return list.length === 0 ? events.length : list.reduce((sum, place) => sum + place, 0) / list.length;
  };
  return [...actors].sort((a, b) => mean(a) - mean(b));
}
