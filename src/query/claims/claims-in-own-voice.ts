import type { Claim, Dataset, SpeakerId } from "../../generated/types.js";
import { isOwnVoice } from "../../records/attribution-path.js";
import { checkKeys, type KeyKinds } from "../asking/caller-mistake.js";
import type { AnyText, ClaimOf, SourceRef } from "../asking/records.js";
import type { RetractedOption } from "../asking/retracted.js";
import { sourcesMeant } from "../names/find-speaker.js";
import { claimsWhere } from "./claims-where.js";

/** How strictly “in its own voice” is meant. */
export interface ClaimsInOwnVoiceOptions extends RetractedOption {
  /**
   * Answer also with claims that a document takes for granted while it gives another speaker: in “the ministry
   * established that …” the document itself is `certain`, though the ministry stands in the path. Default: `false`.
   */
  readonly presupposed?: boolean | undefined;
}

const optionKeys: KeyKinds<ClaimsInOwnVoiceOptions> = { presupposed: "flag", includeRetracted: "flag" };

const isPresupposed = ({ attribution: [document] }: Claim) => document?.commitment === "certain";

const isReadIn = (sources: ReadonlySet<SpeakerId>, { attribution: [document] }: Claim) =>
  typeof document?.by === "string" && sources.has(document.by);

/**
 * What a document asserts in its own voice: the claims in whose path nobody but the document stands.
 * Without a source, those of all documents. A source is given by its id, title or publisher. In reading order: by
 * source, then by first passage. What a document is committed to, its step says: it may be certain, or deny.
 *
 * With `presupposed`, also what a document takes for granted on somebody else's word.
 *
 * @throws RangeError where there is no such source.
 *
 * @example
 * ```ts
 * import { claimsInOwnVoice, dataset } from "attributed-events";
 *
 * claimsInOwnVoice(dataset).every(({ attribution }) => attribution.length === 1); // true
 * ```
 */
export function claimsInOwnVoice<D extends Dataset, Name extends string = AnyText>(
  dataset: D,
  source?: SourceRef<D, Name>,
  options: ClaimsInOwnVoiceOptions = {},
): ClaimOf<D>[] {
  checkKeys("claimsInOwnVoice: options", options, optionKeys);
  const sources = source === undefined ? undefined : sourcesMeant("claimsInOwnVoice: source", dataset, source, options);
  return claimsWhere(
    dataset,
    options,
    (claim) => sources === undefined || isReadIn(sources, claim),
    (claim) => isOwnVoice(claim) || (options.presupposed === true && isPresupposed(claim)),
  );
}
