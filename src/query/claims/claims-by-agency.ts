import type { ActorId, Claim, Dataset } from "../../generated/types.js";
import { speaks } from "../../records/attribution-path.js";
import { checkKeys, checkWord, type KeyKinds } from "../asking/caller-mistake.js";
import type { ActorRef, AnyText, ClaimOf } from "../asking/records.js";
import type { RetractedOption } from "../asking/retracted.js";
import { agencyIds, type UnitsOption } from "../events/events-by-agency.js";
import { claimsWhere } from "./claims-where.js";

/** How an agency has to do with a claim: it says it, the claim is about it, or either. */
export type ClaimPart = "claimant" | "subject" | "any";

/** How the agency has to do with the claim. */
export interface ClaimsByAgencyOptions extends UnitsOption, RetractedOption {
  /** `claimant`: it is heard in the path of who says so. `subject`: the claim is about it or against it. Default: `"any"`. */
  readonly as?: ClaimPart | undefined;
}

const optionKeys: KeyKinds<ClaimsByAgencyOptions> = { as: "value", includeUnits: "flag", includeRetracted: "flag" };
const parts: readonly ClaimPart[] = ["claimant", "subject", "any"];

const concerns = (ids: ReadonlySet<string>, { about, against = [] }: Claim) =>
  about.some((id) => ids.has(id)) || against.some((id) => ids.has(id));

function fits(part: ClaimPart, ids: ReadonlySet<ActorId>, claim: Claim): boolean {
  return (part !== "subject" && speaks(ids, claim)) || (part !== "claimant" && concerns(ids, claim));
}

/**
 * The claims that an agency or any unit below it makes, that are about it, or both.
 * The agency is given by its id or by any of its names, as for `findAgency`. A claim about an event in which the agency
 * takes part is not thereby about the agency. In reading order: by source, then by first passage.
 *
 * @throws RangeError where no agency or several have the name.
 * @throws Error where the agency is a unit of itself.
 *
 * @example
 * ```ts
 * import { claimsByAgency, dataset } from "attributed-events";
 *
 * const said = claimsByAgency(dataset, "DTX", { as: "claimant" });
 * said.every(({ attribution }) => attribution.length > 1); // true
 * ```
 */
export function claimsByAgency<D extends Dataset, Name extends string = AnyText>(
  dataset: D,
  agency: ActorRef<D, Name>,
  options: ClaimsByAgencyOptions = {},
): ClaimOf<D>[] {
  checkKeys("claimsByAgency: options", options, optionKeys);
  const { as: part = "any" } = options;
  checkWord("claimsByAgency: options", "as", part, parts);
  const ids = agencyIds("claimsByAgency: agency", dataset, agency, options);
  return claimsWhere(dataset, { ...options, mentioning: ids }, (claim) => fits(part, ids, claim));
}
