import type { Dataset, SubjectId } from "../generated/types.js";
import { checkKeys, checkText } from "./caller-mistake.js";
import { actorMeant } from "./find-actor.js";
import { type Naming, unknown } from "./naming.js";
import { inReadingOrder } from "./reading-order.js";
import type { ClaimOf, SubjectRef } from "./records.js";
import { isCurrent, type RetractedOption, retractedKeys } from "./retracted.js";

const eventNaming: Naming<Dataset["events"][number]> = { kind: "event", namesOf: ({ title }) => [title] };

/** The event or actor a caller means. Throws where there is none, or several have the name. */
export function subjectMeant<D extends Dataset>(
  where: string,
  dataset: D,
  subject: SubjectRef<D>,
  options: RetractedOption,
): SubjectId {
  checkText(where, subject);
  if (!subject.startsWith("event:")) return actorMeant(where, dataset, subject, options).id;
  const event = dataset.events.find(({ id }) => id === subject);
  if (event === undefined) throw unknown(where, subject, dataset.events, eventNaming);
  return event.id;
}

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
 * for (const event of dataset.events) claimsAbout(dataset, event.id).length; // at least 1
 * ```
 */
export function claimsAbout<D extends Dataset>(
  dataset: D,
  subject: SubjectRef<D>,
  options: RetractedOption = {},
): ClaimOf<D>[] {
  checkKeys("claimsAbout: options", options, retractedKeys);
  const id = subjectMeant("claimsAbout: subject", dataset, subject, options);
  const claims: readonly ClaimOf<D>[] = dataset.claims;
  return inReadingOrder(
    dataset,
    claims.filter(isCurrent(options)).filter(({ about }) => about.includes(id)),
  );
}
