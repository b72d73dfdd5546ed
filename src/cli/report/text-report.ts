import { thousands } from "../../text/thousands.js";
import type { Issue } from "../../validate/issues/issue.js";
import { formatIssue } from "../../validate/sentences/format-issue.js";
import { paintFor } from "../colour.js";
import type { Io } from "../io.js";
import { count } from "./count.js";
import { nameOf } from "./name-of.js";
import type { EvidenceSummary, FileVerdict, Report } from "./report.js";

/** A line an issue, `file:line:column: error: sentence [code]`, as compilers write them and editors jump to; then the verdict. */
export function textReport(io: Io): Report {
  const paint = paintFor(io.stdout, io);
  let name = "";
  const line = (issue: Issue) => {
    const place = [name, issue.line, issue.column].filter((part) => part !== undefined).join(":");
    const weight = issue.severity === "error" ? paint("red", "error:") : paint("yellow", "warning:");
    return `${paint("bold", `${place}:`)} ${weight} ${formatIssue(issue)} ${paint("dim", `[${issue.code}]`)}\n`;
  };
  return {
    begin: async (file) => {
      name = nameOf(file);
    },
    issue: (issue) => io.stdout.write(line(issue)),
    judged: (verdict) => io.stdout.write(`${name}: ${verdictText(verdict)}\n`),
    unreadable: (reason) => io.stderr.write(`attributed-events: ${reason}\n`),
    end: async () => {},
  };
}

/** One line on a whole file. */
export function verdictText({ isValid, content, more, listed, evidence }: FileVerdict): string {
  const issues = count(listed + more, isValid ? "warning" : "issue");
  const hidden = more > 0 ? ` (${listed === 0 ? "none" : thousands(listed)} listed)` : "";
  const passages = evidence ? `; ${evidenceText(evidence)}` : "";
  if (!isValid) return `not valid: ${issues}${hidden}${passages}`;
  return `valid: ${content}${listed + more > 0 ? `, ${issues}${hidden}` : ""}${passages}`;
}

function evidenceText({ passages, standing, unchecked }: EvidenceSummary): string {
  const stand = `${thousands(standing)} of ${count(passages, "passage")} stand`;
  return unchecked.length === 0 ? stand : `${stand}, no text given for ${unchecked.map(nameOf).join(", ")}`;
}
