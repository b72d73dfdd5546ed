import type { ActorId, Dataset, ReportedEvent, Role } from "../../generated/types.js";
import { roleValues } from "../../generated/vocabulary-values.js";
import { unitsByParent } from "../agency-tree.js";

/**
 * Who takes part in what, both ways: 4 bytes an event and, for a participant, 7 where there are at most 65,536 actors and 9
 * where there are more. Actors are numbered so that an agency is followed by its units, and theirs: an agency with all
 * units below it is one range of numbers.
 */
export interface Participation {
  readonly numbers: ReadonlyMap<ActorId, number>;
  /** By number: the number after the last unit below. */
  readonly after: Uint32Array;
  /** By number: where the actor's events begin in `positions`; one more ends the last ones. */
  readonly byActor: Uint32Array;
  /** The events of one actor after those of another: their positions, ascending. */
  readonly positions: Uint32Array;
  /** By position: where the event's participants begin in `actors` and `roles`; one more ends the last ones. */
  readonly byEvent: Uint32Array;
  /** The numbers of those who take part. */
  readonly actors: Uint16Array | Uint32Array;
  /** Their roles, by place in the vocabulary. */
  readonly roles: Uint8Array;
}

/** An actor, or an agency with its units, as a range of numbers, and in which roles. */
export interface Part {
  readonly first: number;
  readonly beyond: number;
  /** By place in the vocabulary, whether the role is wanted; absent where any is. */
  readonly wanted: readonly boolean[] | undefined;
}

/** Numbers actors in pre-order. Those who are units of themselves are below nobody, and so get no number. */
function numberActors(dataset: Dataset): Pick<Participation, "numbers" | "after"> {
  const units = unitsByParent(dataset);
  const known = new Set(dataset.actors.map(({ id }) => id));
  const numbers = new Map<ActorId, number>();
  const after = new Uint32Array(dataset.actors.length);
  const pending: { id: ActorId; number?: number }[] = [];
  for (const { id, parent } of dataset.actors) if (parent === undefined || !known.has(parent)) pending.push({ id });
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.number !== undefined) after[next.number] = numbers.size;
    else {
      pending.push({ id: next.id, number: numbers.size });
      numbers.set(next.id, numbers.size);
      for (const unit of units.get(next.id) ?? []) pending.push({ id: unit });
    }
  }
  return { numbers, after };
}

type ByEvent = Pick<Participation, "byEvent" | "actors" | "roles">;

const rolePlaces = /* @__PURE__ */ new Map(/* @__PURE__ */ roleValues.map((role, place) => [role, place]));

/**
 * Those who take part, event by event. An actor without a number has the one after all others. The events are read as they
 * are given, which is how they lie in memory, and their participants written where the order has them.
 */
function participantsByEvent(
  events: readonly ReportedEvent[],
  order: Uint32Array,
  numbers: ReadonlyMap<ActorId, number>,
): ByEvent {
  const byEvent = new Uint32Array(events.length + 1);
  const positionOf = new Uint32Array(events.length);
  for (let at = 0; at < order.length; at++) {
    const item = order[at] as number;
    positionOf[item] = at;
    byEvent[at + 1] = (byEvent[at] as number) + (events[item]?.participants.length ?? 0);
  }
  const entries = byEvent.at(-1) ?? 0;
  const actors = numbers.size < 65_536 ? new Uint16Array(entries) : new Uint32Array(entries);
  const roles = new Uint8Array(entries);
  for (let item = 0; item < events.length; item++) {
    let entry = byEvent[positionOf[item] as number] as number;
    for (const { actor, role } of events[item]?.participants ?? []) {
      actors[entry] = numbers.get(actor) ?? numbers.size;
      roles[entry++] = rolePlaces.get(role) ?? 0;
    }
  }
  return { byEvent, actors, roles };
}

/** Turns the lists by event into lists by actor. */
function eventsByActor({ byEvent, actors }: ByEvent, count: number): Pick<Participation, "byActor" | "positions"> {
  const ends = new Uint32Array(count + 2);
  for (const number of actors) ends[number + 1] = (ends[number + 1] as number) + 1;
  for (let at = 1; at < ends.length; at++) ends[at] = (ends[at] as number) + (ends[at - 1] as number);
  const next = ends.slice();
  const positions = new Uint32Array(actors.length);
  for (let position = 0; position + 1 < byEvent.length; position++)
    for (let entry = byEvent[position] as number; entry < (byEvent[position + 1] as number); entry++) {
      const number = actors[entry] as number;
      const place = next[number] as number;
      positions[place] = position;
      next[number] = place + 1;
    }
  return { byActor: ends, positions };
}

/** Who takes part in which of some events of a dataset; `order` gives the places of the events in the order of dates. */
export function participation(dataset: Dataset, events: readonly ReportedEvent[], order: Uint32Array): Participation {
  const { numbers, after } = numberActors(dataset);
  const byEvent = participantsByEvent(events, order, numbers);
  return { numbers, after, ...byEvent, ...eventsByActor(byEvent, numbers.size) };
}

/** An actor as a part to look for, with all units below or without; `undefined` for one that has no number. */
export function partOf(
  { numbers, after }: Participation,
  actor: ActorId,
  withUnits: boolean,
  roles: readonly Role[] | undefined,
): Part | undefined {
  const first = numbers.get(actor);
  if (first === undefined) return undefined;
  const wanted = roles && roleValues.map((role) => roles.includes(role));
  return { first, beyond: withUnits ? (after[first] as number) : first + 1, wanted };
}

/** How many entries somebody has: at least as many as events. */
export const entriesOf = ({ byActor }: Participation, { first, beyond }: Part): number =>
  (byActor[beyond] as number) - (byActor[first] as number);

/** Whether somebody takes part in the event at a position. */
export function takesPartAt({ byEvent, actors, roles }: Participation, part: Part, position: number): boolean {
  const { first, beyond, wanted } = part;
  for (let entry = byEvent[position] as number; entry < (byEvent[position + 1] as number); entry++) {
    const number = actors[entry] as number;
    if (number >= first && number < beyond && (wanted === undefined || wanted[roles[entry] as number])) return true;
  }
  return false;
}

/** The positions of the events in which somebody takes part, in whatever role. Ascending, each once. */
export function positionsOf({ byActor, positions, byEvent }: Participation, { first, beyond }: Part): Uint32Array {
  const found = positions.subarray(byActor[first], byActor[beyond]);
  const events = byEvent.length - 1;
  // The events of one actor ascend; few are sorted sooner than all events are looked through.
  if (beyond === first + 1) return eachOnce(found.slice());
  return found.length < events / 1024 ? eachOnce(found.slice().sort()) : marked(found, events);
}

/** Drops what stands beside its like, in place. */
function eachOnce(ascending: Uint32Array): Uint32Array {
  let count = 0;
  for (const position of ascending) if (count === 0 || ascending[count - 1] !== position) ascending[count++] = position;
  return ascending.subarray(0, count);
}

/** The positions in order, each once: by a bit for every event. */
function marked(positions: Uint32Array, events: number): Uint32Array {
  const words = new Int32Array((events >>> 5) + 1);
  for (const position of positions) words[position >>> 5] = (words[position >>> 5] as number) | (1 << (position & 31));
  const found = new Uint32Array(positions.length);
  let count = 0;
  for (let word = 0; word < words.length; word++)
    for (let bits = words[word] as number; bits !== 0; bits &= bits - 1)
      found[count++] = (word << 5) + 31 - Math.clz32(bits & -bits);
  return found.subarray(0, count);
}
