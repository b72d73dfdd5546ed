import type { Evidence, RecordId, SpeakerId } from "../generated/types.js";

/** What a change calls for in semantic versioning. */
export type Level = "major" | "minor" | "patch";

/** What a kind of change means and what it calls for; `ofAllegation` where the record accuses somebody. */
interface ChangeKind {
  readonly level: Level;
  readonly ofAllegation?: Level;
  readonly meaning: string;
}

/** Semantic versioning for data: every kind of change, what it means and what it calls for. */
export const changeTable = {
  "record-lost": {
    level: "major",
    meaning: "A record is gone and its id leads nowhere; it should have been withdrawn.",
  },
  "accused-added": { level: "major", meaning: "Somebody is accused who was not accused before." },
  "allegation-reported": { level: "major", meaning: "What was alleged is now told as having happened." },
  "legal-status-advanced": { level: "major", meaning: "An actor stands further along the way to a conviction." },
  "license-changed": { level: "major", meaning: "The data is under another licence." },
  "identity-changed": {
    level: "major",
    meaning: "The dataset is told by another id, or by another name where it has none: exports call everything anew.",
  },
  "commitment-raised": { level: "minor", ofAllegation: "major", meaning: "A speaker is now surer of it." },
  "hedge-lost": {
    level: "minor",
    ofAllegation: "major",
    meaning: "Hearsay, or a speaker nobody names, is a hedge no more.",
  },
  "speaker-lost": {
    level: "minor",
    ofAllegation: "major",
    meaning: "Somebody on whose word it rests is no longer named.",
  },
  "type-hardened": {
    level: "minor",
    ofAllegation: "major",
    meaning: "The type now says more against somebody than before.",
  },
  reworded: { level: "patch", ofAllegation: "major", meaning: "A title or statement reads otherwise." },
  "record-added": { level: "minor", meaning: "A record is new." },
  "record-withdrawn": { level: "minor", meaning: "A record is withdrawn; its id still resolves." },
  "record-reinstated": { level: "minor", meaning: "A record is no longer withdrawn." },
  "model-changed": { level: "minor", meaning: "The data follows another version of the model." },
  "speaker-added": { level: "minor", meaning: "Somebody else stands between the document and the claim." },
  "speaker-changed": { level: "minor", meaning: "It is somebody else who says so." },
  "commitment-lowered": { level: "minor", meaning: "A speaker is now less sure of it." },
  "cue-changed": { level: "minor", meaning: "Other words, or words of another kind, signal the speaker." },
  "accused-removed": { level: "minor", meaning: "Somebody is no longer accused." },
  "legal-status-changed": {
    level: "minor",
    meaning: "Where the law stands with an actor is put otherwise, and no further on.",
  },
  "status-changed": { level: "minor", meaning: "How the claims put the event is coded otherwise." },
  "type-changed": { level: "minor", meaning: "The record is of another type." },
  "date-moved": { level: "minor", meaning: "A bound of the date moved, or what lies between the bounds." },
  "participant-added": { level: "minor", meaning: "Somebody takes part who did not." },
  "participant-lost": { level: "minor", meaning: "Somebody no longer takes part." },
  "role-changed": { level: "minor", meaning: "An actor takes part in another role." },
  "passage-moved": { level: "minor", meaning: "It rests on another passage." },
  "field-changed": { level: "minor", meaning: "Some other field was corrected." },
  "note-reworded": { level: "patch", meaning: "A note or the reason of a withdrawal reads otherwise." },
  reordered: { level: "patch", meaning: "The same, in another order." },
} as const satisfies Readonly<Record<string, ChangeKind>>;

/** The code of a kind of change; `changeTable` says what each means. */
export type ChangeCode = keyof typeof changeTable;

/** One difference in meaning between two editions of a dataset. */
export interface Change {
  /** What kind of change it is. */
  readonly code: ChangeCode;
  /** What it calls for. */
  readonly level: Level;
  /** The record it is in; `null` for the dataset itself. */
  readonly record: RecordId | null;
  /** Where in the record, as `attribution[1].commitment`; empty for the record as a whole. */
  readonly path: string;
  /** What was there; absent when nothing was. */
  readonly before?: unknown;
  /** What is there now; absent when nothing is. */
  readonly after?: unknown;
  /** The speaker or participant that the change is about, where there is one; `null` for a speaker nobody names. */
  readonly concerns?: SpeakerId | null;
  /** Whether the record accuses somebody, before or after. */
  readonly allegation: boolean;
  /** On whose word the record stands, outermost first, `null` where nobody is named; empty unless it is a claim. */
  readonly speakers: readonly (SpeakerId | null)[];
  /** The passages that the record rests on, so that a reader can look. */
  readonly passages: readonly Evidence[];
}

/** A change as a comparison finds it, before it is known what it calls for. */
export interface Difference {
  readonly code: ChangeCode;
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly concerns?: SpeakerId | null;
}

/** A finding; what is `undefined` is left out. */
export function difference(
  code: ChangeCode,
  path: string,
  before: unknown,
  after: unknown,
  concerns?: SpeakerId | null,
): Difference {
  const parts = { before, after, concerns };
  const there = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
  return { code, path, ...there };
}

/** What a change of this kind calls for. */
export function levelOf(code: ChangeCode, allegation: boolean): Level {
  const kind: ChangeKind = changeTable[code];
  return (allegation ? kind.ofAllegation : undefined) ?? kind.level;
}

const order: readonly (Level | "none")[] = ["none", "patch", "minor", "major"];

/** The highest of several levels; `"none"` of none. */
export function highestLevel(levels: readonly (Level | "none")[]): Level | "none" {
  return order[Math.max(0, ...levels.map((level) => order.indexOf(level)))] ?? "none";
}
