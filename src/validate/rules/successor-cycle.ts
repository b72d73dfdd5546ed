import { kinds, listOf } from "../../records/kinds.js";
import { cyclesOfRecords } from "../record-cycles.js";
import type { Rule } from "../rule.js";

/** Whoever follows a withdrawn record to its successors arrives somewhere. */
export const successorCycle: Rule = {
  code: "successor-cycle",
  whole(index, find) {
    for (const kind of kinds)
      for (const { place, cycle } of cyclesOfRecords(index, kind, ({ retracted }) => retracted?.successor))
        find("successor-cycle", [listOf[kind], place, "retracted", "successor"], { cycle });
  },
};
