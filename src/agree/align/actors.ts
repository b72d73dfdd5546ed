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

/** The marks that actors are looked for by, in the order in which they are. */
const kinds = ["doings", "wholeNames", "identifiers", "words"] as const;

/** How many marks of a kind, by its place among the kinds, two actors share. Of words, the rare ones. */
type Shared = (kind: number) => number;

/** How alike two actors are: 1 for one identifier, 0 where one register calls them differently. */
function actorSimilarity(one: ActorMarks, other: ActorMarks, shared: Shared): number {
  const [isNamed, hasWord] = [shared(1) > 0, shared(3) > 0];
  const ofDoings = dice(shared(0), one.doings.length, other.doings.length);
  if (shared(2) > 0) return 1;
  // Most that only act at the same place are done with here.
  const { names, doings, type } = actorWeights;
  const besidesNames = doings * ofDoings + type * (one.type === other.type ? 1 : 0);
  if (!isNamed && !hasWord && besidesNames < LEAST_ALIKE) return 0;
  if (isToldApart(one, other)) return 0;
  const alike = besidesNames + names * (isNamed ? 1 : hasWord ? nameSimilarity(one, other) : 0);
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
  const indexes = kinds.map((kind) => postings(other.map((actor) => actor[kind])));
  const rare = indexes.map((index, at) =>
    kinds[at] === "words" ? new Map([...index].filter(([, actors]) => actors.length <= COMMON)) : index,
  );
  const near = sharing(other.length, ...rare);
  let looked = 0;
  const shared: Shared = (kind) => near.sharedWith(looked, kind);
  return candidatesBetween(
    one,
    other,
    (actor) => near.find(...kinds.map((kind) => actor[kind])),
    (actor, its, column) => {
      looked = column;
      return actorSimilarity(actor, its, shared);
    },
  );
}
