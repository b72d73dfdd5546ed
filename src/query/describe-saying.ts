import type { AttributionStep, Commitment, CueType } from "../generated/types.js";
import type { RecordsById } from "../records/records-by-id.js";
import { withoutComma } from "./describe-speaker.js";
import { writtenDate } from "./english.js";

/** One way of saying something, in words that do not themselves claim that it is so. */
interface Verb {
  /** Somebody does it. */
  readonly active: string;
  /** It is done, and nobody is said to do it. */
  readonly impersonal: string;
  /** Somebody does the contrary. */
  readonly contrary: string;
}

const plain = (verb: string): Verb => ({ active: verb, impersonal: `it was ${verb}`, contrary: "denied" });

const making = (verb: string, noun: string): Verb => ({
  active: `${verb} the ${noun}`,
  impersonal: `the ${noun} was ${verb}`,
  contrary: `rejected the ${noun}`,
});

function verbFor(cue: CueType | undefined): Verb {
  switch (cue) {
    case "report":
      return plain("reported");
    case "factive":
      return plain("stated");
    case "demand":
      return { ...plain("demanded"), contrary: "rejected the demand" };
    case "finding":
    case "passive":
      return making("reached", "finding");
    case "accusation":
    case "charge":
      return making("made", cue);
    case "speech":
    case "according-to":
    case "hearsay":
    case "continuation":
    case undefined:
      return plain("said");
    default:
      return cue satisfies never;
  }
}

/** How sure somebody is, between “that” and the statement. */
export const degrees: Readonly<Record<Commitment, string>> = {
  certain: "that",
  probable: "that it is probable that",
  possible: "that it is possible that",
  uncommitted: "that",
  denied: "that",
};

/** The words that the source itself uses, where they are not the very words of the sentence. */
function quotedCue({ cue }: AttributionStep, verb: string): string {
  if (cue === undefined) return "";
  if (cue.type === "continuation") return " (carried over from words nearby)";
  return cue.phrase.toLowerCase() === verb ? "" : ` (“${cue.phrase}”)`;
}

/** The day of the speech event, where it is one day. */
function onItsDay({ event }: AttributionStep, { events }: RecordsById): string {
  const when = event === undefined ? undefined : events.get(event)?.when;
  if (when === undefined || when.earliest === null || when.earliest !== when.latest) return "";
  return ` on ${writtenDate(when.earliest)}`;
}

/**
 * A clause to stand between “that” and the next clause or the statement: who said it, in which words, when, and how
 * sure they are. `undefined` stands for nobody.
 */
export function describeSaying(step: AttributionStep, speaker: string | undefined, records: RecordsById): string {
  if (speaker === undefined) return impersonalSaying(step, records);
  const { active, contrary } = verbFor(step.cue?.type);
  const verb = step.commitment === "denied" ? contrary : active;
  if (step.cue?.type === "according-to" && step.commitment === "certain") return accordingTo(step, speaker, records);
  const aside = step.commitment === "uncommitted" ? ", without saying whether it is so," : "";
  return ` ${speaker} ${verb}${details(step, verb, records)}${aside} ${degrees[step.commitment]}`;
}

function accordingTo(step: AttributionStep, speaker: string, records: RecordsById): string {
  return `, according to ${withoutComma(speaker)}${details(step, "according to", records)},`;
}

function impersonalSaying(step: AttributionStep, records: RecordsById): string {
  const verb = step.commitment === "denied" ? "it was denied" : verbFor(step.cue?.type).impersonal;
  const unstated = step.commitment === "uncommitted" ? "by whom and with what certainty" : "by whom";
  return ` ${verb}${details(step, verb, records)}, ${unstated} is not stated, ${degrees[step.commitment]}`;
}

const details = (step: AttributionStep, verb: string, records: RecordsById) =>
  `${quotedCue(step, verb)}${onItsDay(step, records)}`;
