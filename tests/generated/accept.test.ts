import { readFileSync } from "node:fs";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { acceptsActor, acceptsClaim, acceptsDataset, acceptsEvent, acceptsSource } from "../../src/generated/accept.js";
import { dataset } from "../../src/index.js";
import { entities } from "../../src/model/entities.js";
import { publishedSchema, publishedSchemas, recordOf } from "../arbitraries/from-schema.js";
import { mutated } from "../arbitraries/mutation.js";
import { cases } from "../cases.js";

const kinds = [
  { entity: "source", accepts: acceptsSource, schema: entities.Source, records: dataset.sources },
  { entity: "actor", accepts: acceptsActor, schema: entities.Actor, records: dataset.actors },
  { entity: "event", accepts: acceptsEvent, schema: entities.ReportedEvent, records: dataset.events },
  { entity: "claim", accepts: acceptsClaim, schema: entities.Claim, records: dataset.claims },
  { entity: "dataset", accepts: acceptsDataset, schema: entities.Dataset, records: [dataset] },
] as const;

const ajv = new Ajv2020({ schemas: publishedSchemas() as AnySchemaObject[] });

/** As a reader gets it: fresh from JSON text, so that `__proto__` is a key like any other. */
const fresh = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe.each(kinds)("the accept function of $entity", ({ entity, accepts, schema, records }) => {
  const validate = ajv.getSchema(publishedSchema(entity).$id ?? "");
  const verdicts = (value: unknown) => ({
    accepts: accepts(value),
    zod: schema.safeParse(value).success,
    ajv: validate?.(value),
  });
  const all = (verdict: boolean) => ({ accepts: verdict, zod: verdict, ajv: verdict });

  test("accepts the packaged records", () => {
    for (const record of records) expect(verdicts(fresh(record))).toEqual(all(true));
  });

  test("agrees with zod and Ajv that a valid record is valid", () => {
    const property = fc.property(recordOf(entity), (record) => {
      expect(verdicts(fresh(record))).toEqual(all(true));
    });
    fc.assert(property, { seed: 20230202, numRuns: cases(entity === "dataset" ? 40 : 200) });
  });

  test("agrees with zod and Ajv on a record that was changed in some place", () => {
    const originals = records.length > 0 ? fc.oneof(recordOf(entity), fc.constantFrom(...records)) : recordOf(entity);
    const seen = { valid: 0, invalid: 0 };
    const property = fc.property(mutated(originals), (record) => {
      const value = fresh(record);
      const verdict = accepts(value);
      seen[verdict ? "valid" : "invalid"]++;
      expect(verdicts(value)).toEqual(all(verdict));
    });
    fc.assert(property, { seed: 20230202, numRuns: cases(entity === "dataset" ? 150 : 1500) });
    expect(Math.min(seen.valid, seen.invalid)).toBeGreaterThan(0);
  });

  test("rejects what is no object", () => {
    for (const value of [undefined, null, true, 0, "", [], [[]], () => ({})]) expect(accepts(value)).toBe(false);
  });
});

test("the accept functions import nothing at run time", () => {
  const source = readFileSync(new URL("../../src/generated/accept.ts", import.meta.url), "utf8");
  expect(source.match(/^import (?!type )|\beval\b|new Function/gm)).toBeNull();
});
