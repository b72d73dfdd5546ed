import { kindOfId, type RecordKind } from "../../records/kinds.js";
import type { Issue } from "../issue.js";
import type { InputLimits } from "../json/limits.js";
import { readJson } from "../json/read.js";
import { located } from "../located.js";
import { kindOfRecord, lineTooLong, meantId, notARecord } from "./line-kind.js";
import { type Line, lineBytes, lineSplitter } from "./lines.js";
import { quickRecord, quickValue } from "./quick-record.js";

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
  for (const line of linesOf(bytes, limits.maxLine)) {
    const read = readLine(line, limits, maxIssues - issues.length);
    found += read.issues.length + read.more;
    for (const issue of read.issues) if (issues.length < maxIssues) issues.push(issue);
    if (read.kind === undefined) continue;
    records[read.kind].push(read.value);
    lines[read.kind].push(line);
  }
  return { records, lines, issues, more: found - issues.length };
}

function* linesOf(bytes: Uint8Array, maxLine: number): Iterable<Line> {
  const splitter = lineSplitter(maxLine);
  yield* splitter.push(bytes);
  yield* splitter.end();
}

interface ReadLine {
  readonly kind?: RecordKind;
  readonly value?: unknown;
  readonly issues: readonly Issue[];
  readonly more: number;
}

const none: readonly Issue[] = [];

function readLine(line: Line, limits: InputLimits, most: number): ReadLine {
  if (line.isTooLong) return { issues: [lineTooLong(line.number, limits.maxLine)], more: 0 };
  const text = lineBytes(line);
  const quick = quickValue(text, limits);
  const good = quick && quickRecord(text, quick);
  if (good) return { ...good, issues: none, more: 0 };
  const { bytes, parsed, issues, more } = readJson(text, limits, most, line.number, quick);
  if (!parsed) return issues[0]?.code === "empty-input" ? { issues: none, more: 0 } : { issues, more };
  const kind = kindOfRecord(parsed.value) ?? kindOfId(meantId(parsed.value) ?? "");
  if (kind !== undefined) return { kind, value: parsed.value, issues, more };
  return { issues: [...issues, ...located(bytes, [notARecord(parsed.value)], line.number)], more };
}
