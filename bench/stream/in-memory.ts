import { kindOfId } from "../../src/records/kinds.js";
import { acceptsRecord } from "../../src/validate/shape/accepts.js";
import { chunkOf, createLineAcceptor } from "../../src/validate/stream/bytes/line-acceptor.js";
import { streamJudge } from "../../src/validate/stream/judge.js";
import { filledInForStream } from "../../src/validate/stream/options.js";
import type { Contest, Contestant } from "../harness.js";
import { ajvJudges } from "../peers/ajv.js";
import { type Judges, kinds } from "../peers/peer.js";
import { zodJudges } from "../peers/zod.js";

const CHUNK = 2 ** 16;
const LINE_FEED = 0x0a;
const PARSING = "JSON.parse alone";

/** Whether a value is a record. */
type Verdict = (value: unknown) => boolean;

/** Lines that all hold good records. */
export function goodLines(
  name: string,
  lines: readonly string[],
  more: readonly (readonly [string, Verdict])[] = [],
): Contest {
  const contest = anyLines(name, lines);
  const bytes = bytesOf(lines);
  const contestants: Contestant[] = [
    ...contest.contestants,
    { name: "byte acceptor, else parsed and accepted", run: () => accepted(bytes) },
    { name: "JSON.parse, then the accept path", run: () => countLines(bytes, isAccepted) },
    ...more.map(([peer, isValid]) => ({ name: peer, run: () => countLines(bytes, isValid) })),
  ];
  return { ...contest, contestants };
}

/** Lines that need not be valid: what is found in them is explained up to the hundredth issue, as the command line does. */
export function anyLines(name: string, lines: readonly string[]): Contest {
  const bytes = bytesOf(lines);
  const contestants: Contestant[] = [
    { name: PARSING, run: () => countLines(bytes, (value) => value !== undefined) },
    { name: "records only", run: () => judged(bytes, true) },
    { name: "with ids and references", run: () => judged(bytes, false) },
  ];
  return { name, items: lines.length, baseline: PARSING, contestants };
}

/** Lines with nothing on them, beside parsing the emptiest object on each of as many. */
export function blankLines(name: string, count: number): Contest {
  const [blank, objects] = [Buffer.alloc(count, "\n"), Buffer.from("{}\n".repeat(count))];
  const contestants: Contestant[] = [
    { name: PARSING, run: () => countLines(objects, (value) => value === undefined) },
    { name: "records only", run: () => judged(blank, true) },
    { name: "with ids and references", run: () => judged(blank, false) },
  ];
  return { name, items: count, baseline: PARSING, contestants };
}

const bytesOf = (lines: readonly string[]) => Buffer.from(lines.map((line) => `${line}\n`).join(""));

export const peers = (): readonly (readonly [string, Verdict])[] => [
  ["JSON.parse, then Ajv", byKind(ajvJudges())],
  ["JSON.parse, then zod", byKind(zodJudges())],
];

const idOf = (value: unknown) => (typeof value === "object" && value !== null && "id" in value ? String(value.id) : "");

function isAccepted(value: unknown): boolean {
  const kind = kindOfId(idOf(value));
  return kind !== undefined && acceptsRecord(kind, value);
}

const byKind = (judges: Judges) => (value: unknown) => {
  const id = idOf(value);
  const kind = kinds.find((candidate) => id.startsWith(candidate));
  return kind !== undefined && judges[kind](value);
};

/** How many lines hold a value of which `isValid` is so. */
function countLines(bytes: Buffer, isValid: Verdict): number {
  let [valid, start] = [0, 0];
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
    if (isValid(JSON.parse(bytes.toString("utf8", start, end)))) valid++;
    start = end + 1;
  }
  return valid;
}

/** How many lines the acceptor accepts, or the accept path where that leaves one. */
function accepted(bytes: Buffer): number {
  const acceptor = createLineAcceptor();
  const chunk = chunkOf(bytes);
  let [valid, start] = [0, 0];
  while (start < bytes.length) {
    const found = start <= chunk.limit ? acceptor.accept(chunk, start) : -1;
    const end = found >= 0 ? found : bytes.indexOf(LINE_FEED, start);
    if (found >= 0 || isAccepted(JSON.parse(bytes.toString("utf8", start, end)))) valid++;
    start = end + 1;
  }
  return valid;
}

/** How many lines `validateStream` judges; without the waiting of its asynchronous shell. */
function judged(bytes: Buffer, recordsOnly: boolean): number {
  const judge = streamJudge(filledInForStream("bench", { recordsOnly, maxIssues: 100 }), 42);
  for (let start = 0; start < bytes.length; start += CHUNK) take(judge.push(bytes.subarray(start, start + CHUNK)));
  take(judge.end());
  return judge.summary().records;
}

function take(issues: Iterable<unknown>): void {
  for (const _ of issues);
}
