import type { Issue } from "../issues/issue.js";
import { locate } from "./locate.js";
import { positionsAt } from "./position.js";

/** The issues of a value with the line and column of their places in its text, whose first line is `firstLine`. */
export function located(bytes: Uint8Array, issues: readonly Issue[], firstLine = 1): readonly Issue[] {
  if (issues.length === 0) return issues;
  const wanted = issues.map(({ path, code }) => ({ path, atKey: code === "unknown-key" }));
  const positions = positionsAt(bytes, locate(bytes, wanted), firstLine);
  return issues.map((issue, index) => ({ ...issue, ...positions[index] }));
}

/** Issues of a text and of the value in it, in the order of the text. What the text's issues say is not said again. */
export function mergedIssues(ofText: readonly Issue[], ofValue: readonly Issue[]): readonly Issue[] {
  const numbers = ofText.filter(({ code }) => code === "not-finite" || code === "unsafe-integer");
  const said = new Set(numbers.map(lineAndPointer));
  const rest = ofValue.filter((issue) => !said.has(lineAndPointer(issue)));
  return [...ofText, ...rest].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

/** Records of NDJSON have pointers of their own. */
const lineAndPointer = ({ line, pointer }: Issue) => `${line}${pointer}`;
