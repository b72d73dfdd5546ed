import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { toCsv } from "../../../src/export/csv/csv.js";
import { harbour } from "../harbour.js";
import type { Described } from "../keys.js";
import { validatorsOf } from "../validators.js";

const { files } = toCsv(harbour);
const descriptor = JSON.parse(files["datapackage.json"] ?? "") as {
  resources: (Described & { dialect: { delimiter: string; lineTerminator: string; quoteChar: string } })[];
};

describe("datapackage.json", () => {
  test("lists every file, and every column in its order", () => {
    const { resources } = descriptor;
    expect(resources.map(({ name }) => `${name}.csv`)).toEqual(
      Object.keys(files).filter((name) => name.endsWith(".csv")),
    );
    for (const { name, schema } of resources) {
      expect(files[`${name}.csv`]?.split("\r\n")[0]).toBe(schema.fields.map((field) => `"${field.name}"`).join(","));
    }
  });

  test("names the dialect of every file, with which each of its lines is read", () => {
    for (const { name, dialect } of descriptor.resources) {
      const { delimiter, lineTerminator, quoteChar } = dialect;
      const lines = files[`${name}.csv`]?.split(lineTerminator) ?? [];
      const [header = "", last] = [lines.at(0), lines.at(-1)];
      expect(last).toBe("");
      expect(header.split(delimiter).every((cell) => cell.startsWith(quoteChar) && cell.endsWith(quoteChar))).toBe(
        true,
      );
    }
  });

  const profile = validatorsOf("frictionless");

  test.skipIf(profile === undefined)("meets Frictionless's profile (VALIDATORS_DIR/frictionless)", () => {
    const schema = JSON.parse(readFileSync(`${profile}/datapackage.json`, "utf8"));
    const ajv = new Ajv({ strict: false, formats: { textarea: true } });
    addFormats.default(ajv);
    ajv.validate(schema, descriptor);
    expect(ajv.errors).toBeNull();
    ajv.validate(schema, { resources: [{ name: "events" }] });
    expect(ajv.errors).not.toBeNull();
  });
});
