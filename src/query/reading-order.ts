import type { Claim, Dataset } from "../generated/types.js";

/** Where a claim's first passage begins. A passage without a position comes after those with one. */
function startOf({ evidence: [first] }: Claim): number {
  return first?.type === "text-position" ? first.start : Number.MAX_SAFE_INTEGER;
}

/**
 * A list of the same claims in reading order: by source, in the dataset's order of sources, then by where the first
 * passage begins; where that does not decide, in the dataset's order of claims.
 */
export function inReadingOrder<C extends Claim>(dataset: Dataset, claims: readonly C[]): C[] {
  const ranks = new Map(dataset.sources.map(({ id }, rank) => [id, rank]));
  const rankOf = ({ evidence: [first] }: Claim) => (first && ranks.get(first.source)) ?? ranks.size;
  return [...claims].sort((a, b) => rankOf(a) - rankOf(b) || startOf(a) - startOf(b));
}
