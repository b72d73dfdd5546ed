import { formatIssue } from "../../validate/sentences/format-issue.js";
import type { Io } from "../io.js";
import { nameOf } from "./name-of.js";
import type { Report } from "./report.js";
import { repositoryPath } from "./repository-path.js";
import { verdictText } from "./text-report.js";

/** Workflow commands that GitHub shows beside the lines of the files, an annotation an issue; then the verdict in plain words. */
export function githubReport(io: Io): Report {
  const { stdout, stderr } = io;
  let [name, path] = ["", ""];
  const annotate = (level: string, properties: Record<string, string | number | undefined>, message: string) => {
    const given = Object.entries(properties).filter(([, value]) => value !== undefined);
    const written = given.map(([key, value]) => `${key}=${property(String(value))}`);
    return stdout.write(`::${level} ${written.join(",")}::${data(message)}\n`);
  };
  return {
    begin: async (file) => {
      name = nameOf(file);
      path = file === "-" ? name : nameOf(repositoryPath(file, io));
    },
    issue: (issue) =>
      annotate(
        issue.severity,
        { file: path, line: issue.line, col: issue.column, title: issue.code },
        formatIssue(issue),
      ),
    judged: (verdict) => stdout.write(`${name}: ${verdictText(verdict)}\n`),
    unreadable: async (reason) => {
      await annotate("error", { file: path }, reason);
      await stderr.write(`attributed-events: ${reason}\n`);
    },
    end: async () => {},
  };
}

const data = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const property = (text: string) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
