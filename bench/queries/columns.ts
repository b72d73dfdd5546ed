import { dayNumber } from "../../src/calendar/day.js";
import type { ActorId, Dataset } from "../../src/generated/types.js";
import type { DateQuestion } from "./question.js";

/** Dates as numbers, by place of the event, for those who cannot read them as text. */
export interface Columns {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The days throughout which an event is known to have been going on: where there are none, from after all days to before them. */
  readonly innerStarts: Int32Array;
  readonly innerEnds: Int32Array;
}

const AFTER_ALL = 0x7fffffff;

const day = (date: string | null) => dayNumber(date ?? "") ?? Number.NaN;

export const columnsOf = ({ events }: Dataset): Columns => ({
  starts: Int32Array.from(events, ({ when }) => day(when.earliest)),
  ends: Int32Array.from(events, ({ when }) => day(when.latest)),
  innerStarts: Int32Array.from(events, ({ when: { throughout } }) => (throughout ? day(throughout.from) : AFTER_ALL)),
  innerEnds: Int32Array.from(events, ({ when: { throughout } }) => (throughout ? day(throughout.to) : -AFTER_ALL)),
});

/** For events that overlap the range: whether they lie in it as surely as is wanted. */
export function sureEnough(columns: Columns, dates: DateQuestion): (at: number) => boolean {
  const { starts, ends, innerStarts, innerEnds } = columns;
  const { fromDay, toDay, certainty } = dates;
  if (certainty === "any") return () => true;
  const isDefinite = certainty === "definite";
  return (at) =>
    (((innerStarts[at] as number) <= toDay && (innerEnds[at] as number) >= fromDay) ||
      ((starts[at] as number) >= fromDay && (ends[at] as number) <= toDay)) === isDefinite;
}

/** Who takes part, by place of the event, as places in the list of actors. */
export function participantsOf({ actors, events }: Dataset): number[][] {
  const places = new Map<ActorId, number>(actors.map(({ id }, place) => [id, place]));
  return events.map(({ participants }) => participants.map(({ actor }) => places.get(actor) ?? -1));
}
