import type { Claim, Dataset } from "../../generated/types.js";
import { innermostOf } from "../../records/attribution-path.js";
import { checkKeys } from "../asking/caller-mistake.js";
import type { ClaimOf } from "../asking/records.js";
import { type RetractedOption, retractedKeys } from "../asking/retracted.js";
import { claimsWhere } from "./claims-where.js";

function isByNobodyNamed(claim: Claim): boolean {
  const innermost = innermostOf(claim);
  return innermost?.by === null && innermost.onBehalfOf === undefined;
}

/**
 * The claims that come down to nobody named: the last step of their path gives no speaker, as “reportedly” and “the
 * investigation established” do. What the words point to instead stands in the step's `unnamedSpeaker`.
 * A speaker who is described, however vaguely, is an actor: claims of “local media” are not among these, nor are those
 * of an unnamed spokesman for somebody named.
 * In reading order: by source, then by first passage.
 *
 * @example
 * ```ts
 * import { claimsByNobodyNamed, dataset } from "attributed-events";
 *
 * claimsByNobodyNamed(dataset).every(({ attribution }) => attribution.at(-1)?.by === null); // true
 * ```
 */
export function claimsByNobodyNamed<D extends Dataset>(dataset: D, options: RetractedOption = {}): ClaimOf<D>[] {
  checkKeys("claimsByNobodyNamed: options", options, retractedKeys);
  return claimsWhere(dataset, options, isByNobodyNamed);
}
