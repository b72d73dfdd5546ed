import type { AttributionStep, Claim, Cue } from "../../generated/types.js";
import { isIdOf } from "../../records/kinds.js";
import { defined } from "../defined.js";

/** The id of a step of a claim's path, counted from 1. */
export const stepId = ({ id }: Claim, index: number): string => `${id}/step-${index + 1}`;

/** The path of who says so, outermost first. A step by an actor is an attribution in PROV's sense too. */
export const attributionSteps = (claim: Claim) =>
  claim.attribution.map((step, index) => ({ "@id": stepId(claim, index), ...stepNode(step, index) }));

function stepNode(step: AttributionStep, index: number) {
  const { by, commitment, cue, event } = step;
  const isAgent = by !== null && isIdOf("actor", by);
  return defined({
    "@type": isAgent ? ["AttributionStep", "Attribution"] : ["AttributionStep"],
    position: index + 1,
    by: by ?? undefined,
    agent: isAgent ? by : undefined,
    unnamedSpeaker: step.by === null ? step.unnamedSpeaker : undefined,
    commitment,
    cue: cue && cueNode(cue),
    inEvent: event,
  });
}

function cueNode(cue: Cue) {
  if (cue.type === "continuation") return { cueType: cue.type };
  const { type, source, start, end, phrase } = cue;
  return { cueType: type, inSource: source, start, end, printed: phrase };
}
