import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/generated/types.js";
import { closedSubset } from "../../src/records/closed-subset.js";
import { leavesOf } from "../../src/records/field-path.js";
import { referencePaths, referencesOf } from "../../src/records/references-of.js";
import { harbour } from "../export/harbour.js";

const recordsOf = ({ sources, actors, events, claims }: Dataset) => [...sources, ...actors, ...events, ...claims];

describe("referencePaths", () => {
  test("are exactly the fields of records whose value is the id of a record, own ids aside", () => {
    const ids = new Set<unknown>(recordsOf(harbour).map(({ id }) => id));
    const { judgements: _, ...records } = harbour;
    const naming = [...leavesOf(records)].filter(({ path, value }) => !/^\w+\[\]\.id$/.test(path) && ids.has(value));
    expect(new Set(naming.map(({ path }) => path))).toEqual(referencePaths);
  });
});

describe("closedSubset", () => {
  const subset = closedSubset(harbour, ["event:archive-demand"]);

  test("keeps an event with its claims, their speakers and their sources", () => {
    expect(recordsOf(subset).map(({ id }) => id)).toEqual([
      "source:harbour-post-2024-03-05",
      "actor:ada-squall",
      "actor:almanac-office",
      "event:archive-demand",
      "claim:open-archive",
    ]);
  });

  test("leaves every record as it is", () => {
    for (const record of recordsOf(subset)) expect(recordsOf(harbour)).toContain(record);
  });

  test.each(harbour.events.map(({ id }) => id))("holds every record that its records name (%s)", (id) => {
    const part = closedSubset(harbour, [id]);
    const present = new Set(recordsOf(part).map((record) => record.id));
    for (const named of referencesOf(part).values()) for (const other of named) expect(present).toContain(other);
  });

  test("is empty for no ids, and the dataset for all of them", () => {
    expect(recordsOf(closedSubset(harbour, []))).toEqual([]);
    expect(
      closedSubset(
        harbour,
        recordsOf(harbour).map(({ id }) => id),
      ),
    ).toEqual(harbour);
  });
});
