import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { digestOf } from "../../src/digest.js";
import { dataset, meta } from "../../src/index.js";
import { cases } from "../cases.js";
import { pythonWith } from "../python.js";

const recipes = fileURLToPath(new URL("../../docs/recipes/", import.meta.url));
const python3 = pythonWith("json");

const everyLine = `
import json, sys
sys.path.insert(0, ${JSON.stringify(recipes)})
sys.dont_write_bytecode = True
from digest import digest_of
for line in open(sys.argv[1], encoding="utf-8"):
    print(digest_of(json.loads(line)))
`;

const python = (args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(python3?.command ?? "", args, { encoding: "utf8" });
  return { status, lines: stdout.trim().split("\n"), stderr };
};

describe.skipIf(python3 === undefined)("docs/recipes/digest.py", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "digest-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("prints meta.digest for the packaged dataset", () => {
    const file = join(folder, "dataset.json");
    writeFileSync(file, JSON.stringify(dataset, null, 1));
    expect(python([join(recipes, "digest.py"), file])).toEqual({ status: 0, lines: [meta.digest], stderr: "" });
  });

  test("agrees with digestOf on numbers of every size, keys of every plane and the real records", () => {
    const odd = fc.sample(fc.jsonValue({ stringUnit: "binary" }), { numRuns: cases(300), seed: 1 });
    const numbers = fc.sample(fc.double({ noNaN: true, noDefaultInfinity: true }), { numRuns: cases(2000), seed: 2 });
    const edges = [0, 1e20, 1e21, 123e18, 2 ** 53, 2 ** 53 + 2, 1e-6, 1.5e-7, 5e-324, 0.1 + 0.2, -1.5e300, 1e23];
    const astral = { "\uFB33": 1, "\u{1F600}": 2, "\u007F": "\u2028\u0001" };
    const values = [...odd, numbers, edges, astral, ...dataset.events, ...dataset.claims];
    const file = join(folder, "values.ndjson");
    writeFileSync(file, values.map((value) => JSON.stringify(value)).join("\n"));
    const expected = values.map((value) => digestOf(JSON.parse(JSON.stringify(value))));
    expect(python(["-c", everyLine, file])).toEqual({ status: 0, lines: expected, stderr: "" });
  });
});
