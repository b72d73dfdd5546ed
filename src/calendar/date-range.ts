import type { When } from "../generated/types.js";
import { dayNumber } from "./day.js";

/** A span of days to ask about. Both ends are part of it; an end that is left out is open. */
export interface DateRange {
  /** The first day, `YYYY-MM-DD`. Left out: no bound. */
  readonly from?: string | undefined;
  /** The last day, `YYYY-MM-DD`. Left out: no bound. */
  readonly to?: string | undefined;
}

/** The ends of a range as day numbers. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** Days before and after all others, for open ends. */
export const OPEN_START = -2147483648;
export const OPEN_END = 2147483647;

/** The first day on which something can have happened, as a day number. */
export const firstDayOf = ({ earliest }: When): number =>
  earliest === null ? OPEN_START : (dayNumber(earliest) ?? OPEN_START);

/** The last day on which something can have happened, as a day number. */
export const lastDayOf = ({ latest }: When): number => (latest === null ? OPEN_END : (dayNumber(latest) ?? OPEN_END));

/** The first day on which it is known to have been going on, as a day number; after all days where none is known. */
export const firstKnownDayOf = ({ throughout }: When): number =>
  throughout ? (dayNumber(throughout.from) ?? OPEN_END) : OPEN_END;

/** The last such day; before all days where none is known. */
export const lastKnownDayOf = ({ throughout }: When): number =>
  throughout ? (dayNumber(throughout.to) ?? OPEN_START) : OPEN_START;
