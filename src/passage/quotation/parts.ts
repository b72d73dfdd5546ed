import type { QuotableText } from "../quotable-text.js";
import type { Paragraph } from "./paragraphs.js";
import { eachFoldedPlace, type Stretch } from "./places.js";
import { foldedWords } from "./typography.js";

/** A quotation has no more parts: nobody quotes so, and each takes its time. */
const MOST = 16;

/** Points that stand for words left out, in brackets or not; typography is folded already. */
const ellipsis = /\[ ?… ?\]|\( ?… ?\)|…/u;

/** The parts of a quotation that leaves words out, folded; `undefined` where it leaves none out, or too often. */
export function partsOf(words: string): readonly string[] | undefined {
  const pieces = foldedWords(words).split(ellipsis);
  const parts = pieces.map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return pieces.length === 1 || parts.length === 0 || parts.length > MOST ? undefined : parts;
}

/** All ways in which the parts of a quotation stand one after the other. */
export interface Ways {
  /** How many there are; not exact above 2^53. */
  readonly total: number;
  /** The one of a number, from 0, in the order of the text. */
  readonly way: (number: number) => readonly Stretch[];
}

/** The ways in which the parts stand within one paragraph, over all paragraphs of a text. */
export function waysOfParts(text: QuotableText, parts: readonly string[]): Ways {
  const [first = ""] = parts;
  const found = text
    .paragraphs()
    .filter(({ folded }) => folded.text.includes(first))
    .map((paragraph) => waysIn(parts.map((part) => placesIn(paragraph, part))));
  const way = (number: number): readonly Stretch[] => {
    let left = number;
    for (const each of found) {
      if (left < each.total) return each.way(left);
      left -= each.total;
    }
    return [];
  };
  return { total: found.reduce((sum, each) => sum + each.total, 0), way };
}

function placesIn({ from, text, folded }: Paragraph, part: string): readonly Stretch[] {
  const places: Stretch[] = [];
  eachFoldedPlace(text, folded, part, (place) => {
    places.push({ from: from + place.from, to: from + place.to });
    return false;
  });
  return places;
}

/** Counted from the last part to the first: how many ways there are from each place of a part on, and from all later ones. */
function waysIn(places: readonly (readonly Stretch[])[]): Ways {
  const onward: number[][] = [];
  for (const [part, here] of [...places.entries()].reverse()) {
    const [next, ways] = [places[part + 1], onward[0]];
    const sums: number[] = new Array(here.length + 1).fill(0);
    let at = next?.length ?? 0;
    for (let one = here.length - 1; one >= 0; one--) {
      while (next && at > 0 && (next[at - 1]?.from ?? 0) >= (here[one]?.to ?? 0)) at--;
      sums[one] = (sums[one + 1] ?? 0) + (next ? (ways?.[at] ?? 0) : 1);
    }
    onward.unshift(sums);
  }
  return { total: onward[0]?.[0] ?? 0, way: (number) => wayOf(places, onward, number) };
}

function wayOf(
  places: readonly (readonly Stretch[])[],
  onward: readonly (readonly number[])[],
  number: number,
): Stretch[] {
  const chosen: Stretch[] = [];
  let left = number;
  for (const [part, here] of places.entries()) {
    const sums = onward[part] ?? [];
    const end = chosen.at(-1)?.to ?? 0;
    let one = here.findIndex(({ from }) => from >= end);
    // So many ways begin at this place, and the others at later ones.
    for (; one < here.length - 1 && left >= (sums[one] ?? 0) - (sums[one + 1] ?? 0); one++)
      left -= (sums[one] ?? 0) - (sums[one + 1] ?? 0);
    const place = here[one];
    if (place) chosen.push(place);
  }
  return chosen;
}
