import type { RecordId } from "../../generated/types.js";

/**
 * Whose record the gold reading has: a reader's, or that of each of several as records of their own; `both` is those of all
 * readers, `neither` none. Whoever is chosen and has no such record is followed in that: it is left out.
 */
export type Choice = string | readonly string[];

/** One thing on which readers differ, and what was decided. */
export interface SettlementEntry {
  /** For each reader the id of its record, `null` where it has none: by this an entry is known. */
  readonly records: readonly (RecordId | null)[];
  /** Where one first reads of it; `null` where no passage is known. For people. */
  readonly passage: string | null;
  /** The words that stand there, where the text was given. For people. */
  readonly words?: string;
  /** What each reader made of it; `null` for whoever has no such record. For people. */
  readonly codings: Readonly<Record<string, string | null>>;
  /** The notes in their records. For people. */
  readonly notes?: Readonly<Record<string, string>>;
  /** In what they differ, by the property of the record that it is in. For people. */
  readonly differences?: Readonly<Record<string, readonly string[]>>;
  /** The decision; `null` until there is one. */
  readonly choose: Choice | null;
  /** Properties that are another reader's all the same: the property, and the reader. */
  readonly take?: Readonly<Record<string, string>>;
  /** Properties that are nobody's, with their value in the gold reading; `null` for none. */
  readonly own?: Readonly<Record<string, unknown>>;
  /** Why, for whoever asks later. It stays in this file. */
  readonly note: string;
}

/** What readers differ on, in reading order, to be decided one by one. Plain JSON. */
export interface Settlement {
  /** How to decide, in a sentence. For people. */
  readonly how: string;
  /** The readers, in the order in which `records` names theirs. */
  readonly readers: readonly string[];
  /** What they differ on. */
  readonly settled: readonly SettlementEntry[];
}

/** Why there is no gold reading yet. */
export interface SettlementIssue {
  /** Nothing was chosen; the settlement is not one of these readings; or two decisions do not go together. */
  readonly code: "undecided" | "wrong" | "contradiction";
  /** Where in the settlement: `settled[3].choose`; empty for what is in no entry. */
  readonly path: string;
  /** What is there, and what would be right. */
  readonly sentence: string;
}

/** An issue in one line. */
export const formatSettlementIssue = ({ path, sentence }: SettlementIssue): string =>
  path === "" ? sentence : `${path}: ${sentence}`;

/** What can be chosen beside a reader's name. */
export const BOTH = "both";
export const NEITHER = "neither";

/** Throws where a reader has the name of another choice. */
export function requireChoosable(caller: string, readers: readonly string[]): void {
  const taken = readers.find((reader) => reader === BOTH || reader === NEITHER);
  if (taken === undefined) return;
  throw new RangeError(`${caller}: a reader is called "${taken}", which is a choice of its own; give another name`);
}
