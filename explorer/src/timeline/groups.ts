import type { Certainty, ReportedEvent } from "attributed-events";
import { dateKinds } from "../columns/event-columns.js";
import { at } from "../columns/runs.js";
import type { Lookup } from "../state/lookup.js";
import type { Selection } from "../state/selection.js";
import type { DateKind } from "../words/when-text.js";

/** Events under one heading, in the order of their dates. */
export interface EventGroup {
  readonly key: Certainty | DateKind;
  readonly title: string;
  readonly explanation: string;
  /** How sure it is that they lie in the range that is asked for. */
  readonly certainty?: Certainty;
  readonly events: readonly ReportedEvent[];
}

interface Heading<Key> extends Pick<EventGroup, "title" | "explanation"> {
  readonly key: Key;
}

const byDate: readonly Heading<DateKind>[] = [
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

const byCertainty: readonly Heading<Certainty>[] = [
  {
    key: "definite",
    title: "Certainly in the range",
    explanation: "It lies in the range, or was under way on some day of it.",
  },
  { key: "possible", title: "Perhaps in the range", explanation: "Some days it can have been lie outside." },
  { key: "none", title: "Not in the range", explanation: "No day it can have been lies in the range." },
];

/** The events under headings: by what is known of their dates or, while a range is asked for, by how they lie to it. */
export function grouped({ columns }: Lookup, { events, places, sorted }: Selection): EventGroup[] {
  if (sorted !== undefined)
    return byCertainty.map(({ key, ...heading }) => ({ key, ...heading, certainty: key, events: sorted[key].events }));
  const ofKind = dateKinds.map((): ReportedEvent[] => []);
  for (const [index, event] of events.entries()) ofKind[at(columns.events.kind, at(places, index))]?.push(event);
  const filled = byDate.map((heading) => ({ ...heading, events: ofKind[dateKinds.indexOf(heading.key)] ?? [] }));
  return filled.filter((group) => group.events.length > 0);
}
