import type { JsonType } from "../../issues/facts/shape.js";
import { type Issue, issueAt } from "../../issues/issue.js";
import type { Path } from "../../issues/pointer.js";
import { jsonTypeOf, shown } from "../../issues/shown.js";

/** The issue of a value that has not the JSON type expected. */
export function wrongType(expected: JsonType, value: unknown, path: Path): Issue {
  const isNumber = typeof value === "number" && (expected === "number" || expected === "integer");
  if (isNumber && !Number.isFinite(value)) return issueAt("not-finite", path, { value: shown(value) });
  if (isNumber) return issueAt("not-integer", path, { value });
  return issueAt("wrong-type", path, { expected, found: jsonTypeOf(value), value: shown(value) });
}
