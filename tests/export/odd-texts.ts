import type { Dataset } from "../../src/generated/types.js";
import { harbour } from "./fixture.js";

/** What a spreadsheet takes for a formula, or that begins with the apostrophe that keeps it from doing so. */
export const formulas = [
  "=cmd()|' /C calc'!A0",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  " =1",
  "＝1",
  "'=1",
  "''",
  "'",
];

/** What R or pandas take for a missing value. */
export const missingWords = ["NA", "N/A", "NULL", "null", "NaN", "nan", "None", "#N/A N/A", "<NA>", "-1.#IND"];

/** Texts that some reader or other takes for something else. */
export const oddTexts = [
  ...formulas,
  ...missingWords,
  'a "b", c',
  "_x0041_",
  "_x005F_x0041_",
  "\u0000",
  "\uD800",
  "\uDC00\uD800",
  "🐦",
  " a ",
];

/** `harbour` with the odd texts as further names of its first actor. */
export function oddHarbour(): Dataset {
  const [first, ...others] = harbour.actors;
  if (first === undefined) throw new Error("the fixture has no actors");
  const names = oddTexts.map((value) => ({ value, language: "en", type: "alias" as const }));
  return { ...harbour, actors: [{ ...first, names: [...first.names, ...names] }, ...others] };
}
