import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { csvHeader, csvLine, fromCsvText } from "../../../src/export/tables/csv-cell.js";
import { programFor } from "../../program.js";
import { pythonWith } from "../../python.js";
import { openDuckDb } from "../duckdb.js";
import { oddTexts } from "../odd-texts.js";

/** A table in which every column has one odd text and nothing else, so that a reader that guesses guesses wrong if it can. */
const columns = oddTexts.map((_, index) => `column_${String.fromCharCode(97 + (index % 26))}_${index}`);
const table = csvHeader(columns) + csvLine(oddTexts, []).repeat(3);

const folder = mkdtempSync(join(tmpdir(), "attributed-events-"));
const file = join(folder, "odd.csv");
writeFileSync(file, table);
afterAll(() => rmSync(folder, { recursive: true }));

describe("the CSV in DuckDB, with no options", () => {
  test("has every text as text, also where a column has nothing else", async () => {
    const duck = await openDuckDb({ "odd.csv": table });
    const types = await duck.rows(`select distinct column_type from (describe from ${duck.file("odd.csv")})`);
    const rows = await duck.rows(`from ${duck.file("odd.csv")}`);
    duck.close();
    expect(types).toEqual([["VARCHAR"]]);
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row.map((cell) => fromCsvText(String(cell)))).toEqual(oddTexts);
  });

  test("has every text as text, also where a file has nothing else", async () => {
    const files = oddTexts.map((text, index) => [
      `${index}.csv`,
      csvHeader(["id", "value"]) + csvLine(["name", text], []).repeat(3),
    ]);
    const duck = await openDuckDb(Object.fromEntries(files));
    for (const [index, text] of oddTexts.entries()) {
      const [row] = await duck.rows(`select distinct value from ${duck.file(`${index}.csv`)}`);
      expect(fromCsvText(String(row?.[0])), JSON.stringify(text)).toBe(text);
    }
    duck.close();
  });

  test("has the same columns where what is odd stands behind the rows that it guesses from", async () => {
    const plain = csvLine(["plain", 50, true], ["string", "number", "boolean"]).repeat(25_000);
    const odd = oddTexts.map((text) => csvLine([text, 50.5, null], ["string", "number", "boolean"])).join("");
    const duck = await openDuckDb({ "late.csv": csvHeader(["value", "number", "truth"]) + plain + odd });
    const rows = await duck.rows(`from ${duck.file("late.csv")} offset 25000`);
    duck.close();
    expect(rows).toEqual(oddTexts.map((_, index) => [rows[index]?.[0], 50.5, null]));
    expect(rows.map(([value]) => fromCsvText(String(value)))).toEqual(oddTexts);
  });
});

const python = pythonWith("csv");

test.skipIf(python === undefined)("the CSV is read by Python's csv module", () => {
  const script =
    "import csv,json,sys\nprint(json.dumps(list(csv.reader(open(sys.argv[1],newline='',encoding='utf-8')))[1]))";
  const values: string[] = JSON.parse(python?.run(script, [file]) ?? "");
  expect(values.map(fromCsvText)).toEqual(oddTexts);
});

const pandas = pythonWith("pandas");

test.skipIf(pandas === undefined)("the CSV in pandas, with no options, has every text as text", () => {
  const script = "import pandas,sys\nprint(pandas.read_csv(sys.argv[1]).iloc[1].to_json(orient='values'))";
  const values: string[] = JSON.parse(pandas?.run(script, [file]) ?? "");
  expect(values.map(fromCsvText)).toEqual(oddTexts);
});

const R = programFor("invisible()", "-e", ["Rscript"]);

test.skipIf(R === undefined)("the CSV in R, with no options, has every text as text", () => {
  const script = `
    d <- read.csv(commandArgs(TRUE))
    stopifnot(sapply(d, class) == "character")
    cat(sapply(d[2, ], function(text) paste(utf8ToInt(enc2utf8(text)), collapse = ",")), sep = "\\n")`;
  const values = (R?.run(script, [file]) ?? "")
    .trim()
    .split("\n")
    .map((codes) => String.fromCodePoint(...codes.split(",").map(Number)));
  const lineFeeds = oddTexts.map((text) => text.replaceAll(/\r\n?/g, "\n")); // R has no other line break in a cell.
  expect(values.map(fromCsvText)).toEqual(lineFeeds);
});

test.skipIf(R === undefined)("the CSV in R, with no options, has numbers, true and false as such", () => {
  writeFileSync(join(folder, "typed.csv"), csvHeader(["a", "b"]) + csvLine([true, 1], ["boolean", "number"]));
  const script = "cat(sapply(read.csv(commandArgs(TRUE)), class))";
  expect(R?.run(script, [join(folder, "typed.csv")])).toBe("logical numeric");
});
