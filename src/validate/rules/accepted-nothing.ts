import { andNearest, text } from "../issues/words.js";
import type { Rule } from "./given/rule.js";

/** A warning is accepted that is not there, or that nobody can accept. `nearest` is the warning that was probably meant. */
export interface AcceptedNothing {
  warning: string;
  because: "not-found" | "twice" | "no-such-warning" | "is-an-error" | "is-this-one";
  nearest?: string;
}

/**
 * What is accepted is there to be accepted: else the record changed since, and whatever is found under the same code next would
 * be passed over. Only whoever hears what all rules say can tell: `accepted.ts` finds it.
 */
export const acceptedNothing: Rule<"accepted-nothing", AcceptedNothing> = {
  code: "accepted-nothing",
  severity: "warning",
};

export function acceptedNothingSentence({ warning, because, nearest }: AcceptedNothing): string {
  switch (because) {
    case "not-found":
      return `${text(warning)} is accepted, and nothing here gives that warning; take it out`;
    case "twice":
      return `${text(warning)} is accepted twice; take one of them out`;
    case "no-such-warning":
      return `there is no such warning as ${text(warning)}${andNearest(nearest)}`;
    case "is-an-error":
      return `${text(warning)} is an error, which cannot be accepted; mend what it tells of`;
    case "is-this-one":
      return `${text(warning)} cannot be accepted; take out what silences nothing`;
    default:
      return because satisfies never;
  }
}
