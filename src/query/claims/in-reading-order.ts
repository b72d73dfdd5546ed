import type { Claim, Dataset, ReportedEvent } from "../../generated/types.js";
import { indexOfId } from "../../records/index-of-id.js";
import { firstClaimOf } from "./first-passage.js";
import { compareReadingPositions, readingPositionOf } from "./reading-order.js";

const isClaim = (record: Claim | ReportedEvent): record is Claim => "evidence" in record;

/**
 * A list of the same events or claims in the order in which one reads of them: by source, in the dataset's order, then
 * by where the first passage begins. An event is read of where `firstPassage` says. Where that does not decide, the
 * dataset's order of claims does, then the list's.
 *
 * @throws RangeError where the dataset does not have the claims that an event names.
 *
 * @example
 * ```ts
 * import { dataset, eventsBetween, inReadingOrder } from "attributed-events";
 *
 * const asDated = eventsBetween(dataset, { from: "2022-11-01" });
 * const asTold = inReadingOrder(dataset, asDated);
 * asTold.length === asDated.length; // true
 * asTold[0] === asDated[0]; // false
 * ```
 */
export function inReadingOrder<R extends Claim | ReportedEvent>(dataset: Dataset, records: readonly R[]): R[] {
  const placed = records.map((record) => {
    const claim = isClaim(record) ? record : firstClaimOf("inReadingOrder: records", dataset, record);
    return { record, ...readingPositionOf(dataset, claim), claim: indexOfId(dataset.claims, claim.id) };
  });
  return placed.sort((a, b) => compareReadingPositions(a, b) || a.claim - b.claim).map(({ record }) => record);
}
