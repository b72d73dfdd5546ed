import type { Claim } from "../../generated/types.js";
import { isAllegation, isDenial } from "../../records/allegation.js";

/** The keyword beside a claim's type that tells whether it accuses or denies, where a format has keywords; none for neither. */
export function standingOf(claim: Claim): ("allegation" | "denial")[] {
  if (isDenial(claim)) return ["denial"];
  return isAllegation(claim) ? ["allegation"] : [];
}
