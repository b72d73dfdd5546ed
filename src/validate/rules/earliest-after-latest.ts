import type { Rule } from "./given/rule.js";

/** A span of days ends before it begins. */
export interface EarliestAfterLatest {
  earliest: string;
  latest: string;
}

/** A span of days does not end before it begins. ISO dates of four-digit years are ordered as text. */
export const earliestAfterLatest: Rule<"earliest-after-latest", EarliestAfterLatest> = {
  code: "earliest-after-latest",
  severity: "error",
  alone: {
    event({ when: { earliest, latest } }, find) {
      if (earliest === null || latest === null || earliest <= latest) return;
      find(["when", "earliest"], { earliest, latest });
    },
  },
};

export const earliestAfterLatestSentence = ({ earliest, latest }: EarliestAfterLatest) =>
  `${earliest} comes after latest, ${latest}`;
