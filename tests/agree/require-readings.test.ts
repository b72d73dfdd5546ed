import { describe, expect, test } from "vitest";
import { alignReadings, compareReadings } from "../../src/agree.js";
import type { Dataset } from "../../src/index.js";
import { harbour, twoReadings, underOtherIds } from "./readings.js";

const other = underOtherIds(harbour);
const [first, ...rest] = other.sources;
const withSource = (change: object): Dataset => ({
  ...other,
  sources: other.sources.map((source) => (source.text === undefined ? source : { ...source, ...change })),
});
const article = harbour.sources.find(({ text }) => text !== undefined);

describe("readings", () => {
  test.each([
    ["one reading", [{ reader: "anna", dataset: harbour }], "1 given, and agreement takes two or more"],
    ["one reader twice", [...twoReadings(harbour, other), { reader: "anna", dataset: other }], "anna is given twice"],
    ["one dataset twice", twoReadings(harbour, harbour), "ben is given twice"],
    ["an empty reading", twoReadings(harbour, { ...other, claims: [] }), "ben has no claims"],
    [
      "another text of a source",
      twoReadings(harbour, withSource({ text: { sha256: "0".repeat(64), length: 7 } })),
      `different texts of ${article?.id} (“${article?.title}”): anna has read sha256 ${article?.text?.sha256.slice(0, 12)}…`,
    ],
    [
      "another source",
      twoReadings(harbour, {
        ...withSource({
          text: { sha256: "0".repeat(64), length: 7 },
          title: "Another",
          url: "https://example.org/other",
        }),
      }),
      `different sources: anna has read ${article?.id} (“${article?.title}”), and ben has not`,
    ],
  ])("are refused where there is %s", (_, readings, message) => {
    expect(() => compareReadings(readings)).toThrow(message);
  });

  test("are told of, not refused, where two hold the very same records", () => {
    const { identical } = compareReadings(twoReadings(harbour, structuredClone(harbour)), { resamples: 0 });
    expect(identical).toEqual([["anna", "ben"]]);
  });

  test("need not all have a source that nothing was read from", () => {
    const extra = {
      ...(first as Dataset["sources"][number]),
      id: "source:more" as const,
      title: "More",
      text: undefined,
    };
    const { text: _, ...more } = extra;
    const readings = twoReadings(harbour, { ...other, sources: [...(first ? [first] : []), ...rest, more] });
    expect(alignReadings(readings).claims.every(({ records }) => !records.includes(null))).toBe(true);
  });

  test("are refused where the gold reader is none of them", () => {
    expect(() => compareReadings(twoReadings(harbour, other), { gold: "cora" })).toThrow(
      'compareReadings: options.gold: no reader "cora"; there are anna, ben',
    );
  });
});
