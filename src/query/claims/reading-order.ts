import type { Claim, Dataset } from "../../generated/types.js";
import { indexOfId } from "../../records/index-of-id.js";

/** Where something is read: in which source, in the dataset's order, and where the passage begins there. */
export interface ReadingPosition {
  readonly source: number;
  readonly start: number;
}

/** Where a claim's first passage begins. A passage without a position comes after those with one. */
function startOf({ evidence: [first] }: Claim): number {
  return first?.type === "text-position" ? first.start : Number.MAX_SAFE_INTEGER;
}

/** Where a claim is first read. A source that the dataset does not have comes after those that it has. */
export function readingPositionOf({ sources }: Dataset, claim: Claim): ReadingPosition {
  const [first] = claim.evidence;
  const source = first === undefined ? -1 : indexOfId(sources, first.source);
  return { source: source === -1 ? sources.length : source, start: startOf(claim) };
}

/** What is read earlier comes first. */
export const compareReadingPositions = (a: ReadingPosition, b: ReadingPosition): number =>
  a.source - b.source || a.start - b.start;

/**
 * A list of the same claims in reading order: by source, in the dataset's order of sources, then by where the first
 * passage begins; where that does not decide, in the list's order.
 */
export function claimsInReadingOrder<C extends Claim>(dataset: Dataset, claims: readonly C[]): C[] {
  const placed = claims.map((claim) => ({ claim, ...readingPositionOf(dataset, claim) }));
  return placed.sort(compareReadingPositions).map(({ claim }) => claim);
}
