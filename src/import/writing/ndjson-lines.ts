import type { AnyRecord } from "../../records/kinds.js";

/** Records as lines of NDJSON, each with its line feed: what `validateStream` and `attributed-events validate` read. */
export function ndjsonLines(records: Iterable<AnyRecord>): string {
  let text = "";
  for (const record of records) text += `${JSON.stringify(record)}\n`;
  return text;
}
