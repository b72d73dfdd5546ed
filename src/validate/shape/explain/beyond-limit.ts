import { codePointLength } from "../../../text/code-point-length.js";
import { type Issue, issueAt } from "../../issues/issue.js";
import type { Path } from "../../issues/pointer.js";

type Measured = string | number | readonly unknown[];

/** The issue of a text or a list that is too long, or of a number that is too large. */
export function tooBig(limit: number, value: Measured, path: Path): Issue {
  if (typeof value === "string") return issueAt("too-long", path, { length: codePointLength(value), limit });
  if (typeof value !== "number") return issueAt("too-many", path, { length: value.length, limit });
  return issueAt("out-of-range", path, { value, maximum: limit });
}

/** The issue of a text or a list that is too short, or of a number that is too small. */
export function tooSmall(limit: number, value: Measured, path: Path): Issue {
  if (typeof value === "string") return issueAt("too-short", path, { length: codePointLength(value), limit });
  if (typeof value !== "number") return issueAt("too-few", path, { length: value.length, limit });
  return issueAt("out-of-range", path, { value, minimum: limit });
}
