import type { Issue } from "../validate/issues/issue.js";
import { formatIssue } from "../validate/sentences/format-issue.js";
import { CannotRun } from "./failure.js";
import { nameOf } from "./input-name.js";

/** How many issues are told of a file that is refused. */
export const SHOWN = 3;

/** Ends the command because of what is wrong in a file: the first issues, and how to see the others. */
export function refuse(file: string, what: string, issues: readonly Issue[], more = 0): never {
  const lines = issues.slice(0, SHOWN).map((issue) => `  ${lineAndColumn(issue)}${formatIssue(issue)}`);
  const rest = issues.length + more - lines.length;
  const others = rest > 0 ? [`  and ${rest} more: attributed-events validate ${nameOf(file)}`] : [];
  throw new CannotRun([`${nameOf(file)}: ${what}`, ...lines, ...others].join("\n"));
}

/** On one line of many a path says little without the line. */
const lineAndColumn = ({ line, column }: Issue) => (line === undefined ? "" : `${line}:${column ?? 1}: `);
