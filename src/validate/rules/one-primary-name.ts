import type { RecordRule } from "../rule.js";

/** An actor has one primary name, so that everybody shows the same. */
export const onePrimaryName: RecordRule = {
  code: "one-primary-name",
  actor({ names }, find) {
    const primaries = names.filter(({ type }) => type === "primary").length;
    if (primaries !== 1) find("one-primary-name", ["names"], { primaries });
  },
};
