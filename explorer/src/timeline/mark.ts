import type { DaySpan, EventStatus, When } from "attributed-events";
import { knownDay } from "attributed-events";
import { type Domain, endOf, startOf } from "./axis-domain.js";

/** How a date is drawn: a point for one day, a bar for a span; places in percent of the axis. */
export interface Mark {
  readonly shape: "point" | "soft-bar" | "full-bar";
  readonly start: number;
  readonly end: number;
  /** The part of a bar on each day of which it was going on, where that is not the whole of it. */
  readonly core?: { readonly start: number; readonly end: number } | undefined;
  /** The bar has no known end on this side and fades out. */
  readonly fadesLeft: boolean;
  readonly fadesRight: boolean;
}

export function markOf(when: When, domain: Domain): Mark {
  const { earliest, latest, throughout } = when;
  const start = earliest === null ? 0 : percent(startOf(earliest), domain);
  const end = latest === null ? 100 : percent(endOf(latest), domain);
  const isDay = knownDay(when) !== undefined;
  const isWhole = throughout?.from === earliest && throughout?.to === latest;
  return {
    shape: isDay ? "point" : throughout && isWhole ? "full-bar" : "soft-bar",
    core: throughout && !isWhole ? coreOf(throughout, domain) : undefined,
    start: clamp(start),
    end: clamp(end),
    fadesLeft: earliest === null,
    fadesRight: latest === null,
  };
}

const coreOf = ({ from, to }: DaySpan, domain: Domain) => ({
  start: clamp(percent(startOf(from), domain)),
  end: clamp(percent(endOf(to), domain)),
});

/** Whether any of a mark lies on the axis. */
export const isOnAxis = ({ start, end }: Mark): boolean => end > 0 && start < 100;

export const percent = (time: number, [first, last]: Domain): number => (100 * (time - first)) / (last - first);

const clamp = (value: number) => Math.max(-2, Math.min(102, value));

/** How an event's status is drawn: told as fact, an accusation, or an aim or demand. */
export type Ink = "told" | "alleged" | "wanted";

export const inkOf = (status: EventStatus): Ink =>
  status === "alleged" ? "alleged" : status === "intended" || status === "demanded" ? "wanted" : "told";
