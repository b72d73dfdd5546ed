import type { Actor, Dataset } from "../generated/types.js";
import { actorNames, actorNaming, primaryName } from "./actor-naming.js";
import { checkKeys, checkText, show } from "./caller-mistake.js";
import { answeringTo, type Naming, oneAnsweringTo, unknown } from "./naming.js";
import type { ActorOf, ActorRef, AnyText } from "./records.js";
import { type RetractedOption, retractedKeys } from "./retracted.js";

const agencyNaming: Naming<Actor> = { kind: "agency", namesOf: actorNames };

function agenciesOf<D extends Dataset>(dataset: D): readonly ActorOf<D>[] {
  const actors: readonly ActorOf<D>[] = dataset.actors;
  return actors.filter(({ type }) => type === "agency");
}

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
  return oneAnsweringTo("findAgency: who", who, agenciesOf(dataset), agencyNaming, options);
}

/** The agency a caller means. Throws where none or several answer to the word, or the one that does is no agency. */
export function agencyMeant<D extends Dataset>(
  where: string,
  dataset: D,
  who: string,
  options: RetractedOption,
): ActorOf<D> {
  checkText(where, who);
  const agencies = agenciesOf(dataset);
  const agency = oneAnsweringTo(where, who, agencies, agencyNaming, options);
  if (agency !== undefined) return agency;
  const [other] = answeringTo(who, dataset.actors, actorNaming, options);
  if (other === undefined) throw unknown(where, who, agencies, agencyNaming);
  throw new RangeError(`${where}: ${show(primaryName(other))} (${other.id}) is of type ${other.type}, not an agency`);
}
