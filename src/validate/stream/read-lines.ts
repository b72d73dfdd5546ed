import { kindOfId, type RecordKind } from "../../records/kinds.js";
import type { Issue } from "../issues/issue.js";
import type { InputLimits } from "../json/limits.js";
import { located } from "../json/located.js";
import { kindOfRecord, meantId, notARecord } from "./line-kind.js";
import { type Line, linesIn } from "./lines.js";
import { readLine } from "./read-line.js";

/** The values on the lines of NDJSON by the kinds that their ids tell, the lines they stand on, and what is wrong with the text. */
export interface ReadLines {
  readonly records: { readonly [K in RecordKind]: unknown[] };
  readonly lines: { readonly [K in RecordKind]: Line[] };
  readonly issues: readonly Issue[];
  readonly more: number;
}

/** Reads NDJSON that is in memory. The records themselves are not judged. */
export function readLines(bytes: Uint8Array, limits: InputLimits, maxIssues: number): ReadLines {
  const records: ReadLines["records"] = { source: [], actor: [], event: [], claim: [] };
  const lines: ReadLines["lines"] = { source: [], actor: [], event: [], claim: [] };
  const issues: Issue[] = [];
  let found = 0;
  const tell = (all: readonly Issue[], more = 0) => {
    found += all.length + more;
    for (const issue of all) if (issues.length < maxIssues) issues.push(issue);
  };
  for (const line of linesIn(bytes, limits.maxLine)) {
    const read = readLine(line, limits, maxIssues - issues.length);
    if (read) tell(read.issues, read.more);
    if (!read?.parsed) continue;
    const { value } = read.parsed;
    const kind = read.good?.kind ?? kindMeant(value);
    if (kind === undefined) tell(located(read.bytes, [notARecord(value)], line.number));
    else {
      records[kind].push(value);
      lines[kind].push(line);
    }
  }
  return { records, lines, issues, more: found - issues.length };
}

function kindMeant(value: unknown): RecordKind | undefined {
  return kindOfRecord(value) ?? kindOfId(meantId(value) ?? "");
}
