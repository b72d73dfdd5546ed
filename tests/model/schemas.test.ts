import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { entities } from "../../src/model/entities.js";

const folder = new URL("../../schemas/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".schema.json"));
const schemas = files.map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as AnySchemaObject);
const ajv = new Ajv2020({ schemas });

describe("the published JSON Schema files", () => {
  test("are one an entity of records, the bundle, and the draft", () => {
    expect(files).toHaveLength(Object.keys(entities).length + 2);
  });

  test.each(schemas.map((schema) => [String(schema.$id), schema] as const))(
    "%s compiles in Ajv and rejects {}",
    (id) => {
      const validate = ajv.getSchema(id);
      expect(validate?.({})).toBe(false);
    },
  );
});
