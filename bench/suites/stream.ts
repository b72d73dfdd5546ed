import { acceptsRecord } from "../../src/validate/accepts.js";
import { kindOfId } from "../../src/validate/kinds.js";
import { streamJudge } from "../../src/validate/stream/judge.js";
import { filledInForStream } from "../../src/validate/stream/options.js";
import { type Contest, type Contestant, type Effort, measureAll } from "../harness.js";
import { ajvJudges } from "../peers/ajv.js";
import { type Judges, kinds } from "../peers/peer.js";
import { zodJudges } from "../peers/zod.js";
import type { Suite } from "../report.js";
import { syntheticDataset } from "../synthetic/dataset.js";
import { seeded } from "../synthetic/random.js";

const CHUNK = 2 ** 16;
const LINE_FEED = 0x0a;

/** NDJSON from bytes to a verdict on every line, beside only parsing it. */
export async function stream(effort: Effort): Promise<Suite> {
  const { sources, actors, events, claims } = syntheticDataset(1500, 1);
  const records = [...sources, ...actors, ...events, ...claims];
  const inOrder = records.map((record) => JSON.stringify(record));
  const random = seeded(3);
  const shuffled = records.map((record) => JSON.stringify(shuffledKeys(record, random.share)));
  const withdrawn = records.map((record) => JSON.stringify({ ...record, retracted }));
  const contests = [
    contest("schema's order", inOrder, peers()),
    contest("any order", shuffled, []),
    contest("any order, spaced", shuffled.map(spaced), []),
    contest("every line parsed after all", withdrawn, []),
  ];
  const size = Buffer.byteLength(inOrder.join("\n"));
  return {
    name: "stream",
    title: "NDJSON, from bytes to verdicts",
    explanation: [
      `The cost of a verdict on each of ${records.length} lines (${Math.round(size / records.length)} bytes each on average) in buffers of 64 KiB, in units of`,
      "`JSON.parse` alone on the same lines, which gives no verdict; in brackets the same for the fastest tenth of all rounds.",
      "“Records only” is what `validateStream` does with `recordsOnly`: UTF-8, JSON, keys that stand twice, the schema, and the",
      "rules that one record decides. Without it, ids and references are followed as well. Lines in the schema's order are as",
      "`JSON.stringify` prints them; in the last column every record is retracted, which the acceptor leaves to the parser.",
    ].join("\n"),
    results: await measureAll(contests, effort),
  };
}

const retractedWhy = "The report was withdrawn by the paper that had published it.";
const retracted = { version: "1.1.0", reason: retractedWhy };

function contest(name: string, lines: readonly string[], more: readonly (readonly [string, Verdict])[]): Contest {
  const bytes = Buffer.from(`${lines.join("\n")}\n`);
  const contestants: Contestant[] = [
    { name: "JSON.parse alone", run: () => countLines(bytes, (value) => value !== undefined) },
    { name: "records only", run: () => judged(bytes, true) },
    { name: "with ids and references", run: () => judged(bytes, false) },
    { name: "JSON.parse, then the accept path", run: () => countLines(bytes, isAccepted) },
    ...more.map(([peer, isValid]) => ({ name: peer, run: () => countLines(bytes, isValid) })),
  ];
  return { name, items: lines.length, baseline: "JSON.parse alone", contestants };
}

type Verdict = (value: unknown) => boolean;

const peers = (): readonly (readonly [string, Verdict])[] => [
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

/** How many lines `validateStream` finds nothing wrong with; without the waiting of its asynchronous shell. */
function judged(bytes: Buffer, recordsOnly: boolean): number {
  const judge = streamJudge(filledInForStream("bench", { recordsOnly }), 42);
  for (let start = 0; start < bytes.length; start += CHUNK) refuse(judge.push(bytes.subarray(start, start + CHUNK)));
  refuse(judge.end());
  return judge.summary().records;
}

function refuse(issues: Iterable<{ readonly code: string }>): void {
  for (const { code } of issues) throw new Error(`the benchmark's data are not valid: ${code}`);
}

/** The same value with the keys of every object in another order. */
function shuffledKeys(value: unknown, share: () => number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffledKeys(item, share));
  if (typeof value !== "object" || value === null) return value;
  const keyed = Object.entries(value).map((entry) => ({ entry, key: share() }));
  const entries = keyed
    .sort((a, b) => a.key - b.key)
    .map(({ entry: [key, child] }) => [key, shuffledKeys(child, share)]);
  return Object.fromEntries(entries);
}

/** With a blank behind each colon and comma, as many tools print. */
const spaced = (line: string) => JSON.stringify(JSON.parse(line), undefined, 1).replaceAll(/\n */g, " ");
