import type { Claim } from "../generated/types.js";
import { compareAttribution } from "./attribution.js";
import { type Finding, finding } from "./change.js";
import { compareFields, compareLists, surplus } from "./fields.js";
import { saysMore } from "./strength.js";

function compareType({ type: before }: Claim, { type: after }: Claim): Finding[] {
  if (before === after) return [];
  return [finding(saysMore(before, after) ? "type-hardened" : "type-changed", "type", before, after)];
}

function compareAccused({ against: before = [] }: Claim, { against: after = [] }: Claim): Finding[] {
  const added = surplus(after, before);
  const removed = surplus(before, after);
  if (added.length + removed.length === 0) return compareLists("against", before, after, "field-changed");
  return [
    ...added.map(({ value, index }) => finding("accused-added", `against[${index}]`, undefined, value, value)),
    ...removed.map(({ value, index }) => finding("accused-removed", `against[${index}]`, value, undefined, value)),
  ];
}

/** What differs between two editions of a claim. */
export function compareClaims(before: Claim, after: Claim): Finding[] {
  return [
    ...compareType(before, after),
    ...compareAttribution(before, after),
    ...compareAccused(before, after),
    ...compareLists("evidence", before.evidence, after.evidence, "passage-moved"),
    ...compareFields(before, after, "", ["type", "attribution", "against", "evidence", "retracted"]),
  ];
}
