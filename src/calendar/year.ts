import { isoDate } from "./day.js";

/** The year in which a day number lies. */
export const yearOf = (day: number): number => Number(isoDate(day).slice(0, 4));
