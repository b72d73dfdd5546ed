import { describe, expect, test } from "vitest";
import { isAdvanced, isRaised, saysMore } from "../../src/diff/strength.js";
import { changeTable } from "../../src/diff.js";

/** Every pair of values of which the second stands on a higher step than the first. */
const rising = <T>(steps: readonly (readonly T[])[]): readonly (readonly [T, T])[] =>
  steps.flatMap((lower, at) =>
    lower.flatMap((one) => steps.slice(at + 1).flatMap((step) => step.map((other) => [one, other] as const))),
  );

/** Every pair of which a function says so, of all pairs there are. */
const saidOf = <T>(steps: readonly (readonly T[])[], isMore: (one: T, other: T) => boolean) =>
  steps.flat().flatMap((one) => steps.flat().flatMap((other) => (isMore(one, other) ? [[one, other] as const] : [])));

const sorted = (pairs: readonly unknown[]) => pairs.map((pair) => JSON.stringify(pair)).sort();

describe("isRaised", () => {
  test("holds from each commitment to every one that is surer, and for no other pair", () => {
    const steps = [["denied"], ["uncommitted"], ["possible"], ["probable"], ["certain"]] as const;
    expect(sorted(saidOf(steps, isRaised))).toEqual(sorted(rising<string>(steps)));
  });
});

describe("isAdvanced", () => {
  test("holds for every step on the way to a conviction, and for no other pair", () => {
    const none = [undefined, "released", "acquitted", "outcome-unknown", "identified"] as const;
    const way = ["suspected", "accused", "under-investigation", "wanted", "detained", "arrested", "charged"] as const;
    const steps = [none, ...way.map((status) => [status] as const), ["on-trial"], ["convicted"]] as const;
    expect(sorted(saidOf(steps, isAdvanced))).toEqual(sorted(rising<string | undefined>(steps)));
  });
});

describe("saysMore", () => {
  test("holds from what says nothing against anybody, by accusation and charge, to a finding", () => {
    const steps = [
      ["demand", "announcement", "assertion", "praise"],
      ["accusation", "label"],
      ["charge"],
      ["finding"],
    ] as const;
    expect(sorted(saidOf(steps, saysMore))).toEqual(sorted(rising<string>(steps)));
  });
});

describe("changeTable", () => {
  test("has for each code its level, that of an allegation, and what it means", async () => {
    const lines = Object.entries(changeTable).map(([code, row]) => `${code} ${JSON.stringify(row)}\n`);
    await expect(lines.join("")).toMatchFileSnapshot("change-table.txt");
  });
});
