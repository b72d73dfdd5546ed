import type {
  AcceptedWarning,
  AttributionStep,
  Claim,
  Identifier,
  Retraction,
  SpeakerId,
} from "../../generated/types.js";
import { nameOfSource } from "../../query/describe/describe-speaker.js";
import { listed } from "../../query/describe/english.js";
import { unnamedInPath } from "../../query/describe/unnamed-speakers.js";
import { primaryName } from "../../query/names/actor-naming.js";
import { speakersIn } from "../../records/attribution-path.js";
import { isIdOf } from "../../records/kinds.js";
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
  `${heardText(lookup, step)} (${[step.commitment, ...cueText(step), ...speechText(lookup, step)].join("; ")})`;

/** Everybody who is heard in a step: `local media, together with Radio Calm, on behalf of Ice Watch`. */
export function heardText(lookup: Lookup, step: AttributionStep): string {
  const [speaker, ...others] = speakersIn(step).map((id) => speakerName(lookup, id));
  const who = speaker ?? (step.by === null ? unnamedInPath[step.unnamedSpeaker] : step.by);
  const together = others.length === 0 ? "" : `, together with ${listed(others)}`;
  const client = step.onBehalfOf === undefined ? "" : `, on behalf of ${speakerName(lookup, step.onBehalfOf)}`;
  return `${who}${together}${client}`;
}

/** A speaker's name: of a document its publisher, of an actor the primary name. */
export function speakerName(lookup: Lookup, id: SpeakerId): string {
  if (!isIdOf("source", id)) return primaryName(lookup.actor(id));
  return nameOfSource(lookup.source(id));
}

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
