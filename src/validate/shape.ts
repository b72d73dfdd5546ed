import type * as z from "zod";
import { $ZodObject, $ZodUnion } from "zod/v4/core";
import { records } from "../model/entities.js";
import type { RecordKind, RecordTypes } from "../records/kinds.js";
import { brokenFields, goodPart } from "./good-part.js";
import { type Issue, issueAt, type Report } from "./issue.js";
import { checkPlain, type PlainLimits } from "./plain.js";
import type { Path } from "./pointer.js";
import { issuesFromZod } from "./zod-issues.js";

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
  if (!explainShape(records[kind], value, { ...reports, report }, limits, at))
    report(issueAt("not-plain-json", at, { found: "unstable" }));
  return goodPart(kind, value, broken);
}

/**
 * Reports what is wrong with the shape of a value, once a place: first what JSON cannot hold, then what the schema refuses.
 * The schema is not asked about a value that was given up as too deep, too large, cyclic or unreadable. `false` for nothing.
 */
export function explainShape(
  schema: z.ZodType,
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
    const { error } = schema.safeParse(value, { error: listKnownKeys, reportInput: true });
    for (const issue of error?.issues ?? []) {
      const { issues, more } = issuesFromZod(issue, value, at, limit);
      for (const one of issues) once(one);
      skipped += more;
    }
  } catch {
    if (seen.size === 0) once(issueAt("not-plain-json", at, { found: "unreadable" }));
  }
  if (skipped > 0) skip(skipped);
  return seen.size + skipped > 0;
}

/** Makes the message of an unknown key, or of an unknown branch, the keys that are known there; zod says them nowhere else. */
const listKnownKeys: z.core.$ZodErrorMap = ({ code, inst }) =>
  code === "unrecognized_keys" || code === "invalid_union" ? keysOf(inst).join(" ") : undefined;

function keysOf(schema: unknown): readonly string[] {
  if (schema instanceof $ZodObject) return Object.keys(schema._zod.def.shape);
  return schema instanceof $ZodUnion ? [...new Set(schema._zod.def.options.flatMap(keysOf))] : [];
}
