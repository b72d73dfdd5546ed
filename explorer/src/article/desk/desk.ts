import { startWorker } from "../../own-data/open-file.js";
import type { Answered, Asked, Kind, Questions } from "./protocol.js";

/** Asks the worker, which has the library in it: the page itself has no second copy. */
export type Ask = <K extends Kind>(kind: K, question: Questions[K]["question"]) => Promise<Questions[K]["answer"]>;

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, Waiting>();

export const ask: Ask = (kind, question) => {
  worker ??= startDesk();
  const number = ++last;
  const asked = { number, kind, question } as Asked; // Question and kind are of one entry.
  return new Promise((resolve, reject) => {
    waiting.set(number, { resolve: resolve as (answer: never) => void, reject });
    worker?.postMessage(asked);
  });
};

function startDesk(): Worker {
  const started = startWorker();
  started.onmessage = ({ data }: MessageEvent<Answered>) => {
    const asker = waiting.get(data.number);
    waiting.delete(data.number);
    if ("failed" in data) asker?.reject(new Error(data.failed));
    else asker?.resolve(data.answer as never);
  };
  started.onerror = () => {
    for (const { reject } of waiting.values()) reject(new Error("the checking stopped; load the page again"));
    waiting.clear();
    worker = undefined;
  };
  return started;
}
