import fc from "fast-check";
import { munkres } from "munkres";
import { describe, expect, test } from "vitest";
import { assign, type Candidate } from "../../../src/agree/align/assignment.js";

/** A table of worths, 0 where a pair is no candidate. */
const tables = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 20 }))
  .chain(([rows, columns, most]) =>
    fc.array(
      fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: most })), { minLength: columns, maxLength: columns }),
      {
        minLength: rows,
        maxLength: rows,
      },
    ),
  );

const candidatesIn = (table: readonly (readonly number[])[]): Candidate[] =>
  table.flatMap((worths, row) => worths.flatMap((worth, column) => (worth > 0 ? [{ row, column, worth }] : [])));

const total = (table: readonly (readonly number[])[], pairs: Iterable<readonly [number, number]>) =>
  [...pairs].reduce((sum, [row, column]) => sum + (table[row]?.[column] ?? 0), 0);

describe("assign", () => {
  test("makes pairs worth as much as an independent implementation's, one to one, and of candidates alone", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const columns = table[0]?.length ?? 0;
        const pairs = [...assign(table.length, columns, candidatesIn(table)).entries()].filter(
          ([, column]) => column >= 0,
        );
        const oracle = munkres(table.map((worths) => worths.map((worth) => -worth)));
        expect(total(table, pairs)).toBe(total(table, oracle));
        expect(new Set(pairs.map(([, column]) => column)).size).toBe(pairs.length);
        for (const [row, column] of pairs) expect(table[row]?.[column]).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  test("gives up a pair where two others are worth more", () => {
    const worths = [
      [10, 9],
      [9, 0],
    ];
    expect([...assign(2, 2, candidatesIn(worths))]).toEqual([1, 0]);
  });

  test("leaves alone who has no candidate, and takes the first of equals", () => {
    expect([
      ...assign(
        3,
        2,
        candidatesIn([
          [0, 0],
          [5, 5],
          [5, 5],
        ]),
      ),
    ]).toEqual([-1, 0, 1]);
    expect([...assign(0, 0, [])]).toEqual([]);
  });
});
