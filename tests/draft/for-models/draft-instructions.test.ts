import { describe, expect, test } from "vitest";
import { draftInstructions } from "../../../src/draft/for-models/draft-instructions.js";
import { draftSchema } from "../../../src/draft/for-models/draft-schema.js";
import { eventTypeValues, legalStatusValues, roleValues } from "../../../src/generated/vocabulary-values.js";
import { partsOf, type Schema } from "./vendors/walk.js";

const text = draftInstructions();

/** What the instructions tell of fields in their own words, and need not name. */
const inOtherWords = [
  "title",
  "name",
  "type",
  "event",
  "actor",
  "subject",
  "object",
  "predicate",
  "claim",
  "measure",
  "low",
  "best",
  "high",
  "exactness",
  "role",
  "precision",
  "note",
];

describe("draftInstructions", () => {
  test("has every value that the schema leaves to the resolver, with its meaning", () => {
    for (const value of [...eventTypeValues, ...roleValues, ...legalStatusValues])
      expect(text).toMatch(new RegExp(`^${value}: .{10,}`, "m"));
  });

  test("speaks of every field that a model is to write", () => {
    const fields = partsOf(draftSchema("gemini") as Schema).flatMap(({ schema }) =>
      Object.keys(schema.properties ?? {}),
    );
    const named = (field: string) => new RegExp(`\\b${field}\\b`).test(text);
    expect([...new Set(fields)].filter((field) => !named(field) && !inOtherWords.includes(field))).toEqual([]);
  });

  test("asks for the passage first, for whoever says so, and for the presumption of innocence", () => {
    const topics = [...text.matchAll(/^([A-Z ,]{8,})[.:]/gm)].map(([, topic]) => topic);
    expect(topics.slice(0, 4)).toEqual(["QUOTE FIRST", "ONE CLAIM, ONE PROPOSITION", "WHO SAYS SO", "WHAT IT SAYS"]);
    expect(text).toMatch(/never initiator/);
    expect(text).toMatch(/A denial accuses nobody/);
  });

  test("is about as long as its docs say, and always the same", () => {
    expect(text.length).toBeGreaterThan(19_000);
    expect(text.length).toBeLessThan(21_000);
    expect(draftInstructions()).toBe(text);
  });
});
