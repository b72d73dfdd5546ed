import { firstDayOf, firstKnownDayOf, lastDayOf, lastKnownDayOf } from "../../calendar/date-range.js";
import type { ReportedEvent } from "../../generated/types.js";
import { type EndMaxima, endMaxima } from "./end-maxima.js";
import { radixOrder } from "./radix-order.js";

/** Events in the order of their dates, and their dates as numbers: 12 bytes an event, and 8 more where one of them is known to last. */
export interface DateColumns<E extends ReportedEvent = ReportedEvent> {
  readonly events: readonly E[];
  readonly starts: Int32Array;
  readonly ends: EndMaxima;
  /** The last days, sorted: how many events end before a day is one binary search. */
  readonly sortedEnds: Int32Array;
  /** The days throughout which each event is known to have been going on; absent where that is known of none. */
  readonly inner: InnerSpans | undefined;
}

/** First and last days. Where nothing is known the first lies after all days and the last before, so that no day is between. */
interface InnerSpans {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

const startOf = ({ when }: ReportedEvent) => firstDayOf(when);
const endOf = ({ when }: ReportedEvent) => lastDayOf(when);
const innerStartOf = ({ when }: ReportedEvent) => firstKnownDayOf(when);
const innerEndOf = ({ when }: ReportedEvent) => lastKnownDayOf(when);

function columnOf(events: readonly ReportedEvent[], dayOf: (event: ReportedEvent) => number): Int32Array {
  const column = new Int32Array(events.length);
  for (let at = 0; at < events.length; at++) column[at] = dayOf(events[at] as ReportedEvent);
  return column;
}

/** Days as keys of 22 bits in the same order: 0000-01-01 is day -719528, and an open bound lies before or after all. */
function keysOf(days: Int32Array): Uint32Array {
  const keys = new Uint32Array(days.length);
  for (let at = 0; at < days.length; at++) keys[at] = Math.min(Math.max((days[at] as number) + 719530, 0), 0x3fffff);
  return keys;
}

function inOrder(column: Int32Array, order: Uint32Array): Int32Array {
  const ordered = new Int32Array(order.length);
  for (let at = 0; at < order.length; at++) ordered[at] = column[order[at] as number] as number;
  return ordered;
}

/** The places of the events in the order of their dates: by first day, last day, then id. */
function dateOrder(events: readonly ReportedEvent[], starts: Int32Array, ends: Int32Array): Uint32Array {
  const asGiven = new Uint32Array(events.length);
  for (let at = 0; at < asGiven.length; at++) asGiven[at] = at;
  const order = radixOrder(radixOrder(asGiven, keysOf(ends)), keysOf(starts));
  sortRuns(order, events, (a, b) => starts[a] === starts[b] && ends[a] === ends[b]);
  return order;
}

/** Sorts each run of events with the same dates by id, in place. */
function sortRuns(order: Uint32Array, events: readonly ReportedEvent[], same: (a: number, b: number) => boolean): void {
  const idOf = (item: number) => events[item]?.id ?? "";
  const byId = (a: number, b: number) => (idOf(a) < idOf(b) ? -1 : 1);
  let first = 0;
  let sorted = true;
  for (let at = 1; at <= order.length; at++) {
    if (at < order.length && same(order[at - 1] as number, order[at] as number)) {
      sorted &&= byId(order[at - 1] as number, order[at] as number) < 0;
      continue;
    }
    if (!sorted) order.subarray(first, at).sort(byId);
    first = at;
    sorted = true;
  }
}

/** The events are read as they are given, which is how they lie in memory. */
function innerSpansOf(events: readonly ReportedEvent[], order: Uint32Array): InnerSpans | undefined {
  if (!events.some(({ when }) => when.throughout !== undefined)) return undefined;
  return { from: inOrder(columnOf(events, innerStartOf), order), to: inOrder(columnOf(events, innerEndOf), order) };
}

/** The columns of some events, and the places of the events in their order. */
export function dateColumns<E extends ReportedEvent>(
  unordered: readonly E[],
): { readonly columns: DateColumns<E>; readonly order: Uint32Array } {
  const starts = columnOf(unordered, startOf);
  const ends = columnOf(unordered, endOf);
  const order = dateOrder(unordered, starts, ends);
  const events = new Array<E>(order.length);
  for (let at = 0; at < order.length; at++) events[at] = unordered[order[at] as number] as E;
  const columns = {
    events,
    starts: inOrder(starts, order),
    ends: endMaxima(inOrder(ends, order)),
    sortedEnds: ends.sort(),
    inner: innerSpansOf(unordered, order),
  };
  return { columns, order };
}
