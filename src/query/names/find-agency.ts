import type { Actor, Dataset } from "../../generated/types.js";
import { cannotMean, checkKeys, checkText, show } from "../asking/caller-mistake.js";
import type { ActorOf, ActorRef, AnyText } from "../asking/records.js";
import { type RetractedOption, retractedKeys } from "../asking/retracted.js";
import { actorNames, actorNaming, primaryName } from "./actor-naming.js";
import { lookupOf } from "./lookup.js";
import { answeringTo, type Naming, oneAnsweringTo, unknown } from "./naming.js";

const isAgency = ({ type }: Actor) => type === "agency";

const agencyNaming: Naming<Actor> = {
  kind: "agency",
  recordsOf: ({ actors }) => actors.filter(isAgency),
  namesOf: actorNames,
  lookup: /* @__PURE__ */ lookupOf(actorNaming, isAgency),
};

/**
 * The agency (a public body, or a unit of one) with this id or name, or `undefined` where there is none.
 * As `findActor`, among actors of type `agency` only: another kind of actor neither answers nor makes a name ambiguous.
 *
 * @throws RangeError where several agencies have the name; it lists them.
 *
 * @example
 * ```ts
 * import { dataset, findAgency } from "attributed-events";
 *
 * findAgency(dataset, "DTX")?.id; // "actor:state-security-service"
 * ```
 */
export function findAgency<D extends Dataset, Name extends string = AnyText>(
  dataset: D,
  who: ActorRef<D, Name>,
  options: RetractedOption = {},
): ActorOf<D> | undefined {
  checkText("findAgency: who", who);
  checkKeys("findAgency: options", options, retractedKeys);
  return oneAnsweringTo("findAgency: who", who, dataset, agencyNaming, options);
}

/** The agency a caller means. Throws where none or several answer to the word, or the one that does is no agency. */
export function agencyMeant<D extends Dataset>(
  where: string,
  dataset: D,
  who: string,
  options: RetractedOption,
): ActorOf<D> {
  checkText(where, who);
  const agency = oneAnsweringTo(where, who, dataset, agencyNaming, options);
  if (agency !== undefined) return agency;
  const [other] = answeringTo(who, dataset, actorNaming, options);
  if (other === undefined) throw unknown(where, who, dataset, agencyNaming);
  throw cannotMean(where, `${show(primaryName(other))} (${other.id}) is of type ${other.type}, not an agency`);
}
