import { describePassages } from "../../diff/format-change.js";
import type { Agreement } from "../compare-readings.js";
import type { Disagreement } from "../report/disagreement.js";
import { differenceText } from "../report/disagreement-items.js";
import { BOTH, NEITHER, requireChoosable, type Settlement, type SettlementEntry } from "./settlement.js";

/**
 * What readers differ on as a settlement in which nothing is decided: an entry for each disagreement, in reading order, with the
 * passage and what each reader made of it. With a choice in every entry, `settleReadings` makes a gold reading of it.
 *
 * @throws RangeError for a reader called `both` or `neither`.
 *
 * @example
 * ```ts
 * import { compareReadings, toSettlement } from "attributed-events/agree";
 *
 * const agreement = compareReadings([
 *   { reader: "anna", dataset: anna },
 *   { reader: "ben", dataset: ben },
 * ]);
 * toSettlement(agreement).settled.length === agreement.disagreements.length; // true
 * ```
 */
export function toSettlement({ readers, disagreements }: Agreement): Settlement {
  const names = readers.map(({ reader }) => reader);
  requireChoosable("toSettlement", names);
  return { how: howFor(names), readers: names, settled: disagreements.map(entryOf) };
}

const howFor = (names: readonly string[]): string =>
  `In every entry give "choose" ${names.map((name) => JSON.stringify(name)).join(", ")}, "${BOTH}" (each record by itself) or "${NEITHER}" (left out). ` +
  'A property of another reader: "take": { "evidence": "NAME" }. One that is nobody\'s: "own": { "type": "assertion" }.';

function entryOf({ passage, words, codings, differences }: Disagreement): SettlementEntry {
  const notes = codings.flatMap(({ reader, note }) => (note === undefined ? [] : [[reader, note] as const]));
  const byProperty = new Map<string, string[]>();
  for (const difference of differences) {
    const known = byProperty.get(difference.property) ?? [];
    byProperty.set(difference.property, [...known, differenceText(difference, codings)]);
  }
  return {
    records: codings.map(({ record }) => record),
    passage: passage === null ? null : describePassages([passage]),
    ...(words === undefined ? {} : { words }),
    codings: Object.fromEntries(codings.map(({ reader, coding }) => [reader, coding])),
    ...(notes.length === 0 ? {} : { notes: Object.fromEntries(notes) }),
    ...(byProperty.size === 0 ? {} : { differences: Object.fromEntries(byProperty) }),
    choose: null,
    note: "",
  };
}
