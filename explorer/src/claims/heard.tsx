import type { AttributionStep } from "attributed-events";
import { type Lookup, type Phrase, speakerName } from "../state/lookup.js";
import { Words } from "../words/phrase.js";
import { unnamedText } from "../words/voice.js";

/** Everybody who is heard in a step: who says it, with whom together, and on whose behalf. */
export function Heard({ lookup, step }: { lookup: Lookup; step: AttributionStep }) {
  return (
    <>
      {step.by === null ? <em>{unnamedText(step.unnamedSpeaker)}</em> : <Words {...speakerName(lookup, step.by)} />}
      {othersIn(lookup, step).map(({ before, name }, index) => (
        <span key={index}>
          {before}
          <Words {...name} />
        </span>
      ))}
    </>
  );
}

/** The same as plain text. */
export function heardText(lookup: Lookup, step: AttributionStep): string {
  const first = step.by === null ? unnamedText(step.unnamedSpeaker) : speakerName(lookup, step.by).text;
  return [first, ...othersIn(lookup, step).map(({ before, name }) => before + name.text)].join("");
}

interface Other {
  readonly before: string;
  readonly name: Phrase;
}

function othersIn(lookup: Lookup, step: AttributionStep): Other[] {
  const together = step.by === null ? [] : (step.together ?? []);
  const client = step.onBehalfOf === undefined ? [] : [step.onBehalfOf];
  return [
    ...together.map((id, index) => ({
      before: index === 0 ? ", together with " : index === together.length - 1 ? " and " : ", ",
      name: speakerName(lookup, id),
    })),
    ...client.map((id) => ({ before: ", on behalf of ", name: speakerName(lookup, id) })),
  ];
}
