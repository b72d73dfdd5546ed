import { documentOrder } from "./document-order.js";
import type { Issue } from "./issue.js";

/** Takes any number of issues and keeps the first `limit` in document order, in memory that does not grow with the rest. */
export interface Collector {
  readonly add: (issue: Issue) => void;
  /** Counts issues that nobody will list. */
  readonly skip: (count: number) => void;
  /** The issues kept, in document order; those of one place in the order in which they were added. */
  readonly list: () => readonly Issue[];
  /** How many were added or skipped in all. */
  readonly total: () => number;
}

/** A collector for the issues of `root`. */
export function collectorFor(root: unknown, limit: number): Collector {
  const order = documentOrder(root);
  const room = Math.max(1024, 2 * limit);
  let kept: Issue[] = [];
  let last: Issue | undefined;
  let total = 0;
  const trim = () => {
    kept = kept.sort((a, b) => order(a.path, b.path)).slice(0, limit);
    last = kept.length === limit ? kept.at(-1) : undefined;
  };
  const add = (issue: Issue) => {
    total++;
    if (last && order(last.path, issue.path) <= 0) return;
    if (kept.push(issue) >= room) trim();
  };
  const list = () => {
    trim();
    return kept;
  };
  return { add, skip: (count) => (total += count), list, total: () => total };
}
