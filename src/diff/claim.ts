import type { Claim } from "../generated/types.js";
import { isAllegation, isDenial } from "../records/allegation.js";
import { compareAttribution } from "./attribution.js";
import { type Difference, difference } from "./change.js";
import { compareFields, compareLists, surplus } from "./fields.js";
import { saysMore } from "./strength.js";

function compareType({ type: before }: Claim, { type: after }: Claim): Difference[] {
  if (before === after) return [];
  return [difference(saysMore(before, after) ? "type-hardened" : "type-changed", "type", before, after)];
}

const accusedIn = (claim: Claim) => (isAllegation(claim) ? claim.against : []);

/** Who is accused in one edition alone; where a denial is among them, what else differs in the list too. */
function compareAccused(before: Claim, after: Claim): Difference[] {
  const added = surplus(accusedIn(after), accusedIn(before));
  const removed = surplus(accusedIn(before), accusedIn(after));
  const lists = compareLists("against", before.against ?? [], after.against ?? [], "field-changed");
  if (added.length + removed.length === 0) return lists;
  return [
    ...added.map(({ value, index }) => difference("accused-added", `against[${index}]`, undefined, value, value)),
    ...removed.map(({ value, index }) => difference("accused-removed", `against[${index}]`, value, undefined, value)),
    ...(isDenial(before) || isDenial(after) ? lists : []),
  ];
}

/** What differs between two editions of a claim. */
export function compareClaims(before: Claim, after: Claim): Difference[] {
  return [
    ...compareType(before, after),
    ...compareAttribution(before, after),
    ...compareAccused(before, after),
    ...compareLists("evidence", before.evidence, after.evidence, "passage-moved"),
    ...compareFields(before, after, "", ["type", "attribution", "against", "evidence", "retracted"]),
  ];
}
