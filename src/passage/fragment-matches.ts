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
 * quotations begin and end at the ends of words, except where the prefix or suffix adjoins.
 */
export function* fragmentMatches(text: SearchableText, fragment: TextFragment): Iterable<Selection> {
  const [prefix, textStart] = [searchable(fragment.prefix ?? ""), searchable(fragment.textStart)];
  const endsWord = fragment.textEnd !== undefined || fragment.suffix === undefined;
  for (let from = 0; textStart !== ""; from++) {
    const anchor = find(text, prefix === "" ? textStart : prefix, from, prefix === "" ? endsWord : false);
    if (anchor === undefined) return;
    from = anchor;
    const start = prefix === "" ? anchor : afterSpace(text, anchor + prefix.length);
    if (!stands(text, textStart, start, prefix === "", endsWord)) continue;
    const end = endOf(text, fragment, start + textStart.length);
    if (end === "nowhere") return;
    if (end !== undefined) yield { start: positionOf(text, start), end: endOfLetter(text, end - 1) };
  }
}

/** Where a match ends whose start has been found; `nowhere` when no later start can help. */
function endOf(text: SearchableText, fragment: TextFragment, from: number): number | "nowhere" | undefined {
  const suffix = searchable(fragment.suffix ?? "");
  const isFollowed = (end: number) => suffix === "" || stands(text, suffix, afterSpace(text, end), false, true);
  if (fragment.textEnd === undefined) return isFollowed(from) ? from : undefined;
  const textEnd = searchable(fragment.textEnd);
  let at = textEnd === "" ? undefined : find(text, textEnd, from, suffix === "");
  for (; at !== undefined; at = find(text, textEnd, at + textEnd.length, suffix === ""))
    if (isFollowed(at + textEnd.length)) return at + textEnd.length;
  return "nowhere";
}

/** The first place from `from` on at which a quotation stands, its first word whole. */
function find(text: SearchableText, quotation: string, from: number, endsWord: boolean): number | undefined {
  for (let at = text.letters.indexOf(quotation, from); at >= 0; at = text.letters.indexOf(quotation, at + 1))
    if (stands(text, quotation, at, true, endsWord)) return at;
  return undefined;
}

function stands(text: SearchableText, quotation: string, at: number, startsWord: boolean, endsWord: boolean): boolean {
  if (!text.letters.startsWith(quotation, at)) return false;
  if (isInside(text, at) || isInside(text, at + quotation.length)) return false;
  const isBoundary = (position: number) => text.wordBoundaries.has(position);
  if (startsWord && !isBoundary(positionOf(text, at))) return false;
  return !endsWord || isBoundary(endOfLetter(text, at + quotation.length - 1));
}

/** Whether a place lies between letters of one character, of which a browser shows all or nothing. */
const isInside = ({ positions }: SearchableText, at: number) => at > 0 && positions[at] === positions[at - 1];

function afterSpace({ letters }: SearchableText, at: number): number {
  let next = at;
  while (letters[next] === " " || letters[next] === "\n") next++;
  return next;
}

const positionOf = ({ positions }: SearchableText, letter: number) => positions[letter] ?? positions.at(-1) ?? 0;

const endOfLetter = ({ ends }: SearchableText, letter: number) => ends[letter] ?? 0;
