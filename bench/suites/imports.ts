import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { parse } from "csv-parse";
import { importStream } from "../../src/import.js";
import { type Contest, type Effort, measureAll } from "../harness.js";
import type { Suite } from "../report.js";

/** Rows in the columns of UCDP GED that were made up for the tests, so many times over. */
const TIMES = 250;

/** So many characters a published row has more than ours: mostly words. */
const WIDER = 200;

const CHUNK = 2 ** 18;

function file(wider: number): { readonly bytes: Uint8Array; readonly rows: number } {
  const text = readFileSync(new URL("../../tests/fixtures/import/ged.csv", import.meta.url), "utf8").trimEnd();
  const [header = "", ...rows] = text.split("\n");
  const all = Array.from({ length: TIMES }, (_, at) =>
    rows.map((row) =>
      widened(
        row.replace(/^\d+/, (id) => `${id}${at}`),
        wider,
      ),
    ),
  ).flat();
  return { bytes: new TextEncoder().encode([header, ...all, ""].join("\n")), rows: all.length };
}

/** The same row with more words in a cell that is kept. */
const widened = (row: string, by: number) =>
  row.replace("Harbour Town", `Harbour Town${" by the long quay".repeat(Math.ceil(by / 17)).slice(0, by)}`);

function* chunksOf(bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}

function contest(name: string, wider: number): Contest {
  const { bytes, rows } = file(wider);
  const parsed = async () => {
    let count = -1; // The header.
    for await (const _ of Readable.from(chunksOf(bytes)).pipe(parse())) count++;
    return count;
  };
  const imported = async () => {
    async function* pieces() {
      yield* chunksOf(bytes);
    }
    let count = 0;
    for await (const { records } of importStream("ucdp", [{ name: "ged.csv", bytes: pieces() }]))
      count += records.filter(({ id }) => id.startsWith("event:")).length;
    return count;
  };
  return {
    name: `${rows.toLocaleString("en")} ${name}`,
    items: rows,
    baseline: "csv-parse alone",
    contestants: [
      { name: "csv-parse alone", run: parsed },
      { name: "importStream, ucdp: rows to validated records", run: imported },
    ],
  };
}

/** What it costs to make records of rows, and to judge them. */
export async function imports({ rounds, slice }: Effort): Promise<Suite> {
  const results = await measureAll([contest("short rows", 0), contest("rows as wide as published", WIDER)], {
    rounds: Math.ceil(rounds / 2),
    slice,
  });
  return {
    name: "imports",
    title: "Rows of coded data to records",
    explanation: [
      "What it costs to make validated records of rows of UCDP GED, four to five a row, in units of reading the same CSV into rows with csv-parse; in",
      "brackets the same for the fastest tenth of all rounds.",
    ].join("\n"),
    results,
  };
}
