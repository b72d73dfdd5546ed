import { source } from "virtual:worker-source";
import type { Dataset } from "attributed-events";
import type { Batch, FoundIssue, FromWorker, ToWorker } from "./protocol.js";

/** What becomes of a file. */
export interface Opening {
  readonly onProgress: (share: number, doing: string) => void;
  readonly onIssues: (issues: readonly FoundIssue[], more: number) => void;
  readonly onDataset: (dataset: Dataset, warnings: readonly FoundIssue[]) => void;
}

/** Validates a file in a worker, where it cannot hold the page up. Gives a function that stops it. */
export function openFile(file: ToWorker, { onProgress, onIssues, onDataset }: Opening): () => void {
  const worker = startWorker();
  const parts = { sources: [], actors: [], events: [], claims: [] } as { [K in Batch["kind"]]: unknown[] };
  let frame: Extract<FromWorker, { type: "frame" }> | undefined;
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.type === "progress") return onProgress(data.total === 0 ? 0 : data.done / data.total, data.doing);
    if (data.type === "frame") frame = data;
    if (data.type === "batch") for (const record of data.batch.records) parts[data.batch.kind].push(record);
    if (data.type === "issues") onIssues(data.issues, data.more);
    // The worker has validated all of it: data enters here.
    if (data.type === "end" && frame) onDataset({ ...frame.frame, ...parts } as unknown as Dataset, frame.warnings);
    if (data.type === "end" || data.type === "issues") worker.terminate();
  };
  worker.postMessage(file);
  return () => worker.terminate();
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

const NAME = "attributed-events-worker";

/** The one script address that the page's policy lets through: the worker's own program. */
let address: string | undefined;

function startWorker(): Worker {
  address ??= scriptAddress(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
  return new Worker(address);
}

function scriptAddress(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return trustedTypes?.createPolicy(NAME, { createScriptURL: (text) => text }).createScriptURL(url) ?? url;
}
