import { countsOfActor, countsOfEvent, type PlacedCount } from "../counts.js";
import type { Find, Rule } from "../rule.js";

/** The numbers of a count rise: low ≤ best ≤ high. */
export const countOutOfOrder: Rule = {
  code: "count-out-of-order",
  alone: {
    actor: (actor, find) => judge(countsOfActor(actor), find),
    event: (event, find) => judge(countsOfEvent(event), find),
  },
};

const pairs = [
  ["low", "best"],
  ["best", "high"],
  ["low", "high"],
] as const;

function judge(counts: readonly PlacedCount[], find: Find): void {
  for (const { path, count } of counts) {
    const pair = pairs.find(([lower, upper]) => (count[lower] ?? 0) > (count[upper] ?? Number.POSITIVE_INFINITY));
    if (pair === undefined) continue;
    const [lower, upper] = pair;
    find("count-out-of-order", [...path, lower], { lower, upper, is: count[lower] ?? 0, limit: count[upper] ?? 0 });
  }
}
