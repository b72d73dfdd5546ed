import type { Actor, Claim, Dataset, ReportedEvent, Source } from "attributed-events";
import type { Columns } from "../columns/columns.js";
import { type Lookup, lookupFrom } from "../state/lookup.js";
import type { Batch, Frame } from "./protocol.js";

/** Puts a dataset together from parts as they come, and its records by their ids with it: no step of it holds the page up. */
export function gathering() {
  const records = {
    sources: new Map<string, Source>(),
    actors: new Map<string, Actor>(),
    events: new Map<string, ReportedEvent>(),
    claims: new Map<string, Claim>(),
  };
  const lists = { sources: [], actors: [], events: [], claims: [] } as { [K in Batch["kind"]]: unknown[] };
  const add = (batch: Batch) => {
    const byId: Map<string, unknown> = records[batch.kind];
    for (const record of batch.records) {
      lists[batch.kind].push(record);
      byId.set(record.id, record);
    }
  };
  /** The worker has validated all of it: data enters here. */
  const whole = (frame: Frame, columns: Columns): Lookup =>
    lookupFrom({ ...frame, ...lists } as unknown as Dataset, columns, records);
  return { add, whole };
}
