import type { Claim } from "../../generated/types.js";
import { claimsInReadingOrder } from "../../query/claims/reading-order.js";
import { heardIn } from "../../records/attribution-path.js";
import { currentRecords, type Reading } from "../reading/reading.js";

/** For each record of a reading the claim in which one first reads of it, and how early that is. */
export interface FirstClaim {
  readonly claim: Claim;
  readonly place: number;
}

/** The first claims of all records that a claim names, and of the claims themselves. */
export function firstClaims(reading: Reading): ReadonlyMap<string, FirstClaim> {
  const first = new Map<string, FirstClaim>();
  const claims = claimsInReadingOrder(reading.dataset, currentRecords(reading, "claims"));
  for (const [place, claim] of claims.entries()) {
    const named = [claim.id, ...claim.about, ...(claim.against ?? []), ...claim.attribution.flatMap(heardIn)];
    for (const id of named) if (!first.has(id)) first.set(id, { claim, place });
  }
  return first;
}
