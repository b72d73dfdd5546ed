import {
  type KnownActorId,
  type KnownClaimId,
  type KnownEventId,
  type KnownSourceId,
  packed,
} from "../generated/data.js";
import type { Actor, Claim, Dataset, ReportedEvent, Source } from "../generated/types.js";
import { freezeDeep } from "./freeze.js";

/** A dataset whose ids are exact unions: an editor completes them, and the compiler refuses a misspelt one. */
export interface PackagedDataset extends Dataset {
  readonly sources: readonly (Source & { readonly id: KnownSourceId })[];
  readonly actors: readonly (Actor & { readonly id: KnownActorId })[];
  readonly events: readonly (ReportedEvent & { readonly id: KnownEventId })[];
  readonly claims: readonly (Claim & { readonly id: KnownClaimId })[];
}

/**
 * The packaged dataset: what one news article of 2 February 2023 says happened, and on whose word.
 * Frozen to the last leaf. It says what was claimed, not what is true: everybody accused in it is accused, nobody convicted.
 *
 * @example
 * ```ts
 * import { dataset } from "attributed-events";
 * dataset.sources[0].publisher; // "Caspian News"
 * ```
 */
export const dataset: PackagedDataset = /* @__PURE__ */ freezeDeep(/* @__PURE__ */ JSON.parse(packed));
