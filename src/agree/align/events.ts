import type { ReportedEvent, When } from "../../generated/types.js";
import type { Candidate } from "./assignment.js";
import { candidatesBetween, postings, sharing } from "./candidates.js";
import { dice, type Marks, marks, sharedMarks } from "./likeness.js";
import { type SpanRelation, spanRelation } from "./span-relation.js";
import { LEAST_LETTERS, wordMarks } from "./words.js";

/** What an event is compared by. */
export interface EventMarks {
  readonly type: string;
  readonly when: When;
  readonly words: Marks;
  /** Its claims: the same number for claims that are aligned. */
  readonly claims: Marks;
}

export const markEvent = (event: ReportedEvent, claimNumber: (id: string) => number | undefined): EventMarks => ({
  type: event.type,
  when: event.when,
  words: wordMarks(event.title, LEAST_LETTERS),
  claims: marks(event.claims.map(claimNumber).filter((number) => number !== undefined)),
});

/** What each likeness counts of the whole. */
const eventWeights = { claims: 0.5, type: 0.2, dates: 0.15, words: 0.15 } as const;

/** Two events less alike than this are never a pair. */
const LEAST_ALIKE = 0.5;

const alikeDates: Readonly<Record<SpanRelation, number>> = { same: 1, overlapping: 0.5, apart: 0 };

/** How alike two events are that share so many claims; 0 where they share none. */
function eventSimilarity(one: EventMarks, other: EventMarks, shared: number): number {
  if (shared === 0) return 0;
  const alike =
    eventWeights.claims * dice(shared, one.claims.length, other.claims.length) +
    eventWeights.type * (one.type === other.type ? 1 : 0) +
    eventWeights.dates * alikeDates[spanRelation(one.when, other.when)] +
    eventWeights.words * dice(sharedMarks(one.words, other.words), one.words.length, other.words.length);
  return alike < LEAST_ALIKE ? 0 : alike;
}

/** The pairs of events about which claims are aligned. */
export function eventCandidates(one: readonly EventMarks[], other: readonly EventMarks[]): Candidate[] {
  const byClaim = sharing(other.length, postings(other.map(({ claims }) => claims)));
  return candidatesBetween(
    one,
    other,
    ({ claims }) => byClaim.find(claims),
    (event, its, column) => eventSimilarity(event, its, byClaim.sharedWith(column)),
  );
}
