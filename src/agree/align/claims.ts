import type { AttributionStep, Claim } from "../../generated/types.js";
import { eventTypeValues } from "../../generated/vocabulary-values.js";
import type { Candidate } from "./assignment.js";
import { candidatesBetween } from "./candidates.js";
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

/** How alike two claims are whose passages overlap; 0 where what they say is not alike. */
function claimSimilarity(one: ClaimMarks, other: ClaimMarks): number {
  const about = likeness(one.about, other.about);
  const words = likeness(one.words, other.words);
  const { about: ofAbout, words: ofWords } = claimWeights;
  if ((ofAbout * about + ofWords * words) / (ofAbout + ofWords) < LEAST_ALIKE) return 0;
  return (
    claimWeights.passages * dice(sharedLength(one.stretches, other.stretches), one.length, other.length) +
    ofAbout * about +
    ofWords * words +
    claimWeights.speakers * likeness(one.speakers, other.speakers) +
    claimWeights.type * (one.type === other.type ? 1 : 0)
  );
}

const likeness = (one: Marks, other: Marks): number => dice(sharedMarks(one, other), one.length, other.length);

/** The pairs of claims whose passages overlap and that say something alike. */
export function claimCandidates(one: readonly ClaimMarks[], other: readonly ClaimMarks[]): Candidate[] {
  const near = overlapping(other.map(({ stretches }) => stretches));
  return candidatesBetween(one, other, ({ stretches }) => near(stretches), claimSimilarity);
}
