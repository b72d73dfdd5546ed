import type { TextFragment } from "../generated/types.js";
import { type SearchableText, searchable } from "./searchable-text.js";

/** What a text fragment selects: from one position of the text to another, in code points, the end exclusive. */
export interface Selection {
  /** The first code point, counted from 0. */
  readonly start: number;
  /** The code point after the last one. */
  readonly end: number;
}

/**
 * What a text-fragment directive selects in a text, in the order in which a browser would come to it; a browser shows the first.
 * The search is that of the URL Fragment Text Directives draft of the WICG (chapter "Navigating to a Text Fragment"):
 * quotations begin and end at the ends of words, except where the prefix or suffix adjoins. At most `most` are looked for.
 */
export function fragmentMatches(
  text: SearchableText,
  fragment: TextFragment,
  most = Number.POSITIVE_INFINITY,
): readonly Selection[] {
  const [prefix, textStart] = [searchable(fragment.prefix ?? ""), searchable(fragment.textStart)];
  const suffix = searchable(fragment.suffix ?? "");
  if (textStart === "") return [];
  const endsWord = fragment.suffix === undefined;
  if (fragment.textEnd === undefined)
    return placesOf(text, { before: prefix, words: textStart, after: suffix, endsWord }, most).map(selection(text));
  const textEnd = searchable(fragment.textEnd);
  const matches: Stretch[] = [];
  for (const start of placesOf(text, { before: prefix, words: textStart, after: "", endsWord: true }, most)) {
    // Where no end comes after a start, none comes after later ones.
    const [end] = placesOf(text, { before: "", words: textEnd, after: suffix, endsWord: suffix === "" }, 1, start.to);
    if (end === undefined) break;
    matches.push({ from: start.from, to: end.to });
  }
  return matches.map(selection(text));
}

/** Letters from one to another, the end exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Letters that are looked for, and those that must adjoin them; empty where any may. */
interface Sought {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** Whether the words must end where a word does, and not only where `after` goes on. */
  readonly endsWord: boolean;
}

/** The first places of what is sought, in order. Between what adjoins stands nothing, or any gap that the text has. */
function placesOf(text: SearchableText, sought: Sought, most: number, from = 0): readonly Stretch[] {
  const { before, words, after } = sought;
  if (words === "") return [];
  const places: Stretch[] = [];
  for (const first of before === "" ? [""] : text.gaps)
    for (const second of after === "" ? [""] : text.gaps) {
      let found = 0;
      text.find(
        before + first + words + second + after,
        (at) => {
          const start = at + before.length + first.length;
          if (!isPlace(text, sought, start, at, start + words.length + second.length)) return false;
          places.push({ from: start, to: start + words.length });
          return ++found >= most;
        },
        from,
      );
    }
  return places.sort((a, b) => a.from - b.from).slice(0, most);
}

/** Whether the letters at three places are those sought, each from the beginning of a word on where it must be. */
function isPlace(
  text: SearchableText,
  { before, words, after, endsWord }: Sought,
  at: number,
  first: number,
  last: number,
) {
  if (before !== "" && !isWhole(text, first, before, true, false)) return false;
  if (!isWhole(text, at, words, before === "", endsWord)) return false;
  return after === "" || isWhole(text, last, after, false, true);
}

function isWhole(text: SearchableText, at: number, letters: string, startsWord: boolean, endsWord: boolean): boolean {
  if (isInside(text, at) || isInside(text, at + letters.length)) return false;
  if (startsWord && !text.isWordBoundary(positionOf(text, at))) return false;
  return !endsWord || text.isWordBoundary(endOfLetter(text, at + letters.length - 1));
}

/** Whether a place lies between letters of one character, of which a browser shows all or nothing. */
const isInside = ({ positions }: SearchableText, at: number) => at > 0 && positions[at] === positions[at - 1];

const selection =
  (text: SearchableText) =>
  ({ from, to }: Stretch): Selection => ({ start: positionOf(text, from), end: endOfLetter(text, to - 1) });

const positionOf = ({ positions }: SearchableText, letter: number) => positions[letter] ?? positions.at(-1) ?? 0;

const endOfLetter = ({ ends }: SearchableText, letter: number) => ends[letter] ?? 0;
