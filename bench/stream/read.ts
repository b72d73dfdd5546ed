import { open } from "node:fs/promises";
import { type ReaderName, readers } from "./readers.js";

/** What a process tells of the file that it read. */
export interface Report {
  readonly records: number;
  /** The most memory that the process was seen to hold, in bytes: that of Node and of the program included. */
  readonly memory: number;
}

const CHUNK = 2 ** 18;
let memory = 0;

/** The bytes of a file as the command reads them, in two buffers in turn. The system's own count of memory includes the parent's. */
async function* bytesOf(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  const file = await open(path);
  let [buffer, other] = [new Uint8Array(CHUNK), new Uint8Array(CHUNK)];
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, CHUNK);
    memory = Math.max(memory, process.memoryUsage.rss());
    if (bytesRead === 0) break;
    yield buffer.subarray(0, bytesRead);
    [buffer, other] = [other, buffer];
  }
  await file.close();
}

const [name, path = ""] = process.argv.slice(2);
const records = await readers[name as ReaderName](bytesOf(path));
const report: Report = { records, memory };
console.log(JSON.stringify(report));
