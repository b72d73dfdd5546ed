import { IssueList } from "../own-data/issue-list.js";
import type { FoundIssue } from "../own-data/protocol.js";
import { counted } from "../words/label.js";

interface WarningsProps {
  readonly name: string;
  readonly warnings: readonly FoundIssue[];
  readonly more: number;
}

/** What is to be looked at again in a file that is valid, in the sentences of the command line. */
export function Warnings({ name, warnings, more }: WarningsProps) {
  if (warnings.length === 0) return null;
  return (
    <details class="notice">
      <summary>
        <bdi>{name}</bdi> is valid, with {counted(warnings.length + more, "warning")} to look at
      </summary>
      <IssueList issues={warnings} more={more} />
    </details>
  );
}
