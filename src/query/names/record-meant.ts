import { recordWithId } from "../../records/index-of-id.js";
import type { RecordKind } from "../../records/kinds.js";
import { nearest } from "../../text/nearest.js";
import { nearestIs } from "../../text/no-such.js";
import { cannotMean, checkText, noSuch, show } from "../asking/caller-mistake.js";

/** The record of a list that a caller means, by itself or by its id. Throws where there is none; gives the nearest id. */
export function recordMeant<R extends { readonly id: string }>(
  where: string,
  kind: RecordKind,
  records: readonly R[],
  given: R | string,
): R {
  if (typeof given === "object" && given !== null) {
    if (recordWithId(records, given.id) === given) return given;
    throw cannotMean(where, `${show(given.id)} is not a record of this dataset; give one that is, or an id`);
  }
  checkText(where, given);
  const found = recordWithId(records, given);
  if (found !== undefined) return found;
  // An error gives the nearest id and nothing else of the record: a statement would stand there without its speaker.
  const ids = records.map(({ id }) => id);
  const close = nearest(given, ids);
  throw noSuch(where, kind, given, nearestIs(close && show(close)));
}
