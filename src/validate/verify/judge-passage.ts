import type { TextPosition } from "../../generated/types.js";
import { fragmentMatches, type Selection } from "../../passage/fragment-matches.js";
import type { Path } from "../issue.js";
import type { Find } from "../rule.js";
import type { TextAtHand } from "./texts-at-hand.js";

/**
 * Where a passage stands in the text at hand; `undefined`, and a finding, where it does not.
 * In the pinned text it stands at its positions, and its fragment must select it. In another text positions mean nothing:
 * it stands where its fragment selects one passage only, as long as the passage was. Nothing is compared by likeness.
 */
export function judgePassage(passage: TextPosition, path: Path, text: TextAtHand, find: Find): Selection | undefined {
  const matches = firstTwo(fragmentMatches(text.search, passage.textFragment));
  return text.isPinned ? inPinnedText(passage, path, text, matches, find) : inOtherText(passage, path, matches, find);
}

function firstTwo(matches: Iterable<Selection>): readonly Selection[] {
  const first: Selection[] = [];
  for (const match of matches) if (first.push(match) === 2) break;
  return first;
}

function inPinnedText(
  { source, start, end }: TextPosition,
  path: Path,
  { points }: TextAtHand,
  [first]: readonly Selection[],
  find: Find,
): Selection | undefined {
  if (end > points.length) find("evidence-not-found", path, { source, because: "out-of-range" });
  else if (first === undefined) find("evidence-not-found", path, { source, because: "no-match" });
  else if (first.start === start && first.end === end) return { start, end };
  else find("fragment-ambiguous", path, { start, end, selects: first });
  return undefined;
}

function inOtherText(
  { source, start, end }: TextPosition,
  path: Path,
  [first, second]: readonly Selection[],
  find: Find,
): Selection | undefined {
  if (first === undefined) find("evidence-not-found", path, { source, because: "no-match" });
  else if (second) find("evidence-not-found", path, { source, because: "several-matches" });
  else if (first.end - first.start !== end - start)
    find("evidence-not-found", path, { source, because: "other-length" });
  else return first;
  return undefined;
}
