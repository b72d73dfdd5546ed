import type { Actor, Count, ReportedEvent } from "../../../generated/types.js";
import type { Path } from "../../issues/pointer.js";

/** A count and where in its record it stands. */
export interface CountAt {
  readonly path: Path;
  readonly count: Count;
}

/** The size of a group, as a list of at most one. */
export const countsOfActor = ({ size }: Actor): readonly CountAt[] => (size ? [{ path: ["size"], count: size }] : []);

/** The counts of an event, in their order. */
export const countsOfEvent = ({ counts = [] }: ReportedEvent): readonly CountAt[] =>
  counts.map((count, at) => ({ path: ["counts", at], count }));
