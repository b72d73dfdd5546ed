import type { Claim, ClaimId, SourceId } from "../../generated/types.js";
import type { Selection } from "../../passage/fragment-matches.js";
import type { Path } from "../issues/pointer.js";
import type { FindInText } from "./find-in-text.js";
import { judgePassage } from "./judge-passage.js";
import { type Anchor, judgePhrase } from "./judge-phrase.js";
import type { TextsAtHand } from "./texts-at-hand.js";

/** One passage of a claim, and where it stands in the text at hand, in code points; `stands` is absent where it does not. */
export interface PassageVerdict {
  /** The claim that rests on the passage. */
  readonly claim: ClaimId;
  /** The document in whose text it stands. */
  readonly source: SourceId;
  /** Where the passage is in the dataset. */
  readonly path: Path;
  /** Where it stands in the text at hand; absent where it does not. */
  readonly stands?: Selection;
}

/** What is found of a claim: a verdict for each passage in a text at hand, and an anchor for each that stands. */
export interface JudgedClaim {
  readonly verdicts: readonly PassageVerdict[];
  readonly anchors: readonly Anchor[];
}

/** Judges the passages and cues of a claim that lie in the texts at hand. */
export function judgeClaim(claim: Claim, path: Path, hand: TextsAtHand, find: FindInText): JudgedClaim {
  const judged = judgePassages(claim, path, hand, find);
  for (const [at, { cue }] of claim.attribution.entries()) {
    if (cue === undefined || cue.type === "continuation") continue;
    const text = hand.get(cue.source);
    if (text) judgePhrase("cue-not-found", cue, [...path, "attribution", at, "cue"], text, judged.anchors, find);
  }
  return judged;
}

function judgePassages({ id, evidence }: Claim, path: Path, hand: TextsAtHand, find: FindInText): JudgedClaim {
  const verdicts: PassageVerdict[] = [];
  const anchors: Anchor[] = [];
  for (const [at, passage] of evidence.entries()) {
    const text = hand.get(passage.source);
    if (text === undefined || passage.type !== "text-position") continue;
    const place = [...path, "evidence", at];
    const stands = judgePassage(passage, place, text, find);
    verdicts.push({ claim: id, source: passage.source, path: place, ...(stands ? { stands } : {}) });
    if (stands) anchors.push({ ...passage, shift: stands.start - passage.start });
  }
  return { verdicts, anchors };
}
