import { type Finder, finderFor } from "../search/finder.js";
import { unseen } from "./borders.js";
import { dashes, doubled, gap, type Piece, quotes, typographicPieces } from "./typographic-pieces.js";
import { wordStarts } from "./word-starts.js";

/**
 * A text without its typography: letters, digits, case and punctuation as they are, each kind of quotation mark, dash, ellipsis and
 * white space as one, and nothing of what is not seen. Only for finding: places lead back to the text itself.
 */
export interface FoldedText {
  readonly text: string;
  /** Finds words without typography. */
  readonly find: Finder;
  /** Where in the text a place begins; `undefined` for one inside what was folded as a whole. */
  readonly startOf: (place: number) => number | undefined;
  /** Where in the text what comes before a place ends; `undefined` for one inside what was folded as a whole. */
  readonly endOf: (place: number) => number | undefined;
}

const [isGap, isUnseen] = [new RegExp(`^${gap}`, "u"), new RegExp(`[${unseen}]`, "gu")];
const [isDash, isMark] = [new RegExp(`^[${dashes}]+$`, "u"), new RegExp(`^(?:${doubled}|[${quotes}])$`, "u")];

/** The end of a paragraph: a blank line, or the character that Unicode has for it. */
export const paragraphEnd = /\n[^\S\n]*\n|\r\r|\u2029/;

/** How a piece of a text is looked for. */
function folded(text: string, { 0: piece, index }: Piece): string {
  const alone = known.get(piece) ?? foldedAlone(piece);
  // After a digit a mark may count minutes or inches, which are not the same.
  return alone === '"' && !isAfterDigit(text, index) ? "'" : alone;
}

/** What was asked before: the same few pieces stand in every text. */
const known = new Map<string, string>();
const KNOWN = 500;

/** A blank line is kept, as a line feed: no quotation crosses it unsaid. */
function foldedAlone(piece: string): string {
  const written = isGap.test(piece) ? foldedGap(piece.replace(isUnseen, "")) : foldedSign(piece);
  if (known.size < KNOWN && piece.length <= 2) known.set(piece, written);
  return written;
}

const foldedGap = (space: string) => (space === "" ? "" : paragraphEnd.test(space) ? "\n" : " ");

function foldedSign(piece: string): string {
  if (isMark.test(piece)) return isDouble(piece) ? '"' : "'";
  if (isDash.test(piece)) return "-";
  return piece.startsWith(".") ? "…" : piece.normalize("NFC");
}

const isAfterDigit = (text: string, index: number) =>
  index > 0 && /\p{Nd}$/u.test(text.slice(Math.max(0, index - 2), index));

const isDouble = (mark: string) => mark.length === 2 || /["“”„‟″«»〝〞〟＂ˮʺ״]/.test(mark);

/** Words without white space, and what nobody sees, at their ends. */
export function trimmed(words: string): string {
  let [from, to] = [0, words.length];
  while (from < to && isGap.test(words[from] ?? "")) from++;
  while (from < to && isGap.test(words[to - 1] ?? "")) to--;
  return words.slice(from, to);
}

/** White space of more than one space, typography, or any character beside ASCII. */
const mayFold = /[^ !#-_a-~]|^ | (?: |$)|,,|''|--|\.\.\.|\. \. \./;

/** Words as they are looked for. */
export function foldedWords(words: string): string {
  if (!mayFold.test(words)) return words;
  let [written, done] = ["", 0];
  for (const piece of typographicPieces(words)) {
    written += words.slice(done, piece.index) + folded(words, piece);
    done = piece.index + piece[0].length;
  }
  return (done === 0 ? words : written + words.slice(done)).trim();
}

/** Folds a text in time that grows with its length alone. */
export function foldTypography(text: string): FoldedText {
  const pieces: string[] = [];
  // Where the two texts shift against each other: places of the folded text, and where they lie in the text.
  const [places, origins]: [number[], number[]] = [[0], [0]];
  let [length, done] = [0, 0];
  for (const found of typographicPieces(text)) {
    const { 0: piece, index } = found;
    const written = folded(text, found);
    if (written === piece) continue;
    pieces.push(text.slice(done, index), written);
    length += index - done;
    done = index + piece.length;
    if (written.length !== piece.length || written.length > 1) {
      places.push(length, length + written.length);
      origins.push(index, done);
    }
    length += written.length;
  }
  pieces.push(text.slice(done));
  const all = pieces.join("");
  const find = finderFor(all, () => wordStarts(all));
  if (done === 0) return { text, find, startOf: (place) => place, endOf: (place) => place };
  return { text: all, find, ...placesBetween(places, origins) };
}

/** For each so many places it is known between which two they lie. */
const STEP = 64;

/** Of places in order, every second and the one after it enclose a piece that was folded as a whole. */
function placesBetween(places: readonly number[], origins: readonly number[]): Pick<FoldedText, "startOf" | "endOf"> {
  const last = places.at(-1) ?? 0;
  const known = new Uint32Array(Math.floor(last / STEP) + 1);
  for (let entry = 0, step = 0; step < known.length; known[step++] = entry)
    while ((places[entry + 1] ?? Number.POSITIVE_INFINITY) <= step * STEP) entry++;
  const entryOf = (place: number): number => {
    let entry = known[(Math.min(place, last) / STEP) | 0] ?? 0;
    while (entry + 1 < places.length && (places[entry + 1] ?? 0) <= place) entry++;
    return entry;
  };
  const isPiece = (entry: number) => entry % 2 === 1;
  const shifted = (entry: number, place: number) => (origins[entry] ?? 0) + place - (places[entry] ?? 0);
  return {
    startOf: (place) => {
      const entry = entryOf(place);
      return isPiece(entry) && place !== places[entry] ? undefined : shifted(entry, place);
    },
    endOf: (place) => {
      if (place === 0) return 0;
      const entry = entryOf(place - 1);
      if (!isPiece(entry)) return shifted(entry, place);
      return place === places[entry + 1] ? origins[entry + 1] : undefined;
    },
  };
}
