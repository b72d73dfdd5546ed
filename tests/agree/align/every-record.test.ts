import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignReadings, compareReadings } from "../../../src/agree.js";
import { dataset } from "../../../src/index.js";
import { twoReadings, underOtherIds, withClaims } from "../readings.js";

const other = underOtherIds(dataset);
const count = dataset.claims.length;

/** Which claims each of two readers missed; neither missed all. */
const missed = fc
  .tuple(...[0, 1].map(() => fc.array(fc.boolean(), { minLength: count, maxLength: count })))
  .filter((readers) => readers.every((misses) => misses.includes(false)));

const without = (reading: typeof dataset | typeof other, misses: readonly boolean[] = []) => {
  const gone = new Set(reading.claims.filter((_, at) => misses[at]).map(({ id }) => id as string));
  return withClaims(reading, (claim) => (gone.has(claim.id) ? undefined : claim));
};

describe("alignReadings, whatever two readers missed", () => {
  test("has every record in one row, and pairs no claim with another than its own where that is there", () => {
    fc.assert(
      fc.property(missed, ([ones = [], others = []]) => {
        const readings = twoReadings(without(dataset, ones), without(other, others));
        const alignment = alignReadings(readings);
        for (const layer of ["actors", "claims", "events"] as const) {
          for (const [reader, { dataset: its }] of readings.entries()) {
            const ids = alignment[layer].map(({ records }) => records[reader]).filter((id) => id != null);
            expect(ids.toSorted()).toEqual(its[layer].map(({ id }) => id).toSorted());
          }
        }
        const there = new Set(readings[1].dataset.claims.map(({ id }) => id as string));
        const own = alignment.claims.filter(({ records: [one] }) => one != null && there.has(`${one}-again`));
        const right = own.filter(({ records: [one, its] }) => its === `${one}-again`);
        // Where several claims stand in a sentence, one that its reader alone has may take another's place.
        expect(right.length).toBeGreaterThanOrEqual(0.9 * own.length);
      }),
      { numRuns: 15 },
    );
  });

  test("comes to the same F1 whoever is first", () => {
    const misses = dataset.claims.map((_, at) => at % 7 === 0);
    const f1 = (readings: ReturnType<typeof twoReadings>) =>
      compareReadings(readings, { resamples: 0 }).pairs.flatMap(({ layers, attribution }) => [
        ...layers.map(({ overlap }) => overlap.f1),
        attribution.wholePath.f1,
        attribution.speakers.f1,
      ]);
    const lacking = without(other, misses);
    expect(f1(twoReadings(dataset, lacking))).toEqual(f1(twoReadings(lacking, dataset)));
  });
});
