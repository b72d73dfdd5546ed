import {
  type Dataset,
  dateCertainty,
  disagreements,
  type EventCount,
  type ReportedEvent,
  type When,
} from "attributed-events";

/** Whether two dates cannot both be so: one leaves no day that the other allows. */
export const doDatesClash = (one: When, other: When): boolean =>
  dateCertainty(one, daysOf(other)) === "none" || dateCertainty(other, daysOf(one)) === "none";

const daysOf = ({ earliest, latest }: When) => ({
  ...(earliest === null ? {} : { from: earliest }),
  ...(latest === null ? {} : { to: latest }),
});

/** Whether two numbers of the same people cannot both be so. */
export function doCountsClash(part: Dataset, event: ReportedEvent, one: EventCount, other: EventCount): boolean {
  const claims = [...new Set([one.claim, other.claim])];
  const alone = { ...event, counts: [one, other], claims };
  const found = disagreements({ ...part, events: [alone] }, { event: event.id });
  return found.some(({ question, exclusive }) => question === "how-many" && exclusive);
}
