import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "../../../src/calendar/day.js";
import { type Certainty, type DateRange, type DaySpan, dateCertainty, type When } from "../../../src/index.js";
import { cases } from "../../cases.js";

const within = (earliest: string | null, latest: string | null): When => ({
  earliest,
  latest,
  basis: "stated",
});
const throughout = (earliest: string, latest: string): When => ({
  earliest,
  latest,
  throughout: { from: earliest, to: latest },
  basis: "stated",
});
const january = { from: "2023-01-01", to: "2023-01-31" };

describe("dateCertainty", () => {
  test("includes both end days", () => {
    expect(dateCertainty(within("2023-01-01", "2023-01-01"), january)).toBe("definite");
    expect(dateCertainty(within("2023-01-31", "2023-01-31"), january)).toBe("definite");
    expect(dateCertainty(within("2022-12-31", "2022-12-31"), january)).toBe("none");
    expect(dateCertainty(within("2023-02-01", "2023-02-01"), january)).toBe("none");
  });

  test("is sure of a span only where all of it lies in the range", () => {
    expect(dateCertainty(within("2023-01-30", "2023-01-31"), january)).toBe("definite");
    expect(dateCertainty(within("2023-01-30", "2023-02-01"), january)).toBe("possible");
    expect(dateCertainty(within("2023-02-01", "2023-02-03"), january)).toBe("none");
  });

  test("is sure of an open end only where the range is open there too", () => {
    expect(dateCertainty(within(null, "2023-01-10"), january)).toBe("possible");
    expect(dateCertainty(within(null, "2023-01-10"), { to: "2023-01-31" })).toBe("definite");
    expect(dateCertainty(within("2023-01-10", null), { from: "2023-01-01" })).toBe("definite");
    expect(dateCertainty(within(null, null), january)).toBe("possible");
    expect(dateCertainty(within(null, "2022-12-31"), january)).toBe("none");
  });

  test("is sure of what lasts throughout a span as soon as one day of it is in the range", () => {
    expect(dateCertainty(throughout("2022-12-01", "2023-01-01"), january)).toBe("definite");
    expect(dateCertainty(throughout("2022-12-01", "2023-03-01"), january)).toBe("definite");
    expect(dateCertainty(throughout("2022-12-01", "2022-12-31"), january)).toBe("none");
  });

  test("is sure of everything in all of time", () => {
    expect(dateCertainty(within(null, null), {})).toBe("definite");
  });

  test("agrees with asking day by day", () => {
    fc.assert(
      fc.property(whens, ranges, (when, range) => dateCertainty(when, range) === dayByDay(when, range)),
      { numRuns: cases(2000) },
    );
  });

  test("names what is wrong with a range", () => {
    const when = within(null, null);
    expect(() => dateCertainty(when, { from: "2023-02-30" })).toThrow(
      new RangeError(
        'dateCertainty: range.from: "2023-02-30" is not a date of the calendar; expected YYYY-MM-DD, 0001 to 9999',
      ),
    );
    expect(() => dateCertainty(when, { from: "2023-02-02", to: "2023-02-01" })).toThrow(
      new RangeError('dateCertainty: range.from: "2023-02-02" is after to, "2023-02-01"'),
    );
    expect(() => dateCertainty(when, { to: "10000-01-01" })).toThrow(RangeError);
    // @ts-expect-error A misspelt end must not stand for an open one.
    expect(() => dateCertainty(when, { form: "2023-01-01" })).toThrow('no key "form"; nearest is "from"');
    // @ts-expect-error A Date has a time zone, a day has none.
    expect(() => dateCertainty(when, { from: new Date(0) })).toThrow(TypeError);
  });
});

/** Forty days stand for all of time. Bounds lie well inside, so that an open end has days that a bounded one has not. */
const first = 19_350;
const calendar = Array.from({ length: 40 }, (_, offset) => first + offset);
const day = fc.integer({ min: first + 10, max: first + 29 });
const openDay = fc.option(day, { nil: null, freq: 4 });

const inOrder = <T extends number | null>([a, b]: readonly [T, T]): readonly [T, T] =>
  a !== null && b !== null && a > b ? [b, a] : [a, b];
const date = (number: number | null) => (number === null ? null : isoDate(number));

const whens: fc.Arbitrary<When> = fc.oneof(
  fc
    .tuple(openDay, openDay)
    .map(inOrder)
    .map(([a, b]) => within(date(a), date(b))),
  fc
    .tuple(day, day)
    .map(inOrder)
    .map(([a, b]) => throughout(isoDate(a), isoDate(b))),
);
const ranges: fc.Arbitrary<DateRange> = fc
  .tuple(openDay, openDay)
  .map(inOrder)
  .map(([a, b]) => ({ from: date(a) ?? undefined, to: date(b) ?? undefined }));

/** The same by brute force: try every day on which it can have happened and see whether all, some or none are in the range. */
function dayByDay(when: When, { from, to }: DateRange): Certainty {
  const inRange = (iso: string) => (from === undefined || iso >= from) && (to === undefined || iso <= to);
  const days = calendar.map(isoDate).filter((iso) => (when.earliest ?? iso) <= iso && (when.latest ?? iso) >= iso);
  const hits = days.filter(inRange).length;
  if (hits === 0) return "none";
  const isUnderWay = ({ from, to }: DaySpan) => days.some((iso) => inRange(iso) && from <= iso && iso <= to);
  return (when.throughout && isUnderWay(when.throughout)) || hits === days.length ? "definite" : "possible";
}
