import { answer } from "../article/desk/answer.js";
import type { Answered, Asked } from "../article/desk/protocol.js";
import type { FromWorker, ToWorker } from "./protocol.js";
import { readDataset } from "./read-dataset.js";

/** A worker's side of the line, which the page's types do not know. */
interface WorkerScope {
  postMessage(message: FromWorker | Answered): void;
  onmessage: ((event: MessageEvent<ToWorker | Asked>) => void) | null;
}

const scope = self as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  if ("kind" in data) return void answer(data, (answered) => scope.postMessage(answered));
  readDataset(data.file, data.name, (message) => scope.postMessage(message)).catch((error: unknown) => {
    const sentence = `the file cannot be read: ${error instanceof Error ? error.message : "unknown"}`;
    scope.postMessage({ type: "issues", issues: [{ severity: "error", code: "unreadable", sentence }], more: 0 });
  });
};
