import type { Claim, Dataset } from "../generated/types.js";
import { inReadingOrder } from "./reading-order.js";
import type { ClaimOf } from "./records.js";
import { isCurrent, type RetractedOption } from "./retracted.js";

/** Whether a claim is one of those asked for. */
export type ClaimFilter = (claim: Claim) => boolean;

/** The claims that pass every filter, in reading order, without the withdrawn ones unless they are included. */
export function claimsWhere<D extends Dataset>(
  dataset: D,
  options: RetractedOption,
  ...filters: readonly ClaimFilter[]
): ClaimOf<D>[] {
  const claims: readonly ClaimOf<D>[] = dataset.claims;
  const all = [isCurrent(options), ...filters];
  return inReadingOrder(
    dataset,
    claims.filter((claim) => all.every((fits) => fits(claim))),
  );
}
