import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { datasetShape, type Shape } from "../../../../src/generated/shapes.js";
import { dataset } from "../../../../src/index.js";
import { Dataset } from "../../../../src/model/dataset.js";
import { records } from "../../../../src/model/entities.js";
import { kinds, listOf } from "../../../../src/records/kinds.js";
import type { Issue } from "../../../../src/validate/issues/issue.js";
import { explain } from "../../../../src/validate/shape/explain/explain.js";
import { recordShapes } from "../../../../src/validate/shape/record-shapes.js";
import { recordOf } from "../../../arbitraries/from-schema.js";
import { mutated } from "../../../arbitraries/mutation.js";
import { cases } from "../../../cases.js";
import { fixtures } from "../../fixtures.js";
import { issuesByZod } from "./by-zod.js";

function issuesByShape(shape: Shape, value: unknown): readonly Issue[] {
  const found: Issue[] = [];
  explain(shape, value, [], { most: Number.POSITIVE_INFINITY, add: ({ issues }) => found.push(...issues) });
  return found;
}

const placeOf = (issue: Issue) => (issue.code === "missing-key" ? `${issue.pointer}\0${issue.key}` : issue.pointer);

/** Of several issues of one place the first is told. */
function told(issues: readonly Issue[]): readonly Issue[] {
  const places = new Map<string, Issue>();
  for (const issue of issues) if (!places.has(placeOf(issue))) places.set(placeOf(issue), issue);
  return [...places.values()];
}

function expectTheSame(schema: z.ZodType, shape: Shape, value: unknown): void {
  expect(told(issuesByShape(shape, value))).toEqual(told(issuesByZod(schema, value)));
}

/** As a reader gets it: fresh from JSON text. */
const fresh = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Values that have been broken several times over. */
const battered = (values: fc.Arbitrary<unknown>) => fc.oneof(mutated(values), mutated(mutated(mutated(values))));

const anything = fc.constantFrom(
  null,
  true,
  1.5,
  -1,
  "",
  "nobody",
  "actor:a",
  "source:a",
  "event:a",
  [],
  ["actor:a"],
  {},
);

/** Links of a path of attribution that may be of either kind, of both, or of none. */
const steps = fc.record(
  {
    by: anything,
    together: anything,
    unnamedSpeaker: anything,
    onBehalfOf: anything,
    cue: fc.oneof(anything, fc.record({ type: fc.constantFrom("speech", "continuation", "sleep"), start: anything })),
    commitment: fc.constantFrom("certain", "sure", null),
    event: anything,
    else: anything,
  },
  { requiredKeys: [] },
);

describe("explain", () => {
  test.each(fixtures("invalid").map(({ file, text }) => [file, text]))("refuses in %s what zod does", (_, text) => {
    expectTheSame(Dataset, datasetShape, JSON.parse(text));
  });

  test.each(kinds)("refuses in a %s what zod does, and says the same of it in the same order", (kind) => {
    const originals = fc.oneof(recordOf(kind), fc.constantFrom<unknown>(...dataset[listOf[kind]]));
    const property = fc.property(battered(originals), (value) =>
      expectTheSame(records[kind], recordShapes[kind], fresh(value)),
    );
    fc.assert(property, { seed: 20230202, numRuns: cases(600) });
  });

  test("refuses in a dataset what zod does, and says the same of it in the same order", () => {
    const few = { ...dataset, actors: dataset.actors.slice(0, 4), events: [], claims: dataset.claims.slice(0, 4) };
    const property = fc.property(battered(fc.constant<unknown>(few)), (value) =>
      expectTheSame(Dataset, datasetShape, fresh(value)),
    );
    fc.assert(property, { seed: 20230202, numRuns: cases(300) });
  });

  test("takes a step for the kind that zod takes it for", () => {
    const [claim] = dataset.claims;
    const property = fc.property(fc.array(steps, { maxLength: 3 }), (attribution) =>
      expectTheSame(records.claim, recordShapes.claim, { ...claim, attribution }),
    );
    fc.assert(property, { seed: 20230202, numRuns: cases(1000) });
  });

  test("refuses what is no object as zod does", () => {
    for (const value of [null, 1, "x", true, [], [[]]]) expectTheSame(Dataset, datasetShape, value);
  });
});
