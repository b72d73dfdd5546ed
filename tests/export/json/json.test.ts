import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { toJson } from "../../../src/export/json/json.js";
import { ndjsonLosses, toNdjson } from "../../../src/export/ndjson/ndjson.js";
import { dataset } from "../../../src/index.js";
import { validateJson, validateLines } from "../../../src/validate.js";
import { attributedEvents } from "../../cli/fake-io.js";
import { pythonWith } from "../../python.js";
import { disagreements } from "../accounting.js";
import { harbour } from "../harbour.js";

const root = new URL("../../../", import.meta.url);
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("toJson", () => {
  test("is read back as the same dataset", () => {
    const verdict = validateJson(bytesOf(toJson(dataset).output));
    expect(verdict.ok && verdict.dataset).toEqual(dataset);
  });

  test("carries every value", () => {
    expect(disagreements(toJson, harbour, {})).toEqual([]);
  });

  test("writes dataset.json of the package", () => {
    expect(readFileSync(new URL("dataset.json", root), "utf8")).toBe(toJson(dataset).output);
  });

  test("writes what the command line finds valid", async () => {
    const path = new URL("dataset.json", root).pathname;
    expect(await attributedEvents(["validate", path])).toMatchObject({ code: 0 });
    expect((await attributedEvents(["export", "--to", "json"])).out).toBe(toJson(dataset).output);
  });
});

describe("dataset.json", () => {
  const python = pythonWith("json");

  test.skipIf(python === undefined)("is opened by the lines of docs/other-languages.md in Python", () => {
    const page = readFileSync(new URL("docs/other-languages.md", root), "utf8");
    const [, lines = ""] = /^## The dataset itself$[\s\S]*?^```python\n([\s\S]*?)^```/m.exec(page) ?? [];
    const here = lines.replace("node_modules/attributed-events/", "");
    const program = `${here}print(len(dataset["claims"]), dataset["id"])`;
    expect(here.trim().split("\n")).toHaveLength(2);
    expect(python?.run(program, [], fileURLToPath(root))).toBe(`${dataset.claims.length} ${dataset.id}\n`);
  });
});

describe("toNdjson", () => {
  test("is read back as the same records", () => {
    const { sources, actors, events, claims, ...frame } = dataset;
    const verdict = validateLines(bytesOf(toNdjson(dataset).output), { frame });
    expect(verdict.ok && verdict.dataset).toEqual(dataset);
  });

  test("carries every value or calls it lost", () => {
    expect(disagreements(toNdjson, harbour, ndjsonLosses)).toEqual([]);
  });
});
