import { chain } from "../issues/words.js";
import { cyclesOfRecords } from "./given/record-cycles.js";
import type { Rule } from "./given/rule.js";

/** An agency is a unit of itself, by way of the agencies in `cycle`. */
export interface AgencyCycle {
  cycle: readonly string[];
}

/** No agency is a unit of itself, by way of however many others. */
export const agencyCycle: Rule<"agency-cycle", AgencyCycle> = {
  code: "agency-cycle",
  severity: "error",
  whole(index, find) {
    for (const { at, cycle } of cyclesOfRecords(index, "actor", ({ parent }) => parent))
      find(["actors", at, "parent"], { cycle });
  },
};

export const agencyCycleSentence = ({ cycle }: AgencyCycle) => `is a unit of itself: ${chain(cycle)}`;
