import { starter } from "../../../src/cli/starter.js";
import type { Issue, StreamOptions, StreamSummary } from "../../../src/validate.js";
import { validateStream } from "../../../src/validate.js";
import { bytesOf } from "../json/bytes-of.js";

/** The records of the starter dataset, one a line. */
export const goodLines: readonly string[] = [starter.sources, starter.actors, starter.events, starter.claims].flatMap(
  (records) => records.map((record) => JSON.stringify(record)),
);

/** A stream of chunks that exist already. */
export async function* streamOf(...chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array, void, undefined> {
  for (const chunk of chunks) yield typeof chunk === "string" ? bytesOf(chunk) : chunk;
}

export interface Outcome {
  readonly issues: readonly Issue[];
  readonly summary: StreamSummary;
  /** Each issue as `line:column code`. */
  readonly places: readonly string[];
}

/** What validateStream says of a stream. */
export async function outcomeOf(stream: AsyncIterable<Uint8Array>, options?: StreamOptions): Promise<Outcome> {
  const issues: Issue[] = [];
  const generator = validateStream(stream, options);
  let next = await generator.next();
  for (; !next.done; next = await generator.next()) issues.push(next.value);
  const places = issues.map(({ line, column, code }) => `${line}:${column ?? ""} ${code}`);
  return { issues, summary: next.value, places };
}

export const outcomeOfText = (text: string, options?: StreamOptions) => outcomeOf(streamOf(text), options);
