import type { Claim } from "attributed-events";
import { type Lookup, speakerName } from "../../state/lookup.js";
import { Words } from "../../words/phrase.js";
import { commitmentText, unnamedText } from "../../words/voice.js";
import { VoiceTag } from "./voice-legend.js";

interface ClaimLineProps {
  readonly lookup: Lookup;
  readonly claim: Claim;
  readonly voice: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** A claim as one choice: who says so, along the whole path, and then what. */
export function ClaimLine({ lookup, claim, voice, isChosen, onChoose }: ClaimLineProps) {
  const last = claim.attribution.at(-1);
  return (
    <li class="claim-line">
      <button type="button" aria-pressed={isChosen} onClick={onChoose}>
        <VoiceTag voice={voice} />{" "}
        <span class="path">
          {claim.attribution.map((step, at) => (
            <span key={at}>
              {at > 0 ? " → " : ""}
              {step.by === null ? unnamedText(step.unnamedSpeaker) : <Words {...speakerName(lookup, step.by)} />}
            </span>
          ))}
        </span>{" "}
        {last === undefined ? null : <span class="commitment">{commitmentText(last, claim.type)}:</span>}{" "}
        <Words text={claim.statement} language={lookup.dataset.language} />
      </button>
    </li>
  );
}
