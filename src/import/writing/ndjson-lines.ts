import type { Actor, Claim, ReportedEvent, Source } from "../../generated/types.js";

/** Records as lines of NDJSON, each with its line feed: what `validateStream` and `attributed-events validate` read. */
export function ndjsonLines(records: Iterable<Source | Actor | ReportedEvent | Claim>): string {
  let text = "";
  for (const record of records) text += `${JSON.stringify(record)}\n`;
  return text;
}
