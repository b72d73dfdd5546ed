import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestCandidates } from "../../../src/agree/align/best-candidates.js";

describe("bestCandidates", () => {
  test("keeps what sorting by worth, then by distance, then by place would put first", () => {
    const best = bestCandidates(4);
    const columns = fc.uniqueArray(fc.tuple(fc.nat(30), fc.nat(3)), { selector: ([column]) => column });
    fc.assert(
      fc.property(columns, fc.double({ min: 0, max: 30, noNaN: true }), (given, place) => {
        best.begin(place);
        for (const [column, worth] of given) best.add(column, worth);
        const far = (column: number) => Math.abs(column - place);
        const sorted = given
          .filter(([, worth]) => worth > 0)
          .toSorted(([a, worth], [b, other]) => other - worth || far(a) - far(b) || a - b)
          .slice(0, 4);
        expect(best.found(7)).toEqual(sorted.map(([column, worth]) => ({ row: 7, column, worth })));
        expect(best.least()).toBe(sorted.length < 4 ? 1 : sorted.at(-1)?.[1]);
      }),
      { numRuns: 1000 },
    );
  });
});
