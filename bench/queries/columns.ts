import { dayNumber } from "../../src/calendar/day.js";
import type { ActorId, Dataset } from "../../src/generated/types.js";
import type { DateQuestion } from "./question.js";

/** Dates as numbers, by place of the event, for those who cannot read them as text. */
export interface Columns {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where an event lasts from its first day to its last. No event here is known to last for a part of its span only. */
  readonly throughout: Uint8Array;
}

const day = (date: string | null) => dayNumber(date ?? "") ?? Number.NaN;

export const columnsOf = ({ events }: Dataset): Columns => ({
  starts: Int32Array.from(events, ({ when }) => day(when.earliest)),
  ends: Int32Array.from(events, ({ when }) => day(when.latest)),
  throughout: Uint8Array.from(events, ({ when }) => (when.throughout === undefined ? 0 : 1)),
});

/** For events that overlap the range: whether they lie in it as surely as is wanted. */
export function sureEnough({ starts, ends, throughout }: Columns, dates: DateQuestion): (at: number) => boolean {
  const { fromDay, toDay, certainty } = dates;
  if (certainty === "any") return () => true;
  const isDefinite = certainty === "definite";
  return (at) =>
    (throughout[at] === 1 || ((starts[at] as number) >= fromDay && (ends[at] as number) <= toDay)) === isDefinite;
}

/** Who takes part, by place of the event, as places in the list of actors. */
export function participantsOf({ actors, events }: Dataset): number[][] {
  const places = new Map<ActorId, number>(actors.map(({ id }, place) => [id, place]));
  return events.map(({ participants }) => participants.map(({ actor }) => places.get(actor) ?? -1));
}
