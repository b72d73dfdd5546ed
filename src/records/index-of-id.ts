interface Identified {
  readonly id: string;
}

/** By list: where each id was last seen in it. */
const seenAt = new WeakMap<readonly Identified[], Map<string, number>>();

function indexesIn(records: readonly Identified[]): Map<string, number> {
  const seen = seenAt.get(records);
  if (seen !== undefined) return seen;
  const places = new Map(records.map(({ id }, place) => [id, place]));
  seenAt.set(records, places);
  return places;
}

/**
 * Where in a list the record with an id stands; -1 for nowhere. What is remembered of the list is only where to look
 * first: what stands there now decides, and where it is another record, the list is looked through. So the answer is
 * right whatever was done to the list since.
 */
export function indexOfId(records: readonly Identified[], id: string): number {
  const places = indexesIn(records);
  const seen = places.get(id);
  if (seen !== undefined && records[seen]?.id === id) return seen;
  const found = records.findLastIndex((record) => record.id === id);
  if (found !== -1) places.set(id, found);
  return found;
}

/** The record of a list with an id, or `undefined`. */
export const recordWithId = <R extends Identified>(records: readonly R[], id: string): R | undefined =>
  records[indexOfId(records, id)];
