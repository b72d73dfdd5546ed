import type { DateRange } from "../../calendar/date-range.js";
import type { ActorId, Claim, ClaimType, Commitment, Dataset, SpeakerId, SubjectId } from "../../generated/types.js";
import { claimTypeValues, commitmentValues } from "../../generated/vocabulary-values.js";
import { isAllegation, isDenial } from "../../records/allegation.js";
import { innermostOf, isHeard, speaks, speaksAlone } from "../../records/attribution-path.js";
import { cannotTake, checkedWords, checkKeys, type KeyKinds } from "../asking/caller-mistake.js";
import {
  type CertaintyFilter,
  certaintyWanted,
  dateFilter,
  type OpenEndedOption,
  openEndedFilters,
} from "../asking/certainty-filter.js";
import { checkedEnds } from "../asking/checked-range.js";
import type { ActorRef, AnyText, ClaimOf, OneOrMore, SpeakerRef, SubjectRef } from "../asking/records.js";
import type { RetractedOption } from "../asking/retracted.js";
import { claimTextFilter } from "../asking/text-filter.js";
import { sameRecords } from "../judged/same-records.js";
import { actorMeant } from "../names/find-actor.js";
import { speakersMeant } from "../names/find-speaker.js";
import { sameSubjects, subjectMeant } from "./claims-about.js";
import { type ClaimFilter, claimsWhere } from "./claims-where.js";
import { saidWhen } from "./said-when.js";

/** What a claim must be like. Every criterion that is given must hold; one that is left out allows all. */
export interface ClaimCriteria<D extends Dataset = Dataset, Name extends string = AnyText>
  extends DateRange,
    OpenEndedOption,
    RetractedOption {
  /** Somebody who says it, passes it on or has others say it: an actor, or a document by its id, title or publisher. */
  readonly by?: SpeakerRef<D, Name> | undefined;
  /** With `by`: whether it must rest on this speaker alone, as for `claimsBy`. Default: `false`. */
  readonly only?: boolean | undefined;
  /** What it is about: an event by its id, or an actor by its id or any of its names. */
  readonly about?: SubjectRef<D, Name> | undefined;
  /** An actor whom it accuses; with `denial: true`, one whom the denied would incriminate. */
  readonly against?: ActorRef<D, Name> | undefined;
  /** The type of the claim. */
  readonly type?: OneOrMore<ClaimType> | undefined;
  /** Whether it accuses anybody, as `isAllegation` says. */
  readonly allegation?: boolean | undefined;
  /** Whether whoever it comes down to denies it, as `isDenial` says. */
  readonly denial?: boolean | undefined;
  /** How sure the speaker is: the one given as `by`, or else the one whose word it comes down to. */
  readonly commitment?: OneOrMore<Commitment> | undefined;
  /** How sure it must be that it was said between `from` and `to`. Default: `"any"`, certainly or possibly. */
  readonly certainty?: CertaintyFilter | undefined;
  /** Words that the statement has in it, or a name of somebody who says it, whom it is about or against. */
  readonly text?: string | undefined;
}

const criteriaKeys: KeyKinds<ClaimCriteria> = {
  by: "value",
  only: "flag",
  about: "value",
  against: "value",
  type: "value",
  allegation: "flag",
  denial: "flag",
  commitment: "value",
  from: "value",
  to: "value",
  certainty: "value",
  openEnded: "flag",
  text: "value",
  includeRetracted: "flag",
};

function speakerFilters(
  where: string,
  speakers: ReadonlySet<SpeakerId> | undefined,
  { only, commitment }: ClaimCriteria,
): ClaimFilter[] {
  const commitments = checkedWords(where, "commitment", commitment, commitmentValues);
  const filters: ClaimFilter[] = [];
  if (speakers !== undefined) filters.push((claim) => (only === true ? speaksAlone : speaks)(speakers, claim));
  if (commitments !== undefined)
    filters.push((claim) => stepsOf(claim, speakers).some((step) => commitments.includes(step.commitment)));
  return filters;
}

/** The steps of a path whose commitment is asked for. */
function stepsOf(claim: Claim, speakers: ReadonlySet<SpeakerId> | undefined) {
  if (speakers !== undefined) return claim.attribution.filter((step) => isHeard(speakers, step));
  const innermost = innermostOf(claim);
  return innermost === undefined ? [] : [innermost];
}

function subjectFilters(
  subjects: ReadonlySet<SubjectId> | undefined,
  accused: ReadonlySet<ActorId> | undefined,
  { denial }: ClaimCriteria,
): ClaimFilter[] {
  const filters: ClaimFilter[] = [];
  if (subjects !== undefined) filters.push(({ about }) => about.some((id) => subjects.has(id)));
  const isWanted = denial === true ? isDenial : isAllegation;
  if (accused !== undefined)
    filters.push((claim) => claim.against?.some((id) => accused.has(id)) === true && isWanted(claim));
  return filters;
}

function dateFilters(where: string, dataset: Dataset, criteria: ClaimCriteria): ClaimFilter[] {
  checkedEnds(where, criteria);
  const fits = dateFilter(criteria, certaintyWanted(where, criteria));
  if (criteria.from === undefined && criteria.to === undefined && criteria.certainty === undefined) return [];
  const whenSaid = saidWhen(dataset);
  const filters = openEndedFilters(criteria, criteria);
  return [
    (claim) => {
      const when = whenSaid(claim);
      return fits(when) && filters.every((fits) => fits({ when }));
    },
  ];
}

function wordFilters(
  where: string,
  dataset: Dataset,
  { type, allegation, denial, text }: ClaimCriteria,
): ClaimFilter[] {
  const types = checkedWords(where, "type", type, claimTypeValues);
  const filters: ClaimFilter[] = [];
  if (types !== undefined) filters.push((claim) => types.includes(claim.type));
  if (allegation !== undefined) filters.push((claim) => isAllegation(claim) === allegation);
  if (denial !== undefined) filters.push((claim) => isDenial(claim) === denial);
  if (text !== undefined) filters.push(claimTextFilter(`${where}.text`, dataset, text));
  return filters;
}

/**
 * The claims for which every given criterion holds, in reading order: by source, then by first passage. Without
 * criteria, all claims.
 *
 * `from` and `to` ask when a claim was made, not when what it tells of happened: the first step of its path that has a
 * date, from the innermost outwards, gives it: its speech event, or its document's publication. For claims about what
 * happened in a span of days, ask for the events and take their `claims`.
 *
 * @throws RangeError where a date is not one of the calendar, `from` is after `to`, there is no such event, no speaker
 * or actor or several have a name, a value is not in its vocabulary, or a criterion is not one of these.
 * @throws TypeError where a criterion is of the wrong type, or `only` is given without `by`.
 *
 * @example
 * ```ts
 * import { dataset, findClaims } from "attributed-events";
 *
 * findClaims(dataset, { against: "Matlab Baghirov", allegation: true }).length > 0; // true
 * findClaims(dataset, { denial: true }); // []
 * ```
 */
export function findClaims<D extends Dataset, Name extends string = AnyText>(
  dataset: D,
  criteria: ClaimCriteria<D, Name> = {},
): ClaimOf<D>[] {
  const where = "findClaims: criteria";
  checkKeys(where, criteria, criteriaKeys);
  if (criteria.only === true && criteria.by === undefined)
    throw cannotTake(`${where}.only`, "whose is not said; give by");
  const { by, about, against } = criteria;
  const speakers = by === undefined ? undefined : speakersMeant(`${where}.by`, dataset, by, criteria);
  const subjects =
    about === undefined ? undefined : sameSubjects(dataset, subjectMeant(`${where}.about`, dataset, about, criteria));
  const accused =
    against === undefined
      ? undefined
      : new Set(sameRecords(dataset, actorMeant(`${where}.against`, dataset, against, criteria).id));
  return claimsWhere(
    dataset,
    { ...criteria, mentioning: accused ?? subjects ?? speakers },
    ...speakerFilters(where, speakers, criteria),
    ...subjectFilters(subjects, accused, criteria),
    ...dateFilters(where, dataset, criteria),
    ...wordFilters(where, dataset, criteria),
  );
}
