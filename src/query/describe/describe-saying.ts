import { writtenDate } from "../../calendar/written-date.js";
import type { AttributionStep, Claim, ClaimType, Commitment, CueType } from "../../generated/types.js";
import type { RecordsById } from "../../records/records-by-id.js";
import { withoutComma } from "./describe-speaker.js";

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

/** What a step does, by the words that signal it, and by what is said: what stands inside a demand is not itself demanded. */
function verbFor(cue: CueType | undefined, type: ClaimType): Verb {
  if (type === "demand") return { ...plain(cue === "demand" ? "demanded" : "said"), contrary: "rejected the demand" };
  switch (cue) {
    case "report":
      return plain("reported");
    case "factive":
      return plain("stated");
    case "demand":
      return { active: "said in a demand", impersonal: "it was said in a demand", contrary: "denied" };
    case "finding":
      return making("reached", "finding");
    case "passive":
      return type === "finding" ? making("reached", "finding") : plain("said");
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

/** How sure somebody is of what is said, between the verb and the statement. Nobody says of a demand that it is probable. */
export const degreeOf = (type: ClaimType, commitment: Commitment): string =>
  type !== "demand" && (commitment === "probable" || commitment === "possible")
    ? `that it is ${commitment} that`
    : "that";

const demandReserves: Readonly<Record<Commitment, string>> = {
  certain: "",
  probable: ", probably standing behind it,",
  possible: ", possibly standing behind it,",
  uncommitted: ", without taking a stand on it,",
  denied: "",
};

/** What keeps somebody from being sure of what is said, after the verb. */
export function reserveOf(type: ClaimType, commitment: Commitment): string {
  if (type === "demand") return demandReserves[commitment];
  return commitment === "uncommitted" ? ", without saying whether it is so," : "";
}

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
 * A clause to stand between “that” and the statement: who it comes down to, in which words, when, and how sure they are.
 * `undefined` stands for nobody.
 */
export function describeSaying(
  { type }: Claim,
  step: AttributionStep,
  speaker: string | undefined,
  records: RecordsById,
): string {
  const { commitment } = step;
  const verb = verbFor(step.cue?.type, type);
  const isPassedOn = type === "demand" && commitment === "uncommitted";
  if (speaker === undefined) {
    const contrary = type === "demand" ? "the demand was rejected" : "it was denied";
    const done = commitment === "denied" ? contrary : verb.impersonal;
    return impersonalSaying(step, done, degreeOf(type, commitment), records);
  }
  if (step.cue?.type === "according-to" && commitment !== "denied" && commitment !== "uncommitted")
    return `${accordingTo(step, speaker, records)}${degreeOf(type, commitment).slice("that".length)}`;
  const done = commitment === "denied" ? verb.contrary : isPassedOn ? "passed on the demand" : verb.active;
  return ` ${speaker} ${done}${details(step, done, records)}${reserveOf(type, commitment)} ${degreeOf(type, commitment)}`;
}

/**
 * The same for somebody who passes on what another says, to stand before the other's clause. How sure they are of the
 * statement is not said here, where it would be read as being about the other's saying it.
 */
export function describePassing(step: AttributionStep, speaker: string | undefined, records: RecordsById): string {
  const verb = plain(passingVerbs[step.cue?.type ?? "speech"] ?? "said");
  if (speaker === undefined) return impersonalSaying(step, verb.impersonal, "that", records);
  if (step.cue?.type === "according-to") return accordingTo(step, speaker, records);
  const reserve = step.commitment === "uncommitted" ? ", without saying whether it is so," : "";
  return ` ${speaker} ${verb.active}${details(step, verb.active, records)}${reserve} that`;
}

const passingVerbs: Partial<Readonly<Record<CueType, string>>> = { report: "reported", factive: "stated" };

function accordingTo(step: AttributionStep, speaker: string, records: RecordsById): string {
  return `, according to ${withoutComma(speaker)}${details(step, "according to", records)},`;
}

function impersonalSaying(step: AttributionStep, done: string, degree: string, records: RecordsById): string {
  const unstated = step.commitment === "uncommitted" ? "by whom and with what certainty" : "by whom";
  return ` ${done}${details(step, done, records)}, ${unstated} is not stated, ${degree}`;
}

const details = (step: AttributionStep, verb: string, records: RecordsById) =>
  `${quotedCue(step, verb)}${onItsDay(step, records)}`;
