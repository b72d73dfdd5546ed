import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { csvLine } from "../../../src/export/tables/csv-cell.js";
import { programFor } from "../../program.js";
import { formulasInside, numberLike } from "../odd-texts.js";

const folder = mkdtempSync(join(tmpdir(), "attributed-events-"));
afterAll(() => rmSync(folder, { recursive: true }));

const office = programFor("--version", "--headless", ["soffice"]);

/** What LibreOffice makes of a table that it reads with separators, by their code points, and all its guessing turned on. */
function read(name: string, separators: string): string {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
  const filter = `--infilter=CSV:${separators},34,76,1,,0,false,true`;
  office?.run(profile, [filter, "--convert-to", "fods", `${name}.csv`], folder);
  return readFileSync(join(folder, `${name}.fods`), "utf8");
}

describe.skipIf(office === undefined)("the CSV in LibreOffice", () => {
  const comma = 44;
  const semicolon = 59;
  const tab = 9;
  const risky = [...numberLike, ...formulasInside];
  const rows = (line: (text: string) => string) => risky.map(line).join("");
  writeFileSync(
    join(folder, "safe.csv"),
    rows((text) => csvLine(["id", text, "end"], [])),
  );
  writeFileSync(
    join(folder, "raw.csv"),
    rows((text) => `id,"${text.replaceAll('"', '""')}",end\r\n`),
  );

  test("has every text as text under a spreadsheet's own separators", () => {
    const sheet = read("safe", `${comma}/${semicolon}/${tab}`);
    const cells = [...sheet.matchAll(/<table:table-cell [^>]*office:value-type="(\w+)"/g)].map(([, type]) => type);
    expect(new Set(cells)).toEqual(new Set(["string"]));
    expect(sheet.match(/<table:table-cell/g)?.length).toBeGreaterThanOrEqual(3 * risky.length);
  });

  test.each([semicolon, tab, 124])("has no formula where it splits at character %i alone", (separator) => {
    expect(read("safe", String(separator))).not.toContain("table:formula=");
  });

  test("would have formulas and dates if they were not kept from it", () => {
    expect(read("raw", String(semicolon))).toContain("table:formula=");
    expect(read("raw", String(comma))).toContain('office:value-type="date"');
  });
});
