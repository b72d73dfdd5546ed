import { readFileSync } from "node:fs";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { starter } from "../../src/cli/starter.js";
import { validateDataset } from "../../src/validate.js";

const bundle = JSON.parse(
  readFileSync(new URL("../../schemas/attributed-events.schema.json", import.meta.url), "utf8"),
) as AnySchemaObject;
const isValid = new Ajv2020().compile(bundle);

describe("Dataset", () => {
  test.each([
    ["a relative address", "./node_modules/attributed-events/schemas/attributed-events.schema.json", true],
    ["an address on the web", "https://example.org/schema.json", true],
    ["nothing", "", false],
    ["more than 2000 characters", "x".repeat(2001), false],
  ])("takes any address for the schema: %s", (_, $schema, ok) => {
    const dataset = { ...starter, $schema };
    expect([validateDataset(dataset).ok, isValid(dataset)]).toEqual([ok, ok]);
  });

  test.each([
    ["urn:uuid:0b6c9c1e-6f0e-4a55-9d52-3f1c7f7f2a10", true],
    ["urn:uuid:0B6C9C1E-6F0E-4A55-9D52-3F1C7F7F2A10", false],
    ["0b6c9c1e-6f0e-4a55-9d52-3f1c7f7f2a10", false],
    ["urn:uuid:0b6c9c1e-6f0e-4a55-9d52-3f1c7f7f2a10\n", false],
  ])("takes a UUID as a URN in lowercase as id: %j", (id, ok) => {
    const dataset = { ...starter, id };
    expect([validateDataset(dataset).ok, isValid(dataset)]).toEqual([ok, ok]);
  });
});
