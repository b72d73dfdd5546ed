import type { Issue } from "../issues/issue.js";
import { type ByteStream, chunksOf } from "./chunks.js";
import { gunzipped } from "./gunzipped.js";
import { DamagedGzip } from "./gzip/damaged-gzip.js";
import { type StreamSummary, streamJudge } from "./judge.js";
import { filledInForStream, type StreamOptions } from "./options.js";
import { newSeed } from "./seed.js";

/**
 * The issues of a stream of records, as they are found: NDJSON in UTF-8, one record a line, its kind told by the prefix of
 * its id; plain or gzip. Each issue has its `line`, and a `path` that starts at the record. What the generator returns at
 * the end is a {@link StreamSummary}. Nothing is read ahead of what is taken.
 *
 * A broken line is reported and the stream goes on; blank lines, CRLF and a last line without line feed are fine. Lines beyond
 * `limits.maxLine` are skipped without being held. Each record is judged by itself, with the rules that one record decides
 * alone; across records, unless `recordsOnly` is set, duplicate ids and references to no record. The other rules need a whole
 * document: `validateDataset`.
 *
 * Rejects when the stream itself fails, and on chunks that are not bytes.
 *
 * @example
 * ```ts
 * import { formatIssue, validateStream } from "attributed-events/validate";
 * const found: string[] = [];
 * const stream = new Blob(['{"id":"actor:x"}\n']).stream();
 * for await (const issue of validateStream(stream)) found.push(`${issue.line}: ${formatIssue(issue)}`);
 * found; // ['1: top level: lacks "type"', '1: top level: lacks "names"']
 * ```
 */
export async function* validateStream(
  stream: ByteStream,
  options: StreamOptions = {},
): AsyncGenerator<Issue, StreamSummary, undefined> {
  const judge = streamJudge(filledInForStream("validateStream", options), newSeed());
  try {
    for await (const chunk of gunzipped(chunksOf("validateStream", stream))) yield* judge.push(chunk);
    yield* judge.end();
  } catch (error) {
    if (!(error instanceof DamagedGzip)) throw error;
    yield* judge.cutShort(error.reason);
  }
  return judge.summary();
}
