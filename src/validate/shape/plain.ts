import type { NotPlain } from "../issues/facts/shape.js";
import { type Issue, issueAt, type Report } from "../issues/issue.js";
import type { Path } from "../issues/pointer.js";

/** How much of a value is looked at before it is given up. */
export interface PlainLimits {
  /** Levels of nesting, the value itself being the first. */
  readonly maxDepth: number;
  /** Values in the value, itself included. */
  readonly maxValues: number;
}

/** The limits that hold when nobody sets others. */
export const defaultPlainLimits: PlainLimits = { maxDepth: 64, maxValues: 2_000_000 };

/**
 * Reports what JSON cannot hold in any JavaScript value: functions, `undefined`, class instances, accessors, cycles.
 * Never throws and never recurses, whatever the value is: 100,000 levels deep, cyclic, a proxy that throws.
 * `false` when the value was given up, at the first cycle or limit: then nothing may recurse into it.
 */
export function checkPlain(
  root: unknown,
  report: Report,
  limits: PlainLimits = defaultPlainLimits,
  at: Path = [],
): boolean {
  const walk: Walk = { report, limits, at, left: limits.maxValues, pending: [] };
  let whole = visit(walk, { value: root, key: undefined, parent: undefined, depth: 1 });
  for (let step = walk.pending.pop(); step && whole; step = walk.pending.pop()) whole = readChildren(walk, step);
  return whole;
}

interface Walk {
  readonly report: Report;
  readonly limits: PlainLimits;
  readonly at: Path;
  left: number;
  /** Objects and lists that were seen and not yet read. */
  readonly pending: Step[];
}

interface Step {
  readonly value: unknown;
  readonly key: string | number | undefined;
  readonly parent: Step | undefined;
  readonly depth: number;
}

/** Judges one value without looking into it. `false` to give up. */
function visit(walk: Walk, step: Step): boolean {
  const { report, limits, at } = walk;
  const found = notPlain(step.value);
  if (found) report(notPlainAt(walk, step, found));
  if (found || typeof step.value !== "object" || step.value === null) return found !== "unreadable" && count(walk);
  if (isInItself(step)) return giveUp(report, notPlainAt(walk, step, "cycle"));
  if (step.depth > limits.maxDepth)
    return giveUp(report, issueAt("too-deep", [...at, ...pathOf(step)], { limit: limits.maxDepth }));
  walk.pending.push(step);
  return count(walk);
}

function count(walk: Walk): boolean {
  if (--walk.left >= 0) return true;
  return giveUp(walk.report, issueAt("too-many-values", walk.at, { limit: walk.limits.maxValues }));
}

function giveUp(report: Report, issue: Issue): false {
  report(issue);
  return false;
}

function readChildren(walk: Walk, parent: Step): boolean {
  try {
    const object = Object(parent.value);
    for (const key of Array.isArray(object) ? object.keys() : Object.keys(object)) {
      const property = Object.getOwnPropertyDescriptor(object, key);
      const step = { value: property?.value, key, parent, depth: parent.depth + 1 };
      if (property && "value" in property) {
        if (!visit(walk, step)) return false;
      } else walk.report(notPlainAt(walk, step, property ? "accessor" : "hole"));
      if (!property) break;
    }
    return true;
  } catch {
    return giveUp(walk.report, notPlainAt(walk, parent, "unreadable"));
  }
}

const notPlainAt = (walk: Walk, step: Step, found: NotPlain): Issue =>
  issueAt("not-plain-json", [...walk.at, ...pathOf(step)], { found });

function notPlain(value: unknown): NotPlain | undefined {
  const type = typeof value;
  if (type === "undefined" || type === "function" || type === "symbol" || type === "bigint") return type;
  if (type !== "object" || value === null) return undefined;
  try {
    return isPlain(Object(value)) ? undefined : "class-instance";
  } catch {
    return "unreadable";
  }
}

/** Also for objects of another realm (a frame, a `vm` context), whose `Object.prototype` is not ours. */
function isPlain(object: object): boolean {
  if (Array.isArray(object)) return true;
  const prototype: unknown = Object.getPrototypeOf(object);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function isInItself({ value, parent }: Step): boolean {
  for (let above = parent; above; above = above.parent) if (above.value === value) return true;
  return false;
}

function pathOf(step: Step): Path {
  const path: (string | number)[] = [];
  for (let at: Step | undefined = step; at?.key !== undefined; at = at.parent) path.unshift(at.key);
  return path;
}
