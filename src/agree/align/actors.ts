import type { Actor } from "../../generated/types.js";
import { fold } from "../../text/fold.js";
import type { Candidate } from "./assignment.js";
import { candidatesBetween, postings, sharing } from "./candidates.js";
import { dice, type Marks, marks, sharedMarks } from "./likeness.js";
import { wordMarks } from "./words.js";

/** What an actor is compared by. */
export interface ActorMarks {
  readonly type: string;
  /** The words of each of its names. */
  readonly names: readonly Marks[];
  /** All names whole, and all words of them. */
  readonly wholeNames: Marks;
  readonly words: Marks;
  readonly identifiers: Marks;
  readonly schemes: readonly (readonly [scheme: string, value: string])[];
  /** Where in the text it does what: a number for each piece of text and part it has there. */
  readonly doings: Marks;
}

export function markActor(actor: Actor, doings: Marks, numberOfWhole: (text: string) => number): ActorMarks {
  const names = actor.names.map(({ value }) => wordMarks(value));
  const { identifiers = [] } = actor;
  return {
    type: actor.type,
    names,
    wholeNames: marks(actor.names.map(({ value }) => numberOfWhole(`name ${fold(value)}`))),
    words: marks(names.flatMap((name) => Array.from(name))),
    identifiers: marks(identifiers.map(({ scheme, value }) => numberOfWhole(`${scheme} ${value}`))),
    schemes: identifiers.map(({ scheme, value }) => [scheme, value]),
    doings,
  };
}

/** What each likeness counts of the whole. */
const actorWeights = { names: 0.55, doings: 0.35, type: 0.1 } as const;

/** Two actors less alike than this are never a pair. */
const LEAST_ALIKE = 0.35;

/** What two actors share, counted. */
interface Shared {
  readonly doings: number;
  readonly wholeNames: number;
  readonly identifiers: number;
  /** Rare words of names. */
  readonly words: number;
}

/** How alike two actors are: 1 for one identifier, 0 where one register calls them differently. */
function actorSimilarity(one: ActorMarks, other: ActorMarks, shared: Shared): number {
  if (shared.identifiers > 0) return 1;
  if (isToldApart(one, other)) return 0;
  const ofNames = shared.wholeNames > 0 ? 1 : shared.words > 0 ? nameSimilarity(one, other) : 0;
  const alike =
    actorWeights.names * ofNames +
    actorWeights.doings * dice(shared.doings, one.doings.length, other.doings.length) +
    actorWeights.type * (one.type === other.type ? 1 : 0);
  return alike < LEAST_ALIKE ? 0 : alike;
}

const isToldApart = ({ schemes: one }: ActorMarks, { schemes: other }: ActorMarks): boolean =>
  one.length > 0 && other.some(([scheme, value]) => one.some(([its, theirs]) => its === scheme && theirs !== value));

/** How alike the two names are that are most alike. */
function nameSimilarity(one: ActorMarks, other: ActorMarks): number {
  let best = 0;
  for (const name of one.names)
    for (const its of other.names)
      if (name.length + its.length > 0) best = Math.max(best, dice(sharedMarks(name, its), name.length, its.length));
  return best;
}

/** A word that more names have tells nobody apart. */
const COMMON = 20;

/** The pairs of actors that share an identifier, a name, a rare word of one, or something they do somewhere in the text. */
export function actorCandidates(one: readonly ActorMarks[], other: readonly ActorMarks[]): Candidate[] {
  const indexOf = (field: keyof Shared) => postings(other.map((actor) => actor[field]));
  const rare = new Map([...indexOf("words")].filter(([, actors]) => actors.length <= COMMON));
  const near = sharing(other.length, indexOf("doings"), indexOf("wholeNames"), indexOf("identifiers"), rare);
  return candidatesBetween(
    one,
    other,
    ({ doings, wholeNames, identifiers, words }) => near.find(doings, wholeNames, identifiers, words),
    (actor, its, column) =>
      actorSimilarity(actor, its, {
        doings: near.sharedWith(column, 0),
        wholeNames: near.sharedWith(column, 1),
        identifiers: near.sharedWith(column, 2),
        words: near.sharedWith(column, 3),
      }),
  );
}
