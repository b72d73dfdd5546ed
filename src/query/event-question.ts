import type { ActorId, ReportedEvent, Role } from "../generated/types.js";
import type { CertaintyFilter } from "./certainty-filter.js";
import type { DateRange } from "./date-range.js";
import type { RetractedOption } from "./retracted.js";

/** Whether an event is one of those asked for. */
export type EventFilter = (event: ReportedEvent) => boolean;

/** Who is to take part. */
export interface PartWanted {
  readonly actor: ActorId;
  readonly withUnits: boolean;
  readonly roles: readonly Role[] | undefined;
  /** What stands before the error for an agency that is a unit of itself. */
  readonly where: string;
}

/** A question about events whose words have been checked. */
export interface EventQuestion {
  readonly options: RetractedOption;
  readonly dates?: { readonly range: DateRange; readonly certainty: CertaintyFilter };
  readonly part?: PartWanted;
  readonly filters: readonly EventFilter[];
}
