import { number } from "../issues/words.js";
import type { Rule } from "./given/rule.js";

/** The names hold no primary one, or several. */
export interface OnePrimaryName {
  primaries: number;
}

/** An actor has one primary name, so that everybody shows the same. */
export const onePrimaryName: Rule<"one-primary-name", OnePrimaryName> = {
  code: "one-primary-name",
  severity: "error",
  alone: {
    actor({ names }, find) {
      const primaries = names.filter(({ type }) => type === "primary").length;
      if (primaries !== 1) find(["names"], { primaries });
    },
  },
};

export const onePrimaryNameSentence = ({ primaries }: OnePrimaryName) =>
  `has ${number(primaries, "primary name")}; must have exactly one`;
