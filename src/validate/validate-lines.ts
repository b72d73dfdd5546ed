import type { Dataset } from "../generated/types.js";
import { PLAIN_VERSION } from "../model/schema-version.js";
import { kinds, listOf, type RecordKind } from "../records/kinds.js";
import { type Issue, issueAt } from "./issues/issue.js";
import { pointerTo } from "./issues/pointer.js";
import { foreignEncoding } from "./json/encoding.js";
import { completeLimits } from "./json/limits.js";
import { located } from "./json/located.js";
import { filledIn } from "./shape/options.js";
import { type Line, lineBytes } from "./stream/lines.js";
import { type ReadLines, readLines } from "./stream/read-lines.js";
import { type DatasetVerdict, validateDataset } from "./validate-dataset.js";
import { type JsonOptions, refused, withTextIssues } from "./validate-json.js";

/** What a dataset says of itself, which records alone do not say. */
export type DatasetFrame = Omit<Dataset, `${RecordKind}s`>;

export interface LinesOptions extends JsonOptions {
  /** What the dataset says of itself. What is left out says that it is not known. */
  readonly frame?: Partial<DatasetFrame>;
}

const unknownFrame: DatasetFrame = {
  schemaVersion: PLAIN_VERSION,
  name: "records",
  version: "0.0.0",
  language: "und",
  license: "NOASSERTION",
};

/**
 * A typed dataset from NDJSON in memory, one record a line, or what is wrong with it. All rules apply, also those that compare
 * records: for what does not fit into memory there is {@link validateStream}. Each issue has its line and column, and a path that
 * starts at the record. The lists of the dataset, and the issues, are in the order of the lines.
 *
 * @example
 * ```ts
 * import { formatIssue, validateLines } from "attributed-events/validate";
 * const verdict = validateLines(new TextEncoder().encode('{"id":"actor:x"}'), { frame: { name: "harbour" } });
 * if (!verdict.ok) verdict.issues.map((issue) => `${issue.line}: ${formatIssue(issue)}`)[0]; // '1: top level: lacks "type"'
 * ```
 */
export function validateLines(bytes: Uint8Array, options: LinesOptions = {}): DatasetVerdict {
  const limits = completeLimits("validateLines", options.limits);
  const { maxIssues } = filledIn("validateLines", { maxIssues: options.maxIssues ?? 100 });
  if (bytes.length > limits.maxBytes) return refused(issueAt("document-too-large", [], { limit: limits.maxBytes }));
  const encoding = foreignEncoding(bytes);
  if (encoding) return refused({ ...issueAt("not-utf8", [], { encoding, byte: 0 }), line: 1, column: 1 });
  const read = readLines(bytes, limits, maxIssues);
  const { source: sources, actor: actors, event: events, claim: claims } = read.records;
  const value = { ...unknownFrame, ...options.frame, sources, actors, events, claims };
  const verdict = validateDataset(value, { ...options, limits });
  const ofValue = onLines(verdict.ok ? [] : verdict.issues, read);
  return withTextIssues(verdict, read, ofValue, onLines(verdict.warnings, read), maxIssues);
}

const kindOfList: ReadonlyMap<unknown, RecordKind> = new Map(kinds.map((kind) => [listOf[kind], kind]));

/** The issues of the dataset as issues of the lines that hold its records: each line is searched once for all of its own. */
function onLines(issues: readonly Issue[], { lines }: ReadLines): readonly Issue[] {
  const ofLine = new Map<Line, Issue[]>();
  const ofNone: Issue[] = [];
  for (const issue of issues) {
    const [list, place] = issue.path;
    const kind = kindOfList.get(list);
    const line = kind && lines[kind][Number(place)];
    if (kind === undefined || line === undefined) ofNone.push(issue);
    else issuesIn(ofLine, line).push(ofRecord(issue, lines[kind]));
  }
  const found = [...ofLine].flatMap(([line, ofIt]) => located(lineBytes(line), ofIt, line.number));
  return [...ofNone, ...found.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))];
}

function issuesIn(ofLine: Map<Line, Issue[]>, line: Line): Issue[] {
  const issues = ofLine.get(line) ?? [];
  ofLine.set(line, issues);
  return issues;
}

/** A path that starts at the record. What a duplicate's `first` points to is told by its line. */
function ofRecord(issue: Issue, lines: readonly Line[]): Issue {
  const path = issue.path.slice(2);
  const place = { path, pointer: pointerTo(path) };
  if (issue.code !== "duplicate-id") return { ...issue, ...place };
  const first = lines[Number(issue.first.split("/")[2])];
  return { ...issue, ...place, first: `line ${first?.number}` };
}
