import { fileURLToPath } from "node:url";
import { compileFromFile } from "json-schema-to-typescript";
import { describe, expect, test } from "vitest";
import { publishedSchema } from "../arbitraries/from-schema.js";

const folder = fileURLToPath(new URL("../../schemas/", import.meta.url));
const compiled = (file: string) => compileFromFile(`${folder}${file}.schema.json`, { cwd: folder });

describe("json-schema-to-typescript", () => {
  test.each(["attributed-events", "dataset"])("makes a Dataset with its records of the file %s", async (file) => {
    const types = await compiled(file);
    expect(types).toMatch(/^export interface Dataset \{/m);
    expect(types).toMatch(/^ {2}claims: Claim\[\];/m);
  });

  test("finds something besides a reference at the root of every document: version 15 resolves none there", () => {
    expect(Object.keys(publishedSchema("attributed-events"))).not.toContain("$ref");
    expect(Object.keys(publishedSchema("dataset"))).not.toContain("$ref");
  });
});
