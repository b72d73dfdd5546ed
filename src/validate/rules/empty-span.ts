import type { Rule } from "../rule.js";
import { spansOfClaim, spansOfEvent } from "../spans.js";

/** A passage, cue or date phrase has at least one character: its end comes after its start. */
export const emptySpan: Rule = {
  code: "empty-span",
  alone: {
    event(event, find) {
      for (const { path, start, end } of spansOfEvent(event))
        if (end <= start) find("empty-span", path, { start, end });
    },
    claim(claim, find) {
      for (const { path, start, end } of spansOfClaim(claim))
        if (end <= start) find("empty-span", path, { start, end });
    },
  },
};
