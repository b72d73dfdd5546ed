import readChangesets from "@changesets/read";
import { highestLevel, type Level } from "../../src/diff/change.js";
import type { RecordId } from "../../src/generated/types.js";

/** What the changesets that wait for a release say. */
export interface Promises {
  readonly level: Level | "none";
  /** Records whose new wording somebody has read and found no stronger. */
  readonly notStronger: readonly RecordId[];
}

const notStronger = /^not stronger:(.*)$/gim;
const recordId = /\b(?:source|actor|event|claim):[a-z0-9-]+/g;

/** The records that a changeset calls not stronger, in lines such as `Not stronger: claim:a, claim:b`. */
export function notStrongerIn(text: string): RecordId[] {
  const lines = [...text.matchAll(notStronger)].map(([, ids = ""]) => ids);
  return lines.flatMap((line) => line.match(recordId) ?? []) as RecordId[];
}

/** Reads `.changeset/` below `folder`. */
export async function promisesIn(folder: string): Promise<Promises> {
  const changesets = await readChangesets(folder);
  const levels = changesets.flatMap(({ releases }) => releases.map(({ type }) => type));
  return { level: highestLevel(levels), notStronger: changesets.flatMap(({ summary }) => notStrongerIn(summary)) };
}
