import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { diffDatasets, toChangelog } from "../../src/diff.js";
import type { Dataset } from "../../src/index.js";
import { dataset } from "../../src/index.js";
import { attributedEvents, emptyFolder } from "./fake-io.js";

const [first, ...others] = dataset.claims;
if (first === undefined) throw new Error("the data has no claim");
const noted: Dataset = { ...dataset, version: "9.0.0", claims: [{ ...first, note: "Another note." }, ...others] };

const folder = emptyFolder();
const write = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value));
write("old.json", dataset);
write("same.json", { ...dataset, version: "9.0.0" });
write("new.json", noted);
write("invalid.json", { ...dataset, claims: others });
write("other-model.json", { ...dataset, schemaVersion: "2.0.0" });
symlinkSync(join(folder, "old.json"), join(folder, "link.json"));

const diff = (...argv: string[]) => attributedEvents(["diff", ...argv], { cwd: folder });

describe("attributed-events diff", () => {
  test("exits 0 where both hold the same data", async () => {
    const { code, out } = await diff("old.json", "same.json");
    expect({ code, out }).toEqual({ code: 0, out: `${dataset.version} and 9.0.0: the same data.\n` });
  });

  test("exits 1 where there are changes, and says what they call for", async () => {
    const { code, out } = await diff("old.json", "new.json");
    const lines = out.trimEnd().split("\n");
    expect(code).toBe(1);
    expect(lines[0]).toMatch(new RegExp(`^patch {2}${first.id}: note: `));
    expect(lines.at(-1)).toBe(`${dataset.version} and 9.0.0: 1 change calls for a patch version.`);
  });

  test("prints data as JSON and a changelog as Markdown", async () => {
    const expected = diffDatasets(dataset, noted);
    expect(JSON.parse((await diff("old.json", "new.json", "--format", "json")).out)).toEqual(expected);
    expect((await diff("old.json", "new.json", "--format", "markdown")).out).toBe(toChangelog(expected));
  });

  test("takes one edition from standard input", async () => {
    const { code } = await attributedEvents(["diff", "-", "new.json"], { cwd: folder, stdin: JSON.stringify(dataset) });
    expect(code).toBe(1);
  });

  test.each([
    ["the same file twice", "old.json", "old.json", "are the same"],
    ["the same file by another name", "old.json", "link.json", "are the same"],
    ["standard input twice", "-", "-", "are the same"],
    ["an invalid dataset", "old.json", "invalid.json", "invalid.json: not a valid dataset"],
    ["a model of another major version", "old.json", "other-model.json", "2.0.0"],
    ["a file that is not there", "old.json", "none.json", "no such file"],
  ])("exits 2 on %s and says so", async (_name, old, now, message) => {
    const { code, out, err } = await diff(old, now);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });
});
