import type { Dataset } from "../../generated/types.js";
import { checkKeys, checkText } from "../asking/caller-mistake.js";
import type { ActorOf, ActorRef, AnyText } from "../asking/records.js";
import { type RetractedOption, retractedKeys } from "../asking/retracted.js";
import { actorNaming } from "./actor-naming.js";
import { oneAnsweringTo, unknown } from "./naming.js";

/**
 * The actor with this id or name, or `undefined` where there is none.
 * Every name counts: primary, official, alias and abbreviation, in every language, case and diacritics aside. An id
 * comes before names and finds withdrawn actors too; a name finds those only with `includeRetracted`.
 *
 * @throws RangeError where several actors have the name; it lists them.
 *
 * @example
 * ```ts
 * import { dataset, findActor } from "attributed-events";
 *
 * findActor(dataset, "ilham aliyev")?.type; // "person"
 * findActor(dataset, "Nobody We Know"); // undefined
 * ```
 */
export function findActor<D extends Dataset, Name extends string = AnyText>(
  dataset: D,
  who: ActorRef<D, Name>,
  options: RetractedOption = {},
): ActorOf<D> | undefined {
  checkText("findActor: who", who);
  checkKeys("findActor: options", options, retractedKeys);
  return oneAnsweringTo("findActor: who", who, dataset, actorNaming, options);
}

/** The actor a caller means. Throws where none or several answer to the word. */
export function actorMeant<D extends Dataset>(
  where: string,
  dataset: D,
  who: string,
  options: RetractedOption,
): ActorOf<D> {
  checkText(where, who);
  const actor = oneAnsweringTo(where, who, dataset, actorNaming, options);
  if (actor === undefined) throw unknown(where, who, dataset, actorNaming);
  return actor;
}
