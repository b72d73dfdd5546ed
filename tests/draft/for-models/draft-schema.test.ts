import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { draftSchema, type PlainSchema, type Vendor } from "../../../src/draft/for-models/draft-schema.js";
import { optionalIn, refusedByAnthropic } from "./vendors/anthropic.js";
import { refusedByGemini } from "./vendors/gemini.js";
import { refusedByOpenai } from "./vendors/openai.js";
import { partsOf, type Schema } from "./vendors/walk.js";

const refusedBy: { readonly [V in Vendor]: (schema: Schema) => readonly string[] } = {
  openai: refusedByOpenai,
  anthropic: refusedByAnthropic,
  gemini: refusedByGemini,
};
const vendors = Object.keys(refusedBy) as Vendor[];
const schemas = Object.fromEntries(vendors.map((vendor) => [vendor, draftSchema(vendor)])) as Record<
  Vendor,
  PlainSchema
>;
const published = JSON.parse(
  readFileSync(new URL("../../../schemas/draft.schema.json", import.meta.url), "utf8"),
) as Schema;

const accepts = (vendor: Vendor) => {
  const ajv = new Ajv2020({ strict: false });
  return ajv.compile(schemas[vendor] as object);
};

const example = { type: "object", properties: { a: { type: "string" } }, required: ["a"] };
const closed = { ...example, additionalProperties: false };
const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`f${n}`, { type: "string" }]));
const deep = (levels: number): Schema => (levels === 0 ? closed : { ...closed, properties: { a: deep(levels - 1) } });

/** Schemas that each vendor's rules refuse, so that the checks here are seen to be awake. */
const bad: { readonly [V in Vendor]: readonly Schema[] } = {
  openai: [
    example,
    { ...closed, required: [] },
    { ...closed, anyOf: [closed] },
    { ...closed, properties: { a: { type: "string", minLength: 1 } } },
    { ...closed, properties: { a: { oneOf: [] } } },
    { ...closed, properties: { a: { type: ["string", "null"], enum: ["x"] } } },
    { ...closed, properties: { a: { type: "string", enum: Array.from({ length: 1001 }, (_, n) => `${n}`) } } },
    deep(10),
    { type: "array", items: closed },
  ],
  anthropic: [
    example,
    { ...closed, properties: { a: { type: "integer", minimum: 1 } } },
    { ...closed, properties: { a: { type: "array", items: { type: "string" }, maxItems: 3 } } },
    { ...closed, properties: many(25), required: [] },
    {
      ...closed,
      properties: Object.fromEntries(Object.keys(many(17)).map((name) => [name, { type: ["string", "null"] }])),
      required: Object.keys(many(17)),
    },
    { ...closed, properties: { a: { $ref: "#" } } },
  ],
  gemini: [
    example,
    { ...closed, propertyOrdering: ["a"] },
    { ...example, propertyOrdering: [] },
    { ...example, propertyOrdering: ["a"], properties: { a: { type: ["string", "null"] } } },
    { ...example, propertyOrdering: ["a"], properties: { a: { type: "integer", enum: [1] } } },
    { ...example, propertyOrdering: ["a"], properties: { a: { type: "array" } } },
    { ...example, propertyOrdering: ["a"], properties: { a: { anyOf: [] } } },
  ],
};

describe("draftSchema", () => {
  test.each(vendors)("keeps to what %s documents", (vendor) => {
    expect(refusedBy[vendor](schemas[vendor] as Schema)).toEqual([]);
  });

  test.each(vendors)("is held against rules of %s that refuse what they should", (vendor) => {
    expect(bad[vendor].filter((schema) => refusedBy[vendor](schema).length === 0)).toEqual([]);
  });

  test("asks for fields that the published schema of drafts has, and none that only editors can fill", () => {
    const fieldsOf = (schema: Schema) =>
      new Set(partsOf(schema).flatMap(({ schema: { properties = {} } }) => Object.keys(properties)));
    const inDrafts = new Set([
      ...fieldsOf(published),
      ...Object.values(Object(published.$defs)).flatMap((one) => [...fieldsOf(one as Schema)]),
    ]);
    const asked = fieldsOf(schemas.gemini as Schema);
    expect([...asked].filter((field) => !inDrafts.has(field))).toEqual([]);
    const never = ["id", "identifiers", "coordinates", "retracted", "accepted", "sources", "text", "url", "published"];
    expect(never.filter((field) => asked.has(field))).toEqual([]);
  });

  test("has the passage before all that is read from it", () => {
    for (const vendor of vendors) {
      const claim = (schemas[vendor] as Schema).properties?.claims?.items as Schema;
      expect(Object.keys(claim.properties ?? {})[0]).toBe("passage");
    }
  });

  test("leaves no longer list of values than ten, and event types and countries to the resolver", () => {
    const lists = partsOf(schemas.anthropic as Schema).map(({ schema }) => schema.enum?.length ?? 0);
    expect(Math.max(...lists)).toBe(10);
    expect(JSON.stringify(schemas)).not.toMatch(/armed-attack|"AZ"/);
  });

  test("says how many fields may be left out as its docs do", () => {
    const source = readFileSync(new URL("../../../src/draft/for-models/draft-schema.ts", import.meta.url), "utf8");
    expect(source).toContain(`${optionalIn(partsOf(schemas.anthropic as Schema))} keys may be left out`);
  });

  test("takes the same answers for all: with null where OpenAI must write every key, without the key elsewhere", () => {
    const short = { claims: [], events: [{ key: "a", title: "A", type: "strike", status: "reported" }], actors: [] };
    const full = { ...short, events: [{ ...short.events[0], note: null }] };
    expect([accepts("openai")(short), accepts("openai")(full)]).toEqual([false, true]);
    expect([accepts("anthropic")(short), accepts("anthropic")(full)]).toEqual([true, false]);
    expect(accepts("gemini")(short)).toBe(true);
  });

  test("knows no other vendor", () => {
    expect(() => draftSchema("toString" as Vendor)).toThrow(
      'draftSchema: vendor must be one of openai, anthropic, gemini, is "toString"',
    );
  });
});
