import type { TextFragment, TextPosition } from "../../generated/types.js";
import { fragmentMatches, type Selection } from "../../passage/fragment-matches.js";
import { searchable } from "../../passage/searchable-text.js";
import type { Path } from "../issues/pointer.js";
import type { FindInText } from "./find-in-text.js";
import type { TextAtHand } from "./texts-at-hand.js";

/**
 * Where a passage stands in the text at hand; `undefined`, and a finding, where it does not.
 * In the pinned text it stands at its positions, and its fragment must select it alone. In another text positions mean nothing:
 * it stands where its fragment selects one passage only, as long as the passage was. Nothing is compared by likeness.
 */
export function judgePassage(
  passage: TextPosition,
  path: Path,
  text: TextAtHand,
  find: FindInText,
): Selection | undefined {
  const matches = fragmentMatches(text.search, passage.textFragment, 2);
  return text.isPinned
    ? inPinnedText(passage, path, text, matches, find)
    : inOtherText(passage, path, text, matches, find);
}

function inPinnedText(
  { source, start, end, textFragment }: TextPosition,
  path: Path,
  { points, search }: TextAtHand,
  [first, second]: readonly Selection[],
  find: FindInText,
): Selection | undefined {
  const isPassage = first?.start === start && first.end === end;
  if (first === undefined) {
    const because = end > points.length ? "out-of-range" : whyNoMatch(search, textFragment);
    find("evidence-not-found", path, { source, because });
  } else if (second) {
    find("fragment-ambiguous", path, { start, end, selects: isPassage ? second : first, before: !isPassage });
  } else if (isPassage) return { start, end };
  else find("fragment-elsewhere", path, { start, end, selects: first });
  return undefined;
}

/** The ends of a short passage are easily written so that they share words. */
function whyNoMatch({ letters }: TextAtHand["search"], { textStart, textEnd }: TextFragment) {
  const [from, to] = [searchable(textStart), searchable(textEnd ?? "")];
  for (let shared = Math.min(from.length, to.length); shared > 0; shared--)
    if (from.endsWith(to.slice(0, shared)) && letters.includes(from + to.slice(shared))) return "ends-overlap";
  return "no-match";
}

function inOtherText(
  { source, start, end, textFragment }: TextPosition,
  path: Path,
  { search }: TextAtHand,
  [first, second]: readonly Selection[],
  find: FindInText,
): Selection | undefined {
  if (first === undefined) find("evidence-not-found", path, { source, because: whyNoMatch(search, textFragment) });
  else if (second) find("evidence-not-found", path, { source, because: "several-matches" });
  else if (first.end - first.start !== end - start)
    find("evidence-not-found", path, { source, because: "other-length" });
  else return first;
  return undefined;
}
