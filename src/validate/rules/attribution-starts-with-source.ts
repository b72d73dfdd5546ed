import { isIdOf } from "../../records/kinds.js";
import type { Rule } from "../rule.js";

/** The outermost speaker is always the document: nobody reads an actor's word anywhere else. */
export const attributionStartsWithSource: Rule = {
  code: "attribution-starts-with-source",
  alone: {
    claim({ attribution: [first] }, find) {
      if (first === undefined || isIdOf("source", first.by)) return;
      find("attribution-starts-with-source", ["attribution", 0, "by"], { by: first.by });
    },
  },
};
