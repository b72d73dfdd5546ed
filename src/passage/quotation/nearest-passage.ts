import { nearest } from "../../text/nearest.js";
import type { Selection } from "../fragment-matches.js";
import type { QuotableText } from "../quotable-text.js";
import { everyIndex } from "../search/every-index.js";
import { type Alignment, align, isSameWord, type Pair } from "./align.js";
import { partsOf } from "./parts.js";
import { type Stretch, stretchOf } from "./places.js";
import { type Token, tokensOf } from "./tokens.js";
import { type FoldedText, foldTypography } from "./typography.js";
import { firstPlace } from "./why-not.js";
import type { WordIndex } from "./word-index.js";

/** The passage of a text that is most like a quotation that does not stand in it. To be shown; never a place for the quotation. */
export interface NearestPassage {
  /** Where it stands. */
  readonly span: Selection;
  /** The passage itself. */
  readonly text: string;
  /** The words in which the two differ, in order. */
  readonly differences: readonly Difference[];
}

/** Words that stand on one side only, or otherwise on the other; empty on a side that has none. */
export interface Difference {
  /** The words of the quotation. */
  readonly quoted: string;
  /** The words of the text. */
  readonly text: string;
  /** Where the words of the text stand; an empty span where words are missing. */
  readonly at: Selection;
}

/** So many words and signs of a quotation are compared; of a longer one, those around the first that does not fit. */
const COMPARED = 96;

/** A quotation of so few words may have one that is misspelt. */
const FEW = 3;

/** So much of the text on both sides of what is like the quotation is compared as well. */
const AROUND = 40;

/** So many passages are compared with a quotation. */
const TRIED = 4;

/** What differs less is no quotation that leaves words out. */
const NEAR = 3;

/** So many places of words are looked at, the rarest words first. */
const LOOKED_AT = 3000;

/** The passage most like a quotation, or the one at a place of the folded text that is known to be. */
export function nearestPassage(text: QuotableText, words: string, near?: Stretch): NearestPassage | undefined {
  const quotation = foldTypography(words);
  const all = Array.from(tokensOf(quotation.text));
  const whole = alignmentOf(text, quotation.text, all, near);
  const parts = whole && whole.cost <= NEAR ? undefined : partsOf(words);
  const missing = parts && missingPart(text, parts, quotation.text, all);
  const found = parts === undefined ? whole : missing && (alignmentOf(text, quotation.text, missing) ?? whole);
  return (
    found &&
    described(text, found.pairs, (from, to) => {
      const place = stretchOf(quotation, from, to);
      return place ? words.slice(place.from, place.to) : quotation.text.slice(from, to);
    })
  );
}

function alignmentOf(
  text: QuotableText,
  quotation: string,
  all: readonly Token[],
  near?: Stretch,
): Alignment | undefined {
  const isLong = all.length > COMPARED;
  const quoted = isLong ? aroundBreak(text.folded().text, quotation, all) : all;
  const parts = near && !isLong ? [near] : likeParts(text.words(), quoted);
  const [best] = parts
    .map((part) => align(quoted, tokensAround(text.folded().text, part)))
    .sort((a, b) => a.cost - b.cost);
  return best && isAlike(best.pairs, quoted) ? best : undefined;
}

/** The words of the first part of a quotation that does not stand in the text. */
function missingPart(
  { text, folded }: QuotableText,
  parts: readonly string[],
  quotation: string,
  all: readonly Token[],
): readonly Token[] | undefined {
  const part = parts.find((each) => firstPlace(text, folded(), each) === undefined);
  const from = part === undefined ? -1 : quotation.indexOf(part);
  return from < 0 ? undefined : all.filter((token) => token.from >= from && token.from < from + (part?.length ?? 0));
}

/** The words around the first one up to which a long quotation stands in the text. */
function aroundBreak(text: string, quotation: string, all: readonly Token[]): readonly Token[] {
  let [low, high] = [0, all.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const { from, text: last } = all[middle - 1] ?? { from: 0, text: "" };
    if (stands(text, quotation.slice(0, from + last.length))) low = middle;
    else high = middle - 1;
  }
  const first = Math.max(0, low - COMPARED / 4);
  return all.slice(first, first + COMPARED);
}

function stands(text: string, words: string): boolean {
  let isThere = false;
  everyIndex(text, words, () => {
    isThere = true;
    return true;
  });
  return isThere;
}

/** The parts of a text in which most words of a quotation stand as far from each other as in the quotation, the likest first. */
function likeParts(index: WordIndex, quoted: readonly Token[]): readonly Stretch[] {
  const words = quoted.filter(({ isWord }) => isWord);
  const votes = votesFor(index, words);
  const width = 2 + Math.floor(words.length / 3);
  const windows: Vote[] = [];
  let [sum, first] = [0, 0];
  for (const { start, weight } of votes) {
    sum += weight;
    for (let old = votes[first]; old && old.start < start - width; old = votes[++first]) sum -= old.weight;
    const last = windows.at(-1);
    const from = votes[first]?.start ?? 0;
    if (last === undefined || from > last.start + width) windows.push({ start: from, weight: sum });
    else if (sum > last.weight + 1e-9) windows[windows.length - 1] = { start: from, weight: sum };
  }
  const place = (number: number) => index.starts[Math.min(Math.max(number, 0), index.starts.length - 1)] ?? 0;
  return windows
    .sort((a, b) => b.weight - a.weight)
    .slice(0, TRIED)
    .map(({ start }) => ({ from: place(start - 2), to: place(start + width + words.length + 2) }));
}

interface Vote {
  /** The word of the text at which the quotation would begin. */
  readonly start: number;
  readonly weight: number;
}

function votesFor(index: WordIndex, words: readonly Token[]): readonly Vote[] {
  const places = words.map(({ text }, at) => ({ at, numbers: numbersLike(index, text, words.length) }));
  places.sort((a, b) => a.numbers.length - b.numbers.length);
  const votes: Vote[] = [];
  for (const { at, numbers } of places) {
    if (votes.length > 0 && votes.length + numbers.length > LOOKED_AT) break;
    const weight = 1 / (1 + Math.log(1 + numbers.length));
    for (const number of numbers.slice(0, LOOKED_AT)) votes.push({ start: number - at, weight });
  }
  return votes.sort((a, b) => a.start - b.start);
}

/** Where a word stands; in a quotation of few words, where the word stands that is most like it. */
function numbersLike(index: WordIndex, word: string, howMany: number): readonly number[] {
  const numbers = index.numbersOf(word);
  if (numbers.length > 0 || howMany > FEW) return numbers;
  const meant = nearest(word.toLowerCase(), index.words());
  return meant === undefined ? [] : index.numbersOf(meant);
}

/** The words of a part of a text and of a little more on both sides. */
function tokensAround(text: string, { from, to }: Stretch): readonly Token[] {
  const begin = text.lastIndexOf(" ", Math.max(0, from - AROUND)) + 1;
  const end = text.indexOf(" ", to + AROUND);
  const part = text.slice(Math.max(begin, from - 2 * AROUND), end < 0 || end > to + 2 * AROUND ? to + AROUND : end);
  const first = Math.max(begin, from - 2 * AROUND);
  return Array.from(tokensOf(part), (token) => ({ ...token, from: first + token.from }));
}

/** Whether it is worth showing: a third of the words, or in a short quotation one that is much alike. */
function isAlike(pairs: readonly Pair[], quoted: readonly Token[]): boolean {
  const same = pairs.filter(({ quoted: word, standing, isSame }) => {
    return word?.isWord && standing && (isSame || isSameWord(word, standing));
  });
  const words = quoted.filter(({ isWord }) => isWord);
  return words.length <= FEW ? pairs.some(({ standing }) => standing?.isWord) : same.length * 3 >= words.length;
}

function described(
  text: QuotableText,
  pairs: readonly Pair[],
  write: (from: number, to: number) => string,
): NearestPassage | undefined {
  const folded = text.folded();
  const standing = pairs.flatMap((pair) => pair.standing ?? []);
  const passage = stretchFrom(folded, standing);
  if (passage === undefined) return undefined;
  const span = ({ from, to }: Stretch): Selection => ({ start: text.positionOf(from), end: text.positionOf(to) });
  let last = passage.from;
  const differences: Difference[] = [];
  for (const run of runsOf(pairs)) {
    const stretch = stretchFrom(
      folded,
      run.flatMap((pair) => pair.standing ?? []),
    ) ?? { from: last, to: last };
    last = stretch.to;
    if (run[0]?.isSame) continue;
    const words = run.flatMap((pair) => pair.quoted ?? []);
    const quoted = words.length === 0 ? "" : write(words[0]?.from ?? 0, endOf(words.at(-1)));
    differences.push({ quoted, text: text.text.slice(stretch.from, stretch.to), at: span(stretch) });
  }
  return { span: span(passage), text: text.text.slice(passage.from, passage.to), differences };
}

const endOf = (token: Token | undefined) => (token ? token.from + token.text.length : 0);

const stretchFrom = (folded: FoldedText, tokens: readonly Token[]) =>
  tokens.length === 0 ? undefined : stretchOf(folded, tokens[0]?.from ?? 0, endOf(tokens.at(-1)));

/** Pairs that are the same and pairs that differ, in turns. */
function runsOf(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const runs: Pair[][] = [];
  for (const pair of pairs) {
    const run = runs.at(-1);
    if (run && run[0]?.isSame === pair.isSame) run.push(pair);
    else runs.push([pair]);
  }
  return runs;
}
