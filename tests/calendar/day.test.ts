import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber, isoDate } from "../../src/calendar/day.js";

const iso = fc
  .date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("dayNumber", () => {
  test("counts as the calendar of the engine does, from year 1 to year 9999", () => {
    fc.assert(fc.property(iso, (date) => dayNumber(date) === Date.parse(`${date}T00:00:00Z`) / 86_400_000));
  });

  test("knows the days that do not exist", () => {
    const impossible = [
      "2023-02-29",
      "1900-02-29",
      "2023-02-30",
      "2023-04-31",
      "2023-13-01",
      "2023-00-10",
      "2023-01-00",
    ];
    expect(impossible.filter((date) => dayNumber(date) !== undefined)).toEqual([]);
    expect(["2024-02-29", "2000-02-29", "0004-02-29"].filter((date) => dayNumber(date) === undefined)).toEqual([]);
  });

  test("reads the one form only", () => {
    const others = [
      "",
      "2023",
      "2023-1-1",
      "20230101",
      "2023-01-01T00:00:00Z",
      " 2023-01-01",
      "2023-01-01\n",
      "-001-01-01",
    ];
    expect(others.filter((date) => dayNumber(date) !== undefined)).toEqual([]);
  });
});

describe("isoDate", () => {
  test("is the inverse of dayNumber", () => {
    fc.assert(fc.property(iso, (date) => isoDate(dayNumber(date) ?? Number.NaN) === date));
  });
});
