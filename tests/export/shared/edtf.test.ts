import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "../../../src/calendar/day.js";
import { fromEdtf, toEdtf } from "../../../src/export.js";
import { harbour } from "../harbour.js";

const dayLength = 86_400_000;

const bound = (millis: number) => (Number.isFinite(millis) ? isoDate(Math.floor(millis / dayLength)) : null);

/** The bounds that the npm package `edtf` reads. */
function readByEdtf(text: string) {
  const { min, max } = edtf(text);
  return { earliest: bound(min), latest: bound(max) };
}

/** From the year 1 to the year 9999. */
const day = fc.integer({ min: -719_162, max: 2_932_896 });
const bounds = fc
  .tuple(fc.option(day), fc.option(day))
  .filter(([a, b]) => a === null || b === null || a <= b)
  .map(([a, b]) => ({ earliest: a === null ? null : isoDate(a), latest: b === null ? null : isoDate(b) }));

describe("toEdtf", () => {
  test("writes a day as a date and a span as an interval with open ends", () => {
    expect(toEdtf({ earliest: "2023-01-29", latest: "2023-01-29" })).toBe("2023-01-29");
    expect(toEdtf({ earliest: "2023-01-27", latest: "2023-02-01" })).toBe("2023-01-27/2023-02-01");
    expect(toEdtf({ earliest: null, latest: "2023-02-01" })).toBe("../2023-02-01");
    expect(toEdtf({ earliest: "2023-01-27", latest: null })).toBe("2023-01-27/..");
    expect(toEdtf({ earliest: null, latest: null })).toBe("../..");
  });

  test("takes the `when` of an event as it is", () => {
    const texts = harbour.events.map(({ when }) => toEdtf(when));
    expect(texts.map(fromEdtf)).toEqual(harbour.events.map(({ when: { earliest, latest } }) => ({ earliest, latest })));
  });

  test("writes what the edtf package reads to the same bounds", () => {
    fc.assert(
      fc.property(bounds, (span) => {
        expect(readByEdtf(toEdtf(span))).toEqual(span);
      }),
    );
  });
});

describe("fromEdtf", () => {
  test("gives back what toEdtf wrote", () => {
    fc.assert(
      fc.property(bounds, (span) => {
        expect(fromEdtf(toEdtf(span))).toEqual(span);
      }),
    );
  });

  test("reads years and months to their last day, as the edtf package does", () => {
    const dates = "2023 2024 1900 2000 0001 9999 2023-02 2024-02 1900-02 2023-04 2023-12".split(" ");
    const intervals = ["2022/2023", "2023-01/2023-02", "2023-01-05/2023-02", "../2023", "2023-02/.."];
    for (const text of [...dates, ...intervals]) expect(fromEdtf(text), text).toEqual(readByEdtf(text));
  });

  test.each([
    ["", "is not YYYY-MM-DD"],
    ["..", "is not YYYY-MM-DD"],
    ["/", "is not YYYY-MM-DD"],
    ["2023-01-01/", "is not YYYY-MM-DD"],
    ["2023/2024/2025", "is not YYYY-MM-DD"],
    ["2023?", "is not YYYY-MM-DD"],
    ["2023-01-01T10:00", "is not YYYY-MM-DD"],
    ["[2023-01-01,2023-01-02]", "is not YYYY-MM-DD"],
    ["２０２３", "is not YYYY-MM-DD"],
    ["2023-02-01\n", "is not YYYY-MM-DD"],
    ["2023-02-30", 'the calendar has no "2023-02-30"'],
    ["0000", 'the calendar has no "0000"'],
    ["2023-13", 'the calendar has no "2023-13"'],
    ["2023-00/..", 'the calendar has no "2023-00"'],
    ["2023-02-01/2023-01-01", "ends before it starts"],
  ])("refuses %j and says why", (text, reason) => {
    expect(() => fromEdtf(text)).toThrow(RangeError);
    expect(() => fromEdtf(text)).toThrow(reason);
  });
});
