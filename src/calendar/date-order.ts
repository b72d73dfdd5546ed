import type { ReportedEvent } from "../generated/types.js";

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The order of events: by first possible day (an open start comes first), then last (an open end comes last), then id. */
function compareByDate(a: ReportedEvent, b: ReportedEvent): number {
  // "" sorts before every date, "~" after it.
  return (
    compare(a.when.earliest ?? "", b.when.earliest ?? "") ||
    compare(a.when.latest ?? "~", b.when.latest ?? "~") ||
    compare(a.id, b.id)
  );
}

/** A list of the same events in the order of their dates. */
export const inDateOrder = <E extends ReportedEvent>(events: readonly E[]): E[] => [...events].sort(compareByDate);
