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

/** The errors and the warnings about one value, each kept as a collector does. */
export interface Findings {
  readonly report: (issue: Issue) => void;
  /** Counts errors that nobody will list. */
  readonly skip: (count: number) => void;
  readonly hasErrors: () => boolean;
  readonly lists: () => FindingLists;
}

/** What is listed, and how many of both were found beyond that. */
interface FindingLists {
  readonly issues: readonly Issue[];
  readonly warnings: readonly Issue[];
  readonly more: number;
}

const nothing: FindingLists = Object.freeze({ issues: Object.freeze([]), warnings: Object.freeze([]), more: 0 });

/** Finds nothing at first, and costs nothing as long as it does not. */
export function findingsFor(root: unknown, limit: number): Findings {
  let both: { readonly errors: Collector; readonly warnings: Collector } | undefined;
  const made = () => {
    both ??= { errors: collectorFor(root, limit), warnings: collectorFor(root, limit) };
    return both;
  };
  const lists = () => {
    if (!both) return nothing;
    const { errors, warnings } = both;
    const [issues, doubts] = [errors.list(), warnings.list()];
    return { issues, warnings: doubts, more: errors.total() + warnings.total() - issues.length - doubts.length };
  };
  return {
    report: (issue) => (issue.severity === "error" ? made().errors : made().warnings).add(issue),
    skip: (count) => made().errors.skip(count),
    hasErrors: () => (both?.errors.total() ?? 0) > 0,
    lists,
  };
}
