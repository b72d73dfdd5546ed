import type { DateRange } from "../../calendar/date-range.js";
import { knownDay } from "../../calendar/known-day.js";
import type { Dataset, EventStatus, EventType, Role } from "../../generated/types.js";
import { eventStatusValues, eventTypeValues } from "../../generated/vocabulary-values.js";
import { checkedWords, checkKeys, type KeyKinds } from "../asking/caller-mistake.js";
import {
  type CertaintyFilter,
  certaintyWanted,
  type OpenEndedOption,
  openEndedFilters,
} from "../asking/certainty-filter.js";
import { checkedEnds } from "../asking/checked-range.js";
import type { ActorRef, AnyText, EventOf, OneOrMore } from "../asking/records.js";
import type { RetractedOption } from "../asking/retracted.js";
import { eventTextFilter } from "../asking/text-filter.js";
import { sameRecords } from "../judged/same-records.js";
import { actorMeant } from "../names/find-actor.js";
import type { DatesWanted, EventFilter, EventQuestion, PartWanted } from "./event-question.js";
import { countAnswering, eventsAnswering } from "./events-answering.js";
import { agencyPart, oneActor, type UnitsOption } from "./events-by-agency.js";
import { placeFilter } from "./place-filter.js";
import { rolesWanted, takesPart } from "./takes-part.js";

/** What an event must be like. Every criterion that is given must hold; one that is left out allows all. */
export interface EventCriteria<D extends Dataset = Dataset, Name extends string = AnyText>
  extends DateRange,
    OpenEndedOption,
    UnitsOption,
    RetractedOption {
  /** How sure it must be that it happened between `from` and `to`. Default: `"any"`, certainly or possibly. */
  readonly certainty?: CertaintyFilter | undefined;
  /** Whether it must have happened on exactly one known day (`true`) or must not have (`false`). */
  readonly knownDay?: boolean | undefined;
  /** An agency that takes part, itself or by a unit below it: its id or any of its names. */
  readonly agency?: ActorRef<D, Name> | undefined;
  /** An actor of any type that takes part, itself and not by a unit: its id or any of its names. */
  readonly actor?: ActorRef<D, Name> | undefined;
  /** The role in which the agency and the actor take part; where neither is given, in which anybody does. */
  readonly roles?: OneOrMore<Role> | undefined;
  /** The type of the event. */
  readonly type?: OneOrMore<EventType> | undefined;
  /** How the claims put it. */
  readonly status?: OneOrMore<EventStatus> | undefined;
  /** Where it happened: a country's two-letter code, or a place's name or whole words of one. */
  readonly place?: string | undefined;
  /** Words that the title, the place or a name of somebody who takes part has in it. */
  readonly text?: string | undefined;
}

const criteriaKeys: KeyKinds<EventCriteria> = {
  from: "value",
  to: "value",
  certainty: "value",
  openEnded: "flag",
  knownDay: "flag",
  agency: "value",
  includeUnits: "flag",
  actor: "value",
  roles: "value",
  type: "value",
  status: "value",
  place: "value",
  text: "value",
  includeRetracted: "flag",
};

function datesWanted(where: string, criteria: EventCriteria): DatesWanted | undefined {
  const days = checkedEnds(where, criteria);
  const certainty = certaintyWanted(where, criteria);
  const isAllOfTime = criteria.from === undefined && criteria.to === undefined && certainty !== "possible";
  return isAllOfTime ? undefined : { range: criteria, days, certainty };
}

/** Who is to take part: the agency or, where none is given, the actor. Where both are, the actor is left to a filter. */
function partWanted(
  where: string,
  dataset: Dataset,
  criteria: EventCriteria,
  filters: EventFilter[],
): PartWanted | undefined {
  const roles = rolesWanted(where, criteria.roles);
  const { agency, actor: name } = criteria;
  const actor = name === undefined ? undefined : actorMeant(`${where}.actor`, dataset, name, criteria).id;
  if (agency !== undefined) {
    if (actor !== undefined) filters.push(takesPart(new Set(sameRecords(dataset, actor)), roles));
    return agencyPart(`${where}.agency`, dataset, agency, criteria, roles);
  }
  if (actor !== undefined) return oneActor(dataset, actor, roles);
  if (roles !== undefined) filters.push(takesPart(undefined, roles));
  return undefined;
}

function addWordFilters(where: string, dataset: Dataset, criteria: EventCriteria, filters: EventFilter[]): void {
  const types = checkedWords(where, "type", criteria.type, eventTypeValues);
  const statuses = checkedWords(where, "status", criteria.status, eventStatusValues);
  if (criteria.knownDay !== undefined) filters.push(({ when }) => (knownDay(when) !== undefined) === criteria.knownDay);
  if (types !== undefined) filters.push(({ type }) => types.includes(type));
  if (statuses !== undefined) filters.push(({ status }) => statuses.includes(status));
  if (criteria.place !== undefined) filters.push(placeFilter(`${where}.place`, dataset, criteria.place));
  if (criteria.text !== undefined) filters.push(eventTextFilter(`${where}.text`, dataset, criteria.text));
}

function questionOf(where: string, dataset: Dataset, criteria: EventCriteria): EventQuestion {
  checkKeys(where, criteria, criteriaKeys);
  const dates = datesWanted(where, criteria);
  const filters: EventFilter[] = dates === undefined ? [] : openEndedFilters(criteria, criteria);
  const part = partWanted(where, dataset, criteria, filters);
  addWordFilters(where, dataset, criteria, filters);
  return { options: criteria, dates, part, filters };
}

/**
 * The events for which every given criterion holds, in order of date, as `eventsBetween`. Without criteria, all events.
 *
 * @throws RangeError where a date is not one of the calendar, `from` is after `to`, no actor or several have a name, no
 * event has such a place, a value is not in its vocabulary, or a criterion is not one of these.
 * @throws TypeError where a criterion is of the wrong type.
 * @throws Error where the agency is a unit of itself.
 *
 * @example
 * ```ts
 * import { dataset, findEvents } from "attributed-events";
 *
 * const detentions = findEvents(dataset, { type: "detention", from: "2023-01-01", certainty: "definite" });
 * detentions.every(({ type }) => type === "detention"); // true
 * ```
 */
export function findEvents<D extends Dataset, Name extends string = AnyText>(
  dataset: D,
  criteria: EventCriteria<D, Name> = {},
): EventOf<D>[] {
  return eventsAnswering(dataset, questionOf("findEvents: criteria", dataset, criteria));
}

/**
 * How many events there are for which every given criterion holds: the length of what `findEvents` answers with.
 *
 * @throws As `findEvents`.
 *
 * @example
 * ```ts
 * import { countEvents, dataset } from "attributed-events";
 *
 * countEvents(dataset, { includeRetracted: true }) === dataset.events.length; // true
 * ```
 */
export function countEvents<D extends Dataset, Name extends string = AnyText>(
  dataset: D,
  criteria: EventCriteria<D, Name> = {},
): number {
  return countAnswering(dataset, questionOf("countEvents: criteria", dataset, criteria));
}
