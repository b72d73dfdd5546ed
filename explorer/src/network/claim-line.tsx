import type { Claim } from "attributed-events";
import { Heard, heardText } from "../claims/heard.js";
import type { Lookup } from "../state/lookup.js";

/** A path on one line: “Harbour Post → Ministry of Weather”. */
export function PathLine({ lookup, claim }: { lookup: Lookup; claim: Claim }) {
  return (
    <span class="path-line">
      {claim.attribution.map((step, index) => (
        <span key={index}>
          {index > 0 ? " → " : ""}
          <Heard lookup={lookup} step={step} />
        </span>
      ))}
    </span>
  );
}

/** The same as plain text, for a name that a screen reader says. */
export function pathText(lookup: Lookup, { attribution }: Claim): string {
  return attribution.map((step) => heardText(lookup, step)).join(", then ");
}
