import { describe, expect, test } from "vitest";
import { Dataset } from "../../src/model/dataset.js";
import { harbour } from "./harbour.js";

describe("the invented dataset that the queries are tested on", () => {
  test("has the shape of the model", () => {
    expect(Dataset.safeParse(harbour).error).toBeUndefined();
  });

  test("has every record that a record refers to", () => {
    const ids = new Set<string>(
      [harbour.sources, harbour.actors, harbour.events, harbour.claims].flatMap((records) =>
        records.map(({ id }) => id),
      ),
    );
    const named = JSON.stringify(harbour).match(/(?<=")(?:source|actor|event|claim):[a-z-]+(?=")/g) ?? [];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});
