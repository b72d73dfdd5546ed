import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dataset } from "../../src/index.js";
import { kinds } from "../../src/records/kinds.js";
import { recordOf } from "../arbitraries/from-schema.js";
import { mutated } from "../arbitraries/mutation.js";
import { cases } from "../cases.js";
import { pythonWith } from "../python.js";
import { fixtures } from "./fixtures.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const bundleFile = join(root, "schemas/attributed-events.schema.json");
const bundle = JSON.parse(readFileSync(bundleFile, "utf8"));
const ajv = new Ajv2020();
ajv.addSchema(bundle);
const isDataset = ajv.getSchema(bundle.$id);

const byAjv = (kind: string, value: unknown) =>
  (kind === "dataset" ? isDataset : ajv.getSchema(`${bundle.$id}#/$defs/${kind}`))?.(value);

/** The fixtures that are JSON, as the dataset that they are or claim to be. */
const documents = [...fixtures("valid"), ...fixtures("invalid"), ...fixtures("invalid-text")].flatMap(
  ({ file, text }) => {
    try {
      return [{ file, text, value: JSON.parse(text) as unknown }];
    } catch {
      return [];
    }
  },
);

function run(program: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8", cwd: root });
  return { status, lines: stdout.trim().split("\n"), stderr };
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "recipes-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("docs/recipes/validate-ajv.mjs", () => {
  /** Run from a folder of its own, where Ajv is installed, as a reader would. */
  const ajvRecipe = (file: string) =>
    run("node", ["--preserve-symlinks-main", join(folder, "validate-ajv.mjs"), bundleFile, file]);
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  beforeAll(() => {
    write("validate-ajv.mjs", readFileSync(join(root, "docs/recipes/validate-ajv.mjs"), "utf8"));
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  });

  test("accepts the packaged dataset", () => {
    expect(ajvRecipe(write("dataset.json", JSON.stringify(dataset)))).toEqual({ status: 0, lines: [""], stderr: "" });
  });

  test("names the place of what is wrong", () => {
    const file = write(
      "broken.json",
      JSON.stringify({ ...dataset, events: [{ ...dataset.events[0], status: "certain" }] }),
    );
    expect(ajvRecipe(file)).toEqual({
      status: 1,
      lines: ["/events/0/status: must be equal to one of the allowed values"],
      stderr: "",
    });
  });
});

const python = pythonWith("jsonschema");

const everyLine = `
import sys
sys.path.insert(0, "docs/recipes")
sys.dont_write_bytecode = True
from validate import loads, validators
judges = validators(loads(open(sys.argv[1], encoding="utf-8").read()))
for line in open(sys.argv[2], encoding="utf-8"):
    kind, value = loads(line)
    print("valid" if judges[kind].is_valid(value) else "invalid")
`;

describe.skipIf(python === undefined)("docs/recipes/validate.py", () => {
  test("comes to the verdict of Ajv on every fixture, and on generated and broken records", () => {
    const records = kinds.flatMap((kind) =>
      fc
        .sample(mutated(recordOf(kind)), { numRuns: cases(250), seed: 20230202 })
        .map((value) => [kind, value] as const),
    );
    const asked = [
      ...documents.map(({ value }) => ["dataset", value] as const),
      ["dataset", dataset] as const,
      ...records,
    ];
    const lines = asked.map((one) => JSON.stringify(one));
    const file = join(folder, "cases.ndjson");
    writeFileSync(file, lines.join("\n"));
    const expected = lines.map((line) => {
      const [kind, value] = JSON.parse(line) as [string, unknown];
      return byAjv(kind, value) ? "valid" : "invalid";
    });
    expect(run(python?.command ?? "", ["-c", everyLine, bundleFile, file])).toEqual({
      status: 0,
      lines: expected,
      stderr: "",
    });
    expect(new Set(expected).size).toBe(2);
  });

  const recipe = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return run(python?.command ?? "", ["docs/recipes/validate.py", bundleFile, join(folder, name)]);
  };

  test("accepts the packaged dataset, whole and a record a line", () => {
    const { sources, actors, events, claims } = dataset;
    const records = [...sources, ...actors, ...events, ...claims].map((record) => JSON.stringify(record));
    expect(recipe("dataset.json", JSON.stringify(dataset))).toEqual({ status: 0, lines: [""], stderr: "" });
    expect(recipe("records.ndjson", records.join("\n"))).toEqual({ status: 0, lines: [""], stderr: "" });
  });

  test("names the place of what is wrong", () => {
    const [claim] = dataset.claims;
    const line = JSON.stringify({ ...claim, type: "rumour" });
    const { status, lines } = recipe("broken.ndjson", `${JSON.stringify(claim)}\n${line}\n{}`);
    expect(status).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(/^line 2: \/type: 'rumour' is not one of \['demand', /),
      "line 3: no record: its id names no kind",
    ]);
  });

  test("refuses a key that stands twice, and NaN", () => {
    const told = (line: string) => ({ status: 1, lines: [line], stderr: "" });
    expect(recipe("twice.json", '{"name": "a", "name": "b"}')).toEqual(
      told("broken JSON: an object has the same key twice"),
    );
    expect(recipe("nan.json", '{"name": NaN}')).toEqual(told("broken JSON: NaN is not JSON"));
  });

  test.each(["ndjson", "jsonl", "JSONL"])("takes blank lines, CRLF and a byte-order mark: .%s", (ending) => {
    const [claim, other] = dataset.claims.map((one) => JSON.stringify(one));
    const text = `\ufeff${claim}\r\n\r\n   \n${other}\r\n`;
    expect(recipe(`easy.${ending}`, text)).toEqual({ status: 0, lines: [""], stderr: "" });
  });

  test("takes a byte-order mark before a document", () => {
    expect(recipe("marked.json", `\ufeff${JSON.stringify({ ...dataset, claims: [] })}\r\n`).status).toBe(0);
  });

  test("tells of each broken line by its number, and judges the others", () => {
    const [claim] = dataset.claims;
    const broken = JSON.stringify({ ...claim, type: "rumour" });
    const deep = "[".repeat(100_000);
    const text = ['{"id":', JSON.stringify(claim), '{"id":"claim:x","id":"claim:y"}', broken, "\u2028", deep].join(
      "\n",
    );
    const { status, lines, stderr } = recipe("lines.ndjson", text);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(lines.map((line) => line.slice(0, 28))).toEqual([
      "line 1: broken JSON: Expecti",
      "line 3: broken JSON: an obje",
      "line 4: /type: 'rumour' is n",
      "line 5: broken JSON: Expecti",
      "line 6: broken JSON: maximum",
    ]);
  });
});
