import type { AttributionStep, Claim, Cue } from "../../generated/types.js";
import { speakersIn } from "../../records/attribution-path.js";
import { defined } from "../../records/defined.js";
import { isIdOf } from "../../records/kinds.js";
import { addressed } from "../shared/entry-address.js";

/** The path of who says so, outermost first. A step by an actor is an attribution in PROV's sense too. */
export const attributionSteps = ({ id, attribution }: Claim) => addressed(id, "step", attribution, stepNode);

function stepNode(step: AttributionStep, address: string, index: number) {
  const { by, commitment, cue, event } = step;
  const agents = speakersIn(step).filter((id) => isIdOf("actor", id));
  return defined({
    "@type": agents.length > 0 ? ["AttributionStep", "Attribution"] : ["AttributionStep"],
    position: index + 1,
    by: by ?? undefined,
    together: step.by === null ? undefined : step.together,
    onBehalfOf: step.onBehalfOf,
    agent: agents.length > 1 ? agents : agents[0],
    unnamedSpeaker: step.by === null ? step.unnamedSpeaker : undefined,
    commitment,
    cue: cue && { "@id": `${address}/cue`, ...cueNode(cue) },
    inEvent: event,
  });
}

function cueNode(cue: Cue) {
  if (cue.type === "continuation") return { cueType: cue.type };
  const { type, source, start, end, phrase } = cue;
  return { cueType: type, inSource: source, start, end, printed: phrase };
}
