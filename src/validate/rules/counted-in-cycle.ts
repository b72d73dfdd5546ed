import { cyclesOfRecords } from "../record-cycles.js";
import type { Rule } from "../rule.js";

/** No group is counted in itself, by way of however many others. */
export const countedInCycle: Rule = {
  code: "counted-in-cycle",
  whole(index, find) {
    for (const { place, cycle } of cyclesOfRecords(index, "actor", ({ countedIn }) => countedIn))
      find("counted-in-cycle", ["actors", place, "countedIn"], { cycle });
  },
};
