import type { Dataset } from "attributed-events";
import {
  type DatasetVerdict,
  formatIssue,
  type Issue,
  inputKind,
  unpack,
  validateJson,
  validateLines,
} from "attributed-events/validate";
import { columnsOf } from "../columns/columns.js";
import type { Batch, FoundIssue, FromWorker } from "./protocol.js";

/** Records that are handed over at once: few enough for the page not to stumble. */
const SLICE = 2000;

/** What a reader's own machine may be asked to hold. */
const limits = { maxBytes: 511 * 2 ** 20, maxValues: 50_000_000 };

/** Reads and validates a file, and tells what it found, or hands the data over in parts. */
export async function readDataset(given: Blob, name: string, tell: (message: FromWorker) => void): Promise<void> {
  const progress = (done: number, doing: string) => tell({ type: "progress", done, total: 3, doing });
  progress(0, "Reading");
  const bytes = await bytesOf(given);
  progress(1, "Checking");
  const verdict = verdictOn(bytes, name);
  if (!verdict.ok) return tell({ type: "issues", issues: verdict.issues.map(found), more: verdict.more });
  progress(2, "Drawing");
  handOver(verdict.dataset, verdict.warnings.map(found), tell);
}

/** The bytes of a file, unpacked where it begins as gzip does. */
async function bytesOf(file: Blob): Promise<Uint8Array> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? unpacked(file) : bytes;
}

/** Of a file that would not fit the limit, a byte more than the limit, so that it is refused for that. */
async function unpacked(file: Blob): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const piece of unpack(file.stream())) {
    parts.push(new Uint8Array(piece));
    size += piece.length;
    if (size > limits.maxBytes) break;
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function verdictOn(bytes: Uint8Array, name: string): DatasetVerdict {
  if (inputKind(bytes, name) === "document") return validateJson(bytes, { limits });
  return validateLines(bytes, { limits, frame: { name: name.replace(/(?:\.\w+)+$/, "").slice(0, 100) || "data" } });
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
  tell({ type: "end", columns: columnsOf(dataset) });
}
