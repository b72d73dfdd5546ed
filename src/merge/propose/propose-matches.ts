import type { Dataset, RecordId } from "../../generated/types.js";
import { oneOfSame } from "../../query/judged/same-records.js";
import { actorMatches } from "./actor-matches.js";
import { claimMatches } from "./claim-matches.js";
import { eventMatches } from "./event-matches.js";
import type { Match } from "./match.js";

/** Which matches are proposed. */
export interface ProposeOptions {
  /** Of which kinds of record. Default: all three. */
  readonly of?: readonly Match["type"][] | undefined;
  /** How many are given at most, the likeliest of all. Default: all. */
  readonly most?: number | undefined;
}

const finders = { "same-event": eventMatches, "same-actor": actorMatches, "same-claim": claimMatches } as const;

/**
 * Records that may be the same, the likeliest first, each pair with the reasons: a shared identifier, name, place or number, dates
 * that meet, one passage. Nothing is judged: a person looks and says so in a judgement. What somebody judged already, as the same, as
 * not the same or as unsure, is not proposed again; what is judged helps to find more, so that events judged the same lead to
 * the groups in them.
 *
 * Records are compared where they share something, in the order of their dates, each with the few that follow: the cost grows with
 * the list, and in a crowd some pairs are not looked at.
 *
 * @example
 * ```ts
 * import { dataset } from "attributed-events";
 * import { proposeMatches } from "attributed-events/merge";
 * // Of one document, its reader told the events apart.
 * proposeMatches(dataset, { of: ["same-event"] }); // []
 * ```
 */
export function proposeMatches(dataset: Dataset, options: ProposeOptions = {}): Match[] {
  const isJudged = judgedIn(dataset);
  const found: Match[] = [];
  for (const type of options.of ?? (["same-event", "same-actor", "same-claim"] as const))
    for (const match of finders[type](dataset)) {
      const [one, other] = match.records;
      if (!isJudged(one, other)) found.push(match);
    }
  found.sort((a, b) => b.weight - a.weight);
  return options.most === undefined ? found : found.slice(0, options.most);
}

/** Whether somebody said already what two records are to each other. */
function judgedIn(dataset: Dataset): (one: RecordId, other: RecordId) => boolean {
  const { judgements = [] } = dataset;
  const places = new Map<RecordId, number[]>();
  for (const [place, { records }] of judgements.entries())
    for (const id of records) places.set(id, [...(places.get(id) ?? []), place]);
  return (one, other) => {
    if (oneOfSame(dataset, one) === oneOfSame(dataset, other)) return true;
    const ofOther = places.get(other);
    return ofOther !== undefined && (places.get(one)?.some((place) => ofOther.includes(place)) ?? false);
  };
}
