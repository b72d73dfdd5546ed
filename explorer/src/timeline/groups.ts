import type { Certainty, ReportedEvent } from "attributed-events";
import type { Selection } from "../state/selection.js";
import { type DateKind, dateKind } from "../words/when-text.js";

/** Events under one heading, in the order of their dates. */
export interface EventGroup {
  readonly key: Certainty | DateKind;
  readonly title: string;
  readonly explanation: string;
  readonly events: readonly ReportedEvent[];
}

type Heading = Omit<EventGroup, "events">;

const byDate: readonly Heading[] = [
  { key: "day", title: "On a known day", explanation: "A point: the document dates the event to the day." },
  { key: "throughout", title: "Known to have been going on", explanation: "A full bar: on each of these days." },
  { key: "span", title: "Some day in a known span", explanation: "A soft bar: on one or more of these days." },
  {
    key: "until",
    title: "No later than a known day",
    explanation: "When it began, the words do not say: the bar fades.",
  },
  {
    key: "since",
    title: "No earlier than a known day",
    explanation: "Until when, the words do not say: the bar fades.",
  },
  { key: "unknown", title: "No date given", explanation: "The words give no day at all." },
];

const byCertainty: readonly Heading[] = [
  {
    key: "definite",
    title: "Certainly in the range",
    explanation: "It lies in the range, or was under way on some day of it.",
  },
  { key: "possible", title: "Perhaps in the range", explanation: "Some days it can have been lie outside." },
  { key: "none", title: "Not in the range", explanation: "No day it can have been lies in the range." },
];

/** The events under headings: by what is known of their dates or, while a range is asked for, by how they lie to it. */
export function grouped({ events, certainty }: Selection): EventGroup[] {
  const headings = certainty === undefined ? byDate : byCertainty;
  const keyOf = (event: ReportedEvent) => certainty?.get(event.id) ?? dateKind(event.when);
  const groups = new Map<string, ReportedEvent[]>(headings.map(({ key }) => [key, []]));
  for (const event of events) groups.get(keyOf(event))?.push(event);
  const filled = headings.map((heading) => ({ ...heading, events: groups.get(heading.key) ?? [] }));
  return filled.filter((group) => group.events.length > 0 || certainty !== undefined);
}
