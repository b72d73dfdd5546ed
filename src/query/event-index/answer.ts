import type { ReportedEvent } from "../../generated/types.js";
import type { DatesWanted, EventFilter, EventQuestion, PartWanted } from "../events/event-question.js";
import { countDateHits, dateHits, eventsAt, isDateHit, startingIn } from "./date-hits.js";
import { positionsEndingFrom } from "./end-maxima.js";
import type { EventIndex } from "./event-index.js";
import { entriesOf, isPart, type Part, partOf } from "./participation.js";
import { positionsOf } from "./positions.js";

/** Adds the events at those of some positions that pass. Walked by place, which takes half the time of an iterator. */
function addWhere(
  { columns: { events } }: EventIndex,
  positions: ArrayLike<number>,
  fits: (position: number) => boolean,
  found: ReportedEvent[],
): ReportedEvent[] {
  for (let at = 0; at < positions.length; at++) {
    const position = positions[at] as number;
    if (fits(position)) found.push(events[position] as ReportedEvent);
  }
  return found;
}

const always = () => true;

/** Whether somebody takes part in an event, read from the event itself. */
const partFilter =
  ({ participation }: EventIndex, part: Part, { roles }: PartWanted): EventFilter =>
  ({ participants }) =>
    participants.some(({ actor, role }) => isPart(participation, part, actor) && (roles?.includes(role) ?? true));

/** The events in which somebody takes part. */
function eventsOf(index: EventIndex, part: Part, wanted: PartWanted): ReportedEvent[] {
  const { events } = index.columns;
  const found = addWhere(index, positionsOf(index.participation, part, 0, events.length), always, []);
  return wanted.roles === undefined ? found : found.filter(partFilter(index, part, wanted));
}

/** The events in which somebody takes part at some time: looked for where there are fewer. */
function eventsOfAt(index: EventIndex, part: Part, wanted: PartWanted, dates: DatesWanted): ReportedEvent[] {
  const { columns, participation } = index;
  const { days, certainty } = dates;
  const takesPart = partFilter(index, part, wanted);
  const { low, high } = startingIn(columns, days);
  const overlapping = countDateHits(columns, days, "any");
  if (overlapping <= part.actors) return eventsAt(columns.events, dateHits(columns, days, certainty)).filter(takesPart);
  // Of those that start before the range, either few reach into it, or somebody takes part in few of them.
  const fewReach = overlapping - (high - low) < entriesOf(participation, part);
  const overlaps = certainty === "any" && fewReach;
  const isSure = overlaps ? always : (at: number) => isDateHit(columns, at, days, certainty);
  const reaching = fewReach ? positionsEndingFrom(columns.ends, 0, low, days.from) : [];
  const early = addWhere(index, reaching, isSure, []).filter(takesPart);
  const found = addWhere(index, positionsOf(participation, part, fewReach ? low : 0, high), isSure, early);
  return wanted.roles === undefined ? found : found.filter(takesPart);
}

/** The events that answer a question, in order of date; `undefined` where the index cannot tell who is meant. */
export function answerFrom(index: EventIndex, { dates, part, filters }: EventQuestion): ReportedEvent[] | undefined {
  const found = candidates(index, part, dates);
  return filters.length === 0 ? found : found?.filter((event) => filters.every((fits) => fits(event)));
}

function candidates(
  index: EventIndex,
  wanted: PartWanted | undefined,
  dates: DatesWanted | undefined,
): ReportedEvent[] | undefined {
  const { columns } = index;
  if (wanted !== undefined) {
    const part = partOf(index.participation, wanted);
    if (part === undefined) return undefined;
    return dates === undefined ? eventsOf(index, part, wanted) : eventsOfAt(index, part, wanted, dates);
  }
  if (dates === undefined) return columns.events.slice();
  return eventsAt(columns.events, dateHits(columns, dates.days, dates.certainty));
}

/** How many events answer a question; without listing them, where dates alone decide. */
export function countFrom(index: EventIndex, question: EventQuestion): number | undefined {
  const { dates, part, filters } = question;
  if (dates && !part && filters.length === 0) return countDateHits(index.columns, dates.days, dates.certainty);
  return answerFrom(index, question)?.length;
}
