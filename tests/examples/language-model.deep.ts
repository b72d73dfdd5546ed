import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { draftSchema } from "../../src/draft/for-models/draft-schema.js";

const file = (path: string) => fileURLToPath(new URL(`../../examples/${path}`, import.meta.url));
const { status, stdout, stderr } = spawnSync(process.execPath, [file("language-model.js")], { encoding: "utf8" });

describe("the example with a language model", () => {
  test("ends with a dataset after one repair, and says nothing on stderr", () => {
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("\nAnswer 2 is resolved: 5 claims, each with its passage proven.\n");
  });

  test("shows the changed word, the places of what stands twice, the misspelt key and the types that there are not", () => {
    expect(stdout).toContain('which has "over" for "across"');
    expect(stdout).toMatch(/stands 2 times; choose nth: 1 .*, or nth: 2/);
    expect(stdout).toContain('"pia-sandval"; nearest is "pia-sandoval"');
    expect(stdout.match(/is none of the \d+ values/g)).toHaveLength(2);
  });

  test.each(["first.json", "second.json"])("answers as the schema wants: %s", (name) => {
    const answer: unknown = JSON.parse(readFileSync(file(`missing-bell/answers/${name}`), "utf8"));
    expect(new Ajv2020({ strict: false }).validate(draftSchema("openai") as object, answer)).toBe(true);
  });
});
