import { countsOfActor, countsOfEvent, type PlacedCount } from "../counts.js";
import type { Find, Rule } from "../rule.js";

/** A count has at least one number: unknown is left out, never guessed. */
export const countWithoutNumber: Rule = {
  code: "count-without-number",
  alone: {
    actor: (actor, find) => judge(countsOfActor(actor), find),
    event: (event, find) => judge(countsOfEvent(event), find),
  },
};

function judge(counts: readonly PlacedCount[], find: Find): void {
  for (const { path, count } of counts)
    if (count.low === undefined && count.best === undefined && count.high === undefined)
      find("count-without-number", path, { exactness: count.exactness });
}
