import type { EventCount, ReportedEvent } from "../../generated/types.js";

const measures = { killed: "dead", injured: "injured", detained: "arrested" } as const;

const isSized = (measure: EventCount["measure"]): measure is keyof typeof measures => measure in measures;

/** Whether PLOVER has a place for a count: for the dead, injured and arrested, where one count and one alone gives a number. */
export function isCarried({ counts = [] }: ReportedEvent, { measure, best }: EventCount): boolean {
  return isSized(measure) && best !== undefined && counts.filter((count) => count.measure === measure).length === 1;
}

/** How many people, in PLOVER's names; `undefined` where it has a place for none of the counts. */
export function size(
  event: ReportedEvent,
): { readonly [Name in (typeof measures)[keyof typeof measures]]?: number } | undefined {
  const entries = (event.counts ?? []).flatMap((count) =>
    isCarried(event, count) && isSized(count.measure) ? [[measures[count.measure], count.best] as const] : [],
  );
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
