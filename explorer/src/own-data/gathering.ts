import type { Actor, Claim, Dataset, ReportedEvent, Source } from "attributed-events";
import type { Columns } from "../columns/columns.js";
import { type Lookup, lookupFrom } from "../state/lookup.js";
import type { Frame } from "./protocol.js";

/** Puts a dataset together from lines as they come, and its records by their ids with it: no step of it holds the page up. */
export function gathering() {
  const sources = new Map<string, Source>();
  const actors = new Map<string, Actor>();
  const events = new Map<string, ReportedEvent>();
  const claims = new Map<string, Claim>();
  const records = new Map<string, Map<string, unknown>>([
    ["source", sources],
    ["actor", actors],
    ["event", events],
    ["claim", claims],
  ]);
  const decoder = new TextDecoder();
  const add = (bytes: Uint8Array) => {
    for (const line of decoder.decode(bytes).split("\n")) {
      const record = recordIn(line);
      if (record !== undefined) records.get(record.id.split(":", 1)[0] ?? "")?.set(record.id, record);
    }
  };
  /** Called when the worker has found all of it valid: data enters here. Ids are unique then, and a map keeps the order. */
  const whole = (frame: Frame, columns: Columns): Lookup => {
    const lists = { sources: [...sources.values()], actors: [...actors.values()], events: [...events.values()] };
    const dataset = { ...frame, ...lists, claims: [...claims.values()] } as Dataset;
    return lookupFrom(dataset, columns, { sources, actors, events, claims });
  };
  return { add, whole };
}

/** What is wrong with a line that is no record, the worker says. */
function recordIn(line: string): { readonly id: string } | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const isRecord = typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
    return isRecord ? (value as { readonly id: string }) : undefined;
  } catch {
    return undefined;
  }
}
