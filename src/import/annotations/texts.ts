import type { ImportFile } from "../shared/importer.js";
import { type ImportIssue, importIssue } from "../shared/issue.js";
import { slugOf } from "../shared/slug.js";
import { textReader } from "../shared/text-reader.js";

/** The text of a file, or `undefined` where it is none, which is told. A byte order mark is no part of it. */
export function textOfFile({ name, content }: ImportFile, report: (issue: ImportIssue) => void): string | undefined {
  if (typeof content === "string") return content.replace(/^\u{feff}/u, "");
  const reader = textReader();
  const start = reader.push(content);
  const text = typeof start === "string" ? reader.end() : start;
  const problem = [start, text].find((piece) => typeof piece !== "string");
  if (problem !== undefined && typeof problem !== "string") {
    report(importIssue("not-text", { file: name }, { found: problem.notText }));
    return undefined;
  }
  return `${String(start)}${String(text)}`;
}

/** The name of a file without its folders and what it ends in. */
export const stemOf = (name: string): string => name.replace(/^.*[\\/]/, "").replace(/\.[^.]+$/, "");

/** The key of the source that a file, a task or an address stands for. */
export const sourceKey = (name: string): string => slugOf(name.replace(/^https?:\/\//, ""));

/** JSON of a file; `undefined` where it is none, which is told. */
export function jsonOf(file: ImportFile, report: (issue: ImportIssue) => void): unknown {
  const text = textOfFile(file, report);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    report(importIssue("not-text", { file: file.name }, { found: "broken-json" }));
    return undefined;
  }
}
