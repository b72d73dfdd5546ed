import { nearest } from "../../../text/nearest.js";
import { type Issue, issueAt } from "../../issues/issue.js";
import type { Path } from "../../issues/pointer.js";
import { jsonTypeOf, shown } from "../../issues/shown.js";

/** The issue of a value that is none of the `values` allowed: texts, numbers, or `true` with or without `false`. */
export function notAllowed(values: readonly (string | number | boolean)[], value: unknown, path: Path): Issue {
  if (values.includes(false))
    return issueAt("wrong-type", path, { expected: "boolean", found: jsonTypeOf(value), value: shown(value) });
  const allowed = values.filter((each) => typeof each !== "boolean");
  if (allowed.length === 0) return issueAt("not-in-vocabulary", path, { value: shown(value), allowed: [true] });
  const expected = typeof allowed[0] === "number" ? "integer" : "string";
  if (typeof value !== typeof allowed[0])
    return issueAt("wrong-type", path, { expected, found: jsonTypeOf(value), value: shown(value) });
  const near = typeof value === "string" ? nearest(value, allowed.map(String)) : undefined;
  return issueAt("not-in-vocabulary", path, {
    value: shown(value),
    allowed,
    ...(near === undefined ? {} : { nearest: near }),
  });
}
