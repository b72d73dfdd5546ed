import { nearest } from "../../text/nearest.js";
import type { Issue } from "../issues/issue.js";
import { childOf } from "../issues/own-property.js";
import type { Path } from "../issues/pointer.js";

/**
 * The issue together with the key that an unknown one was probably meant to be: one that its object does not have yet, or else
 * any. Other issues come back as they are. Made for issues that will be listed: of an object's keys, millions can be unknown.
 * `root` is what the issue's path starts from.
 */
export function withNearestKey(issue: Issue, root: unknown): Issue {
  if (issue.code !== "unknown-key") return issue;
  const object = issue.path.slice(0, -1).reduce(childOf, root);
  const key = lastOf(issue.path);
  const free = issue.known.filter((one) => childOf(object, one) === undefined);
  const near = nearest(key, free) ?? nearest(key, issue.known);
  return near === undefined ? issue : { ...issue, nearest: near };
}

const lastOf = (path: Path): string => String(path.at(-1));
