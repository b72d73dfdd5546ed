import type { ActorId, Dataset, Role } from "../../generated/types.js";
import { checkKeys, type KeyKinds } from "../asking/caller-mistake.js";
import type { ActorRef, AnyText, EventOf, OneOrMore } from "../asking/records.js";
import type { RetractedOption } from "../asking/retracted.js";
import { samenessIn, sameRecords } from "../judged/same-records.js";
import { withUnits } from "../names/agency-tree.js";
import { agencyMeant } from "../names/find-agency.js";
import type { PartWanted } from "./event-question.js";
import { eventsAnswering } from "./events-answering.js";
import { rolesWanted } from "./takes-part.js";

/** Whether the units of an agency count as the agency. */
export interface UnitsOption {
  /** Take the units below the agency for the agency. Default: `true`. */
  readonly includeUnits?: boolean | undefined;
}

/** Which part the agency takes. */
export interface EventsByAgencyOptions extends UnitsOption, RetractedOption {
  /** The roles that count. Default: all. */
  readonly roles?: OneOrMore<Role> | undefined;
}

const optionKeys: KeyKinds<EventsByAgencyOptions> = {
  roles: "value",
  includeUnits: "flag",
  includeRetracted: "flag",
};

/** The ids of the agency a caller means and, unless they are not wanted, of its units. */
export function agencyIds<D extends Dataset>(
  where: string,
  dataset: D,
  agency: string,
  options: UnitsOption & RetractedOption,
): ReadonlySet<ActorId> {
  return agencyPart(where, dataset, agency, options, undefined).all();
}

/** The part that one actor is to take, or whoever is judged the same, whoever its units are. */
export const oneActor = (dataset: Dataset, actor: ActorId, roles: readonly Role[] | undefined): PartWanted => ({
  actor,
  withUnits: false,
  isJudged: samenessIn(dataset).size > 0,
  roles,
  all: () => new Set(sameRecords(dataset, actor)),
});

/** The part that the agency a caller means is to take, with its units unless they are not wanted. */
export function agencyPart(
  where: string,
  dataset: Dataset,
  agency: string,
  options: UnitsOption & RetractedOption,
  roles: readonly Role[] | undefined,
): PartWanted {
  const { id: actor } = agencyMeant(where, dataset, agency, options);
  if (options.includeUnits === false) return oneActor(dataset, actor, roles);
  return {
    actor,
    withUnits: true,
    isJudged: samenessIn(dataset).size > 0,
    roles,
    all: () => withUnits(where, dataset, actor),
  };
}

/**
 * The events in which an agency or any unit below it takes part, optionally in given roles.
 * The agency is given by its id or by any of its names, as for `findAgency`. In order of date, as `eventsBetween`.
 * Empty where it takes part in nothing.
 *
 * @throws RangeError where no agency or several have the name, or a role is not in the vocabulary.
 * @throws Error where the agency is a unit of itself.
 *
 * @example
 * ```ts
 * import { dataset, eventsByAgency } from "attributed-events";
 *
 * const detentions = eventsByAgency(dataset, "Interior Ministry", { roles: ["detaining-authority"] });
 * detentions.map(({ type }) => type); // ["detention"]
 * ```
 */
export function eventsByAgency<D extends Dataset, Name extends string = AnyText>(
  dataset: D,
  agency: ActorRef<D, Name>,
  options: EventsByAgencyOptions = {},
): EventOf<D>[] {
  checkKeys("eventsByAgency: options", options, optionKeys);
  const roles = rolesWanted("eventsByAgency: options", options.roles);
  const part = agencyPart("eventsByAgency: agency", dataset, agency, options, roles);
  return eventsAnswering(dataset, { options, part, filters: [] });
}
