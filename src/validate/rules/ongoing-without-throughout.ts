import type { Rule } from "./given/rule.js";

/** An event is told as going on, and no day is given on which it was. */
export interface OngoingWithoutThroughout {
  status: string;
}

/** Whoever tells that something is going on vouches for at least the day on which it is told. */
export const ongoingWithoutThroughout: Rule<"ongoing-without-throughout", OngoingWithoutThroughout> = {
  code: "ongoing-without-throughout",
  severity: "warning",
  alone: {
    event({ status, when: { throughout } }, find) {
      if (status === "ongoing" && throughout === undefined) find(["when"], { status });
    },
  },
};

export const ongoingWithoutThroughoutSentence = ({ status }: OngoingWithoutThroughout) =>
  `no day is given on which what is "${status}" was going on; add "throughout", from and to, if only the day of publication`;
