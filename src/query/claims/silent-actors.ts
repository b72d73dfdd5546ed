import type { Dataset } from "../../generated/types.js";
import { isAllegation } from "../../records/allegation.js";
import { heardIn } from "../../records/attribution-path.js";
import { checkKeys } from "../asking/caller-mistake.js";
import type { ActorOf } from "../asking/records.js";
import { isCurrent, type RetractedOption, retractedKeys } from "../asking/retracted.js";
import { withSame } from "../judged/same-records.js";

/**
 * The parties that claims accuse and that are never heard: no claim has them in the path of who says so, alone or
 * together with others, by themselves or through somebody who speaks on their behalf.
 * A group and those who are counted in it are parties of their own; so are an agency and its units. Who is judged the same as somebody heard is heard. In the dataset's
 * order of actors. A denial accuses nobody, and whoever denies is heard. Withdrawn claims neither accuse nor speak, unless they are included.
 *
 * @example
 * ```ts
 * import { dataset, silentActors } from "attributed-events";
 *
 * silentActors(dataset).length > 0; // true
 * ```
 */
export function silentActors<D extends Dataset>(dataset: D, options: RetractedOption = {}): ActorOf<D>[] {
  checkKeys("silentActors: options", options, retractedKeys);
  const claims = dataset.claims.filter(isCurrent(options));
  const accused = new Set(claims.filter(isAllegation).flatMap(({ against }) => against));
  const heard: ReadonlySet<string> = withSame(
    dataset,
    new Set(claims.flatMap(({ attribution }) => attribution.flatMap(heardIn))),
  );
  const actors: readonly ActorOf<D>[] = dataset.actors;
  return actors.filter(isCurrent(options)).filter(({ id }) => accused.has(id) && !heard.has(id));
}
