import type { ActorId, Claim } from "../generated/types.js";

/**
 * Whether a claim denies its statement: whoever it comes down to, the last step of its path, presents it as not so. What
 * the steps before say does not decide this: who passes a denial on denies nothing.
 *
 * @example
 * ```ts
 * import { dataset, isDenial } from "attributed-events";
 *
 * dataset.claims.filter(isDenial).length; // 0
 * ```
 */
export const isDenial = ({ attribution }: Pick<Claim, "attribution">): boolean =>
  attribution.at(-1)?.commitment === "denied";

/**
 * Whether a claim accuses somebody: it is `against` somebody, and is no denial of it. A denial may have `against`, too: it
 * names whom the statement would incriminate, and accuses nobody.
 *
 * @example
 * ```ts
 * import { dataset, isAllegation } from "attributed-events";
 *
 * const accused = new Set(dataset.claims.filter(isAllegation).flatMap(({ against }) => against));
 * accused.has("actor:thirty-nine-detained"); // true
 * ```
 */
export const isAllegation = <C extends Claim>(claim: C): claim is C & { readonly against: readonly ActorId[] } =>
  claim.against !== undefined && !isDenial(claim);
