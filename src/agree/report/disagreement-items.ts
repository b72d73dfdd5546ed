import { describePassages } from "../../diff/format-change.js";
import type { Difference, Disagreement, ReaderCoding } from "./disagreement.js";
import type { Item } from "./section.js";

const singular = { actors: "actor", claims: "claim", events: "event" } as const;

/** A disagreement as points: where, what each reader made of it with their note, and in what they differ. */
export function disagreementItems({ layer, passage, words, codings, differences }: Disagreement): Item {
  const where = passage === null ? "nowhere in the text" : describePassages([passage]);
  const quoted = words === undefined ? "" : `: “${words.replace(/\s+/g, " ").trim()}”`;
  return {
    text: `${singular[layer]}, ${where}${quoted}`,
    below: [
      ...codings.map(codingItem),
      ...differences.map((difference) => ({ text: differenceText(difference, codings) })),
    ],
  };
}

function codingItem({ reader, record, coding, note }: ReaderCoding): Item {
  if (record === null) return { text: `${reader}: has none` };
  return {
    text: `${reader}: ${record}: ${coding}`,
    ...(note === undefined ? {} : { below: [{ text: `note: ${note}` }] }),
  };
}

/** In what those who have the record differ, in a line. */
export function differenceText({ field, each, values }: Difference, codings: readonly ReaderCoding[]): string {
  const there = codings.flatMap(({ reader, record }, at) =>
    record === null ? [] : [`${reader} ${values[at] ?? "nothing"}`],
  );
  return `${field}${each === undefined ? "" : ` (${each})`}: ${there.join(" · ")}`;
}
