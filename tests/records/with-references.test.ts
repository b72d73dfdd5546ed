import { describe, expect, test } from "vitest";
import type { RecordId } from "../../src/generated/types.js";
import { leavesOf } from "../../src/records/field-path.js";
import { referencePaths, referencesOf } from "../../src/records/references-of.js";
import { withReferences } from "../../src/records/with-references.js";
import { harbour } from "../export/harbour.js";

const moved = (id: RecordId) => `${id}-moved` as RecordId;
const all = {
  ...harbour,
  sources: harbour.sources.map((record) => withReferences(record, moved)),
  actors: harbour.actors.map((record) => withReferences(record, moved)),
  events: harbour.events.map((record) => withReferences(record, moved)),
  claims: harbour.claims.map((record) => withReferences(record, moved)),
};

describe("withReferences", () => {
  test("renames every reference of a record, and nothing else", () => {
    const before = [...leavesOf(harbour)];
    const after = [...leavesOf(all)];
    expect(after.map(({ path }) => path)).toEqual(before.map(({ path }) => path));
    for (const [at, { path, value }] of before.entries()) {
      const isNamed = referencePaths.has(path) && value !== null;
      expect([path, after[at]?.value]).toEqual([path, isNamed ? `${value}-moved` : value]);
    }
  });

  test("is seen by whoever reads references", () => {
    for (const [id, named] of referencesOf(harbour))
      expect([...(referencesOf(all).get(id) ?? [])]).toEqual([...named].map(moved));
  });

  test("gives the record itself where no name changes", () => {
    for (const record of [...harbour.sources, ...harbour.actors, ...harbour.events, ...harbour.claims])
      expect(withReferences(record, (id) => id)).toBe(record);
  });

  test("leaves the record that was given as it was", () => {
    const before = structuredClone(harbour.claims);
    for (const claim of harbour.claims) withReferences(claim, moved);
    expect(harbour.claims).toEqual(before);
  });
});
