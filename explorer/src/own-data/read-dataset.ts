import type { Dataset } from "attributed-events";
import { formatIssue, type Issue, validateJson } from "attributed-events/validate";
import type { Batch, FoundIssue, FromWorker } from "./protocol.js";

/** Records that are handed over at once: few enough for the page not to stumble. */
const SLICE = 2000;

/** What a reader's own machine may be asked to hold. */
const limits = { maxBytes: 2 ** 29, maxValues: 50_000_000 };

/** Reads and validates a file, and tells what it found, or hands the data over in parts. */
export async function readDataset(file: Blob, tell: (message: FromWorker) => void): Promise<void> {
  tell({ type: "progress", done: 0, total: file.size, doing: "Reading" });
  const bytes = new Uint8Array(await file.arrayBuffer());
  tell({ type: "progress", done: file.size / 3, total: file.size, doing: "Checking" });
  const verdict = validateJson(bytes, { limits });
  if (!verdict.ok) return tell({ type: "issues", issues: verdict.issues.map(found), more: verdict.more });
  tell({ type: "progress", done: (2 * file.size) / 3, total: file.size, doing: "Drawing" });
  handOver(verdict.dataset, verdict.warnings.map(found), tell);
}

function found(issue: Issue): FoundIssue {
  const { severity, code, record, line, column } = issue;
  const place = { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
  return { severity, code, sentence: formatIssue(issue), ...place, ...(record === undefined ? {} : { record }) };
}

function handOver(dataset: Dataset, warnings: readonly FoundIssue[], tell: (message: FromWorker) => void): void {
  const { sources, actors, events, claims, ...frame } = dataset;
  tell({ type: "frame", frame, warnings });
  const batches = { sources, actors, events, claims };
  for (const kind of ["sources", "actors", "events", "claims"] as const) {
    for (let start = 0; start < batches[kind].length; start += SLICE) {
      const records = batches[kind].slice(start, start + SLICE);
      tell({ type: "batch", batch: { kind, records } as Batch }); // Kind and records come from the same list.
    }
  }
  tell({ type: "end" });
}
