import { iso31661, iso31663 } from "iso-3166";
import { describe, expect, test } from "vitest";
import { country } from "../../../src/model/scalars.js";
import { shapeSentences } from "../../../src/validate/sentences/shape.js";
import { validateRecord } from "../../../src/validate.js";

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const allPairs = letters.flatMap((first) => letters.map((second) => `${first}${second}`));

describe("a country", () => {
  test("is what ISO 3166-1 assigns, what ISO 3166-3 keeps of former countries, or XK", () => {
    const codes = [...iso31661.map(({ alpha2 }) => alpha2), ...iso31663.map(({ from }) => from.alpha2), "XK"];
    const accepted = allPairs.filter((code) => country.safeParse(code).success);
    expect(accepted).toEqual([...new Set(codes)].sort());
    expect(accepted).toEqual(expect.arrayContaining(["NO", "SU", "YU", "CS", "DD", "XK"]));
  });
});

/** What is said of a country, without the country. */
function said(code: string): string {
  const names = [{ value: "A", language: "en", type: "primary" }];
  const verdict = validateRecord("actor", { id: "actor:a", type: "state", names, country: code });
  const [issue] = verdict.ok ? [] : verdict.issues;
  return issue?.code === "bad-format" ? shapeSentences["bad-format"]({ ...issue, value: "it" }) : "";
}

const sentence = 'it is not the code of a country by ISO 3166-1, or of a former one by ISO 3166-3, such as "NO"';

describe("nearestCountry", () => {
  test.each([
    ["UK", "GB"],
    ["EL", "GR"],
    ["no", "NO"],
    [" NO ", "NO"],
    ["NOR", "NO"],
    ["uk", "GB"],
  ])("takes %s for %s", (code, near) => {
    expect(said(code)).toBe(`${sentence}; nearest is "${near}"`);
  });

  test.each(["ZZ", "EU", "", "Norway and Sweden", "constructor"])("guesses nothing of %j", (code) => {
    expect(said(code)).toBe(sentence);
  });
});
