import type { Issue } from "../issues/issue.js";
import { checkedChunk } from "./chunks.js";
import { streamJudge } from "./judge.js";
import { filledInForStream, type StreamOptions } from "./options.js";
import { newSeed } from "./seed.js";

/**
 * A web stream that takes the bytes of NDJSON and gives the issues in them: {@link validateStream} for `pipeThrough`.
 * Compressed data are unpacked by `unpack` first.
 *
 * @example
 * ```ts
 * import { issueStream } from "attributed-events/validate";
 * const found: string[] = [];
 * const { body } = new Response('{"id":"actor:x"}\n');
 * for await (const issue of body.pipeThrough(issueStream({ recordsOnly: true }))) found.push(`${issue.line} ${issue.code}`);
 * found; // ["1 missing-key", "1 missing-key"]
 * ```
 */
export function issueStream(options: StreamOptions = {}): TransformStream<Uint8Array, Issue> {
  const judge = streamJudge(filledInForStream("issueStream", options), newSeed());
  return new TransformStream<Uint8Array, Issue>({
    transform(chunk, controller) {
      for (const issue of judge.push(checkedChunk("issueStream", chunk))) controller.enqueue(issue);
    },
    flush(controller) {
      for (const issue of judge.end()) controller.enqueue(issue);
    },
  });
}
