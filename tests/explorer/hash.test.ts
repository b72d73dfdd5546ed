import { vocabularies } from "attributed-events";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateKinds, statuses } from "../../explorer/src/columns/event-columns.js";
import { fromHash, toHash } from "../../explorer/src/state/hash.js";
import { changed, startState, type ViewState, views } from "../../explorer/src/state/view-state.js";

const day = fc
  .date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const id = fc.stringMatching(/^(event|actor):[a-z0-9](-?[a-z0-9]){0,20}$/);

const state: fc.Arbitrary<ViewState> = fc
  .record({
    view: fc.constantFrom(...views),
    days: fc.uniqueArray(day, { maxLength: 2 }).map((days) => [...days].sort()),
    zoom: fc.boolean(),
    agencies: fc.array(id, { maxLength: 3 }),
    units: fc.boolean(),
    roles: fc.subarray(Object.keys(vocabularies.Role) as ViewState["roles"][number][]),
    actors: fc.array(id, { maxLength: 2 }),
    places: fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }), { maxLength: 3 }),
    sources: fc.array(id, { maxLength: 2 }),
    statuses: fc.subarray(statuses),
    dated: fc.subarray([...dateKinds]),
    data: fc.option(fc.stringMatching(/^[0-9a-f]{16}$/), { nil: undefined }),
    words: fc.string({ unit: "grapheme", maxLength: 40 }),
    chosen: fc.option(id, { nil: undefined }),
  })
  .map(({ days: [from, to], ...rest }) => changed(startState, { ...rest, from, to }));

describe("toHash and fromHash", () => {
  test("give back every view that can be chosen", () => {
    fc.assert(
      fc.property(state, (view) => {
        expect(fromHash(`#${toHash(view)}`)).toEqual(view);
      }),
    );
  });

  test("write nothing for the view a reader starts with", () => {
    expect(toHash(startState)).toBe("");
  });

  test("make a view of any address", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(views).toContain(fromHash(`#${text}`).view);
      }),
    );
  });

  test("pass over days that no calendar has and put two days in order", () => {
    expect(fromHash("#from=2023-02-30&to=2023-01-01")).toEqual({ ...startState, to: "2023-01-01" });
    expect(fromHash("#from=2023-02-02&to=2023-01-01")).toMatchObject({ from: "2023-01-01", to: "2023-02-02" });
  });
});
