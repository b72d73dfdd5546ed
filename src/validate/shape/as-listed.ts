import { kindOfId, kinds, listOf } from "../../records/kinds.js";
import { nearest } from "../../text/nearest.js";
import type { Issue } from "../issues/issue.js";
import { childOf } from "../issues/own-property.js";
import { kindOfItems } from "./kind-of-items.js";
import { withNearestKey } from "./nearest-key.js";
import { idsOf, type RecordIndex } from "./record-index.js";

/** How many ids and keys are compared, over all issues of a list, to find what a misspelt one was meant to be. */
const COMPARISONS = 5_000_000;

/** The issues that will be shown, each with the id of its record, and with what a misspelt id or key was probably meant to be. */
export function asListed(issues: readonly Issue[], root: unknown, index: RecordIndex): readonly Issue[] {
  let left = COMPARISONS;
  return withRecordIds(issues, root).map((issue) => {
    if (left <= 0) return issue;
    if (issue.code === "wrong-type" && issue.path.length === 0) return withItems(issue, root);
    if (issue.code === "unknown-key") left -= issue.known.length;
    if (issue.code !== "unresolved-reference") return withNearestKey(issue, root);
    const ids = idsLike(issue.id, index);
    left -= ids.length;
    const near = nearest(issue.id, ids);
    return near === undefined ? issue : { ...issue, nearest: near };
  });
}

/** A list of records is one part of a dataset, and its owner has the whole somewhere. */
function withItems(issue: Issue & { code: "wrong-type" }, root: unknown): Issue {
  const items = Array.isArray(root) ? kindOfItems(root) : undefined;
  return items === undefined ? issue : { ...issue, items };
}

function idsLike(id: string, index: RecordIndex): readonly string[] {
  const kind = kindOfId(id);
  return kind === undefined ? [] : idsOf(index, kind);
}

/** Issues of a dataset, each with the id of the record that it lies in, where that has one. */
export function withRecordIds(issues: readonly Issue[], root: unknown): readonly Issue[] {
  return issues.map((issue) => {
    const record = recordIdAt(root, issue.path);
    return record === undefined ? issue : { ...issue, record };
  });
}

function recordIdAt(root: unknown, [list, place]: Issue["path"]): string | undefined {
  if (place === undefined || !kinds.some((kind) => listOf[kind] === list)) return undefined;
  const id = [list ?? "", place, "id"].reduce(childOf, root);
  return typeof id === "string" ? id : undefined;
}
