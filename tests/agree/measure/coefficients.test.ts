import { describe, expect, test } from "vitest";
import { krippendorffsAlpha, type Unit } from "../../../src/agree/measure/alpha.js";
import { fieldAgreement } from "../../../src/agree/measure/field-agreement.js";
import { cohensKappa, type Pair } from "../../../src/agree/measure/kappa.js";
import type { CodedField } from "../../../src/agree/measure/units.js";

/** One line a reader, one sign a unit, a dot where the reader gave nothing. */
const unitsOf = (...readers: readonly string[]): Unit[] =>
  [...(readers[0] ?? "")].map((_, at) => readers.map((line) => (line[at] === "." ? undefined : line[at])));

const numbers = (units: readonly Unit[]): Unit[] =>
  units.map((unit) => unit.map((value) => (value === undefined ? undefined : Number(value))));

describe("krippendorffsAlpha", () => {
  test("gives what Krippendorff 2011 works out for two readers and two values", () => {
    expect(krippendorffsAlpha(unitsOf("0100000010", "1110010000"), "nominal")).toBeCloseTo(0.0952, 4);
  });

  test("gives what Krippendorff 2011 works out for two readers and many values", () => {
    expect(krippendorffsAlpha(unitsOf("aabbdcccedda", "babbbccceddd"), "nominal")).toBeCloseTo(0.692, 4);
  });

  test("gives what Krippendorff 2011 works out for four readers with gaps, nominal and interval", () => {
    const units = unitsOf("123321412...", "1233224125..", ".33323422513", "12332441251.");
    expect(krippendorffsAlpha(units, "nominal")).toBeCloseTo(0.7434, 4);
    expect(krippendorffsAlpha(numbers(units), "interval")).toBeCloseTo(0.8491, 4);
  });

  test("gives what its article in Wikipedia works out for three readers with many gaps", () => {
    const units = unitsOf(".....34121133.3", "1.213343.......", "..21344.21133.4");
    expect(krippendorffsAlpha(units, "nominal")).toBeCloseTo(0.6914, 4);
    expect(krippendorffsAlpha(numbers(units), "interval")).toBeCloseTo(0.8108, 4);
  });

  test("has no value where nothing was coded twice, or all values are one", () => {
    expect(krippendorffsAlpha([], "nominal")).toBeUndefined();
    expect(
      krippendorffsAlpha(
        [
          ["a", undefined],
          [undefined, "b"],
        ],
        "nominal",
      ),
    ).toBeUndefined();
    expect(
      krippendorffsAlpha(
        [
          ["a", "a"],
          ["a", "a"],
        ],
        "nominal",
      ),
    ).toBeUndefined();
  });

  test("is the same for numbers far from 0", () => {
    const units = numbers(unitsOf("123321412", "123322412"));
    const far = units.map((unit) => unit.map((value) => Number(value) + 2_000_000_000));
    expect(krippendorffsAlpha(far, "interval")).toBeCloseTo(krippendorffsAlpha(units, "interval") ?? 0, 10);
  });

  test("refuses what is no number under the interval metric", () => {
    expect(() => krippendorffsAlpha([["a", "b"]], "interval")).toThrow(
      'krippendorffsAlpha: units: the interval metric takes finite numbers, got "a"',
    );
  });
});

describe("cohensKappa", () => {
  const pairsIn = (table: readonly (readonly number[])[]): Pair[] =>
    table.flatMap((row, one) => row.flatMap((count, other) => Array.from({ length: count }, (): Pair => [one, other])));

  test("gives what Cohen 1960 works out: 0.70 observed, 0.41 by chance", () => {
    const table = [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ];
    expect(cohensKappa(pairsIn(table))).toBeCloseTo(0.4915, 4);
  });

  test("is 1 for perfect agreement, below 0 for less than chance, and has no value where nothing varies", () => {
    expect(
      cohensKappa(
        pairsIn([
          [3, 0],
          [0, 2],
        ]),
      ),
    ).toBe(1);
    expect(
      cohensKappa(
        pairsIn([
          [0, 3],
          [3, 0],
        ]),
      ),
    ).toBe(-1);
    expect(cohensKappa(pairsIn([[5]]))).toBeUndefined();
    expect(cohensKappa([])).toBeUndefined();
  });

  test("does not take a number for the text that writes it", () => {
    expect(
      cohensKappa([
        ["1", 1],
        [1, "1"],
      ]),
    ).toBe(-1);
  });
});

describe("the agreement on a field", () => {
  const units = (codings: readonly (readonly (string | undefined)[])[]): CodedField => ({
    layer: "claims",
    name: "type",
    field: { metric: "nominal", property: "type" },
    units: codings.map((values, row) => ({
      row,
      key: "",
      values,
      has: values.map((value) => value !== undefined),
      present: values.map(() => true),
    })),
  });
  const agreementOn = (codings: readonly (readonly (string | undefined)[])[]) =>
    fieldAgreement(units(codings), { resamples: 100, seed: 1 });
  const coded = Array.from({ length: 12 }, (_, at) => (at % 3 === 0 ? ["a", at % 2 === 0 ? "a" : "b"] : ["b", "b"]));

  test("counts what one reader alone coded for nothing, in kappa as in alpha", () => {
    const gaps = [
      ["a", undefined],
      [undefined, "b"],
      [undefined, undefined],
    ];
    expect(agreementOn([...coded, ...gaps])).toEqual(agreementOn(coded));
    expect(agreementOn(coded)).toMatchObject({ units: 12, same: 10, kappa: { value: expect.closeTo(0.5714, 4) } });
  });

  test("says why there is no number, in kappa as in alpha", () => {
    const none = (why: string) => ({ alpha: { value: null, why }, kappa: { value: null, why } });
    expect(agreementOn(coded.slice(0, 9))).toMatchObject(none("too-few"));
    expect(agreementOn(coded.map(() => ["a", "a"]))).toMatchObject(none("one-value"));
    expect(agreementOn([["a", undefined]])).toMatchObject({ alpha: none("nothing-compared").alpha });
  });
});
