import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { inputSentences } from "../../src/validate/sentences/input.js";
import { attributedEvents } from "../cli/fake-io.js";

const folder = new URL("../fixtures/invalid-input/", import.meta.url);
const docs = readFileSync(new URL("../../docs/issues.md", import.meta.url), "utf8");

/** The limits that make a small file too large. */
const limits: Readonly<Record<string, readonly string[]>> = {
  "document-too-large": ["--max-bytes", "1K"],
  "line-too-long": ["--max-line", "400"],
};

/** Ten thousand references are no file for a repository: the test of validateStream makes them. */
const withoutFile = ["unresolved-reference-unnamed"];

const fixtures = readdirSync(folder).map((file) => ({ file, code: file.slice(0, file.indexOf(".")) }));

interface Told {
  readonly code: string;
  readonly message: string;
}

async function toldOf(file: string, code: string): Promise<readonly Told[]> {
  const argv = ["validate", "--format", "json", "--input", file.includes(".ndjson") ? "ndjson" : "json", "-"];
  const stdin = new Uint8Array(readFileSync(new URL(file, folder)));
  const { out } = await attributedEvents([...argv, ...(limits[code] ?? [])], { stdin });
  return (JSON.parse(out) as { files: [{ issues: Told[] }] }).files[0].issues;
}

describe("the fixtures of reading", () => {
  test.each(fixtures)("invalid-input/$file has that to say against it and nothing else", async ({ file, code }) => {
    expect([...new Set((await toldOf(file, code)).map((issue) => issue.code))]).toEqual([code]);
  });

  test.each(fixtures)(
    "the example of $code in docs/issues.md is what is said of its fixture",
    async ({ file, code }) => {
      const [issue] = await toldOf(file, code);
      const section = docs.split(/^### /m).find((text) => text.startsWith(`\`${code}\``));
      expect(section).toContain(`\n> ${issue?.message}\n`);
    },
  );

  test("are one for each code", () => {
    const codes = fixtures.map(({ code }) => code);
    expect([...codes, ...withoutFile].sort()).toEqual(Object.keys(inputSentences).sort());
  });
});
