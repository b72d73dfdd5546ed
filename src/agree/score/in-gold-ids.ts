import type { Dataset, RecordId } from "../../generated/types.js";
import type { AnyRecord } from "../../records/kinds.js";
import { withReferences } from "../../records/with-references.js";
import type { Alignment } from "../align/alignment.js";
import { currentRecords, type Reading } from "../reading/reading.js";
import { sameSources } from "../reading/same-sources.js";

/** A reading among others: its place, and itself. */
export interface PlacedReading {
  readonly at: number;
  readonly reading: Reading;
}

/** A reading without what was withdrawn. */
export const current = (reading: Reading): Dataset => ({
  ...reading.dataset,
  actors: currentRecords(reading, "actors"),
  events: currentRecords(reading, "events"),
  claims: currentRecords(reading, "claims"),
});

/** A reading as an edition of the gold reading, and how its reader calls each record. */
export interface InGoldIds {
  readonly dataset: Dataset;
  readonly ownId: (id: string) => string;
}

/**
 * A reading as an edition of the gold reading: what is aligned has the gold reading's id. What the gold reading does not have
 * bears the reader's name behind its id, which no id can. So the two can be compared record by record.
 */
export function inGoldIds(gold: PlacedReading, other: PlacedReading, alignment: Alignment): InGoldIds {
  const names = new Map<string, RecordId>();
  const [goldSources = new Map(), otherSources = new Map()] = sameSources([gold.reading, other.reading]);
  for (const [id, number] of goldSources)
    for (const [its, same] of otherSources) if (number === same) names.set(its, id as RecordId);
  for (const { records } of [...alignment.actors, ...alignment.claims, ...alignment.events]) {
    const [its, theirs] = [records[gold.at], records[other.at]];
    if (its != null && theirs != null) names.set(theirs, its as RecordId);
  }
  const rename = (id: RecordId): RecordId => names.get(id) ?? (`${id} (${other.reading.reader})` as RecordId);
  const renamed = <R extends AnyRecord>(record: R): R => ({ ...withReferences(record, rename), id: rename(record.id) });
  const own = current(other.reading);
  const { sources, actors, events, claims } = own;
  const ownIds = new Map<string, string>(
    [...sources, ...actors, ...events, ...claims].map(({ id }) => [rename(id), id]),
  );
  return {
    dataset: {
      ...own,
      sources: sources.map(renamed),
      actors: actors.map(renamed),
      events: events.map(renamed),
      claims: claims.map(renamed),
    },
    ownId: (id) => ownIds.get(id) ?? id,
  };
}
