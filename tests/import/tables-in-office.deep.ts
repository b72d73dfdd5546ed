import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { diffDatasets } from "../../src/diff.js";
import { toCsv } from "../../src/export.js";
import { fromCsv } from "../../src/import.js";
import { emptyFolder } from "../cli/fake-io.js";
import { harbour } from "../export/harbour.js";
import { programFor } from "../program.js";

const office = programFor("--version", "--headless", ["soffice"]);

describe.skipIf(office === undefined)("tables that LibreOffice has opened and saved", () => {
  test("come back with no change, whichever separator it writes", { timeout: 120_000 }, () => {
    const folder = emptyFolder();
    const tables = toCsv(harbour).files;
    const names = Object.keys(tables).filter((name) => name.endsWith(".csv"));
    for (const name of names) writeFileSync(join(folder, name), tables[name] ?? "");
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
    const [comma, semicolon, quote, utf8] = [44, 59, 34, 76];
    for (const separator of [comma, semicolon]) {
      const out = join(folder, `out-${separator}`);
      const input = `--infilter=CSV:${comma},${quote},${utf8},1,,0,false,true`;
      const output = `csv:Text - txt - csv (StarCalc):${separator},${quote},${utf8},1,,0,false,true`;
      office?.run(profile, [input, "--convert-to", output, "--outdir", out, ...names], folder);
      const saved = fromCsv(names.map((name) => ({ name, content: readFileSync(join(out, name)) })));
      expect(saved.issues.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(diffDatasets(harbour, saved.dataset).changes).toEqual([]);
    }
  });
});
