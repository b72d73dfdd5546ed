import type { Claim, Cue } from "attributed-events";
import type { Lookup } from "../state/lookup.js";
import { cueText } from "../words/cue-text.js";
import { Words } from "../words/phrase.js";
import { commitmentText } from "../words/voice.js";
import { Heard } from "./heard.js";

/** Who says so, drawn as a path: from the document to whoever it gives the word to. */
export function Chain({ lookup, claim }: { lookup: Lookup; claim: Claim }) {
  return (
    <ol class="chain" aria-label="Who says so">
      {claim.attribution.map((step, index) => (
        <li key={index} class={`step ${step.by === null ? "unnamed" : index === 0 ? "document" : "named"}`}>
          {index > 0 ? <Arrow cue={step.cue} language={lookup.dataset.language} /> : null}
          <span class="who">
            <Heard lookup={lookup} step={step} />
          </span>{" "}
          <span class={`commitment ${step.commitment}`}>{commitmentText(step, claim.type)}</span>
        </li>
      ))}
    </ol>
  );
}

/** The words that hand over to the next speaker. */
function Arrow({ cue, language }: { cue: Cue | undefined; language: string }) {
  if (cue === undefined) return <span class="arrow" />;
  if (cue.type === "continuation") return <span class="arrow">{cueText(cue.type)}</span>;
  return (
    <span class="arrow">
      <q>
        <Words text={cue.phrase} language={language} />
      </q>{" "}
      <span class="cue-type">{cueText(cue.type)}</span>
    </span>
  );
}
