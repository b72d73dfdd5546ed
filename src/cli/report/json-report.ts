import { printable } from "../../text/printable.js";
import { formatIssue } from "../../validate/sentences/format-issue.js";
import type { Io } from "../io.js";
import type { Report } from "./report.js";

/**
 * One JSON document, written as it comes: `{ "files": [{ "file", "issues": [{ …, "message" }], "valid", "more" }] }`, with
 * `failure` in place of `valid` for a file that could not be read. What a terminal would obey or hide is escaped.
 */
export function jsonReport({ stdout }: Io): Report {
  let [files, issues] = [0, 0];
  const json = (value: unknown) => printable(JSON.stringify(value));
  const close = (rest: object) => stdout.write(`${issues > 0 ? "\n    " : ""}], ${json(rest).slice(1)}`);
  return {
    begin: async (file) => {
      issues = 0;
      await stdout.write(`${files++ === 0 ? '{ "files": [' : ","}\n  { "file": ${json(file)}, "issues": [`);
    },
    issue: (issue) =>
      stdout.write(`${issues++ === 0 ? "" : ","}\n      ${json({ ...issue, message: formatIssue(issue) })}`),
    judged: ({ isValid, more, evidence }) => close({ valid: isValid, more, ...(evidence ? { evidence } : {}) }),
    unreadable: (failure) => close({ failure }),
    end: () => stdout.write(`${files === 0 ? '{ "files": [' : "\n"}] }\n`),
  };
}
