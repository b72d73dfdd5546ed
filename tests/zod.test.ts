import { describe, expect, test } from "vitest";
import * as z from "zod";
import { dataset } from "../src/index.js";
import * as entry from "../src/zod.js";

const { entities, ...named } = entry;

describe("attributed-events/zod", () => {
  test("exports every schema by its name", () => {
    expect(named).toEqual(entities);
  });

  test.each(Object.entries(entities))("%s satisfies Standard Schema", async (_, schema) => {
    const { version, vendor, validate } = schema["~standard"];
    expect({ version, vendor }).toEqual({ version: 1, vendor: "zod" });
    const result = await validate(Symbol.iterator);
    expect(result.issues).not.toHaveLength(0);
  });

  test("gives the value back as it was, where it is valid", () => {
    expect(entry.Dataset["~standard"].validate(dataset)).toEqual({ value: dataset });
  });

  test("composes with the user's own schemas", () => {
    const Review = z.strictObject({ claim: entry.Claim.shape.id, verdict: z.enum(["keep", "drop"]) });
    expect(Review.safeParse({ claim: "claim:a", verdict: "keep" }).success).toBe(true);
    expect(Review.safeParse({ claim: "event:a", verdict: "keep" }).success).toBe(false);
  });

  test("leaves the user's global registry alone", () => {
    for (const schema of Object.values(entities)) expect(z.globalRegistry.get(schema)).toBeUndefined();
  });
});
