import type { ActorId, Dataset, ReportedEvent } from "../../generated/types.js";
import type { PartWanted } from "../events/event-question.js";
import { unitsByParent } from "../names/agency-tree.js";

/**
 * Who takes part in what: 4 bytes for each participant. Actors are numbered so that an agency is followed by its units, and
 * theirs: an agency with all units below it is one range of numbers.
 */
export interface Participation {
  readonly numbers: ReadonlyMap<ActorId, number>;
  /** By number: the number after the last unit below. */
  readonly after: Uint32Array;
  /** By number: where the actor's events begin in `positions`; one more ends the last ones. */
  readonly begins: Uint32Array;
  /** The events of one actor after those of another: their positions in the order of dates, ascending. */
  readonly positions: Uint32Array;
}

/** Actors whose numbers follow each other. */
interface Range {
  readonly first: number;
  readonly beyond: number;
}

/** An actor, or an agency with its units: a range of numbers. More where others are judged the same. */
export interface Part {
  readonly ranges: readonly Range[];
  /** How many actors these are. */
  readonly actors: number;
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

/** The participants of one event after those of another, as numbers; the events as they are given, which is how they lie in memory. */
function participantsOf(events: readonly ReportedEvent[], numbers: ReadonlyMap<ActorId, number>) {
  const begins = new Uint32Array(events.length + 1);
  for (let item = 0; item < events.length; item++)
    begins[item + 1] = (begins[item] as number) + (events[item]?.participants.length ?? 0);
  const actors = new Uint32Array(begins.at(-1) ?? 0);
  let entry = 0;
  // An actor without a number has the one after all others.
  for (const { participants } of events)
    for (const { actor } of participants) actors[entry++] = numbers.get(actor) ?? numbers.size;
  return { begins, actors };
}

/** Where the entries of each actor begin, when they stand one actor after the other. */
function beginnings(actors: Uint32Array, count: number): Uint32Array {
  const begins = new Uint32Array(count + 2);
  for (const number of actors) begins[number + 1] = (begins[number + 1] as number) + 1;
  for (let at = 1; at < begins.length; at++) begins[at] = (begins[at] as number) + (begins[at - 1] as number);
  return begins;
}

/** Who takes part in which of some events of a dataset; `order` gives the places of the events in the order of dates. */
export function participation(dataset: Dataset, events: readonly ReportedEvent[], order: Uint32Array): Participation {
  const { numbers, after } = numberActors(dataset);
  const byEvent = participantsOf(events, numbers);
  const begins = beginnings(byEvent.actors, numbers.size);
  const next = begins.slice();
  const positions = new Uint32Array(byEvent.actors.length);
  for (let position = 0; position < order.length; position++) {
    const item = order[position] as number;
    const end = byEvent.begins[item + 1] as number;
    for (let entry = byEvent.begins[item] as number; entry < end; entry++) {
      const number = byEvent.actors[entry] as number;
      const place = next[number] as number;
      positions[place] = position;
      next[number] = place + 1;
    }
  }
  return { numbers, after, begins, positions };
}

/** Whoever is to take part, as a part to look for; `undefined` where one of them has no number. */
export function partOf(participation: Participation, wanted: PartWanted): Part | undefined {
  const { numbers, after } = participation;
  if (wanted.isJudged) return partOfAll(participation, wanted.all());
  const first = numbers.get(wanted.actor);
  if (first === undefined) return undefined;
  const beyond = wanted.withUnits ? (after[first] as number) : first + 1;
  return { ranges: [{ first, beyond }], actors: beyond - first };
}

/** Actors wherever they are numbered; neighbours make one range. */
function partOfAll({ numbers }: Participation, actors: ReadonlySet<ActorId>): Part | undefined {
  const found = [...actors].map((id) => numbers.get(id) ?? -1).sort((a, b) => a - b);
  if (found[0] === -1) return undefined;
  const ranges: { first: number; beyond: number }[] = [];
  for (const number of found) {
    const last = ranges.at(-1);
    if (last?.beyond === number) last.beyond++;
    else ranges.push({ first: number, beyond: number + 1 });
  }
  return { ranges, actors: found.length };
}

/** How many entries somebody has: at least as many as events. */
export function entriesOf({ begins }: Participation, { ranges }: Part): number {
  let count = 0;
  for (const { first, beyond } of ranges) count += (begins[beyond] as number) - (begins[first] as number);
  return count;
}

/** Whether an actor is the one that is looked for, or one of the units. */
export function isPart({ numbers }: Participation, { ranges }: Part, actor: ActorId): boolean {
  const number = numbers.get(actor) ?? -1;
  for (const { first, beyond } of ranges) if (number >= first && number < beyond) return true;
  return false;
}
