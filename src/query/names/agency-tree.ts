import { remembered } from "../../dataset/remembered.js";
import type { ActorId, Dataset } from "../../generated/types.js";
import { grouped } from "../../records/grouped.js";
import { sameRecords } from "../judged/same-records.js";

/** The units of every agency that has some, in the dataset's order. */
export const unitsByParent = /* @__PURE__ */ remembered(({ actors }) =>
  grouped(actors.flatMap(({ id, parent }) => (parent === undefined ? [] : [[parent, id] as const]))),
);

/**
 * The ids of an agency and of all units below it, the agency first. What is judged the same as one of them is one of them, too.
 *
 * @throws Error where the agency is a unit of itself, which the validator reports as `agency-cycle`.
 */
export function withUnits(where: string, dataset: Dataset, agency: ActorId): ReadonlySet<ActorId> {
  const units = unitsByParent(dataset);
  const found = new Set([agency]);
  const own: ReadonlySet<ActorId> = new Set(sameRecords(dataset, agency));
  // A set grows while it is walked. Every actor has one parent, so only the agency itself can be met a second time.
  for (const id of found) {
    for (const same of sameRecords(dataset, id)) found.add(same);
    for (const unit of units.get(id) ?? []) {
      if (own.has(unit)) throw new Error(`${where}: ${agency} is a unit of itself, by way of ${id} (agency-cycle)`);
      found.add(unit);
    }
  }
  return found;
}
