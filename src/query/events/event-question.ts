import type { DateRange, Days } from "../../calendar/date-range.js";
import type { ActorId, ReportedEvent, Role } from "../../generated/types.js";
import type { CertaintyFilter } from "../asking/certainty-filter.js";
import type { RetractedOption } from "../asking/retracted.js";

/** Whether an event is one of those asked for. */
export type EventFilter = (event: ReportedEvent) => boolean;

/** When it is to have happened, and how sure that must be. */
export interface DatesWanted {
  readonly range: DateRange;
  /** The ends of the range as numbers. */
  readonly days: Days;
  readonly certainty: CertaintyFilter;
}

/** Who is to take part. */
export interface PartWanted {
  readonly actor: ActorId;
  readonly withUnits: boolean;
  /** Whether some records of the dataset are judged the same, so that there may be others than the actor and its units. */
  readonly isJudged: boolean;
  readonly roles: readonly Role[] | undefined;
  /** The actor, whoever is judged the same and, where they count, all units below. Throws where an agency is a unit of itself. */
  readonly all: () => ReadonlySet<ActorId>;
}

/** A question about events whose words have been checked. */
export interface EventQuestion {
  readonly options: RetractedOption;
  readonly dates?: DatesWanted | undefined;
  readonly part?: PartWanted | undefined;
  readonly filters: readonly EventFilter[];
}

/** Answers questions about one dataset without looking at all of its events. `undefined` where it cannot tell who is meant. */
export interface EventAnswerer {
  /** Does what the first question would have to wait for. */
  readonly prepare: () => void;
  /** The events that answer, in order of date. */
  readonly list: (question: EventQuestion) => ReportedEvent[] | undefined;
  /** How many there are. */
  readonly count: (question: EventQuestion) => number | undefined;
}
