import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { diffDatasets } from "../../src/diff.js";
import { toCsv, toParquet } from "../../src/export.js";
import { type DatasetImport, formatImportIssue, fromCsv, fromParquet } from "../../src/import.js";
import { type Dataset, dataset as packaged } from "../../src/index.js";
import { oneOfEach } from "../cases.js";
import { harbour } from "../export/harbour.js";
import { hostileHarbour } from "../export/hostile.js";
import { mutationsOf } from "../export/mutations.js";
import { oddTexts } from "../export/odd-texts.js";

type Tables = Readonly<Record<string, string>>;
const plain = (dataset: Dataset) => JSON.parse(JSON.stringify(dataset)) as Dataset;
const filesOf = (files: Readonly<Record<string, string | Uint8Array>>) =>
  Object.entries(files).map(([name, content]) => ({ name, content }));
const back = (files: Tables) => fromCsv(filesOf(files));
const tables = toCsv(harbour).files;

/** The tables with one edited. */
const edited = (name: string, edit: (text: string) => string): Tables => ({
  ...tables,
  [name]: edit(tables[name] ?? ""),
});

/** The tables with another value in one cell of the row after the header and so many others. */
const withCell = (name: string, row: number, column: string, value: string): Tables =>
  edited(name, (text) => {
    const [header = [], ...rows] = (Papa.parse(text.trimEnd()) as { data: string[][] }).data;
    const at = header.indexOf(column);
    if (at < 0 || rows[row] === undefined) throw new Error(`${name} has no such cell`);
    const changed = rows.map((cells, index) => (index === row ? cells.with(at, value) : cells));
    return Papa.unparse([header, ...changed], { newline: "\r\n" });
  });

const errorsIn = ({ issues }: DatasetImport) =>
  issues.filter(({ severity }) => severity === "error").map(formatImportIssue);
const changesOf = (files: Tables) => diffDatasets(harbour, back(files).dataset).changes;

/** Texts that readers take for something else, as notes of sources. */
const odd: Dataset = {
  ...harbour,
  sources: oddTexts.flatMap((note, at) =>
    harbour.sources.slice(0, 1).map((one) => ({ ...one, id: `source:odd-${at}` as const, note })),
  ),
  ...{ actors: [], events: [], claims: [] },
};

describe("fromCsv", () => {
  test.each([
    ["the packaged dataset", packaged],
    ["a dataset with every field", harbour],
    ["texts that a spreadsheet would run", hostileHarbour()],
    ["texts that readers take for something else", odd],
  ])("is the inverse of toCsv: %s", (_, dataset) => {
    const { dataset: read } = back(toCsv(dataset).files);
    expect(read).toEqual(plain(dataset));
    expect(diffDatasets(dataset, read).changes).toEqual([]);
  });

  test("brings every value back, whatever it is changed to", () => {
    for (const { mutated } of oneOfEach(({ leaf }) => leaf.path, [...mutationsOf(harbour)]))
      expect(back(toCsv(mutated).files).dataset).toEqual(plain(mutated));
  });

  test.each([
    ["events.csv", "title", "Another title"],
    ["events.csv", "latest", "2024-03-09"],
    ["claims.csv", "statement", "something else happened"],
    ["participants.csv", "role", "bystander"],
    ["attribution_steps.csv", "commitment", "probable"],
    ["actors.csv", "country", "IS"],
    ["sources.csv", "publisher", "Harbour Evening Post"],
  ])("comes back with one change after one cell was edited: %s, %s", (name, column, value) => {
    expect(changesOf(withCell(name, 0, column, value))).toHaveLength(1);
  });

  test("reads what a spreadsheet changes without being asked", () => {
    const semicolons = Object.fromEntries(
      Object.entries(tables).map(([name, text]) => [
        name,
        name.endsWith(".csv") ? `\u{feff}${withSeparator(text, ";")}` : text,
      ]),
    );
    expect(back(semicolons).dataset).toEqual(plain(harbour));
    const sorted = edited("names.csv", (text) => {
      const [header = "", ...lines] = text.trimEnd().split("\r\n");
      return [header, ...lines.reverse()].join("\n");
    });
    expect(back(sorted).dataset).toEqual(plain(harbour));
    const german = edited("events.csv", (text) =>
      text.replaceAll(/(?<=,)(\d{4})-(\d\d)-(\d\d)(?=,)/g, "$3.$2.$1").replaceAll(",TRUE", ",WAHR"),
    );
    expect(back(german).dataset).toEqual(plain(harbour));
  });

  test.each([
    ["events.csv", "earliest", "3/5/2024", '"3/5/2024" is not a day such as 2023-02-02'],
    ["events.csv", "earliest", "45356", '"45356" is not a day such as 2023-02-02'],
    ["events.csv", "type", "armed-atack", '"armed-atack" is none of the values of type; nearest is "armed-attack"'],
    ["events.csv", "latitude", "61,5", '"61,5" is not a number with a point, such as 40.4'],
    ["events.csv", "title", "=A1+1", '"=A1+1" is a formula or what a failed one left; save its value, as text'],
    ["events.csv", "note", "#REF!", '"#REF!" is a formula or what a failed one left; save its value, as text'],
    ["counts.csv", "best", "many", '"many" is not a whole number such as 12'],
    ["actors.csv", "unnamed", "maybe", '"maybe" is none of TRUE and FALSE'],
    ["names.csv", "language", "", "is empty, and must not be"],
    [
      "claims.csv",
      "statement",
      '"half',
      '""half" begins with a quotation mark and ends without; a pair around the whole cell is taken away, so write both or none',
    ],
  ])("says what it cannot read: %s, %s, %s", (name, column, value, sentence) => {
    const found = errorsIn(back(withCell(name, 0, column, value)));
    expect(found).toContain(`${name}: row 2, column ${column}: ${sentence}`);
  });

  test("tells what the validator finds of the row that it was read from", () => {
    expect(errorsIn(back(withCell("attribution_steps.csv", 0, "source_id", "source:nobody")))[0]).toMatch(
      /^attribution_steps.csv: row 2: claim:[\w-]+: claims\[\d+\].attribution\[0\].by: no source "source:nobody"/,
    );
  });

  test("wants every table", () => {
    const { "about.csv": _, ...others } = tables;
    expect(errorsIn(back(others))).toContain("about.csv: is not among the files; give all tables of the folder");
  });
});

describe("fromParquet", () => {
  test.each([
    ["the packaged dataset", packaged],
    ["a dataset with every field", harbour],
    ["texts that a spreadsheet would run", hostileHarbour()],
    ["texts that readers take for something else", odd],
  ])("is the inverse of toParquet: %s", async (_, dataset) => {
    const { dataset: read } = await fromParquet(filesOf(toParquet(dataset).files));
    expect(read).toEqual(plain(dataset));
  });

  test("says what is no Parquet", async () => {
    const files = { ...toParquet(harbour).files, "events.parquet": Uint8Array.of(1, 2, 3) };
    const { issues } = await fromParquet(filesOf(files));
    expect(issues.map(formatImportIssue)).toContain("events.parquet: is no Parquet file, or a damaged one");
  });
});

/** A table as it stands, with another separator; cells that hold one are in quotes already. */
function withSeparator(text: string, separator: string): string {
  let isQuoted = false;
  return [...text]
    .map((letter) => {
      if (letter === '"') isQuoted = !isQuoted;
      return letter === "," && !isQuoted ? separator : letter;
    })
    .join("");
}
