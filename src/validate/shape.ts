import * as z from "zod";
import type { Issue, Path, Report } from "./issue.js";
import { checkPlain, type PlainLimits } from "./plain.js";
import { issuesFromZod } from "./zod-issues.js";

/**
 * Reports what is wrong with the shape of `value`, once a place: first what JSON cannot hold, then what the schema refuses.
 * The schema is not asked about a value that was given up as too deep, too large, cyclic or unreadable.
 */
export function explainShape(
  schema: z.ZodType,
  value: unknown,
  report: Report,
  limits?: PlainLimits,
  at: Path = [],
): void {
  const seen = new Set<string>();
  const once = (issue: Issue) => {
    const place = issue.code === "missing-key" ? `${issue.pointer}\0${issue.key}` : issue.pointer;
    if (seen.has(place) || seen.has(issue.pointer)) return;
    report(issue);
    seen.add(place);
  };
  if (!checkPlain(value, once, limits, at)) return;
  const result = schema.safeParse(value, { error: listKnownKeys, reportInput: true });
  for (const issue of result.error?.issues ?? []) for (const one of issuesFromZod(issue, value, at)) once(one);
}

/** Makes the message of an unknown key the keys that are known there; zod says them nowhere else. */
const listKnownKeys: z.core.$ZodErrorMap = ({ code, inst }) =>
  code === "unrecognized_keys" && inst instanceof z.core.$ZodObject
    ? Object.keys(inst._zod.def.shape).join(" ")
    : undefined;
