import type { InputKind } from "../validate/input-kind.js";
import type { Issue } from "../validate/issues/issue.js";
import type { InputLimits } from "../validate/json/limits.js";
import type { FileVerdict } from "./report/report.js";

/** How an input is judged. */
export interface JudgeOptions {
  readonly limits: InputLimits;
  readonly maxIssues: number;
  readonly recordsOnly: boolean;
  /** What it is; told by its name or its first bytes when left out. */
  readonly kind: InputKind | undefined;
  /** The texts of sources, by their ids, to look up passages in. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Issues as they are found; at the end, the verdict. */
export type IssuesAndVerdict = AsyncGenerator<Issue, FileVerdict, undefined>;
