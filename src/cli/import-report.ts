import type { Loss } from "../export/shared/exporter.js";
import { formatImportIssue } from "../import/shared/format-import-issue.js";
import type { ImportIssue } from "../import/shared/issue.js";
import type { Io } from "./io.js";
import { count } from "./report/count.js";

/** Tells of issues as they come, up to so many, and in the end how many there were. */
export interface ImportReport {
  readonly say: (line: string) => Promise<void>;
  readonly issue: (issue: ImportIssue) => Promise<void>;
  /** How many there were, and what has no place in the model. */
  readonly end: (format: string, lost: readonly Loss[]) => Promise<void>;
  /** Whether nothing was left out because of an error. */
  readonly isWhole: () => boolean;
}

/** A report on standard error. */
export function importReport({ stderr }: Io, most: number, isQuiet: boolean): ImportReport {
  const seen = { error: 0, warning: 0 };
  const say = async (line: string) => {
    if (!isQuiet) await stderr.write(`${line}\n`);
  };
  return {
    say,
    issue: async (issue) => {
      seen[issue.severity]++;
      if (seen.error + seen.warning <= most) await say(`${issue.severity}: ${formatImportIssue(issue)}`);
    },
    end: async (format, lost) => {
      const more = seen.error + seen.warning - most;
      if (more > 0) await say(`… and ${more.toLocaleString("en")} more issues`);
      for (const { path, count: times, reason } of lost) await say(`lost of ${format}: ${times} × ${path}: ${reason}`);
      if (seen.error + seen.warning > 0) await say(`${count(seen.error, "error")}, ${count(seen.warning, "warning")}`);
    },
    isWhole: () => seen.error === 0,
  };
}
