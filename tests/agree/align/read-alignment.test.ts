import { describe, expect, test } from "vitest";
import { alignReadings, compareReadings, readAlignment } from "../../../src/agree.js";
import { harbour, twoReadings, underOtherIds } from "../readings.js";

const readings = twoReadings(harbour, underOtherIds(harbour));
const alignment = alignReadings(readings);
const kept = JSON.parse(JSON.stringify(alignment));
const [row] = kept.claims;

describe("readAlignment", () => {
  test("reads back what was kept", () => {
    expect(readAlignment(kept, readings)).toEqual(alignment);
  });

  test("takes a correction: who is put apart in the file stays apart, and who is put together is compared", () => {
    const apart = { ...kept, claims: kept.claims.slice(1) };
    const [both] = compareReadings(readings, { alignment: readAlignment(apart, readings), resamples: 0 }).pairs;
    const claims = both?.layers.find(({ layer }) => layer === "claims")?.overlap;
    expect(claims).toMatchObject({ both: alignment.claims.length - 1, onlyOne: 1, onlyOther: 1 });
  });

  test("takes readers in another order, as they stand in the file", () => {
    const turned = { ...kept, readers: ["ben", "anna"] };
    for (const layer of ["actors", "claims", "events"])
      turned[layer] = kept[layer].map((one: typeof row) => ({ ...one, records: one.records.toReversed() }));
    expect(readAlignment(turned, readings)).toEqual(alignment);
  });

  test.each([
    ["no object", [], "alignment: must be an object with readers, actors, claims and events"],
    [
      "other readers",
      { ...kept, readers: ["anna", "cora"] },
      'alignment.readers: must be ["anna","ben"], in any order',
    ],
    ["a layer that is no list", { ...kept, events: {} }, "alignment.events: must be a list of rows"],
    [
      "a row of three",
      { ...kept, claims: [{ records: [...row.records, null] }] },
      "alignment.claims[0].records: must be a list of 2, each an id or null",
    ],
    [
      "an id that the reader does not have",
      { ...kept, claims: [{ records: [`${row.records[0]}x`, null] }] },
      `alignment.claims[0].records[0]: anna has no "${row.records[0]}x" among its claims that are not withdrawn; nearest is "${row.records[0]}"`,
    ],
    [
      "a record in two rows",
      { ...kept, claims: [row, { records: [row.records[0], null] }] },
      `alignment.claims[1].records[0]: ${row.records[0]} of anna stands in row 0 already`,
    ],
  ])("refuses %s, and says where", (_, value, message) => {
    expect(() => readAlignment(value, readings)).toThrow(message);
  });
});
