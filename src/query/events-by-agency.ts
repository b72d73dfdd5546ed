import type { ActorId, Dataset, Role } from "../generated/types.js";
import { withUnits } from "./agency-tree.js";
import { checkKeys, type KeyKinds } from "./caller-mistake.js";
import { inDateOrder } from "./date-order.js";
import { agencyMeant } from "./find-agency.js";
import type { ActorRef, EventOf, OneOrMore } from "./records.js";
import { isCurrent, type RetractedOption } from "./retracted.js";
import { takesPart } from "./takes-part.js";

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
  agency: ActorRef<D>,
  options: UnitsOption & RetractedOption,
): ReadonlySet<ActorId> {
  const { id } = agencyMeant(where, dataset, agency, options);
  return options.includeUnits === false ? new Set([id]) : withUnits(where, dataset, id);
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
 * eventsByAgency(dataset, "Interior Ministry", { roles: ["detaining-authority"] });
 * ```
 */
export function eventsByAgency<D extends Dataset>(
  dataset: D,
  agency: ActorRef<D>,
  options: EventsByAgencyOptions = {},
): EventOf<D>[] {
  checkKeys("eventsByAgency: options", options, optionKeys);
  const ids = agencyIds("eventsByAgency: agency", dataset, agency, options);
  const fits = takesPart("eventsByAgency: options.roles", ids, options.roles);
  const events: readonly EventOf<D>[] = dataset.events;
  return inDateOrder(events.filter(isCurrent(options)).filter(fits));
}
