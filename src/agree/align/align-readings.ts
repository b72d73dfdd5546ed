import type { ActorId, ClaimId, EventId } from "../../generated/types.js";
import type { Reading } from "../reading/reading.js";
import { requireReadings } from "../reading/require-readings.js";
import { type SourceNumbers, sameSources } from "../reading/same-sources.js";
import { actorCandidates, markActor } from "./actors.js";
import type { Aligned, Alignment } from "./alignment.js";
import { similarityOf } from "./candidates.js";
import { claimCandidates } from "./claims.js";
import { eventCandidates, markEvent } from "./events.js";
import { type Group, groupRecords } from "./groups.js";
import { markedClaims } from "./marked-claims.js";
import { type Placed, type Side, sidesOf } from "./side.js";

/**
 * Finds out which records of two or more readings of the same sources are the same. Ids do not count, nor does the order of
 * records. Each layer is aligned by an optimal one-to-one assignment over similarities: actors by names, identifiers and what
 * they do where; claims by overlap of their passages, then by what they are about, words, speakers and type; events by their
 * claims, type, dates and words. Three or more readings are aligned one after the other.
 *
 * @throws RangeError for fewer than two readings, two readers of one name, a reading without claims, different sources or
 * different texts of one.
 *
 * @example
 * ```ts
 * import { alignReadings } from "attributed-events/agree";
 * const { claims } = alignReadings([
 *   { reader: "anna", dataset: anna },
 *   { reader: "ben", dataset: ben },
 * ]);
 * claims[0]; // { records: ["claim:three-held", "claim:sailors-detained"], similarity: 0.93 }
 * ```
 */
export function alignReadings(readings: readonly Reading[]): Alignment {
  requireReadings("alignReadings", readings);
  const sources = sameSources(readings);
  const sides = sidesOf(readings, sources);
  const actors = alignActors(sides);
  const claims = alignClaims(sides, sources, actors);
  const events = alignEvents(sides, claims);
  return {
    readers: readings.map(({ reader }) => reader),
    actors: rowsOf<ActorId>(
      actors,
      sides.map((side) => side.actors),
    ),
    claims: rowsOf<ClaimId>(
      claims,
      sides.map((side) => side.claims),
    ),
    events: rowsOf<EventId>(
      events,
      sides.map((side) => side.events),
    ),
  };
}

function alignActors(sides: readonly Side[]): Group[] {
  const whole = new Map<string, number>();
  const numberOfWhole = (text: string) => {
    const known = whole.get(text) ?? whole.size;
    whole.set(text, known);
    return known;
  };
  const marked = sides.map(({ actors, doings }) =>
    actors.map(({ record }) => markActor(record, doings.get(record.id) ?? [], numberOfWhole)),
  );
  return groupRecords(marked, actorCandidates);
}

function alignClaims(sides: readonly Side[], sources: SourceNumbers, actors: readonly Group[]): Group[] {
  const actorNumber = numberingOf(
    sides.map((side) => side.actors),
    actors,
  );
  return groupRecords(markedClaims(sides, sources, { actorNumber, actors: actors.length }), claimCandidates);
}

function alignEvents(sides: readonly Side[], claims: readonly Group[]): Group[] {
  const claimNumber = numberingOf(
    sides.map((side) => side.claims),
    claims,
  );
  const marked = sides.map((side, at) =>
    side.events.map(({ record }) => markEvent(record, (id) => claimNumber(at, id))),
  );
  return groupRecords(marked, eventCandidates);
}

type Lists = readonly (readonly Placed<{ readonly id: string }>[])[];

/** The number of the group that a record of a reading is in. */
function numberingOf(lists: Lists, groups: readonly Group[]) {
  const numbers = lists.map(() => new Map<string, number>());
  for (const [number, { members }] of groups.entries()) {
    for (const [reading, at] of members.entries()) {
      const placed = lists[reading]?.[at];
      if (placed !== undefined) numbers[reading]?.set(placed.record.id, number);
    }
  }
  return (reading: number, id: string) => numbers[reading]?.get(id);
}

/** The groups as ids, in the order in which one reads of their first member. */
function rowsOf<Id extends string>(groups: readonly Group[], lists: Lists): Aligned<Id>[] {
  const placed = groups.map(({ members, worth }) => {
    const found = members.map((at, reading) => lists[reading]?.[at]);
    return { found, worth, place: found.find((one) => one !== undefined)?.place ?? 0 };
  });
  return placed
    .sort((a, b) => a.place - b.place)
    .map(({ found, worth }) => ({
      records: found.map((one) => (one === undefined ? null : (one.record.id as Id))),
      ...(worth === undefined ? {} : { similarity: similarityOf(worth) }),
    }));
}
