import { type CountAt, countsOfActor, countsOfEvent } from "./given/counts.js";
import type { Find, Rule } from "./given/rule.js";

/** A count has no number. */
export interface CountWithoutNumber {
  exactness: string;
}

/** A count has at least one number: unknown is left out, never guessed. */
export const countWithoutNumber: Rule<"count-without-number", CountWithoutNumber> = {
  code: "count-without-number",
  severity: "error",
  alone: {
    actor: (actor, find) => judge(countsOfActor(actor), find),
    event: (event, find) => judge(countsOfEvent(event), find),
  },
};

export const countWithoutNumberSentence = ({ exactness }: CountWithoutNumber) =>
  `says "${exactness}" and no number; give low, best or high, or leave the count out`;

function judge(counts: readonly CountAt[], find: Find<CountWithoutNumber>): void {
  for (const { path, count } of counts)
    if (count.low === undefined && count.best === undefined && count.high === undefined)
      find(path, { exactness: count.exactness });
}
