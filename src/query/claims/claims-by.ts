import type { Dataset } from "../../generated/types.js";
import { speaks, speaksAlone } from "../../records/attribution-path.js";
import { checkKeys, type KeyKinds } from "../asking/caller-mistake.js";
import type { AnyText, ClaimOf, SpeakerRef } from "../asking/records.js";
import type { RetractedOption } from "../asking/retracted.js";
import { speakersMeant } from "../names/find-speaker.js";
import { claimsWhere } from "./claims-where.js";

/** Whether others may stand behind the claim too. */
export interface ClaimsByOptions extends RetractedOption {
  /** Only claims that rest on this speaker alone: nobody else, named or not, stands in the path. Default: `false`. */
  readonly only?: boolean | undefined;
}

const optionKeys: KeyKinds<ClaimsByOptions> = { only: "flag", includeRetracted: "flag" };

/**
 * The claims that a speaker makes or passes on: those with the speaker anywhere in the path of who says so,
 * alone or together with others, or with somebody in it who speaks on the speaker's behalf.
 * The speaker is an actor, by id or any name, or a document, by id, title or publisher; a publisher stands for all its
 * documents. In reading order: by source, then by first passage. Empty where the speaker says nothing.
 *
 * With `only`, those that rest on this speaker alone. The document in which a claim was read does not count as another
 * speaker, whatever it commits itself to: where it is `certain` beside the speaker, its step says so. What several say together
 * rests on none of them alone, and what a spokesman says rests on the spokesman.
 *
 * @throws RangeError where nobody has the name, or several have it.
 *
 * @example
 * ```ts
 * import { claimsBy, dataset } from "attributed-events";
 *
 * const president = claimsBy(dataset, "Ilham Aliyev", { only: true });
 * president.every(({ attribution }) => attribution.length === 2); // true
 * ```
 */
export function claimsBy<D extends Dataset, Name extends string = AnyText>(
  dataset: D,
  who: SpeakerRef<D, Name>,
  options: ClaimsByOptions = {},
): ClaimOf<D>[] {
  checkKeys("claimsBy: options", options, optionKeys);
  const speakers = speakersMeant("claimsBy: who", dataset, who, options);
  const fits = options.only === true ? speaksAlone : speaks;
  return claimsWhere(dataset, { ...options, mentioning: speakers }, (claim) => fits(speakers, claim));
}
