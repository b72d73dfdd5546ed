import { spanOfDate } from "../../calendar/partial-date.js";
import type { Claim, ReportedEvent, Source, SourceId, When } from "../../generated/types.js";
import { isIdOf } from "../../records/kinds.js";

/** Nothing is known of when something happened. */
export const unstated: When = { earliest: null, latest: null, basis: "unstated" };

/**
 * The dates of an event of which nothing else is said: no document can tell what comes after it, so that what is told as having
 * happened, or is alleged, lies before the last publication. What is going on goes on that day.
 */
export function usualDates(
  status: ReportedEvent["status"],
  claims: readonly Claim[],
  sources: ReadonlyMap<SourceId, Source>,
): When {
  const last = lastPublication(claims, sources);
  if (last === null || status === "intended" || status === "demanded") return { ...unstated };
  if (status === "ongoing")
    return { earliest: null, latest: null, throughout: { from: last, to: last }, basis: "bounded" };
  return { earliest: null, latest: last, basis: "bounded" };
}

/** The last day on which one of the sources can have been published; `null` where that of one is not known. */
function lastPublication(claims: readonly Claim[], sources: ReadonlyMap<SourceId, Source>): string | null {
  const days = claims.map(({ attribution: [first] }) => {
    const source = isIdOf("source", first?.by) ? sources.get(first.by) : undefined;
    return spanOfDate(source?.published ?? null).latest;
  });
  const [first = null, ...others] = days;
  return others.reduce(later, first);
}

const later = (one: string | null, other: string | null): string | null => {
  if (one === null || other === null) return null;
  return one > other ? one : other;
};
