import type { Rule } from "./given/rule.js";

/** An event of type `other` does not say what it is. */
export interface OtherWithoutNote {
  type: string;
}

/** What no type covers is told by a note: `other` alone says nothing. */
export const otherWithoutNote: Rule<"other-without-note", OtherWithoutNote> = {
  code: "other-without-note",
  severity: "error",
  alone: {
    event({ type, note }, find) {
      if (type === "other" && note === undefined) find(["type"], { type });
    },
  },
};

export const otherWithoutNoteSentence = ({ type }: OtherWithoutNote) =>
  `"${type}" says nothing of what happened; give the event a note that does, or a type that covers it`;
