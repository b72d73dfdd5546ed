import { isoDate } from "../../src/calendar/day.js";
import type { ActorId, ReportedEvent } from "../../src/generated/types.js";
import type { CertaintyFilter } from "../../src/index.js";
import { FIRST_DAY, TIMELINE } from "./collection.js";

/** A question that every contestant is asked: about dates, about an agency with its units, or about both. */
export interface Question {
  readonly dates?: DateQuestion;
  readonly agency?: AgencyQuestion;
}

export interface DateQuestion {
  readonly from: string;
  readonly to: string;
  /** The same ends as days since 1970-01-01. */
  readonly fromDay: number;
  readonly toDay: number;
  readonly certainty: CertaintyFilter;
}

export interface AgencyQuestion {
  readonly id: ActorId;
  /** The places in the list of actors of the agency and its units: a range, the end included. */
  readonly first: number;
  readonly last: number;
}

/** One who answers. What it need not do for each question it did before. */
export interface Answerer {
  readonly name: string;
  /** How many events answer. Absent where it does not answer such questions. */
  readonly count?: ((question: Question) => number | Promise<number>) | undefined;
  /** The events that answer, in whatever order. */
  readonly list?: ((question: Question) => readonly ReportedEvent[] | Promise<readonly ReportedEvent[]>) | undefined;
}

export const dateQuestion = (fromDay: number, days: number, certainty: CertaintyFilter): DateQuestion => ({
  from: isoDate(fromDay),
  to: isoDate(fromDay + days - 1),
  fromDay,
  toDay: fromDay + days - 1,
  certainty,
});

/** So many spans of so many days, spread over the time of the collection. */
export function spans(count: number, days: number): { readonly fromDay: number; readonly days: number }[] {
  const room = TIMELINE - days;
  return Array.from({ length: count }, (_, number) => ({
    fromDay: FIRST_DAY + Math.floor((room * (number + 0.5)) / count),
    days,
  }));
}
