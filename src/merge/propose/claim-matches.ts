import type { Claim, Dataset } from "../../generated/types.js";
import { oneOfSame, samenessIn } from "../../query/judged/same-records.js";
import { fold } from "../../text/fold.js";
import { blocks } from "./blocks.js";
import { type Match, type MatchReason, reason, weighed } from "./match.js";
import { keysOfPassage, type Passage, passageFinder, sharedPassage } from "./passages.js";

/** How many claims that follow it in a block each is compared with. */
const WINDOW = 4;

/** The same, of claims about what is judged the same: there are as many of them as its accounts make. */
const WIDER = 64;

/** Shorter words say little of what a statement is about. */
const LONGER = 4;

/** Of the longer words of two statements, so many must be in both, and at least half of all. */
const FEW_WORDS = 3;

interface Sketch {
  readonly claim: Claim;
  readonly statement: string;
  readonly words: ReadonlySet<string>;
  readonly passages: readonly Passage[];
  /** What it is about, as far as that is judged the same as something else. */
  readonly subjects: readonly string[];
}

/** Claims that may put one proposition: in the same words, from one passage, or alike about what is judged the same. */
export function claimMatches(dataset: Dataset): readonly Match[] {
  const passagesOf = passageFinder(dataset);
  const judged = samenessIn(dataset);
  const sketches = dataset.claims.map((claim): Sketch => {
    const statement = fold(claim.statement);
    return {
      claim,
      statement,
      words: new Set(statement.match(/[\p{L}\p{M}\p{N}]+/gu)?.filter(({ length }) => length >= LONGER)),
      passages: passagesOf([claim]),
      subjects: claim.about.flatMap((id) => (judged.has(id) ? [oneOfSame(dataset, id)] : [])),
    };
  });
  const byKey = blocks<string>(sketches.length);
  for (const [place, { claim, statement, passages, subjects }] of sketches.entries()) {
    if (claim.retracted !== undefined) continue;
    byKey.add(`statement ${statement}`, place);
    for (const passage of passages) for (const key of keysOfPassage(passage)) byKey.add(key, place);
    for (const subject of subjects) byKey.add(`subject ${subject}`, place);
  }
  const found: Match[] = [];
  byKey.eachPair(
    (key) => (key.startsWith("subject ") ? WIDER : WINDOW),
    (a, b) => {
      const [one, other] = [sketches[a], sketches[b]];
      if (one === undefined || other === undefined) return;
      const reasons = reasonsFor(one, other);
      if (reasons !== undefined)
        found.push({ type: "same-claim", records: [one.claim.id, other.claim.id], ...weighed(reasons) });
    },
  );
  return found;
}

/** Whether most of the words of two statements are the same. */
function areAlike(ones: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  let common = 0;
  for (const word of ones) if (others.has(word)) common++;
  return common >= FEW_WORDS && common * 3 >= ones.size + others.size;
}

function reasonsFor(one: Sketch, other: Sketch): readonly MatchReason[] | undefined {
  if (one.claim.attribution[0]?.by === other.claim.attribution[0]?.by) return undefined;
  const passage = sharedPassage(one.passages, other.passages);
  const isSaidAlike = one.statement === other.statement;
  const isAlike = areAlike(one.words, other.words);
  if (passage === undefined && !isSaidAlike && !isAlike) return undefined;
  return [
    ...(passage === undefined ? [] : [reason("same-passage", `${passage.document} ${passage.start}–${passage.end}`)]),
    ...(isSaidAlike ? [reason("same-statement", `${one.words.size} words`)] : []),
    ...(isAlike && !isSaidAlike
      ? [reason("shared-words", [...one.words].filter((word) => other.words.has(word)).join(" "))]
      : []),
    ...one.subjects.filter((id) => other.subjects.includes(id)).map((id) => reason("shared-subject", id)),
    ...(one.claim.type === other.claim.type ? [reason("same-type", one.claim.type)] : []),
  ];
}
