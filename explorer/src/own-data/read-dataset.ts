import type { Dataset } from "attributed-events";
import { type DatasetVerdict, formatIssue, type Issue, validateJson } from "attributed-events/validate";
import { isLines, readLines } from "./lines.js";
import type { Batch, FoundIssue, FromWorker } from "./protocol.js";

/** Records that are handed over at once: few enough for the page not to stumble. */
const SLICE = 2000;

/** What a reader's own machine may be asked to hold. */
const limits = { maxBytes: 2 ** 29, maxValues: 50_000_000 };

/** Reads and validates a file, and tells what it found, or hands the data over in parts. */
export async function readDataset(given: Blob, name: string, tell: (message: FromWorker) => void): Promise<void> {
  const file = await unpacked(given);
  const progress = (done: number, doing: string) => tell({ type: "progress", done, total: file.size, doing });
  const verdict = (await isLines(file, name))
    ? await readLines(file, name, progress)
    : await readDocument(file, progress);
  if (!verdict.ok) return tell({ type: "issues", issues: verdict.issues.map(found), more: verdict.more });
  progress(file.size, "Drawing");
  handOver(verdict.dataset, verdict.warnings.map(found), tell);
}

/** The file, unpacked where it begins as gzip does. */
async function unpacked(file: Blob): Promise<Blob> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) return file;
  return await new Response(file.stream().pipeThrough(new DecompressionStream("gzip"))).blob();
}

async function readDocument(file: Blob, progress: (done: number, doing: string) => void): Promise<DatasetVerdict> {
  progress(0, "Reading");
  const bytes = new Uint8Array(await file.arrayBuffer());
  progress(file.size / 3, "Checking");
  return validateJson(bytes, { limits });
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
