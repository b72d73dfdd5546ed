import type { ReportedEvent } from "../../generated/types.js";
import type { EventQuestion } from "../event-question.js";
import { countDateHits, type DateHits, dateHits, daysOf, eventsAt, isDateHit } from "./date-hits.js";
import type { EventIndex } from "./event-index.js";
import { entriesOf, type Part, partOf, positionsOf, takesPartAt } from "./participation.js";

type Dates = NonNullable<EventQuestion["dates"]>;

/** The events at those of some positions that pass. */
function eventsWhere(
  { columns: { events } }: EventIndex,
  positions: Iterable<number>,
  fits: (position: number) => boolean,
): ReportedEvent[] {
  const found: ReportedEvent[] = [];
  for (const position of positions) if (fits(position)) found.push(events[position] as ReportedEvent);
  return found;
}

function* positionsIn({ single, low, high, but }: DateHits): Iterable<number> {
  yield* single;
  let next = 0;
  for (let position = low; position < high; position++) {
    if (position === but[next]) next++;
    else yield position;
  }
}

/** The events in which somebody takes part at some time: driven from the side that has fewer. */
function eventsOf(index: EventIndex, part: Part, dates: Dates | undefined): ReportedEvent[] {
  const { columns, participation } = index;
  const takesPart = (position: number) => takesPartAt(participation, part, position);
  // Whoever is found by the actor takes part, in whatever role.
  const hasRole = part.wanted === undefined ? () => true : takesPart;
  if (dates === undefined) return eventsWhere(index, positionsOf(participation, part), hasRole);
  const days = daysOf(dates.range);
  if (countDateHits(columns, days, dates.certainty) < entriesOf(participation, part))
    return eventsWhere(index, positionsIn(dateHits(columns, days, dates.certainty)), takesPart);
  const fits = (position: number) => isDateHit(columns, position, days, dates.certainty) && hasRole(position);
  return eventsWhere(index, positionsOf(participation, part), fits);
}

function candidates(index: EventIndex, part: Part | undefined, dates: Dates | undefined): ReportedEvent[] {
  const { columns } = index;
  if (part) return eventsOf(index, part, dates);
  if (dates) return eventsAt(columns.events, dateHits(columns, daysOf(dates.range), dates.certainty));
  return columns.events.slice();
}

/** The events that answer a question, in order of date; `undefined` where the index cannot tell who is meant. */
export function answerFrom(index: EventIndex, { dates, part, filters }: EventQuestion): ReportedEvent[] | undefined {
  const wanted = part && partOf(index.participation, part.actor, part.withUnits, part.roles);
  if (part && wanted === undefined) return undefined;
  const events = candidates(index, wanted, dates);
  return filters.length === 0 ? events : events.filter((event) => filters.every((fits) => fits(event)));
}

/** How many events answer a question; without listing them, where dates alone decide. */
export function countFrom(index: EventIndex, question: EventQuestion): number | undefined {
  const { dates, part, filters } = question;
  if (dates && !part && filters.length === 0) return countDateHits(index.columns, daysOf(dates.range), dates.certainty);
  return answerFrom(index, question)?.length;
}
