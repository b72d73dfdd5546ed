import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { digestOf } from "../../src/digest.js";
import { dataset, meta } from "../../src/index.js";
import { attributedEvents, emptyFolder } from "./fake-io.js";

const folder = emptyFolder();
const write = (name: string, value: unknown) =>
  writeFileSync(join(folder, name), typeof value === "string" ? value : JSON.stringify(value, null, 2));
write("same.json", { ...dataset, version: "9.0.0" });
write("claims.json", dataset.claims);
symlinkSync(join(folder, "same.json"), join(folder, "link.json"));

const digest = (...argv: string[]) => attributedEvents(["digest", ...argv], { cwd: folder });

describe("attributed-events digest", () => {
  test("prints meta.digest for the packaged dataset, and for any copy of it", async () => {
    expect(await digest()).toEqual({ code: 0, out: `${meta.digest}  attributed-events\n`, err: "" });
    expect(await digest("same.json")).toEqual({ code: 0, out: `${meta.digest}  same.json\n`, err: "" });
  });

  test("prints the digest of any other JSON value", async () => {
    expect((await digest("claims.json")).out).toBe(`${digestOf(dataset.claims)}  claims.json\n`);
    const fromInput = await attributedEvents(["digest", "-"], { stdin: '{ "b": 1.0, "a": [] }' });
    expect(fromInput.out).toBe(`${digestOf({ a: [], b: 1 })}  standard input\n`);
  });

  test("prints a line for each record on request, as text or JSON", async () => {
    const records = [...dataset.sources, ...dataset.actors, ...dataset.events, ...dataset.claims];
    const { out } = await digest("--records");
    expect(out.trimEnd().split("\n")).toEqual(records.map((record) => `${digestOf(record)}  ${record.id}`));
    const { out: json } = await digest("claims.json", "--records", "--format", "json");
    expect(JSON.parse(json)).toEqual(dataset.claims.map((claim) => ({ digest: digestOf(claim), of: claim.id })));
  });

  test.each([
    ["broken JSON", '{"a": [1,}'],
    ["an empty file", ""],
    ["a key that stands twice", '{"a": 1, "a": 2}'],
    ["a number too large", "[1e400]"],
    ["a lone surrogate", '["\\ud800"]'],
  ])("exits 2 on %s and says what is wrong", async (_name, text) => {
    write("broken.json", text);
    const { code, out, err } = await digest("broken.json");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^attributed-events: .+/);
    expect(err).not.toContain("this is a bug");
  });

  test("exits 2 where there is no such file", async () => {
    expect(await digest("none.json")).toMatchObject({ code: 2, out: "", err: expect.stringContaining("no such file") });
  });
});
