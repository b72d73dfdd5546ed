import type { Rule } from "../rule.js";

/** A charge or an accusation is against somebody, and the record says against whom. */
export const allegationWithoutAgainst: Rule = {
  code: "allegation-without-against",
  alone: {
    claim({ type, against }, find) {
      if ((type === "charge" || type === "accusation") && against === undefined)
        find("allegation-without-against", ["type"], { type });
    },
  },
};
