import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as exporting from "../../src/export.js";
import { ucdpColumns } from "../../src/import/ucdp/columns.js";
import { violenceTypes } from "../../src/import/ucdp/violence-types.js";
import * as importing from "../../src/import.js";
import { importFormats } from "../../src/import.js";
import * as main from "../../src/index.js";
import * as validate from "../../src/validate.js";
import { examplesInComments, runExample } from "../documented-examples.js";

const page = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");
const src = new URL("../../src/import/", import.meta.url);
const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

describe("docs/import", () => {
  test("has a page for every format, which its table leads to", () => {
    const table = page("import/README.md");
    for (const format of Object.keys(importFormats)) {
      expect(table).toContain(`| \`${format}\` |`);
      expect(page(`import/${format}.md`)).toContain(`--from ${format}`);
    }
  });

  test("says of every column of UCDP GED where it goes, or that it is lost", () => {
    const told = page("import/ucdp.md");
    const silent = ucdpColumns.known.filter(
      (column) => !told.includes(`\`${column}\``) && !told.includes(` ${column}`),
    );
    expect(silent.filter((column) => !/_dset_id$|_b_|^side_b|^gwnob$/.test(column))).toEqual([
      ...["year", "source_office", "source_date", "source_headline", "geom_wkt"],
    ]);
  });

  test("prints the types of violence as they are read", () => {
    const table = page("coded-data.md");
    for (const [code, { type, roles }] of Object.entries(violenceTypes))
      expect(table).toMatch(
        new RegExp(`\\| \`${code}\` \\|[^|]*\\| \`${type}\` \\| \`${roles[0]}\` \\| \`${roles[1]}\` \\|`),
      );
  });
});

describe("the examples in comments", () => {
  const examples = files.flatMap((file) => examplesInComments(`src/import/${file}`));
  const entries = {
    "attributed-events": main,
    "attributed-events/export": exporting,
    "attributed-events/import": importing,
    "attributed-events/validate": validate,
  };

  test.each(examples)("hold: $name", (example) => runExample(example, entries));
});
