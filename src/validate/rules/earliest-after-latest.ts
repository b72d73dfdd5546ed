import type { Rule } from "../rule.js";

/** A span of days does not end before it begins. ISO dates of four-digit years are ordered as text. */
export const earliestAfterLatest: Rule = {
  code: "earliest-after-latest",
  alone: {
    event({ when: { earliest, latest } }, find) {
      if (earliest === null || latest === null || earliest <= latest) return;
      find("earliest-after-latest", ["when", "earliest"], { earliest, latest });
    },
  },
};
