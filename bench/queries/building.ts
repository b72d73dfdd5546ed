import { freezeDeep } from "../../src/dataset/freeze.js";
import type { Dataset } from "../../src/generated/types.js";
import { dateColumns } from "../../src/query/event-index/date-columns.js";
import { participation } from "../../src/query/event-index/participation.js";
import type { Contest } from "../harness.js";
import type { Columns } from "./columns.js";
import { crossfilterOf } from "./peers/crossfilter.js";
import { flatbushOf } from "./peers/flatbush.js";
import { intervalTreeOf } from "./peers/interval-tree.js";

/** What it costs to get ready, in calls of `Array.filter` for the events that overlap a range. */
export function buildingContest(dataset: Dataset, columns: Columns, filter: () => unknown): Contest {
  const contestant = (name: string, run: () => unknown) => ({ name, run: () => run() && undefined });
  const contestants = [
    contestant("Array.filter", filter),
    contestant("attributed-events", () => build(dataset)),
    contestant("flatbush", () => flatbushOf(columns)),
    contestant("node-interval-tree", () => intervalTreeOf(columns)),
    contestant("crossfilter2", () => crossfilterOf(dataset, columns)),
  ];
  return { name: "building", items: 1, baseline: "Array.filter", contestants };
}

/** How many calls of `Array.filter` it takes to freeze a dataset, which can be done once only. */
export function freezingIn(dataset: Dataset, filter: () => unknown): string {
  const milliseconds = (work: () => unknown) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const [, , once = Number.NaN] = Array.from({ length: 5 }, () => milliseconds(filter)).sort((a, b) => a - b);
  return (milliseconds(() => freezeDeep(dataset)) / once).toFixed(0);
}

function build(dataset: Dataset) {
  const { columns, order } = dateColumns(dataset.events);
  return { columns, participation: participation(dataset, dataset.events, order) };
}

const isBytes = (value: unknown): value is ArrayBufferView => ArrayBuffer.isView(value);

/** The bytes of all columns that stand in something, to whatever depth of plain objects and lists. */
function bytesIn(value: unknown): number {
  if (isBytes(value)) return value.byteLength;
  if (typeof value !== "object" || value === null || value instanceof Map) return 0;
  const children: readonly unknown[] = Array.isArray(value) ? value.slice(0, 64) : Object.values(value);
  return children.reduce<number>((sum, child) => sum + bytesIn(child), 0);
}

/** Bytes that the index takes for an event: for dates, and for who takes part; and the list of references in their order. */
export function bytesPerEvent(dataset: Dataset) {
  const { columns, participation: parts } = build(dataset);
  const { events, ...numbers } = columns;
  const each = (bytes: number) => Number((bytes / events.length).toFixed(1));
  const participants = dataset.events.reduce((sum, event) => sum + event.participants.length, 0);
  return {
    dates: each(bytesIn(numbers)),
    references: 8,
    participation: each(bytesIn(parts)),
    participants: each(participants),
  };
}
