import type { TextFragment } from "../generated/types.js";
import { codePointLength } from "../text/code-point-length.js";
import { fragmentMatches, type Selection } from "./fragment-matches.js";
import type { QuotableText } from "./quotable-text.js";
import { isUnspaced } from "./quotation/borders.js";
import type { SearchableText } from "./searchable-text.js";

/** No part of a text fragment has more words. */
const MOST = 4;

/** No part of a text fragment has more code points. */
const LONGEST = 120;

/** Four words with the spaces between them are looked for in so many units. */
const AROUND = 600;

/**
 * The shortest directive that selects a passage alone, for a browser that shows the first of several would show it by chance;
 * `undefined` where none of four words a part does. The passage begins and ends with something that a search sees.
 */
export function directiveOf(
  searchable: SearchableText,
  text: QuotableText,
  { start, end }: Selection,
): TextFragment | undefined {
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  const wordsOf = wordsIn(searchable, text);
  const around = () => ({
    before: wordsOf(Math.max(0, from - AROUND), from),
    after: wordsOf(to, Math.min(text.text.length, to + AROUND)),
  });
  // The middle of a long passage is not needed.
  const isLong = to - from > AROUND;
  const ends = endsOf(
    isLong ? [...wordsOf(from, from + AROUND), ...wordsOf(Math.max(from, to - AROUND), to)] : wordsOf(from, to),
  );
  for (const textFragment of withContext(ends, around)) {
    if (!isShort(textFragment)) continue;
    const [first, second] = fragmentMatches(searchable, textFragment, 2);
    if (second === undefined && first?.start === start && first.end === end) return textFragment;
  }
  return undefined;
}

/** A word, and what parts it from the next one. */
interface Word {
  readonly text: string;
  readonly gap: string;
}

const isAscii = /^[\0-\x7f]*$/;

/** Words are what stands between spaces; of scripts that have none, what the engine takes for words. */
function wordsIn({ isWordBoundary }: SearchableText, { text, positionOf }: QuotableText) {
  return (from: number, to: number): readonly Word[] =>
    Array.from(text.slice(from, to).matchAll(/\S+/g)).flatMap(({ 0: word, index }) => {
      if (isAscii.test(word) || !isUnspaced.test(word)) return [{ text: word, gap: " " }];
      const first = from + index;
      const cuts = Array.from(word, (_, at) => at).filter((at) => at > 0 && isWordBoundary(positionOf(first + at)));
      return [0, ...cuts].map((at, one) => ({
        text: word.slice(at, cuts[one]),
        gap: cuts[one] === undefined ? " " : "",
      }));
    });
}

const written = (words: readonly Word[]) =>
  words
    .map(({ text, gap }) => text + gap)
    .join("")
    .trim();

/** First and last words of a passage, never all of it unless it is short; fewer where they are long. */
function endsOf(words: readonly Word[]): TextFragment {
  const most = words.length <= MOST ? MOST : Math.min(MOST, Math.floor((words.length - 1) / 2));
  const all = written(words);
  if (words.length <= MOST && codePointLength(all) <= LONGEST) return { textStart: all };
  for (let each = Math.min(most, words.length - 1); each > 1; each--) {
    const ends = { textStart: written(words.slice(0, each)), textEnd: written(words.slice(-each)) };
    if (isShort(ends)) return ends;
  }
  return { textStart: written(words.slice(0, 1)), textEnd: written(words.slice(-1)) };
}

const isShort = ({ prefix = "", textStart, textEnd = "", suffix = "" }: TextFragment) =>
  [prefix, textStart, textEnd, suffix].every((part) => codePointLength(part) <= LONGEST);

interface Around {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
}

/** The same directive with more and more of the words around the passage, the shortest first: most need none. */
function* withContext(fragment: TextFragment, around: () => Around): Iterable<TextFragment> {
  yield fragment;
  const { before, after } = around();
  for (let total = 1; total <= 2 * MOST; total++)
    for (let some = Math.min(total, MOST); some >= 0 && total - some <= MOST; some--) {
      const prefix = written(before.slice(Math.max(0, before.length - some)));
      const suffix = written(after.slice(0, total - some));
      yield { ...fragment, ...(prefix === "" ? {} : { prefix }), ...(suffix === "" ? {} : { suffix }) };
    }
}
