import type { SourceId, TextFragment, TextPosition } from "../generated/types.js";
import { codePointsOf } from "./code-points.js";
import { fragmentMatches, type Selection } from "./fragment-matches.js";
import { type SearchableText, searchableText } from "./searchable-text.js";

/** No part of a text fragment has more words. */
const MOST = 4;

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== "");

/** First and last words of a passage, never all of it unless it is short. */
function ends(passage: string): TextFragment {
  const words = wordsOf(passage);
  if (words.length <= MOST) return { textStart: words.join(" ") };
  const each = Math.min(MOST, Math.floor((words.length - 1) / 2));
  return { textStart: words.slice(0, each).join(" "), textEnd: words.slice(-each).join(" ") };
}

/** The same directive with more and more of the words around the passage, the shortest first. */
function* withContext(fragment: TextFragment, before: readonly string[], after: readonly string[]) {
  for (let total = 0; total <= 2 * MOST; total++)
    for (let some = Math.min(total, MOST); some >= 0 && total - some <= MOST; some--) {
      const prefix = before.slice(before.length - some).join(" ");
      const suffix = after.slice(0, total - some).join(" ");
      yield { ...fragment, ...(prefix === "" ? {} : { prefix }), ...(suffix === "" ? {} : { suffix }) };
    }
}

/** What a directive selects, where that is one stretch only: to be the first of several is chance. */
function onlyMatch(text: SearchableText, fragment: TextFragment): Selection | undefined {
  const [first, second] = fragmentMatches(text, fragment, 2);
  return second === undefined ? first : undefined;
}

/**
 * The evidence for a passage of a text: its positions in code points, and the shortest directive that selects it alone.
 *
 * @throws Error where the words are not in the text, stand there several times and `occurrence` does not say which, or no
 * directive of four words a part is unique.
 */
export function passageOf(
  text: string,
  language: string,
  source: SourceId,
  words: string,
  occurrence?: number,
): TextPosition {
  const at = placeOf(text, words, occurrence);
  const start = codePointsOf(text.slice(0, at)).length;
  const end = start + codePointsOf(words).length;
  const searched = searchableText(text, language);
  const context = [wordsOf(text.slice(0, at)), wordsOf(text.slice(at + words.length))] as const;
  for (const textFragment of withContext(ends(words), ...context)) {
    const match = onlyMatch(searched, textFragment);
    if (match?.start === start && match.end === end) return { type: "text-position", source, start, end, textFragment };
  }
  throw new Error(`no directive of ${MOST} words a part selects this passage alone; begin or end it elsewhere`);
}

function placeOf(text: string, words: string, occurrence: number | undefined): number {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  if (places.length > 1 && occurrence === undefined)
    throw new Error(`these words stand in the text ${places.length} times; say which: --occurrence 1 is the first`);
  const place = places[(occurrence ?? 1) - 1];
  if (place === undefined) throw new Error(`the text has these words ${places.length} times, as they are written here`);
  return place;
}
