import type { AcceptedWarning, AttributionStep, Claim, Identifier, Retraction } from "../generated/types.js";
import { primaryName } from "../query/actor-naming.js";
import { nameOfSource } from "../query/describe-speaker.js";
import { isIdOf } from "../records/kinds.js";
import type { Lookup } from "./lookup.js";

/** What to write before the text of a record that has been withdrawn. */
export const withdrawal = ({ version, reason, successor }: Retraction): string =>
  `[Withdrawn in version ${version}: ${reason}${successor === undefined ? "" : ` See ${successor}.`}]`;

/**
 * The path of who says so on one line, outermost first, with what `describeClaim` turns into prose kept apart:
 * `Harbour Post (uncommitted) > local media (probable; report: “Local media reported”)`.
 */
export function pathText(lookup: Lookup, { attribution }: Claim): string {
  return attribution.map((step) => stepText(lookup, step)).join(" > ");
}

const stepText = (lookup: Lookup, step: AttributionStep) =>
  `${speakerName(lookup, step)} (${[step.commitment, ...cueText(step), ...speechText(lookup, step)].join("; ")})`;

/** Who speaks in a step: a document by its publisher, an actor by the primary name, or what the words point to instead. */
export function speakerName(lookup: Lookup, step: AttributionStep): string {
  if (step.by === null) return unnamed[step.unnamedSpeaker];
  if (!isIdOf("source", step.by)) return primaryName(lookup.actor(step.by));
  return nameOfSource(lookup.source(step.by));
}

const unnamed = {
  nobody: "nobody named",
  document: "an unnamed document",
  inquiry: "an unnamed inquiry",
  officials: "unnamed officials",
} as const satisfies Record<Extract<AttributionStep, { by: null }>["unnamedSpeaker"], string>;

function cueText({ cue }: AttributionStep): string[] {
  if (cue === undefined) return [];
  return [cue.type === "continuation" ? "carried over from the sentence before" : `${cue.type}: “${cue.phrase}”`];
}

const speechText = (lookup: Lookup, { event }: AttributionStep) =>
  event === undefined ? [] : [`in “${lookup.event(event).title}”`];

/** What another register calls a record: `ucdp-ged:12345`. */
export const registeredId = ({ scheme, value }: Identifier): string => `${scheme}:${value}`;

/** A warning that was let stand, and why: `Accepted warning unattributed-allegation: The caption names nobody.` */
export const acceptedText = ({ warning, reason }: AcceptedWarning): string => `Accepted warning ${warning}: ${reason}`;
