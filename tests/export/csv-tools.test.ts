import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { toCsv } from "../../src/export/csv.js";
import { fromCsvText } from "../../src/export/csv-cell.js";
import { programFor } from "../program.js";
import { pythonWith } from "../python.js";
import { oddHarbour } from "./odd-texts.js";

describe("the CSV in the tools it is for", () => {
  const folder = mkdtempSync(join(tmpdir(), "attributed-events-"));
  for (const [name, text] of Object.entries(toCsv(oddHarbour()).files)) writeFileSync(join(folder, name), text);
  afterAll(() => rmSync(folder, { recursive: true }));

  const pandas = pythonWith("pandas");
  const python = pythonWith("csv");
  const R = programFor("invisible()", "-e", ["Rscript"]);
  const expected = oddHarbour().actors.flatMap(({ names }) => names.map(({ value }) => value));

  test.skipIf(python === undefined)("is read by Python's csv module", () => {
    const script =
      "import csv,json,sys\nprint(json.dumps([r['value'] for r in csv.DictReader(open(sys.argv[1],newline='',encoding='utf-8'))]))";
    const values: string[] = JSON.parse(python?.run(script, [join(folder, "names.csv")]) ?? "");
    expect(values.map(fromCsvText)).toEqual(expected);
  });

  test.skipIf(pandas === undefined)("is read by pandas with no options, no value gone missing", () => {
    const script = "import pandas,sys\nprint(pandas.read_csv(sys.argv[1])['value'].to_json(orient='values'))";
    const values: string[] = JSON.parse(pandas?.run(script, [join(folder, "names.csv")]) ?? "");
    expect(values.map(fromCsvText)).toEqual(expected);
  });

  test.skipIf(R === undefined)("is read by R's read.csv with no options, no value gone missing", () => {
    const script = `
      for (file in commandArgs(TRUE)) {
        d <- read.csv(file)
        cat(nrow(d), ncol(d), sum(is.na(d$value)), sum(d$value == ""), "\\n")
      }
      cat(class(read.csv(sub("names", "claims", commandArgs(TRUE)[1]))$is_allegation))`;
    const printed = R?.run(script, [join(folder, "names.csv")]);
    expect(printed).toBe(`${expected.length} 5 0 0 \nlogical`);
  });
});
