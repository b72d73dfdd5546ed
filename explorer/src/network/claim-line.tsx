import type { Claim } from "attributed-events";
import { type Lookup, speakerName } from "../state/lookup.js";
import { Words } from "../words/phrase.js";
import { unnamedText } from "../words/voice.js";

/** A path on one line: “Harbour Post → Ministry of Weather”. */
export function PathLine({ lookup, claim }: { lookup: Lookup; claim: Claim }) {
  return (
    <span class="path-line">
      {claim.attribution.map((step, index) => (
        <span key={index}>
          {index > 0 ? " → " : ""}
          {step.by === null ? <em>{unnamedText(step.unnamedSpeaker)}</em> : <Words {...speakerName(lookup, step.by)} />}
        </span>
      ))}
    </span>
  );
}

/** The same as plain text, for a name that a screen reader says. */
export function pathText(lookup: Lookup, { attribution }: Claim): string {
  return attribution
    .map((step) => (step.by === null ? unnamedText(step.unnamedSpeaker) : speakerName(lookup, step.by).text))
    .join(", then ");
}
