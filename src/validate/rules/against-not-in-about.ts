import { record } from "../issues/words.js";
import type { Rule } from "./given/rule.js";

/** An actor whom a claim is against is not in its `about`. */
export interface AgainstNotInAbout {
  id: string;
}

/** A claim against somebody is about that actor, so that whoever asks what is said of an actor finds every allegation. */
export const againstNotInAbout: Rule<"against-not-in-about", AgainstNotInAbout> = {
  code: "against-not-in-about",
  severity: "error",
  alone: {
    claim({ against = [], about }, find) {
      for (const [at, id] of against.entries()) if (!about.includes(id)) find(["against", at], { id });
    },
  },
};

export const againstNotInAboutSentence = ({ id }: AgainstNotInAbout) =>
  `${record(id)} is in "against" and not in "about"; a claim is about those it is against`;
