import type { RecordRule } from "../rule.js";

/** A span of days does not end before it begins. */
export const earliestAfterLatest: RecordRule = {
  code: "earliest-after-latest",
  event({ when: { earliest, latest } }, find) {
    if (earliest === null || latest === null || earliest <= latest) return;
    find("earliest-after-latest", ["when", "earliest"], { earliest, latest });
  },
};
