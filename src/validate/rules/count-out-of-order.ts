import { type CountAt, countsOfActor, countsOfEvent } from "./given/counts.js";
import type { Find, Rule } from "./given/rule.js";

/** Of two numbers of a count, the one that must not be larger is. */
export interface CountOutOfOrder {
  lower: string;
  upper: string;
  is: number;
  limit: number;
}

/** The numbers of a count rise: low ≤ best ≤ high. A warning, for some sources print them otherwise, and the data say what is printed. */
export const countOutOfOrder: Rule<"count-out-of-order", CountOutOfOrder> = {
  code: "count-out-of-order",
  severity: "warning",
  alone: {
    actor: (actor, find) => judge(countsOfActor(actor), find),
    event: (event, find) => judge(countsOfEvent(event), find),
  },
};

export const countOutOfOrderSentence = ({ lower, upper, is, limit }: CountOutOfOrder) =>
  `${lower} is ${is}, more than ${upper}, ${limit}`;

const pairs = [
  ["low", "best"],
  ["best", "high"],
  ["low", "high"],
] as const;

function judge(counts: readonly CountAt[], find: Find<CountOutOfOrder>): void {
  for (const { path, count } of counts) {
    const pair = pairs.find(([lower, upper]) => (count[lower] ?? 0) > (count[upper] ?? Number.POSITIVE_INFINITY));
    if (pair === undefined) continue;
    const [lower, upper] = pair;
    find([...path, lower], { lower, upper, is: count[lower] ?? 0, limit: count[upper] ?? 0 });
  }
}
