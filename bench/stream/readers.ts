import { validateStream } from "../../src/validate.js";

/** What comes of a stream: how many records were read or found good. */
type Reader = (stream: AsyncIterable<Uint8Array>) => Promise<number>;

/** What reads a file in a process of its own, by name. */
export const readers = {
  "JSON.parse alone": parsed,
  "records only": (stream) => judged(stream, true),
  "with ids and references": (stream) => judged(stream, false),
} as const satisfies Readonly<Record<string, Reader>>;

export type ReaderName = keyof typeof readers;

const LINE_FEED = 0x0a;

/** Only `JSON.parse` on each line: what no reader of records can do without. */
async function parsed(stream: AsyncIterable<Uint8Array>): Promise<number> {
  let records = 0;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of stream) {
    const bytes =
      rest.length === 0 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length) : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      if (JSON.parse(bytes.toString("utf8", start, end)).id !== undefined) records++;
      start = end + 1;
    }
    rest = Buffer.from(bytes.subarray(start));
  }
  return records;
}

/** The file is valid: whatever is found in it ends the benchmark. */
async function judged(stream: AsyncIterable<Uint8Array>, recordsOnly: boolean): Promise<number> {
  const issues = validateStream(stream, { recordsOnly });
  const next = await issues.next();
  if (!next.done) throw new Error(`the benchmark's data are not valid: line ${next.value.line}: ${next.value.code}`);
  return next.value.records;
}
