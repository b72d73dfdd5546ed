import { issueOf, type Report } from "../../issues/issue.js";
import type { RecordIndex } from "../../shape/record-index.js";
import { duplicateEntry } from "../duplicate-entry.js";
import type { Rule } from "../given/rule.js";
import { judgementOfAnotherKind } from "../judgement-of-another-kind.js";
import { judgementsContradict } from "../judgements-contradict.js";
import { sameAsItsOwnPart } from "../same-as-its-own-part.js";
import { unresolvedReference } from "../unresolved-reference.js";

const aboutJudgements: readonly Rule[] = [
  unresolvedReference,
  duplicateEntry,
  judgementOfAnotherKind,
  judgementsContradict,
  sameAsItsOwnPart,
];

/** Applies the rules about judgements, of records that were found to be good before. */
export function applyToJudgements(index: RecordIndex, report: Report): void {
  for (const rule of aboutJudgements) rule.whole?.(index, (path, facts) => report(issueOf(rule, path, facts)));
}
