import type { AttributionStep, Claim } from "../../generated/types.js";
import { eventTypeValues } from "../../generated/vocabulary-values.js";
import type { Candidate } from "./assignment.js";
import { candidatesBetween, postings, type Sharing, sharing } from "./candidates.js";
import { dice, type Marks, marks, sharedMarks } from "./likeness.js";
import { lengthOf, overlapping, type Stretches, sharedLength } from "./stretches.js";
import { LEAST_LETTERS, wordMarks } from "./words.js";

/** What a claim is compared by. */
export interface ClaimMarks {
  readonly type: string;
  readonly stretches: Stretches;
  readonly length: number;
  readonly words: Marks;
  readonly about: Marks;
  readonly speakers: Marks;
}

/** What marking a claim rests on: numbers that are the same for the same thing in every reading. */
export interface ClaimMarking {
  readonly stretchesOf: (claim: Claim) => Stretches;
  /** The number of an actor or a document, whichever reading names it. */
  readonly numberOf: (id: string) => number;
  /** The type of an event; `undefined` for what is no event. */
  readonly eventTypeOf: (id: string) => string | undefined;
}

const eventTypes: ReadonlyMap<string, number> = new Map(eventTypeValues.map((type, at) => [type, -1 - at]));

const unnamed = { nobody: -1, document: -2, inquiry: -3, officials: -4 } as const;

export function markClaim(claim: Claim, { stretchesOf, numberOf, eventTypeOf }: ClaimMarking): ClaimMarks {
  const stretches = stretchesOf(claim);
  const speakerNumber = (step: AttributionStep) =>
    step.by === null ? unnamed[step.unnamedSpeaker] : numberOf(step.by);
  const subjectNumber = (id: string) => {
    const type = eventTypeOf(id);
    return type === undefined ? numberOf(id) : (eventTypes.get(type) ?? 0);
  };
  return {
    type: claim.type,
    stretches,
    length: lengthOf(stretches),
    words: wordMarks(claim.statement, LEAST_LETTERS),
    about: marks(claim.about.map(subjectNumber)),
    speakers: marks(claim.attribution.map(speakerNumber)),
  };
}

/** What each likeness counts of the whole. */
const claimWeights = { passages: 0.4, about: 0.25, words: 0.2, speakers: 0.1, type: 0.05 } as const;

/** What two claims say must be so much alike: several claims stand in one sentence, and that alone makes no pair. */
const LEAST_ALIKE = 0.4;

/**
 * How alike two claims are whose passages overlap, and that share so many marks of what they are about and so many words; 0 where
 * what they say is not alike, something below `least` where they cannot reach that.
 */
function claimSimilarity(one: ClaimMarks, other: ClaimMarks, about: number, words: number, least: number): number {
  const { passages, about: ofAbout, words: ofWords, speakers, type } = claimWeights;
  const said =
    ofAbout * dice(about, one.about.length, other.about.length) +
    ofWords * dice(words, one.words.length, other.words.length);
  if (said / (ofAbout + ofWords) < LEAST_ALIKE || said + passages + speakers + type < least) return 0;
  const there = said + passages * dice(sharedLength(one.stretches, other.stretches), one.length, other.length);
  if (there + speakers + type < least) return 0;
  const spoken = dice(sharedMarks(one.speakers, other.speakers), one.speakers.length, other.speakers.length);
  return there + speakers * spoken + type * (one.type === other.type ? 1 : 0);
}

/** Where a passage overlaps with more than these, what each of them shares is counted by its marks, not claim by claim. */
const CROWD = 64;

/** The pairs of claims whose passages overlap and that say something alike. */
export function claimCandidates(one: readonly ClaimMarks[], other: readonly ClaimMarks[]): Candidate[] {
  const near = overlapping(other.map(({ stretches }) => stretches));
  let index: Sharing | undefined;
  let classes: Int32Array | undefined;
  let counted: Sharing | undefined;
  return candidatesBetween(
    one,
    other,
    ({ stretches, about, words }) => {
      const found = near(stretches);
      counted = undefined;
      if (found.length > CROWD) {
        index ??= sharing(
          other.length,
          ...[other.map((its) => its.about), other.map((its) => its.words)].map(postings),
        );
        index.find(about, words);
        counted = index;
      }
      return found;
    },
    (claim, its, column, least) =>
      counted === undefined
        ? claimSimilarity(claim, its, sharedMarks(claim.about, its.about), sharedMarks(claim.words, its.words), least)
        : claimSimilarity(claim, its, counted.sharedWith(column, 0), counted.sharedWith(column, 1), least),
    () => {
      classes ??= classesOf(other);
      return classes;
    },
  );
}

/** For each claim the first that nothing tells it apart from. */
function classesOf(claims: readonly ClaimMarks[]): Int32Array {
  const first = new Map<string, number>();
  return Int32Array.from(claims, ({ type, stretches, about, words, speakers }, at) => {
    const key = [type, ...[stretches, about, words, speakers].map((marked) => Array.from(marked).join())].join(" ");
    const known = first.get(key) ?? at;
    first.set(key, known);
    return known;
  });
}
