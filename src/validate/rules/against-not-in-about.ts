import type { Rule } from "../rule.js";

/** A claim against somebody is about that actor, so that whoever asks what is said of an actor finds every allegation. */
export const againstNotInAbout: Rule = {
  code: "against-not-in-about",
  alone: {
    claim({ against = [], about }, find) {
      for (const [at, id] of against.entries())
        if (!about.includes(id)) find("against-not-in-about", ["against", at], { id });
    },
  },
};
