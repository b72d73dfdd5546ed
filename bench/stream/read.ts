import { createReadStream } from "node:fs";
import { type ReaderName, readers } from "./readers.js";

/** What a process tells of the file that it read. */
export interface Report {
  readonly records: number;
  /** The most memory that the process was seen to hold, in bytes: that of Node and of the program included. */
  readonly memory: number;
}

let memory = 0;

/** The chunks of a stream; at each sixteenth, a mebibyte, the memory is looked at: the system's own maximum counts the parent's. */
async function* watched(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  let count = 0;
  for await (const chunk of stream) {
    if (count++ % 16 === 0) memory = Math.max(memory, process.memoryUsage.rss());
    yield chunk;
  }
}

const [name, path = ""] = process.argv.slice(2);
const records = await readers[name as ReaderName](watched(createReadStream(path, { highWaterMark: 2 ** 16 })));
const report: Report = { records, memory: Math.max(memory, process.memoryUsage.rss()) };
console.log(JSON.stringify(report));
