import type { Rule } from "./given/rule.js";

/** A day of the inner span lies outside the outer one, or the inner span ends before it begins. */
export interface ThroughoutOutsideBounds {
  date: string;
  /** Where the date lies: before or after a bound, which is the day `limit`. */
  lies: "before" | "after";
  bound: "earliest" | "latest" | "from";
  limit: string;
}

/** The days on which something is known to have been going on lie among those on which it can have been, and are at least one. */
export const throughoutOutsideBounds: Rule<"throughout-outside-bounds", ThroughoutOutsideBounds> = {
  code: "throughout-outside-bounds",
  severity: "error",
  alone: {
    event({ when: { earliest, latest, throughout } }, find) {
      if (throughout === undefined) return;
      const { from, to } = throughout;
      const at = (day: "from" | "to") => ["when", "throughout", day];
      if (earliest !== null && from < earliest)
        find(at("from"), { date: from, lies: "before", bound: "earliest", limit: earliest });
      if (to < from) find(at("to"), { date: to, lies: "before", bound: "from", limit: from });
      else if (latest !== null && to > latest)
        find(at("to"), { date: to, lies: "after", bound: "latest", limit: latest });
    },
  },
};

export const throughoutOutsideBoundsSentence = ({ date, lies, bound, limit }: ThroughoutOutsideBounds) =>
  `${date} comes ${lies} ${bound}, ${limit}; the days throughout which it was going on lie from earliest to latest`;
