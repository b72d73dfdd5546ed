import type { Actor, Claim, ReportedEvent } from "../../generated/types.js";
import { currentRecords, type Reading } from "../reading/reading.js";
import type { SourceNumbers } from "../reading/same-sources.js";
import { doingsOf } from "./doings.js";
import type { Marks } from "./likeness.js";
import { placing, type Stretches } from "./stretches.js";

/** A record, and where one first reads of it: the lower, the earlier. */
export interface Placed<R> {
  readonly record: R;
  readonly place: number;
}

/** What one reading brings to the alignment. */
export interface Side {
  readonly actors: readonly Placed<Actor>[];
  readonly claims: readonly Placed<Claim>[];
  readonly events: readonly Placed<ReportedEvent>[];
  readonly stretches: ReadonlyMap<string, Stretches>;
  /** Where each actor does what. */
  readonly doings: ReadonlyMap<string, Marks>;
}

/** What each reading brings to the alignment. */
export function sidesOf(readings: readonly Reading[], sources: SourceNumbers): Side[] {
  const locators = new Map<string, number>();
  return readings.map((reading, at) => sideOf(reading, placing(sources[at] ?? new Map(), locators)));
}

/** The records of a reading in reading order, so that nothing hangs on the order of lists. */
function sideOf(reading: Reading, stretchesOf: (claim: Claim) => Stretches): Side {
  const claims = currentRecords(reading, "claims");
  const stretches = new Map<string, Stretches>(claims.map((claim) => [claim.id, stretchesOf(claim)]));
  const doings = doingsOf(reading, stretches);
  const startOf = (id: string) => stretches.get(id)?.[0] ?? Number.MAX_SAFE_INTEGER;
  const endOf = (id: string) => stretches.get(id)?.at(-1) ?? Number.MAX_SAFE_INTEGER;
  return {
    stretches,
    doings,
    claims: inOrder(
      claims.sort((a, b) => endOf(a.id) - endOf(b.id)),
      ({ id }) => startOf(id),
    ),
    events: inOrder(currentRecords(reading, "events"), (event) => Math.min(...event.claims.map(startOf))),
    actors: inOrder(currentRecords(reading, "actors"), ({ id }) => doings.get(id)?.[0] ?? Number.MAX_SAFE_INTEGER),
  };
}

const inOrder = <R>(records: readonly R[], placeOf: (record: R) => number): Placed<R>[] =>
  records.map((record) => ({ record, place: placeOf(record) })).sort((a, b) => a.place - b.place);
