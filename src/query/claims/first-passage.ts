import type { Claim, Dataset, Evidence, ReportedEvent } from "../../generated/types.js";
import { recordWithId } from "../../records/index-of-id.js";
import { cannotMean, noSuch, show } from "../asking/caller-mistake.js";
import type { EventOf } from "../asking/records.js";
import { recordMeant } from "../names/record-meant.js";
import { claimsInReadingOrder } from "./reading-order.js";

/** The claim about an event that is read first. Withdrawn ones count only where there is no other. */
export function firstClaimOf(where: string, dataset: Dataset, event: ReportedEvent): Claim {
  const claims = event.claims.map((id) => {
    const claim = recordWithId(dataset.claims, id);
    if (claim === undefined) throw noSuch(where, "claim", id, `${event.id} names it in claims`);
    return claim;
  });
  const current = claims.filter(({ retracted }) => retracted === undefined);
  const [first] = claimsInReadingOrder(dataset, current.length > 0 ? current : claims);
  if (first === undefined) throw cannotMean(where, `${show(event.id)} has no claims`);
  return first;
}

/**
 * The passage in which an event is first told of: the first of the claim about it that comes first in reading order.
 * Withdrawn claims count only where the event has no others.
 *
 * @param event An event of the dataset, or its id.
 * @throws RangeError where the dataset has no such event, or not the claims that the event names.
 *
 * @example
 * ```ts
 * import { dataset, firstPassage, passageUrl } from "attributed-events";
 *
 * passageUrl(dataset, firstPassage(dataset, "event:embassy-attack")); // "https://…#:~:text=…"
 * ```
 */
export function firstPassage<D extends Dataset>(dataset: D, event: EventOf<D> | EventOf<D>["id"]): Evidence {
  const where = "firstPassage: event";
  const claim = firstClaimOf(where, dataset, recordMeant<ReportedEvent>(where, "event", dataset.events, event));
  const [passage] = claim.evidence;
  if (passage === undefined) throw cannotMean(where, `${claim.id} has no evidence`);
  return passage;
}
