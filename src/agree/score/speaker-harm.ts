import type { Change } from "../../diff/change.js";
import type { AttributionStep, Dataset } from "../../generated/types.js";
import { recordWithId } from "../../records/index-of-id.js";
import { isIdOf } from "../../records/kinds.js";
import type { HarmKind } from "./harm.js";

/** The harm of a change in who says so: its kind, and what happened. */
export interface SpeakerHarm {
  readonly kind: HarmKind;
  readonly sentence: string;
}

/**
 * The harm that lies in one speaker standing in another's place, or beside those of the gold reading; `undefined` where there is none,
 * `null` where the change is none of these. Whoever is named and is no longer is lost. Whoever is named where nobody was, or
 * somebody else, has something laid into their mouth. Officials whom nobody names, and an actor whom nobody names, are
 * the same speaker coded in two ways: nobody is lost, and nobody is named.
 */
export function speakerHarm(change: Change, gold: Dataset, other: Dataset): SpeakerHarm | undefined | null {
  const { code, record, after } = change;
  if (code === "speaker-added") {
    if (typeof after !== "string" || !isIdOf("actor", after)) return undefined;
    return { kind: "attributed-to-another", sentence: `is also laid into the mouth of ${after}` };
  }
  if (code !== "speaker-changed" && code !== "hedge-lost") return null;
  const at = /^attribution\[([0-9]+)\](?:\.by)?$/.exec(change.path)?.[1];
  if (at === undefined || record === null) return null;
  const [was, is] = [gold, other].map(({ claims }) => recordWithId(claims, record)?.attribution[Number(at)]);
  if (was === undefined) return null;
  if (is === undefined || speakerText(was) === speakerText(is))
    return was.by === null
      ? { kind: "attribution-lost", sentence: `no longer says that it is the word of ${speakerText(was)}` }
      : null;
  if (isSameUnnamed(was, is, other) || isSameUnnamed(is, was, gold)) return undefined;
  const isLost = is.by === null && (was.by !== null || is.unnamedSpeaker === "nobody");
  return {
    kind: isLost || (was.by !== null && code === "hedge-lost") ? "attribution-lost" : "attributed-to-another",
    sentence: `is the word of ${speakerText(was)} in the gold reading, here of ${speakerText(is)}`,
  };
}

const unnamedText = {
  nobody: "somebody unnamed",
  document: "a document that is not named",
  inquiry: "an inquiry that is not named",
  officials: "officials who are not named",
} as const;

const speakerText = (step: AttributionStep): string => step.by ?? unnamedText[step.unnamedSpeaker];

/** Whether one step points to officials, and the other has an actor of its dataset whom nobody names. */
function isSameUnnamed(one: AttributionStep, other: AttributionStep, { actors }: Dataset): boolean {
  if (one.by !== null || one.unnamedSpeaker !== "officials" || other.by === null) return false;
  return recordWithId(actors, other.by)?.unnamed === true;
}
