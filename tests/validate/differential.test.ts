import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataset } from "../../src/index.js";
import { shapeSentences } from "../../src/validate/sentences/shape.js";
import { formatIssue, type Issue, type RecordKind, validateDataset, validateRecord } from "../../src/validate.js";
import { publishedSchema, publishedSchemas, recordOf } from "../arbitraries/from-schema.js";
import { mutated } from "../arbitraries/mutation.js";
import { cases } from "../cases.js";

const ajv = new Ajv2020({ schemas: publishedSchemas() as AnySchemaObject[] });
const byAjv = (entity: string, value: unknown) => ajv.getSchema(publishedSchema(entity).$id ?? "")?.(value);

/** As a reader gets it: fresh from JSON text. */
const fresh = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const shapeCodes: ReadonlySet<string> = new Set(Object.keys(shapeSentences));
const isAboutShape = ({ code }: Issue) => shapeCodes.has(code);

/** Every issue is one that somebody can act on: a known format, a place that is there, a line that can be shown. */
function expectWorthReading(issues: readonly Issue[], value: unknown) {
  for (const issue of issues) {
    expect(issue).not.toMatchObject({ format: "unknown" });
    expect(issue).not.toMatchObject({ found: "unstable" });
    expect(formatIssue(issue)).toMatch(/^[^\p{Cc}]{10,900}$/u);
    const place = issue.path.reduce<unknown>(
      (at, key) => Object.getOwnPropertyDescriptor(Object(at), key)?.value,
      value,
    );
    expect(place, `${issue.pointer} in ${JSON.stringify(value)}`).toBeDefined();
  }
}

const kinds = [
  ["source", dataset.sources],
  ["actor", dataset.actors],
  ["event", dataset.events],
  ["claim", dataset.claims],
] as const satisfies readonly (readonly [RecordKind, readonly unknown[]])[];

describe.each(kinds)("validateRecord of a %s", (kind, records) => {
  test("finds the shape wrong exactly where Ajv does, and says why", () => {
    const originals = fc.oneof(recordOf(kind), fc.constantFrom<unknown>(...records));
    const property = fc.property(mutated(originals), (changed) => {
      const value = fresh(changed);
      const verdict = validateRecord(kind, value);
      const issues = verdict.ok ? verdict.warnings : [...verdict.issues, ...verdict.warnings];
      expect(issues.some(isAboutShape)).toBe(!byAjv(kind, value));
      expectWorthReading(issues, value);
    });
    fc.assert(property, { seed: 20230202, numRuns: cases(600) });
  });
});

describe("validateDataset", () => {
  test("finds the shape wrong exactly where Ajv does, and says why", () => {
    const few = {
      ...dataset,
      actors: dataset.actors.slice(0, 4),
      events: dataset.events.slice(0, 3),
      claims: dataset.claims.slice(0, 4),
    };
    const property = fc.property(mutated(fc.constant<unknown>(few)), (changed) => {
      const value = fresh(changed);
      const verdict = validateDataset(value, { maxIssues: Number.POSITIVE_INFINITY });
      const issues = verdict.ok ? verdict.warnings : [...verdict.issues, ...verdict.warnings];
      expect(issues.some(isAboutShape)).toBe(!byAjv("dataset", value));
      expectWorthReading(issues, value);
    });
    fc.assert(property, { seed: 20230202, numRuns: cases(200) });
  });
});
