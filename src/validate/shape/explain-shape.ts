import type { Shape } from "../../generated/shapes.js";
import type { RecordKind, RecordTypes } from "../../records/kinds.js";
import { type Issue, issueAt, type Report } from "../issues/issue.js";
import type { Path } from "../issues/pointer.js";
import { explain } from "./explain/explain.js";
import { brokenFields, goodPart } from "./good-part.js";
import { checkPlain, type PlainLimits } from "./plain.js";
import { recordShapes } from "./record-shapes.js";

/** Where the shape's issues go. */
export interface ShapeReports {
  readonly report: Report;
  /** Takes the count of errors that come after the last issue anybody will list: they are not made. */
  readonly skip: (count: number) => void;
  /** How many issues will be listed. */
  readonly limit: number;
}

/**
 * Reports what is wrong with a record that was not accepted; there is always something to report. Gives the part of it that is
 * good, where that is known.
 */
export function explainRecord<K extends RecordKind>(
  kind: K,
  value: unknown,
  reports: ShapeReports,
  limits?: PlainLimits,
  at: Path = [],
): RecordTypes[K] | undefined {
  const broken = brokenFields(at.length);
  const report: Report = (issue) => {
    broken.note(issue);
    reports.report(issue);
  };
  if (!explainShape(recordShapes[kind], value, { ...reports, report }, limits, at))
    report(issueAt("not-plain-json", at, { found: "unstable" }));
  return goodPart(kind, value, broken);
}

/**
 * Reports what is wrong with the shape of a value, once a place: first what JSON cannot hold, then what the schema refuses.
 * The schema is not asked about a value that was given up as too deep, too large, cyclic or unreadable. `false` for nothing.
 */
export function explainShape(
  shape: Shape,
  value: unknown,
  { report, skip, limit }: ShapeReports,
  limits?: PlainLimits,
  at: Path = [],
): boolean {
  const seen = new Set<string>();
  let skipped = 0;
  const once = (issue: Issue) => {
    const place = issue.code === "missing-key" ? `${issue.pointer}\0${issue.key}` : issue.pointer;
    if (!seen.has(place) && !seen.has(issue.pointer)) report(issue);
    seen.add(place);
  };
  if (!checkPlain(value, once, limits, at)) return true;
  try {
    explain(shape, value, at, {
      most: limit,
      add: ({ issues, more }) => {
        for (const issue of issues) once(issue);
        skipped += more;
      },
    });
  } catch {
    if (seen.size === 0) once(issueAt("not-plain-json", at, { found: "unreadable" }));
  }
  if (skipped > 0) skip(skipped);
  return seen.size + skipped > 0;
}
