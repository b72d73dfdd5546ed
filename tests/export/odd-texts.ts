import type { Dataset } from "../../src/generated/types.js";
import { harbour } from "./harbour.js";

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
  '"=1',
  '""',
  '"',
];

/** What has a formula inside that a spreadsheet would run which splits cells there. */
export const formulasInside = [
  "pilots;=1+1",
  "pilots\t=1+1",
  "pilots\n-1",
  "pilots\r\n@SUM(A1)",
  "pilots | +1",
  'pilots;"=1+1";',
  "pilots; ＝1",
];

/** What a spreadsheet, R, pandas or DuckDB take for a number, a date, a time, or true or false. */
export const numberLike = [
  ..."007 12 12-13 3/4 (12) 1e5 0x1F 12:30 100% $5 .5 1,5 0.1.0 2024-03-01 2024-03-01/2024-03-05 １２ ١٢".split(" "),
  ...["5 March 2024", "5. März 2024", "Mar-05", "SEPT2", "Tuesday, March 5, 2024", "12:30 PM", "1 1/2", "2024年3月5日"],
  ..."TRUE true T f no NO yes Inf infinity epoch 12345678901234567890".split(" "),
];

/** What R or pandas take for a missing value. */
export const missingWords = ["NA", "N/A", "NULL", "null", "NaN", "nan", "None", "#N/A N/A", "<NA>", "-1.#IND"];

/** Texts that some reader or other takes for something else. */
export const oddTexts = [
  ...formulas,
  ...formulasInside,
  ...missingWords,
  ...numberLike,
  'a "b", c',
  "a; b\tc | d",
  "'=1",
  "o'clock",
  "it's 5 o'clock",
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
