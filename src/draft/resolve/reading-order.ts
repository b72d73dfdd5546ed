import type { Claim, SourceId } from "../../generated/types.js";
import type { ReadClaim } from "./claims.js";

/**
 * Claims in the order in which they are read: by source, in the order of the sources, then by where the first passage begins and
 * ends. Those without a position come last of their source; of what is equal, the order of the draft decides.
 */
export function inReadingOrder(claims: readonly ReadClaim[], sources: Iterable<SourceId>): readonly ReadClaim[] {
  const places = new Map([...sources].map((id, at) => [id, at]));
  const placed = claims.map((read) => ({ read, at: placeOf(read.claim, places) }));
  placed.sort((a, b) => a.at.source - b.at.source || a.at.start - b.at.start || a.at.end - b.at.end);
  return placed.map(({ read }) => read);
}

/** Behind every position that a text can have. */
const NOWHERE = 2 ** 31;

function placeOf({ evidence: [first] }: Claim, places: ReadonlyMap<SourceId, number>) {
  const source = (first && places.get(first.source)) ?? places.size;
  const isPlaced = first?.type === "text-position";
  return { source, start: isPlaced ? first.start : NOWHERE, end: isPlaced ? first.end : NOWHERE };
}
