import { isIdOf } from "../../records/kinds.js";
import { record } from "../issues/words.js";
import type { Rule } from "./given/rule.js";

/** The first step of an attribution is no source. `by` is `null` where nobody is named. */
export interface AttributionStartsWithSource {
  by: string | null;
}

/** The outermost speaker is always the document: nobody reads an actor's word anywhere else. */
export const attributionStartsWithSource: Rule<"attribution-starts-with-source", AttributionStartsWithSource> = {
  code: "attribution-starts-with-source",
  severity: "error",
  alone: {
    claim({ attribution: [first] }, find) {
      if (first === undefined || isIdOf("source", first.by)) return;
      find(["attribution", 0, "by"], { by: first.by });
    },
  },
};

export const attributionStartsWithSourceSentence = ({ by }: AttributionStartsWithSource) =>
  `${by === null ? "nobody named" : record(by)} comes first; the first step is always the source document`;
