import type { Rule } from "../rule.js";

/** An actor has one primary name, so that everybody shows the same. */
export const onePrimaryName: Rule = {
  code: "one-primary-name",
  alone: {
    actor({ names }, find) {
      const primaries = names.filter(({ type }) => type === "primary").length;
      if (primaries !== 1) find("one-primary-name", ["names"], { primaries });
    },
  },
};
