import { chain } from "../issues/words.js";
import { cyclesOfRecords } from "./given/record-cycles.js";
import type { Rule } from "./given/rule.js";

/** A group is counted in itself, by way of the groups in `cycle`. */
export interface CountedInCycle {
  cycle: readonly string[];
}

/** No group is counted in itself, by way of however many others. */
export const countedInCycle: Rule<"counted-in-cycle", CountedInCycle> = {
  code: "counted-in-cycle",
  severity: "error",
  whole(index, find) {
    for (const { at, cycle } of cyclesOfRecords(index, "actor", ({ countedIn }) => countedIn))
      find(["actors", at, "countedIn"], { cycle });
  },
};

export const countedInCycleSentence = ({ cycle }: CountedInCycle) => `is counted in itself: ${chain(cycle)}`;
