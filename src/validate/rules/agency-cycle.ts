import { cyclesOfRecords } from "../record-cycles.js";
import type { Rule } from "../rule.js";

/** No agency is a unit of itself, by way of however many others. */
export const agencyCycle: Rule = {
  code: "agency-cycle",
  whole(index, find) {
    for (const { place, cycle } of cyclesOfRecords(index, "actor", ({ parent }) => parent))
      find("agency-cycle", ["actors", place, "parent"], { cycle });
  },
};
