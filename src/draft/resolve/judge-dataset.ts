import type { Dataset } from "../../generated/types.js";
import type { Issue, Report } from "../../validate/issues/issue.js";
import { type Path, pointerTo } from "../../validate/issues/pointer.js";
import type { PlainLimits } from "../../validate/shape/plain.js";
import { validateDataset } from "../../validate/validate-dataset.js";
import type { Assembled } from "./assemble.js";

/** The parts of a draft in which something has been refused. */
export interface Faulty {
  readonly note: (path: Path) => void;
  readonly has: (path: Path) => boolean;
  readonly isAny: () => boolean;
}

/** One record, or one field beside the records. */
const partOf = ([field, place]: Path) => (typeof place === "number" ? `${field}/${place}` : `${field}`);

export function faultyParts(): Faulty {
  const parts = new Set<string>();
  return {
    note: (path) => parts.add(partOf(path)),
    has: (path) => parts.has(partOf(path)),
    isAny: () => parts.size > 0,
  };
}

/** What nobody can tell while something has been refused: it may be named, or spoken of, there. */
const hangOnAll: ReadonlySet<Issue["code"]> = new Set(["unresolved-reference", "accepted-nothing"] as const);

/**
 * The dataset, valid and frozen; or `undefined`, and its issues, told of the places in the draft that they come from. Of records in
 * which something has been refused, nothing more is told.
 */
export function judgeDataset(
  { dataset, origins }: Assembled,
  faulty: Faulty,
  limits: PlainLimits,
  report: Report,
): Dataset | undefined {
  const isAllRight = !faulty.isAny();
  const verdict = validateDataset(dataset, { maxIssues: Number.POSITIVE_INFINITY, limits, freeze: isAllRight });
  for (const issue of verdict.ok ? verdict.warnings : [...verdict.issues, ...verdict.warnings]) {
    const path = origins.of(issue.path);
    const isKnown = isAllRight || !(hangOnAll.has(issue.code) || faulty.has(path));
    if (isKnown) report({ ...issue, path, pointer: pointerTo(path) });
  }
  return verdict.ok && isAllRight ? verdict.dataset : undefined;
}
