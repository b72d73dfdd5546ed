import type { Dataset, RecordId } from "../../generated/types.js";
import { findClaims } from "../../query/claims/find-claims.js";
import { findEvents } from "../../query/events/find-events.js";
import { closedSubset } from "../../records/closed-subset.js";
import type { ExportOptions } from "./exporter.js";

/**
 * The part of `dataset` that the options ask for, once it is sure that everything in it has a speaker.
 * Every exporter starts here, so that none can write a claim on nobody's word or an event without a claim.
 *
 * @throws TypeError naming the first record that lacks its attribution, and as `findEvents` and `findClaims`.
 */
export function attributedPart(dataset: Dataset, options: ExportOptions = {}): Dataset {
  for (const { id, attribution } of dataset.claims) if (attribution.length === 0) refuse(id, "attribution");
  for (const { id, claims } of dataset.events) if (claims.length === 0) refuse(id, "claims");
  const wanted = idsOf(dataset, options);
  return wanted === undefined ? dataset : closedSubset(dataset, wanted);
}

function refuse(id: string, field: "attribution" | "claims"): never {
  throw new TypeError(`${id}: no ${field}; an export never says anything on nobody's word`);
}

/** The records that the criteria ask for: where both kinds are given, the claims that are about one of the events. */
function idsOf(dataset: Dataset, options: ExportOptions): RecordId[] | undefined {
  const events = options.events && findEvents(dataset, options.events).map(({ id }) => id);
  const claims = options.claims && findClaims(dataset, options.claims);
  if (claims === undefined) return events;
  if (events === undefined) return claims.map(({ id }) => id);
  const wanted = new Set<RecordId>(events);
  return claims.filter(({ about }) => about.some((subject) => wanted.has(subject))).map(({ id }) => id);
}
