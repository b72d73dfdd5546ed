import type { Dataset, ReportedEvent, SubjectId } from "../../generated/types.js";
import { recordWithId } from "../../records/index-of-id.js";
import { isIdOf } from "../../records/kinds.js";
import { checkKeys, checkText } from "../asking/caller-mistake.js";
import type { AnyText, ClaimOf, SubjectRef } from "../asking/records.js";
import { type RetractedOption, retractedKeys } from "../asking/retracted.js";
import { sameRecords } from "../judged/same-records.js";
import { actorMeant } from "../names/find-actor.js";
import { type Labels, unknown } from "../names/naming.js";
import { claimsWhere } from "./claims-where.js";

const eventLabels: Labels<ReportedEvent> = {
  kind: "event",
  recordsOf: ({ events }) => events,
  namesOf: ({ title }) => [title],
};

/** The event or actor a caller means. Throws where there is none, or several have the name. */
export function subjectMeant<D extends Dataset>(
  where: string,
  dataset: D,
  subject: string,
  options: RetractedOption,
): SubjectId {
  checkText(where, subject);
  if (!isIdOf("event", subject)) return actorMeant(where, dataset, subject, options).id;
  const event = recordWithId(dataset.events, subject);
  if (event === undefined) throw unknown(where, subject, dataset, eventLabels);
  return event.id;
}

/** A subject and, of an actor, whoever is judged the same. Accounts of one occurrence stay apart: `accountsOf` puts them side by side. */
export const sameSubjects = (dataset: Dataset, subject: SubjectId): ReadonlySet<SubjectId> =>
  new Set(isIdOf("actor", subject) ? sameRecords(dataset, subject) : [subject]);

/**
 * The claims about an event or an actor: those that name it in `about`.
 * An event is given by its id, an actor by its id or by any of its names. A claim about a group is not thereby about
 * those who are counted in it, nor one about an agency about its units. In reading order: by source, then by first
 * passage. Empty where nothing is said about it.
 *
 * @throws RangeError where there is no such event or actor, or several actors have the name.
 *
 * @example
 * ```ts
 * import { claimsAbout, dataset } from "attributed-events";
 *
 * for (const event of dataset.events) claimsAbout(dataset, event.id).length > 0; // true
 * ```
 */
export function claimsAbout<D extends Dataset, Name extends string = AnyText>(
  dataset: D,
  subject: SubjectRef<D, Name>,
  options: RetractedOption = {},
): ClaimOf<D>[] {
  checkKeys("claimsAbout: options", options, retractedKeys);
  const ids = sameSubjects(dataset, subjectMeant("claimsAbout: subject", dataset, subject, options));
  return claimsWhere(dataset, { ...options, mentioning: ids }, ({ about }) => about.some((id) => ids.has(id)));
}
