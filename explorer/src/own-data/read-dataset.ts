import type { Dataset } from "attributed-events";
import { digestDataset } from "attributed-events/digest";
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
import { mistakenFor, noDataset } from "./mistaken-for.js";
import type { FoundIssue, FromWorker } from "./protocol.js";

/** What a reader's own machine may be asked to hold. */
const limits = { maxBytes: 511 * 2 ** 20, maxValues: 50_000_000 };

/** Reads and validates a file, and tells what it found, or hands the data over in parts. */
export async function readDataset(given: Blob, name: string, tell: (message: FromWorker) => void): Promise<void> {
  const progress = (done: number, doing: string) => tell({ type: "progress", done, total: 3, doing });
  progress(0, "Reading");
  const bytes = await bytesOf(given);
  const mistaken = mistakenFor(bytes, given.type);
  if (mistaken !== undefined) return tell({ type: "issues", issues: [noDataset(name, mistaken)], more: 0 });
  progress(1, "Checking");
  const hasLines = inputKind(bytes, name) === "lines";
  if (hasLines) handOver(bytes, tell);
  const verdict = hasLines ? ofLines(bytes, name) : validateJson(bytes, { limits });
  if (!verdict.ok) return tell({ type: "issues", issues: verdict.issues.map(found), more: verdict.more });
  progress(2, "Drawing");
  if (!hasLines) for (const records of recordsIn(verdict.dataset)) handOver(toLines(records), tell);
  const { sources, actors, events, claims, ...frame } = verdict.dataset;
  tell({ type: "frame", frame, warnings: verdict.warnings.map(found), more: verdict.more });
  tell({ type: "end", columns: columnsOf(verdict.dataset) });
  tell({ type: "digest", digest: digestIn(verdict.dataset) });
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

/** Of a dataset too large to be written as one text, none. */
function digestIn(dataset: Dataset): string | undefined {
  try {
    return digestDataset(dataset);
  } catch {
    return undefined;
  }
}

const ofLines = (bytes: Uint8Array, name: string): DatasetVerdict =>
  validateLines(bytes, { limits, frame: { name: name.replace(/(?:\.\w+)+$/, "").slice(0, 100) || "data" } });

function found(issue: Issue): FoundIssue {
  const { severity, code, record, line, column } = issue;
  const place = { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
  return { severity, code, sentence: formatIssue(issue), ...place, ...(record === undefined ? {} : { record }) };
}

/** Bytes that are handed over at once: few enough for the page not to stumble. */
const PIECE = 2 ** 20;
const LINE_FEED = 0x0a;

/** Hands lines over in pieces of whole lines. */
function handOver(bytes: Uint8Array, tell: (message: FromWorker) => void): void {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, Math.min(start + PIECE, bytes.length - 1)) + 1 || bytes.length;
    tell({ type: "lines", bytes: new Uint8Array(bytes.subarray(start, end)) });
    start = end;
  }
}

/** Records that are written at once: fewer than a text may hold. */
const SLICE = 2000;

/** The records of a dataset, some at a time. */
function* recordsIn({ sources, actors, events, claims }: Dataset): Generator<readonly object[]> {
  for (const list of [sources, actors, events, claims])
    for (let start = 0; start < list.length; start += SLICE) yield list.slice(start, start + SLICE);
}

const toLines = (records: readonly object[]) =>
  new TextEncoder().encode(records.map((record) => `${JSON.stringify(record)}\n`).join(""));
