import type { ActorId, Claim, EventId, Relation, SubjectId } from "../../generated/types.js";
import { actorPredicateValues } from "../../generated/vocabulary-values.js";
import type { Desk } from "./desk.js";
import type { Item } from "./draft-parts.js";

/** What a claim establishes, each in its own words. */
export interface Established {
  readonly events: readonly {
    readonly event: EventId;
    readonly participants: readonly { readonly actor: ActorId }[];
  }[];
  readonly actors: readonly { readonly actor: ActorId }[];
  readonly against: Claim["against"];
  readonly relation: Relation | undefined;
}

/** The events and actors that a claim is about by what it establishes: in this order, each once. */
export function subjectsOf({ events, actors, against = [], relation }: Established): readonly SubjectId[] {
  const all: readonly SubjectId[] = [
    ...events.map(({ event }) => event),
    ...against,
    ...events.flatMap(({ participants }) => participants.map(({ actor }) => actor)),
    ...actors.map(({ actor }) => actor),
    ...(relation ? [relation.subject, relation.object] : []),
  ];
  return [...new Set(all)];
}

/** The same with what the claim names besides; a list that has all of them gives the order, too. */
export function aboutOf(
  { path, value }: Item<"claim">,
  established: readonly SubjectId[],
  { keys, origins }: Desk,
): Claim["about"] {
  const place = [...path, "about"];
  const named = (value.about ?? []).map((key, at) => keys.idOf(key, ["event", "actor"], [...place, at]));
  const first = named.length > 0 && established.every((id) => named.includes(id)) ? [] : established;
  const others = named.flatMap((id, at) => (first.includes(id) ? [] : [{ id, from: [...place, at] }]));
  const all = [...first.map((id) => ({ id, from: path })), ...others];
  const about = all.map(({ id }) => id);
  return origins.from(path, about, Object.fromEntries(all.map(({ from }, at) => [at, from])));
}

/** The tie that a claim puts between two actors or two events; the predicate tells which. */
export function relationOf(
  { path, value: { relation } }: Item<"claim">,
  { keys, origins }: Desk,
): Relation | undefined {
  if (relation === undefined) return undefined;
  const { subject, predicate, object } = relation;
  const kind = isActorPredicate(predicate) ? "actor" : "event";
  const place = [...path, "relation"];
  const ends = {
    subject: keys.idOf(subject, [kind], [...place, "subject"]),
    predicate,
    object: keys.idOf(object, [kind], [...place, "object"]),
  };
  return origins.from(place, ends as Relation); // The predicate has told of which kind both are.
}

const isActorPredicate = (predicate: string) => actorPredicateValues.some((each) => each === predicate);
