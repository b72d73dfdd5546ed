import type { Issue } from "../issues/issue.js";
import { isSpace } from "../json/bytes.js";
import type { InputLimits } from "../json/limits.js";
import { isPlain } from "../json/plain-text.js";
import { type JsonReading, readJson } from "../json/read.js";
import { lineTooLong } from "./line-kind.js";
import { type Line, lineBytes } from "./lines.js";
import { type GoodRecord, quickRecord, quickValue } from "./quick-record.js";

/** What a line holds as JSON, and what is wrong with its text. `good` where a quick look found a record of good shape. */
export interface LineReading extends JsonReading {
  readonly good: GoodRecord | undefined;
}

/**
 * Reads one line of NDJSON: the one way for streams, for lines in memory and for the command line. `undefined` for a line of
 * white space, which says nothing and breaks no rule.
 */
export function readLine(line: Line, limits: InputLimits, most: number): LineReading | undefined {
  if (isBlank(line)) return undefined;
  const bytes = lineBytes(line);
  if (line.isTooLong) return { bytes, issues: [lineTooLong(line.number, limits.maxLine)], ...nothingFound };
  const quick = quickValue(bytes, limits);
  const good = quick && quickRecord(bytes, quick);
  if (good) return { bytes, parsed: quick, good, issues: [], more: 0 };
  if (quick && isPlain(bytes, quick, limits.maxDepth)) return { bytes, parsed: quick, good, issues: [], more: 0 };
  const reading = readJson(bytes, limits, most, line.number, quick);
  const isEmpty = reading.issues[0]?.code === "empty-input"; // Behind a byte-order mark.
  return isEmpty ? undefined : { ...reading, issues: reading.issues.map(ofLine), good };
}

/** A file can have nothing but millions of these. */
function isBlank({ bytes, start, end, isTooLong }: Line): boolean {
  let at = start;
  while (at < end && isSpace(bytes[at] ?? 0)) at++;
  return at === end && !isTooLong;
}

/** After a document a second value is a mistake about the whole file, after a record it is one about the line. */
const ofLine = (issue: Issue): Issue =>
  issue.code === "invalid-json" && issue.mistake === "second-value" ? { ...issue, mistake: "second-on-line" } : issue;

const nothingFound = { parsed: undefined, good: undefined, more: 0 } as const;
