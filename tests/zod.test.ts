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

  test("puts no id into the user's global registry", () => {
    for (const schema of Object.values(entities)) expect(z.globalRegistry.get(schema)?.id).toBeUndefined();
  });

  test("describes each field in the JSON Schema that the user makes of it", () => {
    const { properties = {} } = z.toJSONSchema(z.object({ claim: entry.Claim }));
    const { title, description, properties: fields = {} } = properties.claim as z.core.JSONSchema.ObjectSchema;
    expect([title, description]).toEqual(["Claim", expect.stringMatching(/./)]);
    const silent = Object.entries(fields).filter(([, field]) => !(field as { description?: string }).description);
    expect(silent).toEqual([]);
  });

  test("names the field that is missing where a union is meant", async () => {
    const [claim] = dataset.claims;
    const step = { ...claim?.attribution[0], commitment: undefined };
    const broken = { ...claim, attribution: [step] };
    const { issues = [] } = await entry.Claim["~standard"].validate(broken);
    expect(issues.map(({ path, message }) => [path, message])).toEqual([
      [["attribution", 0], expect.stringMatching(/^commitment: /)],
    ]);
    expect(entry.Claim.safeParse({ ...claim, attribution: [{}] }).error?.issues[0]?.message).toMatch(
      /^by: .*commitment: /,
    );
  });
});
