import type { JsonType } from "../facts/shape.js";
import { type Issue, issueAt } from "../issue.js";
import type { Path } from "../pointer.js";
import { jsonTypeOf, shown } from "../shown.js";

/** The issue of a value that has not the JSON type expected. */
export function wrongType(expected: JsonType, value: unknown, path: Path): Issue {
  const isNumber = typeof value === "number" && (expected === "number" || expected === "integer");
  if (isNumber && !Number.isFinite(value)) return issueAt("not-finite", path, { value: shown(value) });
  if (isNumber) return issueAt("not-integer", path, { value });
  return issueAt("wrong-type", path, { expected, found: jsonTypeOf(value), value: shown(value) });
}
