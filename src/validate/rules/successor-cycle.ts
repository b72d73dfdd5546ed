import { kinds, listOf } from "../../records/kinds.js";
import { chain } from "../issues/words.js";
import { cyclesOfRecords } from "./given/record-cycles.js";
import type { Rule } from "./given/rule.js";

/** A withdrawn record is succeeded by itself, by way of the records in `cycle`. */
export interface SuccessorCycle {
  cycle: readonly string[];
}

/** Whoever follows a withdrawn record to its successors arrives somewhere. */
export const successorCycle: Rule<"successor-cycle", SuccessorCycle> = {
  code: "successor-cycle",
  severity: "error",
  whole(index, find) {
    for (const kind of kinds)
      for (const { at, cycle } of cyclesOfRecords(index, kind, ({ retracted }) => retracted?.successor))
        find([listOf[kind], at, "retracted", "successor"], { cycle });
  },
};

export const successorCycleSentence = ({ cycle }: SuccessorCycle) => `comes round to itself: ${chain(cycle)}`;
