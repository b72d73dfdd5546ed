import type { When } from "../../generated/types.js";

/** The days that some words name, as day numbers, both included. */
export interface SpanOfWords {
  readonly from: number;
  readonly to: number;
  readonly basis: When["basis"];
  /** Which way from publication the days were looked for: words such as “on Monday” may also mean a day to come. */
  readonly looksBack?: true;
  /** The words say that it holds, and not that it happened: “currently”. */
  readonly holds?: true;
}

/** The words are on the list, but name no day that there is. */
export const NO_SUCH_DAY = "no-such-day";

/** The words are on the list, but are counted from the day of publication, which is not known. */
export const NO_DAY_OF_PUBLICATION = "no-day-of-publication";

/** What a reader of one kind of words finds; `undefined` where the words are not of its kind. */
export type Reading = SpanOfWords | typeof NO_SUCH_DAY | typeof NO_DAY_OF_PUBLICATION | undefined;

/** Reads one kind of words, lowercase and with single spaces, against the day of publication. */
export type ReadWords = (words: string, published: number | undefined) => Reading;
