import { source } from "virtual:worker-source";
import type { Lookup } from "../state/lookup.js";
import { gathering } from "./gathering.js";
import type { FoundIssue, FromWorker, ToWorker } from "./protocol.js";

/** What becomes of a file. */
export interface Opening {
  readonly onProgress: (share: number, doing: string) => void;
  readonly onIssues: (issues: readonly FoundIssue[], more: number) => void;
  readonly onDataset: (opened: Opened) => void;
  /** Called after that: a digest takes its time. `undefined` for data that is too large to have one made here. */
  readonly onDigest: (digest: string | undefined) => void;
}

/** A valid dataset, and what is to be looked at again in it. */
export interface Opened {
  readonly lookup: Lookup;
  readonly name: string;
  readonly warnings: readonly FoundIssue[];
  /** How many warnings are not listed. */
  readonly more: number;
}

/** Validates a file in a worker, where it cannot hold the page up. Gives a function that stops it. */
export function openFile(file: ToWorker, { onProgress, onIssues, onDataset, onDigest }: Opening): () => void {
  const worker = startWorker();
  const { add, whole } = gathering();
  let frame: Extract<FromWorker, { type: "frame" }> | undefined;
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.type === "progress") return onProgress(data.total === 0 ? 0 : data.done / data.total, data.doing);
    if (data.type === "frame") frame = data;
    if (data.type === "lines") add(data.bytes);
    if (data.type === "issues") onIssues(data.issues, data.more);
    if (data.type === "end" && frame) {
      const { warnings, more } = frame;
      onDataset({ lookup: whole(frame.frame, data.columns), name: file.name, warnings, more });
    }
    if (data.type === "digest") onDigest(data.digest);
    if (data.type === "digest" || data.type === "issues") worker.terminate();
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

/** The worker of the page: it reads files and answers questions about articles. */
export function startWorker(): Worker {
  address ??= scriptAddress(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
  return new Worker(address);
}

function scriptAddress(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return trustedTypes?.createPolicy(NAME, { createScriptURL: (text) => text }).createScriptURL(url) ?? url;
}
