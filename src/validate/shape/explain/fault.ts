import type { Issue } from "../../issues/issue.js";

/** One thing that a shape refuses. Of an object's unknown keys, of which there can be millions, not all become issues. */
export interface Fault {
  readonly issues: readonly Issue[];
  /** How many more issues of the same kind and place there are. */
  readonly more: number;
}

/** A fault that one issue tells whole. */
export const faultOf = (issue: Issue): Fault => ({ issues: [issue], more: 0 });

/** Where the faults of a value go, as they are found. */
export interface Faults {
  readonly add: (fault: Fault) => void;
  /** How many of an object's unknown keys become issues. */
  readonly most: number;
}
