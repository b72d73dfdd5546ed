import { figure } from "../words/label.js";
import type { FoundIssue } from "./protocol.js";

/** What is wrong with a file, record by record. All of it is text. */
export function IssueList({ issues, more }: { issues: readonly FoundIssue[]; more: number }) {
  const groups = new Map<string, FoundIssue[]>();
  for (const issue of issues) groups.set(issue.record ?? "", [...(groups.get(issue.record ?? "") ?? []), issue]);
  return (
    <div class="issues">
      {[...groups].map(([record, found]) => (
        <section key={record}>
          <h3>{record === "" ? "The file" : <bdi>{record}</bdi>}</h3>
          <ul>
            {found.map((issue, index) => (
              <li key={index}>
                {issue.line === undefined ? null : <span class="place">line {figure(issue.line)} </span>}
                <bdi dir="auto">{issue.sentence}</bdi> <code>{issue.code}</code>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {more > 0 ? <p>… and {figure(more)} more.</p> : null}
    </div>
  );
}
