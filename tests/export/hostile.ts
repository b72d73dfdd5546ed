import type { Dataset } from "../../src/generated/types.js";
import { type FieldPath, leavesOf } from "../../src/records/field-path.js";
import { harbour } from "./harbour.js";

const texts = [
  "comma, \"quote\", 'apostrophe'; semicolon",
  "line\nbreak\r\nand\ttab",
  "=cmd()|' /C calc'!A0",
  "right \u202Eto\u202C left \u200F",
  "not in XML \u0000\u0001\u000B\u001F\uFFFE",
  "astral 𐌰𝒜🐦",
  "<b>&amp;</b> ]]> </script>",
  "\\u0041 \\n %41 {{x}}",
];

const freeText: ReadonlySet<FieldPath> = new Set<FieldPath>([
  "name",
  "sources[].title",
  "sources[].publisher",
  "sources[].authors[]",
  "sources[].stamps[].text",
  "sources[].stamps[].note",
  "sources[].retracted.reason",
  "actors[].names[].value",
  "actors[].identifiers[].value",
  "actors[].note",
  "actors[].retracted.reason",
  "events[].title",
  "events[].place.name",
  "events[].retracted.reason",
  "claims[].statement",
  "claims[].note",
  "claims[].evidence[].page",
  "claims[].evidence[].section",
  "claims[].retracted.reason",
  "judgements[].by",
  "judgements[].reason",
]);

/** `harbour` with characters in every free text that some format or other chokes on. */
export function hostileHarbour(): Dataset {
  const hostile = JSON.parse(JSON.stringify(harbour)) as Dataset;
  let next = 0;
  for (const { path, keys } of [...leavesOf(hostile)]) {
    if (!freeText.has(path)) continue;
    let holder = hostile as unknown as Record<string | number, unknown>;
    for (const key of keys.slice(0, -1)) holder = holder[key] as typeof holder;
    const key = keys.at(-1) ?? "";
    holder[key] = `${holder[key]} ${texts[next++ % texts.length]}`;
  }
  return hostile;
}

/** The hostile texts of a dataset, with their paths. */
export const hostileTexts = (dataset: Dataset) =>
  [...leavesOf(dataset)]
    .filter(({ path }) => freeText.has(path))
    .map((leaf) => ({ leaf, path: leaf.path, text: String(leaf.value) }));

/** Every string in a JSON value. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
