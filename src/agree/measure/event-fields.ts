import { dayNumber } from "../../calendar/day.js";
import type { ReportedEvent } from "../../generated/types.js";
import { countText } from "./actor-fields.js";
import { type Coding, type Field, following, merged, once, type Side } from "./field.js";

const dayOf = (date: string | null): number | undefined => (date === null ? undefined : dayNumber(date));

/** The days of an event as text: what lies between the bounds, and what is known to lie in it. */
export const datesText = ({ when: { earliest, latest, throughout } }: ReportedEvent): string => {
  const bounds = earliest === latest ? (earliest ?? "no date") : `${earliest ?? "…"} to ${latest ?? "…"}`;
  return throughout === undefined ? bounds : `${bounds}, going on ${throughout.from} to ${throughout.to}`;
};

/** The counts of an event, each under what is counted: of several in one way, under whose people as well. */
function countsOf({ counts = [] }: ReportedEvent, { labels, reading }: Side) {
  return counts.map((count) => {
    const group = count.group === undefined ? "" : ` of ${labels.labelOf(reading, count.group)}`;
    const isAlone = counts.filter(({ measure }) => measure === count.measure).length === 1;
    return { key: isAlone ? count.measure : `${count.measure}${group}`, text: `${countText(count)}${group}`, count };
  });
}

/** The number that a count comes to; of two for one key, none. */
function numbersOf(event: ReportedEvent, side: Side): Coding[] {
  const counts = countsOf(event, side);
  return counts
    .filter(({ key }) => counts.filter((one) => one.key === key).length === 1)
    .map(({ key, count: { best, low, high } }) => [key, best ?? low ?? high]);
}

/** What is compared of two events. */
export const eventFields: readonly Field<ReportedEvent>[] = [
  once("type", "nominal", ({ type }) => type),
  once("status", "nominal", ({ status }) => status),
  once("when", undefined, datesText, "dates"),
  following(once("when", "interval", ({ when }) => dayOf(when.earliest), "earliest day")),
  following(once("when", "interval", ({ when }) => dayOf(when.latest), "latest day")),
  once("when", "nominal", ({ when }) => when.basis, "basis of the date"),
  once("place", "nominal", ({ place }) => place?.country ?? "none", "country of the place"),
  once("place", "nominal", ({ place }) => (place ? String(place.precision) : "none"), "precision of the place"),
  {
    name: "roles",
    property: "participants",
    each: "actor in a role",
    presence: true,
    read: ({ participants }, { labels, reading }) =>
      participants.map(({ actor, role }) => [`${labels.labelOf(reading, actor)} as ${role}`, undefined]),
  },
  {
    name: "legal status",
    property: "participants",
    metric: "nominal",
    each: "participant",
    read: ({ participants }, { labels, reading }) =>
      merged(participants.map(({ actor, legalStatus }) => [labels.labelOf(reading, actor), legalStatus ?? "none"])),
  },
  {
    name: "counts",
    property: "counts",
    each: "thing counted",
    read: (event, side) => merged(countsOf(event, side).map(({ key, text }) => [key, text])),
  },
  following({ name: "numbers counted", property: "counts", metric: "interval", read: numbersOf }),
];
